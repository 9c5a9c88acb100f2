import { type ReactNode, useMemo, useState } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import type { Preview } from './mapping.ts';

type SampleRow = Preview['sample'][number];
type RejectedRow = Preview['rejected'][number];
type Warning = Preview['warnings'][number];

const MONEY = ['amountDue', 'amountCollected', 'amountPaidOut'];
const WIDE = [
  'debtorName',
  'debtorAddress',
  'creditorName',
  'creditorAddress',
  'obligationText',
  'court',
  'note',
];
const widthOf = (field: string): string => (WIDE.includes(field) ? '220px' : '150px');

/** The first rows as the register would read them, one column for each field that is read. */
export function SampleRows({ preview }: { readonly preview: Preview }): ReactNode {
  const { imports } = useText();
  const columns = useMemo<readonly Column<SampleRow>[]>(() => {
    const taken = new Set(preview.tables.flatMap(({ columns: of }) => of.map((column) => column.field)));
    const read = preview.fields.filter(({ field }) => taken.has(field));
    return [
      {
        key: 'row',
        header: imports.row,
        width: '76px',
        cell: ({ row }) => <span className="so-number">{row}</span>,
      },
      ...read.map(({ field, label }): Column<SampleRow> => ({
        key: field,
        header: label,
        width: widthOf(field),
        ...(MONEY.includes(field) ? { align: 'end' as const } : {}),
        cell: ({ cells }) => cells[field] ?? '',
      })),
    ];
  }, [preview.fields, preview.tables, imports.row]);
  return (
    <Rows
      label={imports.tabSample}
      columns={columns}
      rows={preview.sample}
      empty={<EmptyState title={imports.noSample} text={imports.noSampleText} />}
    />
  );
}

/** The rows that cannot be imported, each with its reason. */
export function RejectedRows({ rejected }: { readonly rejected: readonly RejectedRow[] }): ReactNode {
  const { imports } = useText();
  const columns: readonly Column<RejectedRow>[] = [
    {
      key: 'row',
      header: imports.row,
      width: '88px',
      cell: ({ row }) => <span className="so-number">{row}</span>,
    },
    { key: 'order', header: imports.order, width: '88px', cell: ({ order }) => order ?? '–' },
    { key: 'reason', header: imports.reason, width: 'minmax(420px, 1fr)', cell: ({ reason }) => reason },
  ];
  return (
    <Rows
      label={imports.tabRejected}
      columns={columns}
      rows={rejected}
      empty={<EmptyState title={imports.noRejected} />}
    />
  );
}

/** What was taken as it is but deserves a look. */
export function WarningRows({ warnings }: { readonly warnings: readonly Warning[] }): ReactNode {
  const { imports } = useText();
  const columns = useRemarkColumns(imports.warning);
  return (
    <Rows
      label={imports.tabWarnings}
      columns={columns}
      rows={warnings}
      empty={<EmptyState title={imports.noWarnings} />}
    />
  );
}

/** What stands otherwise in the register than in the cell: rounded, hidden marks taken out, a time of day dropped. */
export function NoteRows({ notes }: { readonly notes: readonly Warning[] }): ReactNode {
  const { imports } = useText();
  const columns = useRemarkColumns(imports.changed);
  return (
    <Rows
      label={imports.tabNotes}
      columns={columns}
      rows={notes}
      empty={<EmptyState title={imports.noNotes} />}
    />
  );
}

function useRemarkColumns(header: string): readonly Column<Warning>[] {
  const { imports } = useText();
  return [
    {
      key: 'row',
      header: imports.row,
      width: '88px',
      cell: ({ row }) => <span className="so-number">{row}</span>,
    },
    { key: 'text', header, width: 'minmax(420px, 1fr)', cell: ({ text }) => text },
  ];
}

type RowsProps<Row> = {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly empty: ReactNode;
};

function Rows<Row>({ label, columns, rows, empty }: RowsProps<Row>): ReactNode {
  const [active, setActive] = useState(-1);
  return (
    <VirtualTable
      label={`${label}: ${formatAmount(rows.length)}`}
      columns={columns}
      count={rows.length}
      rowAt={(index) => rows[index]}
      active={active}
      onActive={setActive}
      empty={empty}
    />
  );
}
