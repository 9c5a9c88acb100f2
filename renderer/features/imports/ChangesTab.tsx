import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { type ReactNode, useMemo, useState } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import { type ChangedRow, isTaken, NONE_TAKEN, takenCount, withTick } from './changesTaken.ts';
import styles from './Imports.module.css';
import { KeptRows } from './KeptRows.tsx';
import type { Preview } from './mapping.ts';
import type { ImportDraft } from './useImport.ts';

type Props = { readonly preview: Preview; readonly draft: ImportDraft };

/** One field of a row that differs; `isFirst`: the row's own, with its number, decision and tick. */
type Line = ChangedRow['fields'][number] & { readonly of: ChangedRow; readonly isFirst: boolean };

/** The rows that differ from the register, field by field, each with a tick; below them what stays as it is here. */
export function ChangesTab({ preview, draft }: Props): ReactNode {
  const { imports } = useText();
  const { differentTotal } = preview.changes;
  if (differentTotal + preview.kept.length === 0) return <EmptyState title={imports.noChanges} />;
  return (
    <>
      {differentTotal === 0 ? null : (
        <>
          <TakeAll preview={preview} draft={draft} />
          <ChangedLines preview={preview} draft={draft} />
        </>
      )}
      <KeptRows kept={preview.kept} isAlone={differentTotal === 0} />
    </>
  );
}

function TakeAll({ preview, draft: { taken, take } }: Props): ReactNode {
  const { imports } = useText();
  const { different, differentTotal } = preview.changes;
  const count = takenCount(taken, preview);
  return (
    <div className={styles.columnsHead}>
      <FormControlLabel
        label={imports.takeAll(formatAmount(differentTotal))}
        slotProps={{ typography: { variant: 'inherit' } }}
        control={
          <Checkbox
            size="small"
            checked={taken === 'all'}
            indeterminate={taken !== 'all' && count > 0}
            onChange={() => take(taken === 'all' ? NONE_TAKEN : 'all')}
          />
        }
      />
      <span className="so-quiet">
        {different.length === differentTotal
          ? ''
          : `${imports.firstChanges(formatAmount(different.length))} `}
        {imports.takeHint}
      </span>
    </div>
  );
}

function ChangedLines({ preview, draft: { taken, take } }: Props): ReactNode {
  const { imports } = useText();
  const [active, setActive] = useState(0);
  const lines = useMemo(() => linesOf(preview.changes.different), [preview.changes.different]);
  const labels = useMemo(
    () => new Map(preview.fields.map(({ field, label }) => [field, label])),
    [preview.fields],
  );
  const toggle = (row: ChangedRow): void => take(withTick(taken, row, preview));
  const columns: readonly Column<Line>[] = [
    {
      key: 'take',
      header: imports.take,
      width: '84px',
      cell: ({ of, isFirst }) =>
        isFirst ? (
          <input
            type="checkbox"
            tabIndex={-1}
            className={styles.tick}
            checked={isTaken(taken, of)}
            onChange={() => toggle(of)}
            aria-label={imports.takeRow(of.decisionNumber)}
          />
        ) : null,
    },
    {
      key: 'row',
      header: imports.row,
      width: '72px',
      cell: ({ of, isFirst }) => (isFirst ? <span className="so-number">{of.row}</span> : null),
    },
    {
      key: 'decision',
      header: imports.decision,
      width: 'minmax(160px, 1fr)',
      cell: ({ of, isFirst }) => (isFirst ? of.decisionNumber : null),
    },
    {
      key: 'field',
      header: imports.changedField,
      width: 'minmax(190px, 1.2fr)',
      cell: ({ field }) => labels.get(field) ?? field,
    },
    {
      key: 'here',
      header: imports.here,
      width: 'minmax(180px, 1.5fr)',
      cell: ({ here }) => <span className="so-quiet">{here === '' ? imports.nothingHere : here}</span>,
    },
    {
      key: 'there',
      header: imports.there,
      width: 'minmax(180px, 1.5fr)',
      cell: ({ there }) => <span className={styles.there}>{there}</span>,
    },
  ];
  return (
    <VirtualTable
      label={`${imports.tabChanges}: ${formatAmount(preview.changes.differentTotal)}`}
      columns={columns}
      count={lines.length}
      rowAt={(index) => lines[index]}
      active={active}
      onActive={setActive}
      onPeek={({ of }) => toggle(of)}
    />
  );
}

const linesOf = (rows: readonly ChangedRow[]): readonly Line[] =>
  rows.flatMap((of) => of.fields.map((field, index) => ({ ...field, of, isFirst: index === 0 })));
