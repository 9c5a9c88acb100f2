import type { ReactNode } from 'react';
import { useCall } from '../../api/hooks.ts';
import { CheckList } from './CheckList.tsx';
import type { FieldsProps } from './field.ts';

/** The most debtors one event can name. */
const MOST = 500;

/** Which of several debtors an act is about; with one there is nothing to ask. */
export function DebtorChoice({ control, view, label }: FieldsProps & { readonly label: string }): ReactNode {
  const debtors = useCall('cases.parties', { id: view.id, role: 'debtor', limit: MOST }).data?.rows ?? [];
  if (debtors.length < 2) return null;
  const rows = debtors.map(({ id, name }) => ({ id, label: name, aside: null }));
  return <CheckList control={control} name="body.partyIds" label={label} rows={rows} />;
}
