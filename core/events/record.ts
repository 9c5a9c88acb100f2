import type { NewCaseEvent } from '#db/repo/journal.ts';
import { checkTransition } from '#shared/domain/case/refusals/check.ts';
import type { Refusal } from '#shared/domain/case/refusals/check.ts';
import type { CaseEventBody, EventSource, Override } from '#shared/domain/case/event.ts';
import type { CaseState } from '#shared/domain/case/state/state.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { ExpectedError } from '#shared/errors.ts';
import type { CommandContext } from '../context.ts';
import { loadCase } from '../cases/load.ts';
import { caseSubject } from '../cases/caseSubject.ts';
import { recordFacts } from '../journal/subject.ts';
import { refuseUnsound } from './soundDocket.ts';

export type NewEvent = { readonly day: LocalDate | null; readonly body: CaseEventBody };

type Recording = {
  readonly caseId: string;
  /** The version the person saw, when the caller knows it. */
  readonly version: number | undefined;
  readonly event: NewEvent;
  readonly overrideReason: string | undefined;
};

/**
 * Appends one event to a case and writes its read model again.
 * Errors: `case-not-found`, `conflict` (recorded on an older version), `refused` (the law does not allow it and
 * no reason was given), `refused-always` (no reason can make it meaningful), and those of `refuseUnsound`.
 */
export function recordEvent(
  context: CommandContext,
  recording: Recording,
): { eventId: string; version: number } {
  const { today } = context;
  const standing = loadCase(context, recording.caseId);
  const { state: before } = standing;
  if (recording.version !== undefined && recording.version !== before.version) {
    throw new ExpectedError('conflict', conflictSentence(before, recording.version));
  }
  refuseUnsound(context, recording.event.body, recording.caseId);
  const refusal = checkTransition(standing, recording.event, today);
  const override = overrideFor(refusal, recording.overrideReason);
  const event = newEvent(context, recording.caseId, {
    ...recording.event,
    source: { kind: 'recorded' },
    override,
  });
  const { state } = recordFacts(context, caseSubject, [event], before);
  return { eventId: event.id, version: state.version };
}

type RecordedEvent = NewEvent & { readonly source: EventSource; readonly override: Override | null };

/** An event of a case with who and when. */
export const newEvent = (
  { now, user, tools }: CommandContext,
  caseId: string,
  event: RecordedEvent,
): NewCaseEvent => ({ ...event, id: tools.ids(), caseId, recordedAt: now, recordedBy: user.id });

function overrideFor(refusal: Refusal | null, reason: string | undefined): Override | null {
  if (!refusal) return null;
  if (!refusal.overridable) throw new ExpectedError('refused-always', refusal.sentence);
  if (reason === undefined) throw new ExpectedError('refused', refusal.sentence);
  return { refusal: refusal.sentence, reason };
}

function conflictSentence(state: CaseState, seen: number): string {
  const later = state.effective.filter((event) => event.seq > seen).length;
  return `Hồ sơ đã có thêm ${later} ghi nhận từ khi mở trang này. Xem lại dòng thời gian mới rồi ghi lại; nội dung đang nhập vẫn còn.`;
}
