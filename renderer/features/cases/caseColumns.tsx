import type { ReactNode } from 'react';
import type { CaseRow } from '#shared/contract/caseList.ts';
import { formatDay, type LocalDate } from '#shared/domain/localDate.ts';
import { formatAmount } from '../../text/amount.ts';
import type { Text } from '../../text/vi.ts';
import { DueBadge } from '../../acts/DueBadge.tsx';
import { StateBadge } from '../../acts/StateBadge.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import styles from './caseColumns.module.css';

type Context = {
  readonly text: Text;
  readonly today: LocalDate;
};

/** The columns of the list of cases; the keys of sortable ones are the sorts of the contract. */
export function caseColumns(context: Context): readonly Column<CaseRow>[] {
  const { cases, words } = context.text;
  return [
    {
      key: 'decidedOn',
      header: cases.decision,
      width: 'minmax(154px, 0.8fr)',
      sortable: true,
      cell: (row) => <Decision row={row} text={context.text} />,
    },
    {
      key: 'debtor',
      header: cases.debtor,
      width: 'minmax(160px, 2fr)',
      sortable: true,
      cell: (row) => <Two first={row.debtor} second={row.debtorAddress} strong />,
    },
    {
      key: 'creditor',
      header: cases.creditor,
      width: 'minmax(132px, 1.3fr)',
      cell: (row) => <Two first={row.creditor ?? '–'} second={words.judgmentType[row.judgmentType]} />,
    },
    {
      key: 'state',
      header: cases.stateAndOfficer,
      width: 'minmax(202px, 1fr)',
      cell: (row) => (
        <Two first={<StateBadge state={row.state} />} second={row.officer ?? cases.unassigned} />
      ),
    },
    {
      ...moneyColumn('due', cases.dueAndCollected),
      cell: (row) => <Two first={formatAmount(row.due)} second={formatAmount(row.collected)} />,
    },
    {
      ...moneyColumn('remaining', cases.remainingShort),
      cell: (row) => <Two first={formatAmount(row.remaining)} second="" />,
    },
    {
      key: 'nextDue',
      header: cases.next,
      width: 'minmax(214px, 1.4fr)',
      sortable: true,
      cell: (row) => <Next row={row} context={context} />,
    },
  ];
}

const moneyColumn = (key: string, header: string) =>
  ({ key, header, width: '140px', align: 'end', sortable: true }) as const;

function Decision({ row, text }: { readonly row: CaseRow; readonly text: Text }): ReactNode {
  return (
    <div className={styles.two}>
      <div className={`${styles.line} so-number`}>
        {row.decisionNumber ?? <span className="so-quiet">{text.ui.noNumber}</span>}
      </div>
      <div className={`${styles.line} ${styles.second} so-number`}>
        {formatDay(row.decisionDay)}
        {row.gaps === 0 ? null : <span className={styles.gaps}>{text.cases.gaps(row.gaps)}</span>}
      </div>
    </div>
  );
}

function Next({ row, context }: { readonly row: CaseRow; readonly context: Context }): ReactNode {
  if (row.nextDue === null || row.nextState === null) return <Two first="–" second="" />;
  return (
    <div className={styles.two}>
      <div className={styles.line}>{row.nextTitle}</div>
      <div className={`${styles.line} ${styles.due}`}>
        <DueBadge state={row.nextState} due={row.nextDue} today={context.today} withDay />
      </div>
    </div>
  );
}

type TwoProps = {
  readonly first: ReactNode;
  readonly second: string | null;
  readonly strong?: boolean;
};

function Two({ first, second, strong = false }: TwoProps): ReactNode {
  return (
    <div className={styles.two}>
      <div className={`${styles.line} ${strong ? styles.strong : ''}`}>{first}</div>
      <div className={`${styles.line} ${styles.second}`}>{second}</div>
    </div>
  );
}
