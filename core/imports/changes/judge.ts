import type { CaseEvent, Correctable } from '#shared/domain/case/event.ts';
import { foldEvents } from '#shared/domain/case/fold/fold.ts';
import { objections } from '#shared/domain/case/refusals/check.ts';
import type { Refusal } from '#shared/domain/case/refusals/check.ts';
import { standingOf } from '#shared/domain/case/standing.ts';
import type { CaseState } from '#shared/domain/case/state/state.ts';
import type { DueDays } from '#shared/domain/law/dueDays.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { NewEvent } from '../../events/record.ts';
import type { Compared } from './compare.ts';
import type { Difference, FieldDifference } from './difference.ts';
import { correctableOf, dayOf } from './factText.ts';
import { notTaken } from './sentences.ts';
import type { Said } from './said.ts';

/** What may be taken into a case, in the order in which it is recorded, and what is left and why. */
export type Judged = {
  readonly fields: readonly FieldDifference[];
  readonly events: readonly (NewEvent & { readonly id: string })[];
  readonly kept: readonly string[];
};

export type Judging = {
  readonly law: DueDays;
  readonly today: LocalDate;
  readonly ids: () => string;
  /** Why a fact is corrected: the workbook, the sheet and the row. */
  readonly reason: string;
};

/** One event to record, with all it brings. */
type Step = {
  readonly event: NewEvent;
  readonly fields: readonly FieldDifference[];
  readonly said: NewEvent | null;
};

/**
 * Puts every difference before the refusals of the case's state, one after the other. What is refused is left, with
 * the reason; unless the sheet alone, without what the register knows beside it, would be refused for the same: then
 * the sheet merely leaves something out, which a first import would have taken too.
 */
export function judge({ said, held, differences, kept }: Compared, judging: Judging): Judged {
  const result = {
    fields: [] as FieldDifference[],
    events: [] as Judged['events'][number][],
    kept: [...kept],
  };
  let state = held.state;
  for (const step of stepsOf(differences, held.state, judging)) {
    const refusals = refusalsOf(step, { state, said, judging });
    const id = judging.ids();
    const next = refusals.length > 0 ? null : foldEvents([asEvent(step.event, id, state)], state);
    if (next === null) {
      result.kept.push(notTaken(step.fields, refusals.map(({ sentence }) => sentence).join(' ')));
      continue;
    }
    state = next;
    result.fields.push(...step.fields);
    result.events.push({ ...step.event, id });
  }
  return result;
}

/** Corrections first, each fact once; then people and money; then what happened, by day. */
function stepsOf(differences: readonly Difference[], state: CaseState, judging: Judging): readonly Step[] {
  const corrections = new Map<string, Difference[]>();
  const added: Step[] = [];
  for (const difference of differences) {
    const { taking, fields, said } = difference;
    if (taking.kind === 'add') added.push({ event: taking.event, fields, said });
    else if (taking.kind === 'settle') {
      added.push({ event: correcting(taking.eventId, taking.fact, judging), fields, said });
    } else corrections.set(taking.eventId, [...(corrections.get(taking.eventId) ?? []), difference]);
  }
  const corrected = [...corrections].flatMap(([id, all]) => correctionOf(id, all, { state, judging }));
  return [
    ...corrected.filter(({ said }) => said === null),
    ...[...corrected.filter(({ said }) => said !== null), ...added].toSorted((a, b) =>
      (dayHappened(a) ?? '').localeCompare(dayHappened(b) ?? ''),
    ),
  ];
}

const dayHappened = ({ event: { day, body } }: Step): LocalDate | null =>
  body.type === 'event.corrected' ? (body.replacement?.day ?? null) : dayOf({ day, body });

function correctionOf(
  eventId: string,
  differences: readonly Difference[],
  { state, judging }: { readonly state: CaseState; readonly judging: Judging },
): readonly Step[] {
  const held = state.effective.find(({ id }) => id === eventId);
  const now = held === undefined ? null : correctableOf(held);
  if (now === null) return [];
  const fact = differences.reduce(
    (before, { taking }) => (taking.kind === 'correct' ? taking.change(before) : before),
    now,
  );
  const said = differences.find((difference) => difference.said !== null)?.said ?? null;
  const fields = differences.flatMap((difference) => difference.fields);
  return [{ event: correcting(eventId, fact, judging), fields, said }];
}

const correcting = (
  correctedEventId: string,
  replacement: Correctable,
  { today, reason }: Judging,
): NewEvent => ({ day: today, body: { type: 'event.corrected', correctedEventId, reason, replacement } });

type Case = { readonly state: CaseState; readonly said: Said; readonly judging: Judging };

function refusalsOf({ event, said: fact }: Step, { state, said, judging }: Case): readonly Refusal[] {
  const { law, today } = judging;
  const found = objections(standingOf(state, law), event, today);
  if (found.length === 0 || fact === null) return found;
  const alone = foldEvents(alreadySaid(said, fact, state));
  if (alone === null) return found;
  const codes = new Set(objections(standingOf(alone, law), fact, today).map(({ code }) => code));
  return found.filter(({ code, overridable }) => !overridable || !codes.has(code));
}

/** The case as the sheet alone tells it, without one of its facts. */
const alreadySaid = (said: Said, without: NewEvent, state: CaseState): readonly CaseEvent[] =>
  said.events.flatMap((event, index) =>
    event === without
      ? []
      : [{ ...asEvent(event, index === 0 ? state.docketEventId : `said-${index}`, state), seq: index + 1 }],
  );

const asEvent = ({ day, body }: NewEvent, id: string, { caseId, version }: CaseState): CaseEvent => ({
  id,
  caseId,
  seq: version + 1,
  day,
  body,
  recordedAt: '',
  recordedBy: '',
  source: { kind: 'imported', importId: '', file: '', sheet: '', row: 0 },
  override: null,
});
