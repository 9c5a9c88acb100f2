import { addMonths } from '../../localDate.ts';
import { moveTo } from './draft.ts';
import type { CaseDraft } from './draft.ts';
import type { CaseState, DatedFact, Stage } from './state.ts';

/** Where a case stands while nothing is known of the debtor's means. */
export const beforeVerification = (draft: CaseDraft): Stage => (draft.validNotice ? 'served' : 'docketed');

/** Put aside for want of means: by decision, or in the separate book. */
export const isShelved = ({ stage }: Pick<CaseState, 'stage'>): boolean =>
  stage === 'noMeans' || stage === 'separateBook';

/** Takes a shelved case up again, by a decision to continue (2025 Đ38.2). */
export function takeUp(draft: CaseDraft, fact: DatedFact): void {
  if (!isShelved(draft)) return;
  draft.noMeans = null;
  const spell = draft.noMeansSpells.pop();
  if (spell) draft.noMeansSpells.push({ ...spell, lifted: fact });
  const last = draft.verifications.at(-1);
  moveTo(draft, last?.result === 'hasMeans' ? 'hasMeans' : beforeVerification(draft));
}

/** When a year (or two) and two verifications after the decision were complete, as the old law asked; else null. */
export function separateBookDue(state: CaseState): DatedFact | null {
  const { noMeans } = state;
  if (!noMeans || noMeans.day === null) return null;
  const since = noMeans.day;
  const later = state.verifications.filter(
    ({ day, result }) => result === 'noMeans' && day !== null && day > since,
  );
  const [, second] = later;
  if (second?.day === undefined || second.day === null) return null;
  const aged = addMonths(since, noMeans.longCycle ? 24 : 12);
  return { ...second, day: second.day > aged ? second.day : aged };
}
