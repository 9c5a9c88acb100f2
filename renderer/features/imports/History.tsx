import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { useCall } from '../../api/hooks.ts';
import { formatAmount } from '../../text/amount.ts';
import { formatInstant } from '../../text/instant.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { ImportsText } from '../../text/vi/imports.ts';
import { caseListPath } from '../../places/caseListPlace.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Section } from '../../ui/Section.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import styles from './Imports.module.css';
import { useImportUndo } from './ImportsProvider.tsx';
import { RejectsButton } from './RejectsButton.tsx';
import { UndoDialog } from './UndoDialog.tsx';
import { UndoProgress } from './UndoProgress.tsx';

type Import = OutputOf<'import.list'>['imports'][number];

/** The imports of this register, each with its cases, its rejected rows and a way to take it back. */
export function History(): ReactNode {
  const { imports } = useText();
  const list = useCall('import.list', {});
  const [leaving, setLeaving] = useState<Import | null>(null);
  if (list.error !== null) return <ErrorState message={list.error.message} onRetry={list.refetch} />;
  if (list.data === undefined) return null;
  return (
    <Section title={imports.history}>
      <UndoProgress />
      {list.data.imports.length === 0 ? (
        <p className="so-quiet">{imports.historyEmpty}</p>
      ) : (
        <ImportsTable rows={list.data.imports} onUndo={setLeaving} />
      )}
      {leaving === null ? null : <UndoDialog row={leaving} onClose={() => setLeaving(null)} />}
    </Section>
  );
}

type TableProps = { readonly rows: readonly Import[]; readonly onUndo: (row: Import) => void };

function ImportsTable({ rows, onUndo }: TableProps): ReactNode {
  const { imports } = useText();
  const columns: readonly Column<Import>[] = [
    {
      key: 'when',
      header: imports.when,
      width: '130px',
      cell: ({ importedAt }) => <Instant at={importedAt} />,
    },
    { key: 'file', header: imports.file, width: '', cell: ({ file, sheet }) => `${file} · ${sheet}` },
    { key: 'who', header: imports.who, width: '', cell: ({ importedBy }) => importedBy },
    {
      key: 'cases',
      header: imports.imported,
      width: '120px',
      align: 'end',
      cell: (row) => <Cases row={row} />,
    },
    amount('due', imports.amountDue, ({ amountDue }) => amountDue),
    amount('collected', imports.amountCollected, ({ amountCollected }) => amountCollected),
    {
      key: 'rejected',
      header: imports.rejected,
      width: '90px',
      align: 'end',
      cell: ({ id, rejected }) =>
        rejected === 0 ? '0' : <RejectsButton from={{ importId: id }} text={formatAmount(rejected)} />,
    },
    {
      key: 'acts',
      header: imports.acts,
      width: '1%',
      align: 'end',
      cell: (row) => <Acts row={row} onUndo={onUndo} />,
    },
  ];
  return (
    <PlainTable
      label={imports.history}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      isQuiet={({ undoneAt, kept }) => undoneAt !== null && kept === 0}
    />
  );
}

/** The cases it brought in, and in how many it took differences in. */
function Cases({ row: { id, imported, taken, undoneAt, kept, file } }: { readonly row: Import }): ReactNode {
  const { imports } = useText();
  const count = formatAmount(imported);
  const isThere = imported > 0 && (undoneAt === null || kept > 0);
  return (
    <>
      {isThere ? (
        <TextLink to={caseListPath({ importId: id })} label={imports.openImported(count, file)}>
          {count}
        </TextLink>
      ) : (
        count
      )}
      {taken === 0 ? null : <div className="so-quiet">{imports.historyTaken(formatAmount(taken))}</div>}
    </>
  );
}

const amount = (key: string, header: string, of: (row: Import) => number): Column<Import> => ({
  key,
  header,
  width: '150px',
  align: 'end',
  cell: (row) => formatAmount(of(row)),
});

const Instant = ({ at }: { readonly at: string }): ReactNode => (
  <time className="so-number" dateTime={at}>
    {formatInstant(at)}
  </time>
);

function Acts({ row, onUndo }: { readonly row: Import; readonly onUndo: TableProps['onUndo'] }): ReactNode {
  const { imports } = useText();
  const { task } = useImportUndo();
  const { undoneAt, kept } = row;
  return (
    <span className={styles.acts}>
      <span>{undoneAt === null ? null : undoneText(imports, formatInstant(undoneAt), kept)}</span>
      {undoneAt === null || kept > 0 ? (
        <Button variant="text" disabled={task.running} onClick={() => onUndo(row)}>
          {undoneAt === null ? imports.undo : imports.undoRest}
        </Button>
      ) : null}
    </span>
  );
}

const undoneText = (imports: ImportsText, at: string, kept: number): string =>
  kept === 0 ? imports.undone(at) : imports.undonePartly(at, formatAmount(kept));
