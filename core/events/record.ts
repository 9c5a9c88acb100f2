import { append } from '#db/repo/journal.ts';
import { checkTransition } from '#shared/domain/case/refusals/check.ts';
import type { Refusal } from '#shared/domain/case/refusals/check.ts';
import { acts } from '#shared/domain/case/acts/index.ts';
import type {
  BodyOf,
  CaseEvent,
  CaseEventBody,
  CaseEventType,
  EventSource,
  Override,
} from '#shared/domain/case/event.ts';
import { foldEvents } from '#shared/domain/case/fold/fold.ts';
import type { CaseState } from '#shared/domain/case/state/state.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { ExpectedError } from '#shared/errors.ts';
import type { CommandContext } from '../context.ts';
import { loadCase } from '../cases/load.ts';
import { projectCase } from '../cases/project.ts';
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
  const event = appendCaseEvents(context, recording.caseId, [
    { ...recording.event, source: { kind: 'recorded' }, override },
  ])[0];
  if (!event) throw new Error('The journal answered no event');
  const state = foldEvents([event], before);
  if (!state) throw new Error('A case vanished while recording');
  projectCase(context, {
    state,
    partiesChanged: touchesParties(recording.event.body.type, recording.event.body),
  });
  return { eventId: event.id, version: state.version };
}

export type AppendableEvent = NewEvent & { readonly source: EventSource; readonly override: Override | null };

/** Appends events of one case to the journal, with who and when. */
export function appendCaseEvents(
  { db, now, user, tools }: CommandContext,
  caseId: string,
  events: readonly AppendableEvent[],
): readonly CaseEvent[] {
  return append(
    db,
    events.map((event) => ({ ...event, id: tools.ids(), caseId, recordedAt: now, recordedBy: user.id })),
  );
}

function overrideFor(refusal: Refusal | null, reason: string | undefined): Override | null {
  if (!refusal) return null;
  if (!refusal.overridable) throw new ExpectedError('refused-always', refusal.sentence);
  if (reason === undefined) throw new ExpectedError('refused', refusal.sentence);
  return { refusal: refusal.sentence, reason };
}

const touchesParties = <T extends CaseEventType>(type: T, body: BodyOf<T>): boolean =>
  acts[type].touchesParties(body);

function conflictSentence(state: CaseState, seen: number): string {
  const later = state.effective.filter((event) => event.seq > seen).length;
  return `Hồ sơ đã có thêm ${later} ghi nhận từ khi mở trang này. Xem lại dòng thời gian mới rồi ghi lại; nội dung đang nhập vẫn còn.`;
}
