import { LAW_SWITCH } from '../../law/rule.ts';
import { addMonths } from '../../localDate.ts';
import type { LocalDate } from '../../localDate.ts';
import { datedFact } from '../facts/factDay.ts';
import { doneByHand, plan } from './plan.ts';
import type { PlannedDuty } from './plan.ts';
import { isShelved, separateBookDue } from '../state/means.ts';
import type { CaseState, DatedFact, NoMeansSpell } from '../state/state.ts';

/** The decision "chưa có điều kiện", its publication, and what follows after a year or two (law.md §3.4). */
export function dutiesOfNoMeans(state: CaseState): readonly PlannedDuty[] {
  return [
    ...decisionDuties(state),
    ...state.noMeansSpells.flatMap((spell) => publicationDuties(state, spell)),
    ...revokedDuties(state),
    ...separateBookDuty(state),
    ...twoYearMilestone(state),
    ...meansMilestone(state),
  ];
}

/** NC-01: from the verification that found no means to the decision. */
function decisionDuties(state: CaseState): readonly PlannedDuty[] {
  const decide = (from: DatedFact, done: DatedFact | null) => plan({ ruleId: 'NC-01', from, done });
  const decided = state.noMeansSpells.flatMap((spell) =>
    spell.ground ? decide(spell.ground, spell.decided) : [],
  );
  return state.noMeansGround && !isShelved(state)
    ? [...decided, ...decide(state.noMeansGround, null)]
    : decided;
}

/** NC-02 and NC-04, of decisions recorded here: a workbook does not tell what was published. */
function publicationDuties(state: CaseState, { decided, lifted }: NoMeansSpell): readonly PlannedDuty[] {
  const published = doneByHand(state, 'NC-02', decided.eventId);
  const publish =
    decided.imported || (lifted && !published)
      ? []
      : plan({ ruleId: 'NC-02', from: decided, done: published });
  const trigger = lifted ?? endFact(state);
  return trigger ? [...publish, ...takeDown(state, trigger)] : publish;
}

function takeDown(state: CaseState, from: DatedFact): readonly PlannedDuty[] {
  if (from.imported) return [];
  return plan({ ruleId: 'NC-04', from, done: doneByHand(state, 'NC-04', from.eventId) });
}

/** The end of the case, where the law asks that the publication be taken down for it. */
function endFact(state: CaseState): DatedFact | null {
  if (state.endEventId === null || state.stage === 'requestReturned') return null;
  const end = state.effective.find((fact) => fact.id === state.endEventId);
  return end ? datedFact(end) : null;
}

/** A withdrawn "chưa có điều kiện" counts no more, but what was published of it must still come down. */
function revokedDuties(state: CaseState): readonly PlannedDuty[] {
  return state.effective.flatMap((event) => {
    const { body } = event;
    if (body.type !== 'decision.revoked') return [];
    const revoked = state.history.find((fact) => fact.id === body.revokedEventId);
    return revoked?.body.type === 'noMeans.decided' ? takeDown(state, datedFact(event)) : [];
  });
}

/**
 * NC-05 (NĐ62 Đ9.5): a year (two for long cycles) and two verifications, complete before 01/07/2026. Since then
 * only an own-initiative case goes to the separate book, so that for the others it is no longer called for.
 */
function separateBookDuty(state: CaseState): readonly PlannedDuty[] {
  const from = separateBookDue(state);
  if (!from || from.day === null || from.day >= LAW_SWITCH) return [];
  const entered = state.effective.find((fact) => fact.body.type === 'separateBook.entered');
  const done = entered ? datedFact(entered) : null;
  if (!done && (state.stage !== 'noMeans' || state.initiative === 'onRequest')) return [];
  return plan({ ruleId: 'NC-05', variant: 'standard', from, done });
}

/**
 * NC-06 (2025 Đ38.4): two years after the decision. A decision from before 01/07/2026 follows the new law from
 * that day on (Đ116.3), so that its two years cannot have had this effect earlier.
 */
function twoYearMilestone(state: CaseState): readonly PlannedDuty[] {
  const { noMeans, stage } = state;
  if (!noMeans || noMeans.day === null || stage !== 'noMeans' || hasNewMeans(state)) return [];
  return plan({
    ruleId: 'NC-06',
    from: noMeans,
    act: state.initiative === 'onRequest' ? 'request.returned' : 'separateBook.entered',
    stated: noMeans.day < LAW_SWITCH ? notBefore(LAW_SWITCH, addMonths(noMeans.day, 24)) : null,
  });
}

const notBefore = (first: LocalDate, day: LocalDate): LocalDate => (day < first ? first : day);

/** NC-07: means were found again; the decision to continue is called for, with no number of days. */
function meansMilestone(state: CaseState): readonly PlannedDuty[] {
  const last = state.verifications.at(-1);
  if (!last || !isShelved(state) || !hasNewMeans(state)) return [];
  return plan({
    ruleId: 'NC-07',
    from: last,
    stated: last.day,
  });
}

function hasNewMeans({ verifications, noMeans }: CaseState): boolean {
  const last = verifications.at(-1);
  if (!noMeans || last?.result !== 'hasMeans' || last.day === null) return false;
  return noMeans.day === null || last.day >= noMeans.day;
}
