import type { OutputOf } from '#shared/contract/index.ts';
import type { GapRow } from '#shared/contract/gaps.ts';
import type { FillField } from '#shared/domain/case/filling/columns.ts';
import type { GapCode } from '#shared/domain/case/state/state.ts';

type Refusal = OutputOf<'gaps.fill'>['refused'][number];

/** One row of a grid with what was typed into it and not saved. */
export type GapDraft = {
  readonly code: GapCode;
  readonly row: GapRow;
  readonly texts: Readonly<Partial<Record<FillField, string>>>;
  /** Why it was not saved; gone when the row is typed into again. */
  readonly refusal: Refusal | null;
};

export type GapDrafts = ReadonlyMap<string, GapDraft>;

export type Typed = { readonly row: GapRow; readonly field: FillField; readonly text: string };

export type DraftStore = {
  readonly read: () => GapDrafts;
  readonly subscribe: (listener: () => void) => () => void;
  /** Rows in which nothing is left are no drafts any more. */
  readonly type: (code: GapCode, typed: readonly Typed[]) => void;
  /** The rows that were sent: those refused stay with the reason, the others go. */
  readonly settle: (code: GapCode, sent: readonly GapDraft[], refused: readonly Refusal[]) => void;
  readonly drop: (code: GapCode) => void;
  /** Drafts that were dropped by mistake. */
  readonly putBack: (dropped: readonly GapDraft[]) => void;
};

/** A place where something is missing, by its kind, its case and the event that lacks it. */
export const draftKey = (code: GapCode, { caseId, eventId }: Pick<GapRow, 'caseId' | 'eventId'>): string =>
  `${code} ${caseId} ${eventId ?? ''}`;

/** What is typed and not saved, readable at once by whoever saves it. */
export function createDrafts(): DraftStore {
  let drafts: GapDrafts = new Map();
  const listeners = new Set<() => void>();
  const change = (of: (next: Map<string, GapDraft>) => void): void => {
    const next = new Map(drafts);
    of(next);
    drafts = next;
    for (const listener of listeners) listener();
  };
  return {
    read: () => drafts,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    type: (code, typed) => change((next) => typed.forEach((one) => typeInto(next, code, one))),
    settle: (code, sent, refused) =>
      change((next) => {
        const reasons = new Map(refused.map((refusal) => [draftKey(code, refusal), refusal]));
        for (const draft of sent) {
          const key = draftKey(code, draft.row);
          const refusal = reasons.get(key);
          if (refusal) next.set(key, { ...draft, refusal });
          else next.delete(key);
        }
      }),
    putBack: (dropped) =>
      change((next) => dropped.forEach((draft) => next.set(draftKey(draft.code, draft.row), draft))),
    drop: (code) =>
      change((next) => next.forEach((draft, key) => (draft.code === code ? next.delete(key) : false))),
  };
}

function typeInto(next: Map<string, GapDraft>, code: GapCode, { row, field, text }: Typed): void {
  const key = draftKey(code, row);
  const texts = { ...next.get(key)?.texts, [field]: text };
  if (Object.values(texts).every((one) => one.trim() === '')) next.delete(key);
  else next.set(key, { code, row, texts, refusal: null });
}
