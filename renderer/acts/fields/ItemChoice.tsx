import type { ReactNode } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { CheckList } from './CheckList.tsx';
import type { FieldsProps } from './field.ts';

/** Which of the case's obligation items an act is about. */
export function ItemChoice({ control, view, label }: FieldsProps & { readonly label: string }): ReactNode {
  const { cases, ui } = useText();
  const rows = view.ledgers.map(({ item, remaining }) => ({
    id: item.id,
    label: item.label,
    aside: item.kind === 'money' ? `${formatAmount(remaining)} ${ui.dong}` : cases.money.notMoney,
  }));
  return <CheckList control={control} name="body.itemIds" label={label} rows={rows} />;
}
