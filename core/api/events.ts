import type { RecordableEvent } from '#shared/contract/caseEvents.ts';
import type { eventsContract } from '#shared/contract/events.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { ExpectedError } from '#shared/errors.ts';
import { loadEvents } from '../cases/load.ts';
import { correctedTypes } from '../events/correctedTypes.ts';
import { previewEvent } from '../events/preview.ts';
import { recordEvent } from '../events/record.ts';
import type { NewEvent } from '../events/record.ts';
import type { HandlersOf, QueryContext } from '../context.ts';
import { requireMayRecord } from '../register/allowed.ts';

export const eventsApi: HandlersOf<typeof eventsContract> = {
  'events.preview': (context, { caseId, event, correctedEventId }) => {
    if (correctedEventId === undefined) return previewEvent(context, caseId, event);
    const correction = { eventId: correctedEventId, reason: 'xem trước', replacement: event };
    requireMayCorrect(context, caseId, correction);
    return previewEvent(context, caseId, correctionOf(context.today, correction));
  },

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
    requireMayCorrect(context, caseId, { eventId, reason, replacement });
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

/** A correction is for whoever could have recorded what it corrects and what it puts in place. @throws not-allowed */
function requireMayCorrect({ db, user }: QueryContext, caseId: string, correction: Correction): void {
  const { eventId, replacement } = correction;
  for (const type of correctedTypes(loadEvents(db, caseId), eventId, replacement))
    requireMayRecord(user, type);
}
