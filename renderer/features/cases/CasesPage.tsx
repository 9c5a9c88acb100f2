import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { type CaseRow, caseSorts } from '#shared/contract/caseList.ts';
import { usePages } from '../../api/usePages.ts';
import { gapsPath } from '../../places/gapsPlace.ts';
import { caseAddress, newCaseAddress, pages } from '../../places/pages.ts';
import { useAddress } from '../../places/useAddress.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import {
  type CaseListPlace,
  readCaseListPlace,
  wholeList,
  writeCaseListPlace,
} from '../../places/caseListPlace.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { Page } from '../../ui/Page.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { useToday } from '../../ui/TodayContext.tsx';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import { caseColumns } from './caseColumns.tsx';
import { CaseFilters } from './CaseFilters.tsx';
import { useListExport } from './exportList.tsx';
import { filterOf, isNarrowed } from '../../places/caseListFilter.ts';
import { ListTotals } from './ListTotals.tsx';

const ROW_PX = 46;

/** Hồ sơ: every case of the register, searched as one types, filtered, sorted and totalled. */
export function CasesPage(): ReactNode {
  const text = useText();
  const { cases, gaps } = text;
  const navigate = useNavigate();
  const today = useToday();
  const [place, change] = useListPlace();
  const [active, setActive] = useState(place.row);
  const search = useRef<HTMLInputElement>(null);
  const filters = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLElement>(null);
  const filter = useMemo(() => filterOf(place), [place]);
  const pages = usePages('cases.list', { ...filter, sort: place.sort, descending: place.descending });
  const columns = useMemo(() => caseColumns({ text, today }), [text, today]);
  const { button, progress } = useListExport(filter);
  const narrow = useCallback(
    (part: Partial<CaseListPlace>) => {
      setActive(0);
      change({ ...part, row: 0 });
    },
    [change],
  );
  const searchFor = useCallback((typed: string) => narrow({ text: typed }), [narrow]);
  const open = ({ id }: CaseRow, row: number): void => {
    change({ row });
    void navigate(caseAddress(id));
  };
  const startNew = (): void => void navigate(newCaseAddress);

  useShortcut('/', cases.keySearch, () => search.current?.select());
  useShortcut('f', cases.keyFilter, () => filters.current?.querySelector('button')?.focus());
  useShortcut('n', cases.keyNew, startNew);
  useShortcut('b', gaps.title, () => void navigate(gapsPath(gapsOf(place))));
  useOrderKeys(place, narrow);

  return (
    <Page
      title={cases.title}
      note={pages.loading ? undefined : cases.found(formatAmount(pages.count))}
      layout="fill"
      actions={
        <>
          <Button component={Link} to={gapsPath(gapsOf(place))} endIcon={<KeyHint keys="b" />}>
            {gaps.title}
          </Button>
          {button}
          <Button
            variant="contained"
            color="primary"
            onClick={startNew}
            startIcon={<Plus size={15} />}
            endIcon={<KeyHint keys="n" />}
          >
            {cases.newCase}
          </Button>
        </>
      }
      toolbar={
        <>
          <SearchField
            value={place.text}
            onChange={searchFor}
            label={cases.search}
            width={300}
            inputRef={search}
            onLeave={() => table.current?.focus()}
          />
          <div ref={filters}>
            <CaseFilters place={place} onChange={narrow} />
          </div>
        </>
      }
    >
      {progress}
      {pages.error === null ? (
        <VirtualTable
          label={cases.list}
          columns={columns}
          rowHeight={ROW_PX}
          tableRef={table}
          autoFocus
          count={pages.count}
          rowAt={pages.rowAt}
          onRange={pages.onRange}
          loading={pages.loading}
          sort={{ key: place.sort, descending: place.descending }}
          onSort={({ key, descending }) => {
            const sort = caseSorts.find((known) => known === key);
            if (sort !== undefined) narrow({ sort, descending });
          }}
          active={active}
          onActive={setActive}
          onOpen={open}
          onPick={open}
          resetKey={JSON.stringify({ ...place, row: 0 })}
          empty={
            <NoCases
              onNew={startNew}
              onWiden={isNarrowed(place) ? () => narrow({ ...wholeList, ...orderOf(place) }) : null}
            />
          }
        />
      ) : (
        <ErrorState message={pages.error.message} />
      )}
      <ListTotals filter={filter} />
    </Page>
  );
}

type NoCasesProps = {
  readonly onNew: () => void;
  /** Drops the filters and the search; null when there are none. */
  readonly onWiden: (() => void) | null;
};

function NoCases({ onNew, onWiden }: NoCasesProps): ReactNode {
  const { cases } = useText();
  const navigate = useNavigate();
  if (onWiden !== null) {
    return (
      <EmptyState
        title={cases.emptyFilterTitle}
        text={cases.emptyFilter}
        actions={<Button onClick={onWiden}>{cases.widen}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={cases.emptyTitle}
      text={cases.empty}
      actions={
        <>
          <Button variant="contained" color="primary" onClick={() => void navigate(pages.imports.address)}>
            {cases.importNow}
          </Button>
          <Button onClick={onNew}>{cases.newCase}</Button>
        </>
      }
    />
  );
}

/** What lacks something among the cases of an import, or of the one officer, that the list is narrowed to. */
const gapsOf = ({ importId, officerIds }: CaseListPlace) => ({
  importId,
  officerId: officerIds.length === 1 ? (officerIds[0] ?? null) : null,
});

const orderOf = ({ sort, descending }: CaseListPlace) => ({ sort, descending });

/** s goes to the next order, Shift+S turns it round. */
function useOrderKeys(
  { sort, descending }: CaseListPlace,
  order: (part: Partial<CaseListPlace>) => void,
): void {
  const { cases } = useText();
  const next = caseSorts[(caseSorts.indexOf(sort) + 1) % caseSorts.length] ?? sort;
  useShortcut('s', cases.keyOrder, () => order({ sort: next, descending: false }));
  useShortcut('Shift+S', cases.keyTurn, () => order({ descending: !descending }));
}

/** The filters, search text and order, kept in the address: a list can be reloaded, linked and come back to. */
function useListPlace(): readonly [CaseListPlace, (part: Partial<CaseListPlace>) => void] {
  const [address, setAddress] = useAddress();
  const place = useMemo(() => readCaseListPlace(address), [address]);
  const change = useCallback(
    (part: Partial<CaseListPlace>) =>
      setAddress((before) => writeCaseListPlace({ ...readCaseListPlace(before), ...part })),
    [setAddress],
  );
  return [place, change];
}
