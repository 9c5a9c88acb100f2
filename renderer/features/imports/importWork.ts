import { useState } from 'react';
import type { Progress } from '#shared/contract/progress.ts';
import { pages } from '../../places/pages.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { ImportsText } from '../../text/vi/imports.ts';
import type { EndedWork, RunningWork, Work } from '../../ui/WorkContext.tsx';
import { undoSaid } from './undoSentences.ts';
import type { ImportDraft } from './useImport.ts';
import type { Undoing } from './useUndo.ts';

/** The import as every other page shows it: what is read, written or taken back now, or what came of it. */
export function useImportWork(draft: ImportDraft, undoing: Undoing): Work | null {
  const { imports } = useText();
  const [seen, setSeen] = useState<unknown>(null);
  const page = { label: imports.work.open, address: pages.imports.address };
  const now = undoWork(undoing, imports) ?? runningWork(draft, imports);
  if (now !== null) return { ...now, page };
  const undone = undoing.task.result ?? undoing.task.error;
  const [outcome, ended] =
    undone !== null && undone !== seen
      ? [undone, endedUndo(undoing, imports)]
      : [outcomeOf(draft), endedWork(draft, imports)];
  if (ended === null || outcome === seen) return null;
  return { state: 'ended', next: page, ...ended, page, dismiss: () => setSeen(outcome) };
}

const outcomeOf = ({ running, looking }: ImportDraft): unknown =>
  running.result ?? running.error ?? looking.result ?? looking.error;

function runningWork(draft: ImportDraft, { work, stop }: ImportsText): Omit<RunningWork, 'page'> | null {
  const { looking, running, preview, chosen } = draft;
  if (running.running) {
    const counted = countOf(running.progress, work);
    const name = work.writing;
    return {
      ...going(running),
      name,
      text: work.line(`${name}${counted}`, preview?.file ?? ''),
      stopLabel: stop,
    };
  }
  if (!looking.running) return null;
  const name = work.reading;
  return { ...going(looking), name, text: work.line(name, chosen ?? ''), stopLabel: stop };
}

type Going = { readonly progress: Progress | null; readonly cancel: () => void };

const going = ({ progress, cancel }: Going): Pick<RunningWork, 'state' | 'part' | 'stop'> => ({
  state: 'running',
  part: partOf(progress),
  stop: cancel,
});

function countOf(progress: Progress | null, work: ImportsText['work']): string {
  if (progress?.total == null) return '';
  return ` ${work.counted(formatAmount(progress.done), formatAmount(progress.total))}`;
}

function partOf(progress: Progress | null): number | null {
  if (progress === null || progress.total === null || progress.total === 0) return null;
  return Math.min(1, progress.done / progress.total);
}

function undoWork({ task, file }: Undoing, imports: ImportsText): Omit<RunningWork, 'page'> | null {
  if (!task.running) return null;
  const name = imports.undoing;
  const text = imports.work.line(`${name}${countOf(task.progress, imports.work)}`, file ?? '');
  return { ...going(task), name, text, stopLabel: imports.undoStop };
}

function endedUndo({ outcome }: Undoing, imports: ImportsText): Ended | null {
  if (outcome === null) return null;
  return { isProblem: outcome.state === 'refused', text: undoSaid(outcome, imports).join(' ') };
}

type Ended = Pick<EndedWork, 'isProblem' | 'text'> & Partial<Pick<EndedWork, 'next'>>;

function endedWork({ looking, running }: ImportDraft, imports: ImportsText): Ended | null {
  const error = running.error ?? looking.error;
  if (error !== null) return { isProblem: true, text: error.message };
  if (running.result !== null) {
    const { importId, imported, taken } = running.result;
    if (importId === null) return { isProblem: false, text: imports.doneNothing };
    const next = { label: imports.openToday, address: pages.agenda.address };
    return { isProblem: false, text: doneText(imported, taken, imports), next };
  }
  if (looking.result === null) return null;
  const { file, importable } = looking.result;
  return { isProblem: false, text: imports.work.read(file, formatAmount(importable)) };
}

const doneText = (imported: number, taken: number, { work, doneTaken }: ImportsText): string =>
  [imported === 0 ? '' : work.done(formatAmount(imported)), taken === 0 ? '' : doneTaken(formatAmount(taken))]
    .filter((text) => text !== '')
    .join('. ');
