import type { ReactNode } from 'react';
import { useCall } from '../../api/hooks.ts';
import { FormSelect } from '../../ui/formFields.tsx';
import type { EventControl } from '../form/eventValues.ts';

type Props = {
  readonly control: EventControl;
  readonly label: string;
  /** What to do where the office has none yet. */
  readonly noOfficers: string;
};

/** One of the office's enforcement officers. */
export function OfficerSelect({ control, label, noOfficers }: Props): ReactNode {
  const officers = useCall('officers.list', {}).data?.officers ?? [];
  return (
    <FormSelect
      control={control}
      name="body.officerId"
      label={label}
      choices={officers.map(({ id, name }) => ({ value: id, label: name }))}
      {...(officers.length === 0 ? { help: noOfficers } : {})}
    />
  );
}
