import type { OutputOf } from '#shared/contract/index.ts';
import { formatAmount } from '../../text/amount.ts';
import type { ImportsText } from '../../text/vi/imports.ts';
import type { UndoOutcome } from './useUndo.ts';

type Undone = OutputOf<'import.undo'>;

/** What taking back an import would do, sentence by sentence. */
export const undoWould = (undone: Undone, file: string, imports: ImportsText): readonly string[] => [
  ...(undone.removed === 0 ? [] : [imports.undoText(formatAmount(undone.removed), file)]),
  ...(undone.restored === 0 ? [] : [imports.undoRestores(formatAmount(undone.restored))]),
  ...keptSentence(undone, imports),
];

/** How it ended, sentence by sentence. */
export function undoSaid(outcome: UndoOutcome, imports: ImportsText): readonly string[] {
  if (outcome.state === 'stopped') return [imports.undoStopped];
  if (outcome.state === 'refused') return [outcome.sentence];
  const { undone } = outcome;
  return [
    ...(undone.removed === 0 ? [] : [imports.undoDone(formatAmount(undone.removed))]),
    ...(undone.restored === 0 ? [] : [imports.undoRestored(formatAmount(undone.restored))]),
    ...keptSentence(undone, imports),
  ];
}

function keptSentence({ kept, keptTotal }: Undone, imports: ImportsText): readonly string[] {
  if (keptTotal === 0) return [];
  const more = keptTotal - kept.length;
  const names = kept.join(', ');
  return [
    imports.undoKept(
      formatAmount(keptTotal),
      more === 0 ? names : imports.undoKeptMore(names, formatAmount(more)),
    ),
  ];
}
