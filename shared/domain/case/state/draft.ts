import type { BodyOf, CaseEvent } from '../event.ts';
import { datedFact } from '../facts/factDay.ts';
import type { Party } from '../bodies/parts.ts';
import { openMoney } from './ledger.ts';
import type { MoneyDraft } from './ledger.ts';
import type { CaseState, DatedFact, NoMeansSpell, PastPause, Pause, Stage } from './state.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type List<T extends readonly unknown[]> = T[number][];

/** The state of a case while its events are folded; changed in place, never seen outside the fold. */
export type CaseDraft = Writable<
  Pick<CaseState, 'officerId' | 'assignedBy' | 'validNotice' | 'noMeans' | 'noMeansGround'>
> & {
  readonly docket: CaseEvent;
  readonly docketed: BodyOf<'case.docketed'>;
  stage: Stage;
  end: DatedFact | null;
  pause: Pause | null;
  hasCreditor: boolean;
  debtors: number;
  readonly pastPauses: PastPause[];
  readonly noMeansSpells: NoMeansSpell[];
  readonly money: MoneyDraft;
  readonly verifications: List<CaseState['verifications']>;
  readonly collections: List<CaseState['collections']>;
  readonly payouts: List<CaseState['payouts']>;
  readonly unclaimedNotices: List<CaseState['unclaimedNotices']>;
  readonly decisions: List<CaseState['decisions']>;
  readonly dutiesDone: List<CaseState['dutiesDone']>;
};

/** A case as its docketing leaves it. */
export function openDraft(docket: CaseEvent, docketed: BodyOf<'case.docketed'>): CaseDraft {
  const fact = datedFact(docket);
  return {
    docket,
    docketed,
    stage: 'docketed',
    end: null,
    pause: null,
    hasCreditor: docketed.parties.some((party) => party.role === 'creditor'),
    debtors: countDebtors(docketed.parties),
    officerId: docketed.officerId,
    assignedBy: docketed.officerId === null ? null : { ...fact, day: docketed.decision.day },
    validNotice: null,
    noMeans: null,
    noMeansGround: null,
    pastPauses: [],
    noMeansSpells: [],
    money: openMoney(docketed.items),
    verifications: [],
    collections: [],
    payouts: [],
    unclaimedNotices: [],
    decisions: [{ ...fact, day: docketed.decision.day, kind: 'case.docketed', decision: docketed.decision }],
    dutiesDone: [],
  };
}

export const countDebtors = (parties: readonly Party[]): number =>
  parties.filter(({ role }) => role === 'debtor').length;

/** Ends the case, unless it had already ended. */
export function endAs(draft: CaseDraft, stage: Stage, fact: DatedFact): void {
  if (draft.end) return;
  draft.stage = stage;
  draft.end = fact;
}

/** Moves an open case to another stage; a case that ended stays ended. */
export function moveTo(draft: CaseDraft, stage: Stage): void {
  if (!draft.end) draft.stage = stage;
}

/** Lifts the pause, when there is one, by a decision to continue or by another pause. */
export function liftPause(draft: CaseDraft, fact: DatedFact, replaced = false): boolean {
  if (!draft.pause) return false;
  draft.pastPauses.push({ ...draft.pause, lifted: fact, replaced });
  draft.pause = null;
  return true;
}

/** Puts a pause in force; one already in force gives way to it. */
export function pauseWith(
  draft: CaseDraft,
  fact: DatedFact,
  terms: Pick<Pause, 'kind' | 'ground' | 'until' | 'requestedOn' | 'cassation'>,
): void {
  liftPause(draft, fact, true);
  draft.pause = {
    ...terms,
    eventId: fact.eventId,
    since: fact.day,
    groundEndedOn: null,
    groundEndedEventId: null,
    imported: fact.imported,
  };
}
