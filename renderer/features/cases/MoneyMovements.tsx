import { type ReactNode, useMemo } from 'react';
import type { CaseView } from '#shared/contract/cases.ts';
import type { BodyOf } from '#shared/domain/case/event.ts';
import { actName } from '../../acts/index.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { DayText } from '../../ui/DayText.tsx';
import { useCaseNames } from './caseNames.ts';
import styles from './MoneyPart.module.css';
import { dayOfEntry, timelineEntries, type TimelineEntry } from './timelineEntries.ts';

type MoneyBody = BodyOf<'money.collected' | 'money.paidOut' | 'money.notifiedUnclaimed'>;

/** Each collection and payout that counts, newest first, with its paper and the items it went to. */
export function MoneyMovements({ view }: { readonly view: CaseView }): ReactNode {
  const text = useText();
  const { cases } = text;
  const names = useCaseNames(view);
  const movements = useMemo(() => timelineEntries(view.events).flatMap(movementOf), [view.events]);
  if (movements.length === 0) return <p className="so-quiet">{cases.money.noMovements}</p>;
  return (
    <table className={`${styles.table} ${styles.movements}`}>
      <thead>
        <tr>
          <th scope="col">{cases.money.day}</th>
          <th scope="col">{cases.money.kind}</th>
          <th scope="col">{cases.money.paper}</th>
          <th scope="col">{cases.money.allocation}</th>
          <th scope="col">{cases.money.amount}</th>
        </tr>
      </thead>
      <tbody>
        {movements.map(({ entry, body }) => (
          <tr key={entry.event.id}>
            <td>
              <DayText day={dayOfEntry(entry)} />
            </td>
            <td>{actName(body.type, text)}</td>
            <td>{paperOf(body)}</td>
            <td>{allocationOf(body, names.item)}</td>
            <td>{formatAmount(body.amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function movementOf(
  entry: TimelineEntry,
): readonly { readonly entry: TimelineEntry; readonly body: MoneyBody }[] {
  const body = entry.now?.body;
  const isMoney =
    body?.type === 'money.collected' ||
    body?.type === 'money.paidOut' ||
    body?.type === 'money.notifiedUnclaimed';
  return isMoney ? [{ entry, body }] : [];
}

function paperOf(body: MoneyBody): string {
  if (body.type === 'money.collected') return body.receipt ?? '–';
  if (body.type === 'money.paidOut') return [body.voucher, body.payee].filter(Boolean).join(', ') || '–';
  return '–';
}

function allocationOf(body: MoneyBody, item: (id: string) => string): string {
  const allocations = body.type === 'money.notifiedUnclaimed' ? [] : body.allocations;
  if (allocations.length === 0) return '–';
  return allocations.map(({ itemId, amount }) => `${item(itemId)}: ${formatAmount(amount)}`).join('; ');
}
