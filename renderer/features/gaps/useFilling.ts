import { useState } from 'react';
import { MOST_FILLED } from '#shared/contract/gaps.ts';
import type { FillField } from '#shared/domain/case/filling/columns.ts';
import type { GapCode } from '#shared/domain/case/state/state.ts';
import { useClient } from '../../api/ApiProvider.tsx';
import type { CallError } from '../../api/client.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { GapDraft } from './draftStore.ts';
import type { Reading } from './fillText.ts';
import { cellsOf } from './problemOf.ts';
import { useGapDrafts } from './GapDrafts.tsx';

type Progress = { readonly done: number; readonly rows: number };

export type Saving = {
  /** Writes every row of the kind in which all cells can be read; what is refused stays with its reason. */
  readonly save: (overrideReason: string) => Promise<void>;
  readonly progress: Progress | null;
  /** What the last saving came to. */
  readonly outcome: string | null;
  /** What went wrong with the whole call; nothing of that part was written. */
  readonly error: string | null;
};

/** Saving what was typed into the grid of one kind. */
export function useFilling(code: GapCode, reading: Reading): Saving {
  const { gaps } = useText();
  const client = useClient();
  const [, store] = useGapDrafts();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);

  const save = async (overrideReason: string): Promise<void> => {
    const ready = [...store.read().values()].filter((draft) => isReady(draft, code, reading));
    if (ready.length === 0 || progress !== null) return;
    setError(null);
    setOutcome(null);
    let refusals = 0;
    try {
      for (let at = 0; at < ready.length; at += MOST_FILLED) {
        setProgress({ done: at, rows: ready.length });
        const sent = ready.slice(at, at + MOST_FILLED);
        const rows = sent.map((draft) => ({ ...keyOf(draft), values: valuesOf(draft, reading) }));
        const reason = overrideReason.trim() === '' ? {} : { overrideReason };
        const { refused } = await client.call('gaps.fill', { code, rows, ...reason });
        store.settle(code, sent, refused);
        refusals += refused.length;
      }
      setOutcome(saidOf(gaps, ready.length - refusals, refusals));
    } catch (cause) {
      setError((cause as CallError).message);
    } finally {
      setProgress(null);
    }
  };
  return { save, progress, outcome, error };
}

const keyOf = ({ row: { caseId, eventId } }: GapDraft) => ({ caseId, eventId });

const saidOf = (gaps: ReturnType<typeof useText>['gaps'], filled: number, refused: number): string =>
  refused === 0
    ? gaps.saved(formatAmount(filled))
    : gaps.savedSome(formatAmount(filled), formatAmount(refused));

/** A row of this kind whose cells can all be read. */
export const isReady = (draft: GapDraft, code: GapCode, reading: Reading): boolean =>
  draft.code === code && cellsOf(draft, reading).every(({ filling }) => filling.kind !== 'unread');

const valuesOf = (draft: GapDraft, reading: Reading): Partial<Record<FillField, string>> =>
  Object.fromEntries(
    cellsOf(draft, reading).flatMap(({ field, filling }) =>
      filling.kind === 'value' ? [[field, filling.value]] : [],
    ),
  );
