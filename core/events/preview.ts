import type { z } from 'zod';
import type { eventsContract } from '#shared/contract/events.ts';
import type { Deadline } from '#shared/domain/case/duties/duty.ts';
import type { CaseEvent } from '#shared/domain/case/event.ts';
import { foldEvents } from '#shared/domain/case/fold/fold.ts';
import { checkTransition } from '#shared/domain/case/refusals/check.ts';
import { classificationOn, standingOf, stateNameOn } from '#shared/domain/case/standing.ts';
import type { Standing } from '#shared/domain/case/standing.ts';
import { deadlineViews } from '../agenda/deadlineView.ts';
import { loadCase } from '../cases/load.ts';
import type { QueryContext } from '../context.ts';
import type { NewEvent } from './record.ts';

type Preview = z.input<(typeof eventsContract)['events.preview']['output']>;

/**
 * What recording the event would do, without recording it. The case is folded and its deadlines counted once as it is
 * and once as it would be.
 */
export function previewEvent(context: QueryContext, caseId: string, event: NewEvent): Preview {
  const { law, today } = context;
  const before = loadCase(context, caseId);
  const refusal = checkTransition(before, event, today);
  const after = refusal?.overridable === false ? before : imagine(context, before, event);
  const { created, closed } = compareDeadlines(before, after);
  return {
    refusal: refusal?.sentence ?? null,
    overridable: refusal?.overridable ?? true,
    stateBefore: stateNameOn(before, today),
    stateAfter: stateNameOn(after, today),
    classificationAfter: classificationOn(after, today),
    created: deadlineViews(law, created, today),
    closed: deadlineViews(law, closed, today),
    money: after.state.money,
  };
}

/** The case as it would be with the event; as it is, where it would not be one any more. */
function imagine({ law, now, user }: QueryContext, before: Standing, event: NewEvent): Standing {
  const { state } = before;
  const imagined: CaseEvent = {
    ...event,
    id: 'preview',
    caseId: state.caseId,
    seq: state.version + 1,
    recordedAt: now,
    recordedBy: user.id,
    source: { kind: 'recorded' },
    override: null,
  };
  const after = foldEvents([imagined], state);
  return after ? standingOf(after, law) : before;
}

const keyOf = ({ ruleId, variant, triggerDay, due }: Deadline): string =>
  [ruleId, variant, triggerDay, due].join(' ');

function compareDeadlines(before: Standing, after: Standing) {
  const [had, has] = [openOf(before), openOf(after)];
  const [keysBefore, keysAfter] = [new Set(had.map(keyOf)), new Set(has.map(keyOf))];
  return {
    created: has.filter((deadline) => !keysBefore.has(keyOf(deadline))),
    closed: had.filter((deadline) => !keysAfter.has(keyOf(deadline))),
  };
}

const openOf = ({ deadlines }: Standing): readonly Deadline[] =>
  deadlines.filter(({ doneOn }) => doneOn === null);
