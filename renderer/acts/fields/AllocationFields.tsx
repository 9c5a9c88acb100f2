import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import type { ReactNode } from 'react';
import { useController, useWatch } from 'react-hook-form';
import type { Allocation } from '#shared/domain/case/bodies/parts.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { Text } from '../../text/vi.ts';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { gapOf, sharesOf, spread } from './allocation.ts';
import styles from './fields.module.css';
import { field, type Field, type FieldsProps } from './field.ts';

type Kind = 'collected' | 'paidOut';
type Props = FieldsProps & { readonly kind: Kind };

/** How a sum that was collected, or paid out, falls on the items of the case. */
export const allocationField = (kind: Kind): Field<'allocations', never, unknown> =>
  field(['allocations'], ({ control, view }) => (
    <AllocationFields control={control} view={view} kind={kind} />
  ));

/** How a sum falls on the items. With one item there is nothing to ask; with several the parts must make the sum. */
function AllocationFields({ control, view, kind }: Props): ReactNode {
  const { events } = useText();
  const { field, fieldState } = useController({ control, name: 'body.allocations' });
  const typed: unknown = useWatch({ control, name: 'body.amount' });
  const shares = sharesOf(view, kind);
  if (shares.length < 2) return null;
  const amount = typeof typed === 'number' ? typed : 0;
  const allocations: readonly Allocation[] = field.value ?? [];
  const put = (itemId: string, part: number): void =>
    field.onChange([
      ...allocations.filter((allocation) => allocation.itemId !== itemId),
      ...(part > 0 ? [{ itemId, amount: part }] : []),
    ]);
  const status = statusOf(amount, allocations, events.allocation);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{events.allocation.title}</legend>
      <div className={styles.allocation}>
        {shares.map(({ itemId, label, open }) => (
          <div key={itemId} className={styles.share}>
            <span className={styles.shareLabel}>
              {label}
              <span className="so-quiet so-number">
                {kind === 'collected' ? events.allocation.remaining : events.allocation.paidFrom}{' '}
                {formatAmount(open)}
              </span>
            </span>
            <MoneyField
              hideLabel
              label={`${events.allocation.amount}: ${label}`}
              value={allocations.find((allocation) => allocation.itemId === itemId)?.amount ?? null}
              onChange={(part) => put(itemId, typeof part === 'number' ? part : 0)}
            />
          </div>
        ))}
      </div>
      <div className={styles.allocationFoot}>
        <span className={status.isWrong ? styles.wrong : 'so-quiet'}>{status.text}</span>
        <Button variant="text" disabled={amount === 0} onClick={() => field.onChange(spread(amount, shares))}>
          {events.allocation.spread}
        </Button>
        <Button variant="text" disabled={allocations.length === 0} onClick={() => field.onChange([])}>
          {events.allocation.none}
        </Button>
      </div>
      {fieldState.error?.message === undefined ? null : (
        <FormHelperText error>{fieldState.error.message}</FormHelperText>
      )}
    </fieldset>
  );
}

function statusOf(
  amount: number,
  allocations: readonly Allocation[],
  text: Text['events']['allocation'],
): { readonly text: string; readonly isWrong: boolean } {
  const gap = gapOf(amount, allocations);
  if (gap === null) return { text: text.left(formatAmount(amount)), isWrong: false };
  if (gap === 0) return { text: text.ties, isWrong: false };
  return { text: gap > 0 ? text.left(formatAmount(gap)) : text.over(formatAmount(-gap)), isWrong: true };
}
