import type { ReactNode } from 'react';
import type { CaseView } from '#shared/contract/cases.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Facts, Section } from '../../ui/Section.tsx';
import { MoneyMovements } from './MoneyMovements.tsx';
import styles from './MoneyPart.module.css';

type Ledger = CaseView['ledgers'][number];

/** The obligation items with their money; the columns add up to the totals line, and what does not is said. */
export function MoneyPart({ view }: { readonly view: CaseView }): ReactNode {
  const { cases } = useText();
  const { money } = view;
  if (view.ledgers.length === 0 && money.collected === 0) return <EmptyState title={cases.money.none} />;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{cases.money.item}</th>
            <th scope="col">{cases.money.due}</th>
            <th scope="col">{cases.money.collected}</th>
            <th scope="col">{cases.money.performed}</th>
            <th scope="col">{cases.money.struck}</th>
            <th scope="col">{cases.money.remaining}</th>
            <th scope="col">{cases.money.paidOut}</th>
          </tr>
        </thead>
        <tbody>
          {view.ledgers.map((ledger) => (
            <LedgerRow key={ledger.item.id} ledger={ledger} />
          ))}
          <Unallocated money={money} />
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{cases.money.total}</th>
            <Amounts
              amounts={[
                money.due,
                money.collected,
                money.performed,
                money.terminated + money.entrusted,
                money.remaining,
                money.paidOut,
              ]}
            />
          </tr>
        </tfoot>
      </table>
      <div className={styles.after}>
        <Facts
          rows={[
            [cases.money.onHand, <strong key="hand">{formatAmount(money.onHand)}</strong>],
            ...(money.notifiedUnclaimed === 0
              ? []
              : [[cases.money.notifiedUnclaimed, formatAmount(money.notifiedUnclaimed)] as const]),
          ]}
        />
      </div>
      <Section title={cases.money.movements}>
        <MoneyMovements view={view} />
      </Section>
    </>
  );
}

function LedgerRow({ ledger }: { readonly ledger: Ledger }): ReactNode {
  const { cases, words } = useText();
  const { item, due, collected, performed, terminated, entrusted, remaining, paidOut } = ledger;
  const isMoney = item.kind === 'money';
  return (
    <tr className={ledger.struck ? styles.struck : undefined}>
      <th scope="row">
        <span>{item.label}</span>
        <span className={styles.category}>
          {isMoney ? words.obligationCategory[item.category] : cases.money.notMoney}
          {ledger.done ? `, ${cases.money.done}` : ''}
        </span>
      </th>
      {isMoney ? (
        <Amounts amounts={[due, collected, performed, terminated + entrusted, remaining, paidOut]} />
      ) : (
        <td colSpan={6}>{ledger.done ? cases.money.done : cases.money.notDone}</td>
      )}
    </tr>
  );
}

/** Money that belongs to no item yet: it makes the columns tie. */
function Unallocated({ money }: { readonly money: CaseView['money'] }): ReactNode {
  const { cases } = useText();
  const { unallocated, unallocatedPaidOut } = money;
  if (unallocated === 0 && unallocatedPaidOut === 0) return null;
  return (
    <tr className={styles.unallocated}>
      <th scope="row">{cases.money.notAllocated}</th>
      <Amounts amounts={[0, unallocated, 0, 0, -unallocated, unallocatedPaidOut]} />
    </tr>
  );
}

function Amounts({ amounts }: { readonly amounts: readonly number[] }): ReactNode {
  return amounts.map((amount, column) => (
    <td key={column} className={amount === 0 ? 'so-quiet' : undefined}>
      {amount === 0 ? '–' : formatAmount(amount)}
    </td>
  ));
}
