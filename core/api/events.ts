import type { eventsContract } from '#shared/contract/cases.ts';
import { ExpectedError } from '#shared/errors.ts';
import { previewEvent } from '../cases/preview.ts';
import { recordEvent } from '../cases/record.ts';
import type { HandlersOf } from '../context.ts';
import { requireRecording } from '../register/permissions.ts';

export const eventsApi: HandlersOf<typeof eventsContract> = {
  'events.preview': (context, { caseId, event }) => previewEvent(context, caseId, event),

  'events.record': (context, { caseId, version, event, overrideReason }) => {
    if (event.body.type === 'case.docketed') {
      throw new ExpectedError(
        'already-docketed',
        'Hồ sơ đã thụ lý. Muốn sửa thông tin thụ lý, dùng “Sửa ghi nhận” trên dòng thời gian.',
      );
    }
    requireRecording(context.user, event.body.type);
    return recordEvent(context, { caseId, version, event, overrideReason });
  },

  'events.correct': (context, { caseId, version, eventId, reason, replacement, overrideReason }) => {
    requireRecording(context.user, 'event.corrected');
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
