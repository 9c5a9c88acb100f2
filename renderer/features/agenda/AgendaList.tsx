import Button from '@mui/material/Button';
import { type ReactNode, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { AgendaItem } from '#shared/contract/agenda.ts';
import { useCall } from '../../api/hooks.ts';
import { newCaseAddress, pages } from '../../places/pages.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { useToday } from '../../ui/TodayContext.tsx';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import { agendaColumns } from './agendaColumns.tsx';
import { type AgendaLine, agendaLines, type AgendaRow, keyOfItem } from './agendaLines.ts';
import type { AgendaPlace } from './agendaPlace.ts';
import type { ActNames } from './useActNames.ts';

type Props = {
  readonly items: readonly AgendaItem[];
  readonly place: AgendaPlace;
  readonly names: ActNames;
  readonly loading: boolean;
  readonly isFiltered: boolean;
  readonly onExplain: (item: AgendaItem | null) => void;
  readonly onRecord: (item: AgendaItem) => void;
  readonly onOpenCase: (item: AgendaItem) => void;
};

/** The lines of the morning, worked by single keys. */
export function AgendaList(props: Props): ReactNode {
  const { items, place, names, loading, onExplain } = props;
  const text = useText();
  const { agenda, words } = text;
  const today = useToday();
  const lines = useMemo(
    () =>
      agendaLines(items, place.grouping, { section: (state) => words.agendaState[state], act: names.rule }),
    [items, place.grouping, names.rule, words],
  );
  const [chosen, setChosen] = useState<string | null>(place.open ?? place.row);
  const active = lines.findIndex((line) => line.kind === 'row' && keyOfItem(line.row.item) === chosen);
  const current = rowOf(lines[active])?.item ?? null;
  const isOpen = place.open !== null;
  const isOn = { enabled: current !== null };

  useShortcut('g', agenda.record, () => current !== null && props.onRecord(current), isOn);
  useShortcut('o', agenda.openCase, () => current !== null && props.onOpenCase(current), isOn);

  const columns = useMemo(
    () => agendaColumns({ text, names, today, narrow: isOpen }),
    [text, names, today, isOpen],
  );
  const choose = (index: number): void => {
    const item = rowOf(lines[index])?.item;
    if (item === undefined) return;
    setChosen(keyOfItem(item));
    if (isOpen) onExplain(item);
  };
  return (
    <VirtualTable
      label={agenda.list}
      columns={columns}
      count={lines.length}
      rowAt={(index) => rowOf(lines[index])}
      headingAt={(index) => headingOf(lines[index])}
      active={active}
      onActive={choose}
      onOpen={({ item }) => onExplain(item)}
      onPick={({ item }) => onExplain(item)}
      loading={loading}
      autoFocus
      resetKey={`${place.grouping} ${place.state ?? ''} ${place.ruleId ?? ''} ${place.officerId ?? ''}`}
      empty={<NothingDue isFiltered={props.isFiltered} />}
    />
  );
}

const rowOf = (line: AgendaLine | undefined): AgendaRow | undefined =>
  line?.kind === 'row' ? line.row : undefined;

function headingOf(line: AgendaLine | undefined): ReactNode | null {
  if (line?.kind !== 'heading') return null;
  return (
    <>
      {line.title} <span className="so-number so-quiet">{formatAmount(line.count)}</span>
    </>
  );
}

function NothingDue({ isFiltered }: { readonly isFiltered: boolean }): ReactNode {
  const { agenda } = useText();
  const navigate = useNavigate();
  const cases = useCall('cases.totals', {}).data?.cases;
  if (isFiltered) return <EmptyState title={agenda.emptyFilter} />;
  if (cases !== 0) return <EmptyState title={agenda.emptyTitle} text={agenda.empty} />;
  return (
    <EmptyState
      title={agenda.emptyTitle}
      text={agenda.emptyRegister}
      actions={
        <>
          <Button variant="contained" color="primary" onClick={() => void navigate(pages.imports.address)}>
            {agenda.importNow}
          </Button>
          <Button onClick={() => void navigate(newCaseAddress)}>{agenda.newCase}</Button>
        </>
      }
    />
  );
}
