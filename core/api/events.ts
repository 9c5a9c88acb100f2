import type { eventsContract } from '#shared/contract/cases.ts';
import type { CaseEventType } from '#shared/domain/case/events.ts';
import { ExpectedError } from '#shared/errors.ts';
import { loadEvents } from '../cases/load.ts';
import { previewEvent } from '../cases/preview.ts';
import { recordEvent } from '../cases/record.ts';
import type { HandlersOf, QueryContext } from '../context.ts';
import { requireMayRecord } from '../register/allowed.ts';

export const eventsApi: HandlersOf<typeof eventsContract> = {
  'events.preview': (context, { caseId, event }) => previewEvent(context, caseId, event),

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
      event: {
        day: context.today,
        body: { type: 'event.corrected', correctedEventId: eventId, reason, replacement },
      },
      overrideReason,
    });
  },
};

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
