import type { ReactNode } from 'react';
import type { GapRow } from '#shared/contract/gaps.ts';
import { fillColumns, type FillField } from '#shared/domain/case/filling/columns.ts';
import { formatDay } from '#shared/domain/localDate.ts';
import type { GapCode } from '#shared/domain/case/state/state.ts';
import { actName } from '../../acts/index.ts';
import { formatAmount } from '../../text/amount.ts';
import type { Text } from '../../text/vi.ts';
import { isDay } from './fillText.ts';
import styles from './Gaps.module.css';

/** What a row is known by and checked against: read, never filled. */
export type ContextColumn = {
  readonly key: string;
  readonly header: string;
  /** A CSS grid track. */
  readonly width: string;
  readonly cell: (row: GapRow) => ReactNode;
};

/** The columns that stand before those to be filled. */
export function contextColumns(code: GapCode, text: Text): readonly ContextColumn[] {
  const { gaps } = text;
  return [
    {
      key: 'decision',
      header: gaps.decision,
      width: 'minmax(124px, 0.8fr)',
      cell: (row) => (
        <Two first={row.decisionNumber ?? text.ui.noNumber} second={formatDay(row.decisionDay)} />
      ),
    },
    {
      key: 'debtor',
      header: gaps.debtor,
      width: 'minmax(118px, 1.2fr)',
      cell: (row) => <Two first={row.debtor} second={row.officer ?? text.cases.unassigned} />,
    },
    ...(OF_EVENTS.has(code)
      ? [
          {
            key: 'lacking',
            header: gaps.lacking,
            width: 'minmax(132px, 1.3fr)',
            cell: (row: GapRow) => <Lacking row={row} code={code} text={text} />,
          },
        ]
      : []),
    {
      key: 'checks',
      header: gaps.checks,
      width: 'minmax(148px, 0.9fr)',
      cell: (row) => <Checks row={row} isOfCase={!OF_EVENTS.has(code) && !OF_ACTS.has(code)} text={text} />,
    },
  ];
}

/** Gaps of an event, which the row names. */
const OF_EVENTS: ReadonlySet<GapCode> = new Set<GapCode>([
  'decisionNumberMissing',
  'verificationResultMissing',
  'moneyDayMissing',
  'deferralGroundMissing',
  'deferralEndMissing',
  'suspensionGroundMissing',
  'noMeansGroundMissing',
  'channelMissing',
  'noticePartyMissing',
  'futureFactLeft',
]);

/** An act that a case should have had by now. */
const OF_ACTS: ReadonlySet<GapCode> = new Set<GapCode>(['noticeMissing', 'verificationMissing']);

/** What a column to be filled is called: a day by what it is the day of. */
export function fieldName(code: GapCode, field: FillField, { gaps }: Text): string {
  const days: Readonly<Partial<Record<GapCode, string>>> = gaps.days;
  return (field === 'day' ? days[code] : undefined) ?? gaps.fields[field];
}

/** The grid track of a column to be filled. */
export function fieldWidth(code: GapCode, field: FillField): string {
  if (field === 'requestedOn') return '176px';
  if (isDay(field)) return '128px';
  return fillColumns[code].length > 1 ? 'minmax(120px, 1fr)' : 'minmax(170px, 1.3fr)';
}

function Two({ first, second }: { readonly first: ReactNode; readonly second: ReactNode }): ReactNode {
  return (
    <>
      <span className={styles.first}>{first}</span>
      <span className={styles.second}>{second}</span>
    </>
  );
}

type LackingProps = { readonly row: GapRow; readonly code: GapCode; readonly text: Text };

/** Which record lacks it, where it is one of several that could. */
function Lacking({ row: { lacking }, code, text }: LackingProps): ReactNode {
  if (lacking === null) return null;
  const { type, day, number, amount, detail } = lacking;
  const said = [
    day === null ? null : isStated(code) ? text.gaps.statedAs(formatDay(day)) : formatDay(day),
    number,
    amount === null ? null : `${formatAmount(amount)} ${text.ui.dong}`,
    detail,
  ].filter((part) => part !== null);
  return <Two first={actName(type, text)} second={said.join(' · ')} />;
}

/** What was only stated of a day to come. */
const isStated = (code: GapCode): boolean => code === 'futureFactLeft';

type ChecksProps = { readonly row: GapRow; readonly isOfCase: boolean; readonly text: Text };

/** Two of the days that are known: what the case began with, or what happened last. */
function Checks({ row, isOfCase, text: { gaps } }: ChecksProps): ReactNode {
  const days = [
    [isOfCase ? `${gaps.judged} ${row.judgmentNumber}` : gaps.judged, row.judgmentDay],
    [gaps.docketed, row.docketDay],
    [gaps.noticed, row.noticeDay],
    [gaps.verified, row.verifiedDay],
    [gaps.ended, row.endedOn],
  ] as const;
  const known = days.flatMap(([name, day]) => (day === null ? [] : [`${name} ${formatDay(day)}`]));
  const [first = '', second = ''] = isOfCase ? known : known.slice(-2);
  return (
    <span title={known.join(' · ')}>
      <span className={styles.second}>{first}</span>
      <span className={styles.second}>{second}</span>
    </span>
  );
}
