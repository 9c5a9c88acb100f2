import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { obligationCategories, type ObligationItem } from '#shared/domain/case/bodies/parts.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { EventControl } from './eventValues.ts';
import { FormRows } from '../../ui/FormRows.tsx';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { messageAt, messageOfList } from './rowErrors.ts';
import { RowSelect, RowText } from '../../ui/RowField.tsx';

/** While it is typed an amount may be missing or unread; the contract refuses both. */
type ItemRow = Omit<ObligationItem, 'amount'> & { readonly amount: number | string | null };

const blankItem = (): ItemRow => ({
  id: crypto.randomUUID(),
  kind: 'money',
  category: 'courtFee',
  label: '',
  amount: null,
});

const KINDS = ['money', 'act'] as const;

/** The obligation items of a case, one to a row, with what they add up to. */
export function FormItems({ control }: { readonly control: EventControl }): ReactNode {
  const { newCase, ui, words } = useText();
  const { field, fieldState } = useController({ control, name: 'body.items' });
  const items: readonly ItemRow[] = field.value ?? [];
  const errors: unknown = fieldState.error;
  const text = newCase.item;
  const total = items.reduce((sum, { amount }) => sum + (typeof amount === 'number' ? amount : 0), 0);
  return (
    <FormRows
      rows={items}
      keyOf={({ id }) => id}
      onChange={field.onChange}
      makeRow={blankItem}
      tracks="minmax(130px, 1fr) minmax(140px, 1fr) minmax(150px, 2fr) minmax(150px, 1fr)"
      headers={[text.kind, text.category, text.label, text.amount]}
      labels={text}
      error={messageOfList(errors)}
      foot={
        total === 0 ? undefined : (
          <span className="so-number">
            {text.total}: <strong>{formatAmount(total)}</strong> {ui.dong}
          </span>
        )
      }
      renderRow={(item, place, change) => (
        <>
          <RowSelect
            label={text.kind}
            value={item.kind}
            choices={KINDS.map((value) => ({ value, label: words.obligationKind[value] }))}
            onChange={(kind) => change({ kind, amount: kind === 'act' ? 0 : null })}
          />
          <RowSelect
            label={text.category}
            value={item.category}
            choices={obligationCategories.map((value) => ({ value, label: words.obligationCategory[value] }))}
            onChange={(category) =>
              change({ category, ...labelled(item, words.obligationCategory, category) })
            }
          />
          <RowText
            label={text.label}
            value={item.label}
            onChange={(label) => change({ label })}
            error={messageAt(errors, place, 'label')}
          />
          {item.kind === 'act' ? (
            <span />
          ) : (
            <MoneyField
              label={text.amount}
              hideLabel
              value={item.amount}
              onChange={(amount) => change({ amount })}
              error={messageAt(errors, place, 'amount')}
            />
          )}
        </>
      )}
    />
  );
}

/** The label follows the category until the person writes one. */
function labelled(
  { label, category: before }: ItemRow,
  names: Readonly<Record<ObligationItem['category'], string>>,
  category: ObligationItem['category'],
): Partial<ItemRow> {
  return label === '' || label === names[before] ? { label: names[category] } : {};
}
