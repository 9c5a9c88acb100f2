import type { RecordableEvent } from '#shared/contract/caseEvents.ts';
import type { eventsContract } from '#shared/contract/events.ts';
import type { CaseEventType } from '#shared/domain/case/event.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { ExpectedError } from '#shared/errors.ts';
import { loadEvents } from '../cases/load.ts';
import { previewEvent } from '../events/preview.ts';
import { recordEvent } from '../events/record.ts';
import type { NewEvent } from '../events/record.ts';
import type { HandlersOf, QueryContext } from '../context.ts';
import { requireMayRecord } from '../register/allowed.ts';

export const eventsApi: HandlersOf<typeof eventsContract> = {
  'events.preview': (context, { caseId, event, correctedEventId }) =>
    previewEvent(
      context,
      caseId,
      correctedEventId === undefined
        ? event
        : correctionOf(context.today, { eventId: correctedEventId, reason: 'xem trước', replacement: event }),
    ),

  'events.record': (context, { caseId, version, event, overrideReason }) => {
    if (event.body.type === 'case.docketed') {
      throw new ExpectedError(
        'already-docketed',
        'Hồ sơ đã thụ lý. Muốn sửa thông tin thụ lý, dùng “Sửa ghi nhận” trên dòng thời gian.',
      );
    }
    requireMayRecord(context.user, event.body.type);
    return recordEvent(context, { caseId, version, event, overrideReason });
  },

  'events.correct': (context, { caseId, version, eventId, reason, replacement, overrideReason }) => {
    requireMayRecord(context.user, correctedType(context, caseId, eventId));
    return recordEvent(context, {
      caseId,
      version,
      event: correctionOf(context.today, { eventId, reason, replacement }),
      overrideReason,
    });
  },
};

type Correction = {
  readonly eventId: string;
  readonly reason: string;
  readonly replacement: RecordableEvent | null;
};

/** A correction bears the day it is made; what it puts in place has its own. */
const correctionOf = (today: LocalDate, { eventId, reason, replacement }: Correction): NewEvent => ({
  day: today,
  body: { type: 'event.corrected', correctedEventId: eventId, reason, replacement },
});

/** What is corrected decides who may correct it. */
function correctedType({ db }: QueryContext, caseId: string, eventId: string): CaseEventType {
  const found = loadEvents(db, caseId).find((event) => event.id === eventId);
  if (!found)
    throw new ExpectedError(
      'event-not-found',
      'Không có ghi nhận này trong hồ sơ. Mở lại hồ sơ rồi chọn lại.',
    );
  return found.body.type;
}
