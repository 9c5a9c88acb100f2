import type { z } from 'zod';
import type { DeadlineView } from '#shared/contract/cases.ts';
import type { eventsContract } from '#shared/contract/events.ts';
import type { CaseEvent } from '#shared/domain/case/event.ts';
import { foldEvents } from '#shared/domain/case/fold/fold.ts';
import type { CaseState } from '#shared/domain/case/state/state.ts';
import { classify, stateOn } from '#shared/domain/case/state/stateOn.ts';
import { deadlinesOf } from '#shared/domain/case/duties/deadlines.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { QueryContext } from '../context.ts';
import { officeLaw } from '../law/officeLaw.ts';
import { caseDeadlines } from '../agenda/deadlineView.ts';
import { loadCase } from '../cases/load.ts';
import { refusalOf } from './record.ts';
import type { NewEvent } from './record.ts';

type Preview = z.input<(typeof eventsContract)['events.preview']['output']>;

/** What recording the event would do, without recording it. */
export function previewEvent(
  { db, today, now, user }: QueryContext,
  caseId: string,
  event: NewEvent,
): Preview {
  const before = loadCase(db, caseId);
  const refusal = refusalOf(before, event, today);
  const imagined: CaseEvent = {
    ...event,
    id: 'preview',
    caseId,
    seq: before.version + 1,
    recordedAt: now,
    recordedBy: user.id,
    source: { kind: 'recorded' },
    override: null,
  };
  const after = (refusal && !refusal.overridable ? null : foldEvents([imagined], before)) ?? before;
  const changes = compareDeadlines(openOf(before, today), openOf(after, today));
  return {
    refusal: refusal?.sentence ?? null,
    overridable: refusal?.overridable ?? true,
    stateBefore: standing(before, today).state,
    stateAfter: standing(after, today).state,
    classificationAfter: standing(after, today).classification,
    ...changes,
    money: after.money,
  };
}

function standing(state: CaseState, today: LocalDate) {
  const { voluntaryUntil } = deadlinesOf(state, officeLaw);
  return {
    state: stateOn(state, voluntaryUntil, today),
    classification: classify(state, voluntaryUntil, today),
  };
}

const openOf = (state: CaseState, today: LocalDate): DeadlineView[] =>
  caseDeadlines(state, today).filter((deadline) => deadline.doneOn === null);

const keyOf = (deadline: DeadlineView): string =>
  [deadline.ruleId, deadline.variant, deadline.triggerDay, deadline.due].join(' ');

function compareDeadlines(before: DeadlineView[], after: DeadlineView[]) {
  const had = new Set(before.map(keyOf));
  const has = new Set(after.map(keyOf));
  return {
    created: after.filter((deadline) => !had.has(keyOf(deadline))),
    closed: before.filter((deadline) => !has.has(keyOf(deadline))),
  };
}
