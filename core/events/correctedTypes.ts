import type { RecordableEvent } from '#shared/contract/caseEvents.ts';
import type { CaseEvent, CaseEventType } from '#shared/domain/case/event.ts';
import { ExpectedError } from '#shared/errors.ts';

/**
 * Every kind of event that a correction takes out of force or puts in its place: what it corrects, through earlier
 * corrections down to the first record (withdrawing a correction brings back what stood before), and the replacement.
 * @throws ExpectedError event-not-found
 */
export function correctedTypes(
  events: readonly CaseEvent[],
  eventId: string,
  replacement: RecordableEvent | null,
): ReadonlySet<CaseEventType> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const types = new Set<CaseEventType>(replacement === null ? [] : [replacement.body.type]);
  let found = byId.get(eventId);
  if (found === undefined) {
    throw new ExpectedError(
      'event-not-found',
      'Không có ghi nhận này trong hồ sơ. Mở lại hồ sơ rồi chọn lại.',
    );
  }
  while (found !== undefined) {
    const { body }: CaseEvent = found;
    types.add(body.type);
    if (body.type !== 'event.corrected') break;
    if (body.replacement !== null) types.add(body.replacement.body.type);
    found = byId.get(body.correctedEventId);
  }
  return types;
}
