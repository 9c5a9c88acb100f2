import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { PlainSelect } from '../../ui/PlainSelect.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { ColumnMark } from './ColumnMark.tsx';
import styles from './Imports.module.css';
import { leftColumn } from './importSource.ts';
import type { Mapping, Preview, PreviewColumn, Proposal, Table, UnreadColumn } from './mapping.ts';

type Props = {
  readonly table: Table;
  readonly fields: Preview['fields'];
  readonly mapping: Mapping;
  readonly proposed: Proposal;
  /** Those of this table. */
  readonly unread: readonly UnreadColumn[];
  readonly onlyUnread: boolean;
  readonly leave: readonly string[];
  readonly onLeave: (column: string, left: boolean) => void;
  readonly onField: (column: string, field: string | null) => void;
};

/** Each column of the sheet with its first values, the field it is read as, and how that came or what it holds unread. */
export function MappingTable(props: Props): ReactNode {
  const { table, mapping, proposed, unread, onlyUnread, leave, onLeave } = props;
  const { imports } = useText();
  const unreadAt = new Map(unread.map((found) => [found.column, found]));
  const columns: readonly Column<PreviewColumn>[] = [
    { key: 'column', header: imports.column, width: '44px', cell: ({ column }) => column },
    {
      key: 'label',
      header: imports.columnLabel,
      width: '',
      cell: (column) => <Heading column={column} unread={unreadAt.get(column.column)} />,
    },
    {
      key: 'field',
      header: imports.field,
      width: '300px',
      cell: ({ column }) => <FieldChoice {...props} column={column} chosen={mapping[column] ?? ''} />,
    },
    {
      key: 'mark',
      header: imports.confidence,
      width: '196px',
      cell: (column) => (
        <ColumnMark
          column={column}
          field={mapping[column.column] ?? null}
          proposed={proposed}
          unread={unreadAt.get(column.column)}
          left={leave.includes(leftColumn(table.sheet, column.column))}
          onLeave={(left) => onLeave(leftColumn(table.sheet, column.column), left)}
        />
      ),
    },
  ];
  return (
    <PlainTable
      label={imports.tabMapping}
      columns={columns}
      rows={onlyUnread ? table.columns.filter(({ column }) => unreadAt.has(column)) : table.columns}
      keyOf={({ column }) => column}
      isQuiet={({ column }) =>
        mapping[column] === undefined && (unreadAt.get(column)?.carries ?? null) === null
      }
    />
  );
}

type HeadingProps = { readonly column: PreviewColumn; readonly unread: UnreadColumn | undefined };

/** The words above the column and its first values; of an unread one what it probably is. */
function Heading({ column: { label, samples }, unread }: HeadingProps): ReactNode {
  const { imports } = useText();
  const values = samples.join('  ·  ');
  const text = unread?.carries ? `${values} — ${imports.probably(unread.probably)}` : values;
  return (
    <>
      <span className={styles.heading}>{label === '' ? imports.noHeader : label}</span>
      <span className={`${styles.sample} so-quiet`} title={text}>
        {text}
      </span>
    </>
  );
}

type ChoiceProps = Pick<Props, 'fields' | 'onField'> & {
  readonly column: string;
  readonly chosen: string;
};

function FieldChoice({ column, chosen, fields, onField }: ChoiceProps): ReactNode {
  const { imports } = useText();
  const choices = [
    { value: '', label: imports.notRead },
    ...fields.map(({ field, label, required }) => ({
      value: field,
      label: required ? `${label} (${imports.needed})` : label,
    })),
  ];
  return (
    <PlainSelect
      label={imports.fieldOf(column)}
      value={chosen}
      choices={choices}
      quiet={chosen === ''}
      onChange={(field) => onField(column, field === '' ? null : field)}
    />
  );
}
