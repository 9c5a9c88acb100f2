import { agendaCounts, agendaLines } from '#db/repo/deadlines.ts';
import type { AgendaQuery, AgendaRow } from '#db/repo/deadlines.ts';
import type { agendaContract } from '#shared/contract/agenda.ts';
import type { AgendaItem } from '#shared/contract/agenda.ts';
import { agendaStates } from '#shared/domain/case/duties/duty.ts';
import type { AgendaState } from '#shared/domain/case/duties/duty.ts';
import type { Law } from '#shared/domain/law/law.ts';
import { addDays } from '#shared/domain/localDate.ts';
import { ExpectedError } from '#shared/errors.ts';
import { deadlineViews } from '../agenda/deadlineView.ts';
import { loadCase } from '../cases/load.ts';
import type { HandlersOf } from '../context.ts';

/** "Everything": SQLite reads a negative limit as none. */
const NO_LIMIT = -1;

export const agendaApi: HandlersOf<typeof agendaContract> = {
  'agenda.list': ({ db, law, today: clockDay }, input) => {
    const today = input.today ?? clockDay;
    const query: AgendaQuery = {
      today,
      until: addDays(today, input.days),
      in7: addDays(today, 7),
      in30: addDays(today, 30),
      officerId: input.officerId ?? null,
      ruleId: input.ruleId ?? null,
      states: input.states ? JSON.stringify(input.states) : null,
      limit: input.limit ?? NO_LIMIT,
      offset: input.offset,
    };
    const counted = agendaCounts(db, query);
    const wanted: readonly AgendaState[] = input.states ?? agendaStates;
    return {
      today,
      total: wanted.reduce((sum, state) => sum + (counted.get(state) ?? 0), 0),
      counts: countsOf(counted),
      items: agendaLines(db, query).map((row) => toItem(law, row)),
    };
  },

  'agenda.explain': ({ db, law, today }, { caseId, ruleId, triggerEventId }) => {
    const asked = loadCase({ db, law }, caseId).deadlines.filter(
      (candidate) => candidate.ruleId === ruleId && candidate.triggerEventId === triggerEventId,
    );
    const [deadline] = deadlineViews(law, asked, today);
    if (!deadline)
      throw new ExpectedError('deadline-not-found', 'Thời hạn này không còn: hồ sơ đã có ghi nhận mới.');
    const { title, actor, article, confidence, kind } = deadline;
    const { due, literalDue, provisional, crossesTransition, steps } = deadline;
    return {
      title,
      actor,
      article,
      confidence,
      kind,
      due,
      literalDue,
      provisional,
      crossesTransition,
      steps,
    };
  },
};

function toItem(law: Law, row: AgendaRow): AgendaItem {
  const { title, actor, confidence, variants } = law.ruleOf(row);
  return {
    ...row,
    title,
    variantLabel: variants.find(({ id }) => id === row.variant)?.label ?? null,
    actor,
    confidence,
    provisional: row.provisional === 1,
    crossesTransition: row.crossesTransition === 1,
  };
}

function countsOf(counted: ReturnType<typeof agendaCounts>): Record<(typeof agendaStates)[number], number> {
  const of = (state: (typeof agendaStates)[number]): number => counted.get(state) ?? 0;
  return {
    overdue: of('overdue'),
    today: of('today'),
    next7: of('next7'),
    next30: of('next30'),
    later: of('later'),
    reached: of('reached'),
  };
}
