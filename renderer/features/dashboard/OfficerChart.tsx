import { BarChart } from '@mui/x-charts/BarChart';
import type { ReactNode } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { type OfficerLoad, overduePath } from './dashboardLinks.ts';

type Props = {
  readonly officers: readonly OfficerLoad[];
  readonly onOpen: (path: string) => void;
};

/** A bar a row of the table beside it, below a space as high as its head. */
const BAR = 27;
const HEAD = 32;
const AXIS = 24;
const count = (value: number | null): string => (value === null ? '' : formatAmount(value));

/** One bar an officer, the most overdue first; a bar opens its cases. */
export function OfficerChart({ officers, onOpen }: Props): ReactNode {
  const { dashboard } = useText();
  const nameOf = ({ officer }: OfficerLoad): string => officer ?? dashboard.unassigned;
  return (
    <BarChart
      layout="horizontal"
      height={HEAD + officers.length * BAR + AXIS}
      skipAnimation
      disableKeyboardNavigation
      hideLegend
      margin={{ left: 0, right: 24, top: HEAD, bottom: 0 }}
      borderRadius={2}
      grid={{ vertical: true }}
      yAxis={[
        {
          data: officers.map(({ officerId }) => officerId ?? ''),
          scaleType: 'band',
          categoryGapRatio: 0.55,
          disableLine: true,
          disableTicks: true,
          width: 168,
          tickLabelStyle: { fontSize: 12 },
          valueFormatter: (id: string) => {
            const found = officers.find(({ officerId }) => (officerId ?? '') === id);
            return found === undefined ? '' : nameOf(found);
          },
        },
      ]}
      xAxis={[
        {
          disableLine: true,
          disableTicks: true,
          height: AXIS,
          tickMinStep: 1,
          tickLabelStyle: { fontSize: 11 },
          valueFormatter: count,
        },
      ]}
      series={[
        {
          id: 'overdue',
          label: dashboard.overdueCases,
          data: officers.map(({ overdueCases }) => overdueCases),
          color: 'var(--so-overdue)',
          valueFormatter: count,
        },
      ]}
      onItemClick={(_event, { dataIndex }) => {
        const officer = officers[dataIndex];
        if (officer !== undefined) onOpen(overduePath(officer));
      }}
    />
  );
}
