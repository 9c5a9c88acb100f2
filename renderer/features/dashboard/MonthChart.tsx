import { BarChart } from '@mui/x-charts/BarChart';
import { ChartsReferenceLine } from '@mui/x-charts/ChartsReferenceLine';
import type { ReactNode } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { docketedPath, endedPath, type MonthLoad, writeMonth } from './dashboardLinks.ts';

type Props = {
  readonly months: readonly MonthLoad[];
  readonly onOpen: (path: string) => void;
};

/** Luật 106/2025/QH15 applies from 01/07/2026 (Điều 115). */
const LAW_CHANGE = '2026-07';
const count = (value: number | null): string => (value === null ? '' : formatAmount(value));

/** Two bars a month; a bar opens its cases. */
export function MonthChart({ months, onOpen }: Props): ReactNode {
  const { dashboard } = useText();
  const hasChange = months.some(({ month }) => month === LAW_CHANGE);
  return (
    <BarChart
      height={272}
      skipAnimation
      disableKeyboardNavigation
      hideLegend
      margin={{ left: 0, right: 8, top: 24, bottom: 0 }}
      borderRadius={2}
      grid={{ horizontal: true }}
      xAxis={[
        {
          data: months.map(({ month }) => month),
          scaleType: 'band',
          categoryGapRatio: 0.35,
          barGapRatio: 0.1,
          disableLine: true,
          disableTicks: true,
          height: 26,
          tickLabelStyle: { fontSize: 11 },
          valueFormatter: (month: string, { location }) =>
            location === 'tick' ? `${month.slice(5)}/${month.slice(2, 4)}` : writeMonth(month),
        },
      ]}
      yAxis={[
        {
          disableLine: true,
          disableTicks: true,
          width: 44,
          tickMinStep: 1,
          tickNumber: 5,
          tickLabelStyle: { fontSize: 11 },
          valueFormatter: count,
        },
      ]}
      series={[
        {
          id: 'docketed',
          label: dashboard.docketed,
          data: months.map(({ docketed }) => docketed),
          color: 'var(--so-accent)',
          valueFormatter: count,
        },
        {
          id: 'ended',
          label: dashboard.ended,
          data: months.map(({ ended }) => ended),
          color: 'var(--so-field)',
          valueFormatter: count,
        },
      ]}
      onItemClick={(_event, { seriesId, dataIndex }) => {
        const month = months[dataIndex]?.month;
        if (month !== undefined) onOpen(seriesId === 'ended' ? endedPath(month) : docketedPath(month));
      }}
    >
      {hasChange ? (
        <ChartsReferenceLine
          x={LAW_CHANGE}
          label={dashboard.lawChange}
          labelAlign="start"
          lineStyle={{ stroke: 'var(--so-uncertain)', strokeDasharray: '3 3' }}
          labelStyle={{ fill: 'var(--so-uncertain)', fontSize: 11 }}
        />
      ) : null}
    </BarChart>
  );
}
