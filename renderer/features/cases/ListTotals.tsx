import type { ReactNode } from 'react';
import type { CaseFilter } from '#shared/contract/caseList.ts';
import { useCall } from '../../api/hooks.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import styles from './ListTotals.module.css';

/** How many cases the list holds and how much money they are about; stays at the foot of the list. */
export function ListTotals({ filter }: { readonly filter: CaseFilter }): ReactNode {
  const { cases, ui } = useText();
  const totals = useCall('cases.totals', filter, { keep: true }).data;
  if (totals === undefined) return <div className={styles.totals} aria-busy="true" />;
  const sums: readonly (readonly [string, number])[] = [
    [cases.due, totals.due],
    [cases.collected, totals.collected],
    [cases.paidOut, totals.paidOut],
    [cases.remaining, totals.remaining],
  ];
  return (
    <div className={styles.totals} aria-live="polite">
      <strong className="so-number">{cases.found(formatAmount(totals.cases))}</strong>
      <dl className={styles.sums}>
        {sums.map(([label, amount]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="so-number">{formatAmount(amount)}</dd>
          </div>
        ))}
      </dl>
      <span className="so-quiet">{ui.dong}</span>
    </div>
  );
}
