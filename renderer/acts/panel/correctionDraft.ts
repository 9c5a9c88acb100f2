import { recordableEvent } from '#shared/contract/caseEvents.ts';
import type { CaseView } from '#shared/contract/cases.ts';
import { decisionIn } from '#shared/domain/case/facts/factDay.ts';
import type { EventDraft } from '../form/drafts.tsx';
import type { FormType } from '../recordTarget.ts';

/** What the correction of an event opens with: what counts of it now, or the record itself where it was withdrawn. */
export function correctionDraft(
  { events }: Pick<CaseView, 'events'>,
  eventId: string,
): { readonly type: FormType; readonly draft: EventDraft } | null {
  const event = events.find(({ id }) => id === eventId);
  if (event === undefined) return null;
  const { day, body } = statedFact(event.now ?? event);
  const known = recordableEvent.shape.body.safeParse(body);
  if (!known.success) return null;
  const dated = day ?? decisionIn(body)?.day ?? null;
  const draft: EventDraft = { body: known.data, ...(dated === null ? {} : { day: dated }) };
  return { type: known.data.type, draft };
}

type Counted = NonNullable<CaseView['events'][number]['now']>;

/** What was stated of a day to come is settled by the fact itself, on the day it happened. */
export const statedFact = ({ day, body }: Counted): Counted =>
  body.type === 'futureDay.stated' ? { day: null, body: body.fact } : { day, body };
