import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { Glyph, type GlyphShape } from '../../ui/Glyph.tsx';
import { PlainSelect } from '../../ui/PlainSelect.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import styles from './Imports.module.css';
import { type Mapping, type MappingMark, markOf, type Preview, type PreviewColumn } from './mapping.ts';

type Props = {
  readonly preview: Preview;
  readonly mapping: Mapping;
  readonly proposed: { readonly mapping: Mapping; readonly remembered: boolean };
  readonly onField: (column: string, field: string | null) => void;
};

const SHAPES: Readonly<Record<Exclude<MappingMark, 'none'>, GlyphShape>> = {
  sure: 'check',
  likely: 'diamond',
  byHand: 'dot',
  remembered: 'check',
};

/** Each column of the sheet with its first values and the field it is read as. */
export function MappingTable({ preview, mapping, proposed, onField }: Props): ReactNode {
  const { imports } = useText();
  const columns: readonly Column<PreviewColumn>[] = [
    { key: 'column', header: imports.column, width: '56px', cell: ({ column }) => column },
    { key: 'label', header: imports.columnLabel, width: '26%', cell: ({ label }) => label },
    {
      key: 'samples',
      header: imports.samples,
      width: '',
      cell: ({ samples }) => <Samples samples={samples} />,
    },
    {
      key: 'field',
      header: imports.field,
      width: '320px',
      cell: ({ column }) => (
        <FieldChoice
          column={column}
          chosen={mapping[column] ?? ''}
          fields={preview.fields}
          onField={onField}
        />
      ),
    },
    {
      key: 'mark',
      header: imports.confidence,
      width: '190px',
      cell: (column) => (
        <Mark
          mark={markOf(column, mapping[column.column] ?? null, {
            proposed: proposed.mapping,
            remembered: proposed.remembered,
          })}
        />
      ),
    },
  ];
  return (
    <PlainTable
      label={imports.tabMapping}
      columns={columns}
      rows={preview.columns}
      keyOf={({ column }) => column}
      isQuiet={({ column }) => mapping[column] === undefined}
    />
  );
}

function Samples({ samples }: { readonly samples: readonly string[] }): ReactNode {
  const text = samples.join('  ·  ');
  return (
    <span className={`${styles.sample} so-quiet`} title={text}>
      {text}
    </span>
  );
}

type ChoiceProps = {
  readonly column: string;
  readonly chosen: string;
  readonly fields: Preview['fields'];
  readonly onField: Props['onField'];
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

function Mark({ mark }: { readonly mark: MappingMark }): ReactNode {
  const { imports } = useText();
  if (mark === 'none') return null;
  return (
    <span className={`${styles.mark} ${mark === 'likely' ? styles.likely : ''}`}>
      <Glyph shape={SHAPES[mark]} />
      {imports.mark[mark]}
    </span>
  );
}
