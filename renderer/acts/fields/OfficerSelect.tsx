import type { ReactNode } from 'react';
import { useCall } from '../../api/hooks.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { EventControl } from '../form/eventValues.ts';
import { FormSelect } from '../../ui/formFields.tsx';

/** One of the office's enforcement officers. */
export function OfficerSelect({ control }: { readonly control: EventControl }): ReactNode {
  const { events } = useText();
  const officers = useCall('officers.list', {}).data?.officers ?? [];
  return (
    <FormSelect
      control={control}
      name="body.officerId"
      label={events.fields.officer}
      choices={officers.map(({ id, name }) => ({ value: id, label: name }))}
      {...(officers.length === 0 ? { help: events.fields.noOfficers } : {})}
    />
  );
}
