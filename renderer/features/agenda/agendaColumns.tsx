import type { ReactNode } from 'react';
import { formatDay, type LocalDate } from '#shared/domain/localDate.ts';
import type { Text } from '../../text/vi.ts';
import { DueBadge } from '../../acts/DueBadge.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import type { AgendaRow } from './agendaLines.ts';
import type { ActNames } from './useActNames.ts';

type Needs = {
  readonly text: Text;
  readonly names: ActNames;
  readonly today: LocalDate;
  /** Fewer columns while the panel is open. */
  readonly narrow: boolean;
};

/** The columns of the morning list. */
export function agendaColumns({ text, names, today, narrow }: Needs): readonly Column<AgendaRow>[] {
  const { agenda, ui } = text;
  const all: readonly (Column<AgendaRow> | null)[] = [
    {
      key: 'case',
      header: agenda.caseColumn,
      width: '140px',
      cell: ({ item }) => item.decisionNumber ?? <span className="so-quiet">{ui.noNumber}</span>,
    },
    { key: 'debtor', header: agenda.debtor, width: 'minmax(130px, 1fr)', cell: ({ item }) => item.debtor },
    {
      key: 'act',
      header: agenda.act,
      width: 'minmax(180px, 2fr)',
      cell: ({ item, more }) => (more === 0 ? names.act(item) : agenda.andMore(names.act(item), more)),
    },
    narrow
      ? null
      : {
          key: 'actor',
          header: agenda.actor,
          width: 'minmax(100px, 0.9fr)',
          cell: ({ item }) => names.actor(item),
        },
    narrow
      ? null
      : {
          key: 'officer',
          header: agenda.officer,
          width: 'minmax(120px, 0.9fr)',
          cell: ({ item }) => item.officer ?? <span className="so-quiet">{agenda.unassigned}</span>,
        },
    {
      key: 'due',
      header: agenda.due,
      width: '114px',
      align: 'end',
      cell: ({ item }) => dueCell(item, ui),
    },
    {
      key: 'late',
      header: agenda.late,
      width: '140px',
      cell: ({ item }) => <DueBadge state={item.state} due={item.due} today={today} />,
    },
  ];
  return all.filter((column) => column !== null);
}

/** ≈ before a day that may still move; the panel says why. */
function dueCell(item: AgendaRow['item'], ui: Text['ui']): ReactNode {
  const day = formatDay(item.due);
  if (!item.provisional && !item.crossesTransition) return day;
  const why = item.provisional ? ui.provisionalHint : ui.crossesTransition;
  return (
    <span title={why} aria-label={`${day}, ${why}`}>
      <span style={{ color: 'var(--so-uncertain)' }}>≈</span> {day}
    </span>
  );
}
