import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '#shared/contract/cases.ts';
import { type Party, type PartyRole, partyRoles } from '#shared/domain/case/bodies/parts.ts';
import { newRecord } from '../../acts/recordTarget.ts';
import { usePages } from '../../api/usePages.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { Text } from '../../text/vi.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import type { CasePlace } from './casePlace.ts';
import styles from './PartiesPart.module.css';

type Props = { readonly view: CaseView; readonly place: CasePlace };

/** The parties of the case, a page at a time: one judgment can have tens of thousands of creditors. */
export function PartiesPart({ view, place }: Props): ReactNode {
  const text = useText();
  const { cases, words } = text;
  const [search, setSearch] = useState('');
  const [role, setRole] = useState<PartyRole | null>(null);
  const [active, setActive] = useState(0);
  const pages = usePages('cases.parties', {
    id: view.id,
    role: role ?? undefined,
    text: search.trim() === '' ? undefined : search,
  });
  if (pages.error !== null) return <ErrorState message={pages.error.message} />;
  return (
    <>
      <div className={styles.bar}>
        <SearchField value={search} onChange={setSearch} label={cases.parties.search} width={260} />
        <FilterChip
          single
          label={cases.parties.role}
          choices={partyRoles.map((value) => ({ value, label: words.partyRole[value] }))}
          chosen={role === null ? [] : [role]}
          onChange={([chosen]) => setRole(chosen ?? null)}
        />
        <span className="so-quiet">{cases.parties.total(formatAmount(pages.count))}</span>
        <Button
          style={{ marginLeft: 'auto' }}
          startIcon={<Plus size={15} />}
          onClick={() => place.record(newRecord('parties.added'))}
        >
          {cases.parties.add}
        </Button>
      </div>
      <VirtualTable
        label={cases.page.tabs.parties}
        columns={columnsOf(text)}
        count={pages.count}
        rowAt={pages.rowAt}
        onRange={pages.onRange}
        loading={pages.loading}
        active={active}
        onActive={setActive}
        resetKey={`${role ?? ''} ${search}`}
        empty={<EmptyState title={cases.parties.empty} />}
      />
    </>
  );
}

const columnsOf = ({ cases, words }: Text): readonly Column<Party>[] => [
  { key: 'name', header: cases.parties.name, width: 'minmax(180px, 2fr)', cell: ({ name }) => name },
  {
    key: 'role',
    header: cases.parties.role,
    width: 'minmax(150px, 1fr)',
    cell: ({ role }) => words.partyRole[role],
  },
  { key: 'kind', header: cases.parties.kind, width: '84px', cell: ({ kind }) => words.partyKind[kind] },
  {
    key: 'idNumber',
    header: cases.parties.idNumber,
    width: '150px',
    cell: ({ idNumber }) => <span className="so-number">{idNumber ?? '–'}</span>,
  },
  {
    key: 'birthYear',
    header: cases.parties.birthYear,
    width: '84px',
    cell: ({ birthYear }) => birthYear ?? '–',
  },
  {
    key: 'address',
    header: cases.parties.address,
    width: 'minmax(180px, 2fr)',
    cell: ({ address }) => address ?? '–',
  },
];
