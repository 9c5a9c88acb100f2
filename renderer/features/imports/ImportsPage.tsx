import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { FileSpreadsheet } from 'lucide-react';
import { type ReactNode, type RefObject, useRef } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { ImportsText } from '../../text/vi/imports.ts';
import { Page } from '../../ui/Page.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { takenCount } from './changesTaken.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { History } from './History.tsx';
import styles from './Imports.module.css';
import { PreviewOf } from './Preview.tsx';
import { ProblemAlert } from './ProblemAlert.tsx';
import { SheetChoice } from './SheetChoice.tsx';
import { Result } from './Result.tsx';
import { useImportDraft } from './ImportsProvider.tsx';
import type { ImportDraft } from './useImport.ts';
import { useWindowDrop } from './useWindowDrop.ts';

/** Brings a sổ thụ lý workbook into the register: choose, look, correct the columns, write, take back. */
export function ImportsPage(): ReactNode {
  const { imports } = useText();
  const draft = useImportDraft();
  const chooser = useRef<HTMLButtonElement>(null);
  const onFile = (file: File): void => void draft.choose(file);
  const isOver = useWindowDrop(onFile, !draft.running.running);
  const isPreviewing = draft.preview !== null && draft.result === null;
  useShortcut('c', imports.keyChoose, () => chooser.current?.click());
  return (
    <Page
      title={imports.title}
      layout={isPreviewing ? 'fill' : 'scroll'}
      note={isPreviewing ? <span className={styles.file}>{draft.preview?.file}</span> : undefined}
      actions={isPreviewing ? <Actions draft={draft} chooser={chooser} onFile={onFile} /> : undefined}
    >
      {isOver ? <div className={styles.overlay}>{imports.dropNow}</div> : null}
      {isPreviewing ? <PreviewOf draft={draft} /> : <Start draft={draft} chooser={chooser} onFile={onFile} />}
    </Page>
  );
}

/** True when nothing runs and nothing is left to be decided about the columns. */
const isSettled = ({ looking, running, undecided, preview }: ImportDraft): boolean =>
  !looking.running &&
  !running.running &&
  undecided.length === 0 &&
  preview?.dayOrder === null &&
  preview.tables.every(({ header, missing }) => header !== 'likely' && missing.length === 0);

type Props = {
  readonly draft: ImportDraft;
  readonly chooser: RefObject<HTMLButtonElement | null>;
  readonly onFile: (file: File) => void;
};

function Actions({ draft, chooser, onFile }: Props): ReactNode {
  const { imports } = useText();
  const { preview, running } = draft;
  const importable = preview?.importable ?? 0;
  const taken = preview === null ? 0 : takenCount(draft.taken, preview);
  const isReady = importable + taken > 0 && isSettled(draft);
  useShortcut('Ctrl+Enter', imports.keyRun, () => void draft.run(), { enabled: isReady });
  return (
    <>
      {preview === null || running.running ? null : (
        <SheetChoice preview={preview} onChange={(sheets) => void draft.chooseSheets(sheets)} />
      )}
      <ChooseFile
        label={imports.chooseOther}
        onFile={onFile}
        buttonRef={chooser}
        disabled={running.running}
      />
      <Button disabled={running.running} onClick={draft.startOver}>
        {imports.dropFile}
      </Button>
      <Button variant="contained" color="primary" disabled={!isReady} onClick={() => void draft.run()}>
        {runLabel(imports, importable, taken)}
      </Button>
    </>
  );
}

function runLabel(imports: ImportsText, importable: number, taken: number): string {
  const [cases, changes] = [formatAmount(importable), formatAmount(taken)];
  if (taken === 0) return importable === 0 ? imports.runNothing : imports.run(cases);
  return importable === 0 ? imports.runTake(changes) : imports.runBoth(cases, changes);
}

function Start({ draft, chooser, onFile }: Props): ReactNode {
  const { imports } = useText();
  const { looking, result, source, reading } = draft;
  const busy = reading || looking.running;
  return (
    <>
      <div className={styles.messages}>
        {result !== null && source !== null ? (
          <Result result={result} source={source} onAnother={draft.startOver} />
        ) : (
          <div className={styles.drop}>
            <FileSpreadsheet size={32} strokeWidth={1.25} className={styles.icon} aria-hidden="true" />
            <Typography variant="h2">{busy ? imports.reading : imports.dropTitle}</Typography>
            <p>{imports.dropText}</p>
            <ChooseFile label={imports.choose} main onFile={onFile} buttonRef={chooser} disabled={busy} />
          </div>
        )}
        {draft.problem === null ? null : <ProblemAlert problem={draft.problem} />}
        <ProgressPanel
          key={String(looking.running)}
          running={looking.running}
          progress={looking.progress}
          label={imports.reading}
          onCancel={looking.cancel}
          stopLabel={imports.stop}
        />
      </div>
      <div className={styles.history}>
        <History />
      </div>
    </>
  );
}
