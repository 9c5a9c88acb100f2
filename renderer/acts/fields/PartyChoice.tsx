import type { ReactNode } from 'react';
import type { PartyRole } from '#shared/domain/case/bodies/parts.ts';
import { useCall } from '../../api/hooks.ts';
import { CheckList } from './CheckList.tsx';
import type { FieldsProps } from './field.ts';

/** The most parties one event can name. */
const MOST = 500;

type Props = FieldsProps & {
  readonly label: string;
  /** Only parties of this role. */
  readonly ofRole?: PartyRole;
};

/** Which of the parties of the case an act is about; with one there is nothing to ask. */
export function PartyChoice({ control, view, label, ofRole }: Props): ReactNode {
  const asked = { id: view.id, limit: MOST, ...(ofRole === undefined ? {} : { role: ofRole }) };
  const parties = useCall('cases.parties', asked).data?.rows ?? [];
  if (parties.length < 2) return null;
  const rows = parties.map(({ id, name }) => ({ id, label: name, aside: null }));
  return <CheckList control={control} name="body.partyIds" label={label} rows={rows} />;
}
