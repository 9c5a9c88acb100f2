import type { LocalDate } from '../../localDate.ts';
import type { BodyRefusal } from '../acts/act.ts';
import { acts, recordedActs } from '../acts/index.ts';
import { stateAsOf } from '../fold/asOf.ts';
import type { BodyOf, CaseEvent, CaseEventBody, CaseEventType } from '../event.ts';
import { decisionIn } from '../facts/factDay.ts';
import { foldEvents } from '../fold/fold.ts';
import { refusalBy } from '../state/refusal.ts';
import type { Attempt, Refusal } from '../state/refusal.ts';
import type { Standing } from '../standing.ts';
import type { CaseState } from '../state/state.ts';
import { anyBody, anyRecord } from './anyRecord.ts';

export type { Refusal } from '../state/refusal.ts';

/** What a judgment on an act needs of the case as the law sees it. */
export type Seen = Pick<Standing, 'state' | 'voluntaryUntil'>;

/** Something about to be recorded. Without a day it is judged as of the day of its decision, or today. */
export type Attempted = { readonly day: LocalDate | null; readonly body: CaseEventBody };

/**
 * Why the law or the facts do not allow an event in this case, or null. The state is judged as it stood on the
 * day of the event, the money and the end of the case as they are known now. All objections are said together;
 * facts that would mean nothing come first and yield to no reason.
 */
export const checkTransition = (seen: Seen, attempted: Attempted, today: LocalDate): Refusal | null =>
  together(objections(seen, attempted, today));

/** The same, each objection by itself. */
export function objections(seen: Seen, { day, body }: Attempted, today: LocalDate): readonly Refusal[] {
  if (body.type === 'event.corrected') return toCorrection(seen, body, today);
  const attempt = attemptOf(seen, body.type, { day: day ?? decisionIn(body)?.day ?? today, today });
  return refusalsOf(attempt, body.type, body);
}

function refusalsOf<T extends CaseEventType>(attempt: Attempt, type: T, body: BodyOf<T>): readonly Refusal[] {
  return [
    ...actRefusals(attempt),
    ...saidOf(attempt, body, anyBody),
    ...saidOf(attempt, body, acts[type].bodyRefusals),
  ];
}

const saidOf = <Body>(
  attempt: Attempt,
  body: Body,
  refusals: readonly BodyRefusal<Body>[],
): readonly Refusal[] =>
  refusals.flatMap((refusal) => {
    const sentence = refusal.when(attempt, body);
    return sentence === null ? [] : [refusalBy(refusal, sentence, attempt.day)];
  });

const actRefusals = (attempt: Attempt): readonly Refusal[] =>
  [...anyRecord, ...acts[attempt.type].refusals].flatMap((refusal) => {
    const sentence = refusal.when(attempt);
    return sentence === null ? [] : [refusalBy(refusal, sentence, attempt.day)];
  });

const attemptOf = (
  { state: now, voluntaryUntil }: Seen,
  type: CaseEventType,
  { day, today }: Pick<Attempt, 'day' | 'today'>,
): Attempt => ({ state: stateAsOf(now, day), now, type, day, today, voluntaryUntil });

/** The final one alone when there is one; else all of them in one. */
function together(refusals: readonly Refusal[]): Refusal | null {
  const [first] = refusals;
  const final = refusals.find(({ overridable }) => !overridable);
  if (final || !first) return final ?? null;
  const articles = new Set(refusals.flatMap(({ article }) => (article === null ? [] : [article])));
  return {
    ...first,
    sentence: refusals.map(({ sentence }) => sentence).join(' '),
    article: articles.size === 0 ? null : [...articles].join('; '),
  };
}

/** A correction must name an event there is; what it puts in its place is judged as if the event were not there. */
function toCorrection(
  { state, voluntaryUntil }: Seen,
  body: BodyOf<'event.corrected'>,
  today: LocalDate,
): readonly Refusal[] {
  const corrected = state.history.find(({ id }) => id === body.correctedEventId);
  if (!corrected) return [meaningless('unknown-event', 'Không có sự kiện này trong hồ sơ để đính chính.')];
  const { replacement } = body;
  if (!replacement) return [];
  const isDocketing = corrected.body.type === 'case.docketed';
  if (isDocketing !== (replacement.body.type === 'case.docketed')) {
    return [meaningless('docketing-kind', 'Việc thụ lý chỉ đính chính được bằng chính nội dung thụ lý.')];
  }
  const without = isDocketing ? state : (foldEvents([withdrawal(state, corrected)], state) ?? state);
  const day = replacement.day ?? decisionIn(replacement.body)?.day ?? today;
  const { type } = replacement.body;
  const attempt = attemptOf({ state: without, voluntaryUntil }, type, { day, today });
  const refusals = refusalsOf(attempt, type, replacement.body);
  return refusals.filter(({ code }) => code !== 'ended' && code !== 'already-docketed');
}

const meaningless = (code: string, sentence: string): Refusal => ({
  code,
  sentence,
  article: null,
  overridable: false,
});

/** An imagined correction that takes an event out of the case. */
const withdrawal = (state: CaseState, event: CaseEvent): CaseEvent => ({
  ...event,
  id: `without ${event.id}`,
  seq: state.version + 1,
  body: { type: 'event.corrected', correctedEventId: event.id, reason: '', replacement: null },
  override: null,
});

export type LawfulAct = { readonly eventType: CaseEventType; readonly refusal: Refusal | null };

/** Every kind of event a person can record, with why the law does not allow it today, or null where it does. */
export function lawfulActs(seen: Seen, today: LocalDate): readonly LawfulAct[] {
  const attempt = attemptOf(seen, 'duty.done', { day: today, today });
  return recordedActs.map(({ type }) => ({
    eventType: type,
    refusal: together(actRefusals({ ...attempt, type })),
  }));
}
