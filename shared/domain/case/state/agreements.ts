import type { LocalDate } from '../../localDate.ts';
import { datedFact, factDay } from '../facts/factDay.ts';
import type { CaseState, DatedFact } from './state.ts';

/** The record that an agreement was not kept; null while there is none. */
export function breachOf({ effective }: CaseState, agreementEventId: string): DatedFact | null {
  const breach = effective.find(
    ({ body }) => body.type === 'agreement.breached' && body.agreementEventId === agreementEventId,
  );
  return breach ? datedFact(breach) : null;
}

/** The steps of an agreement that were noted as kept, as they were noted (VL-04). */
export const keptSteps = ({ dutiesDone }: CaseState, agreementEventId: string): readonly DatedFact[] =>
  dutiesDone.filter(
    ({ ruleId, triggerEventId }) => ruleId === 'VL-04' && triggerEventId === agreementEventId,
  );

/** The day of the last agreement that is still being kept: not breached, with steps to come; null when none is. */
export function keptAgreementOf(state: CaseState): LocalDate | null {
  const kept = state.effective.findLast(
    ({ id, body }) =>
      body.type === 'agreement.made' &&
      breachOf(state, id) === null &&
      keptSteps(state, id).length < body.steps.length,
  );
  return kept ? factDay(kept) : null;
}
