import type { ReactNode } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { docketedPath, endedPath, type MonthLoad, writeMonth } from './dashboardLinks.ts';

/** The bars of the months as numbers, the latest month first; each number opens its cases. */
export function MonthTable({ months }: { readonly months: readonly MonthLoad[] }): ReactNode {
  const { dashboard } = useText();
  const columns: readonly Column<MonthLoad>[] = [
    {
      key: 'month',
      header: dashboard.month,
      width: '',
      cell: ({ month }) => <span className="so-number">{writeMonth(month)}</span>,
    },
    {
      key: 'docketed',
      header: dashboard.docketed,
      width: '',
      align: 'end',
      cell: ({ month, docketed }) => (
        <TextLink
          to={docketedPath(month)}
          label={dashboard.openDocketed(formatAmount(docketed), writeMonth(month))}
        >
          {formatAmount(docketed)}
        </TextLink>
      ),
    },
    {
      key: 'ended',
      header: dashboard.ended,
      width: '',
      align: 'end',
      cell: ({ month, ended }) => (
        <TextLink to={endedPath(month)} label={dashboard.openEnded(formatAmount(ended), writeMonth(month))}>
          {formatAmount(ended)}
        </TextLink>
      ),
    },
  ];
  return (
    <PlainTable
      dense
      label={dashboard.months}
      columns={columns}
      rows={months.toReversed()}
      keyOf={({ month }) => month}
    />
  );
}
