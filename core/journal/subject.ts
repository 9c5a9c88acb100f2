import type { WriteDb } from '#db/handle.ts';
import type { DueDays } from '#shared/domain/law/dueDays.ts';
import type { SubjectKind } from '#shared/domain/journal/subjects.ts';

/** What a read model is written into. */
export type Writing = { readonly db: WriteDb };

/** And by which law it counts. */
export type LawfulWriting = Writing & { readonly law: DueDays };

/** What was just recorded about a subject. `isNew`: nothing was before. */
type News<Entry> = { readonly entries: readonly Entry[]; readonly isNew: boolean };

/**
 * What the facts about one kind of subject come to: how the journal takes them in, how they fold, and what the read
 * model shows of them. Everything is written in the caller's transaction.
 */
export type Subject<Fact, Entry, State, Context extends Writing> = {
  readonly kind: SubjectKind;
  readonly append: (db: WriteDb, facts: readonly Fact[]) => readonly Entry[];
  /** Folding on from what earlier facts made equals folding them all; null when nothing came to be. */
  readonly fold: (entries: readonly Entry[], from: State | null) => State | null;
  readonly project: (context: Context, state: State, news: News<Entry>) => void;
};

/** How a kind of subject comes back from the journal after its read model was cleared. */
export type Rebuilding = {
  readonly clear: (db: WriteDb) => void;
  /** `total` subjects; each step of `steps` folds one of them and writes it. */
  readonly rebuild: (context: LawfulWriting) => { readonly total: number; readonly steps: Iterable<void> };
};

/**
 * Facts about one subject, recorded: append → fold → project.
 * @param from what earlier facts about it made; null for a new subject
 */
export function recordFacts<Fact, Entry, State, Context extends Writing>(
  context: Context,
  { kind, append, fold, project }: Subject<Fact, Entry, State, Context>,
  facts: readonly Fact[],
  from: State | null,
): { readonly entries: readonly Entry[]; readonly state: State } {
  const entries = append(context.db, facts);
  const state = fold(entries, from);
  if (state === null) throw new Error(`What was recorded about a ${kind} folds to nothing`);
  project(context, state, { entries, isNew: from === null });
  return { entries, state };
}
