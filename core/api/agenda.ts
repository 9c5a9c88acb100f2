import { agendaCounts, agendaLines } from '#db/repo/deadlines.ts';
import type { AgendaQuery, AgendaRow } from '#db/repo/deadlines.ts';
import type { agendaContract } from '#shared/contract/agenda.ts';
import type { AgendaItem } from '#shared/contract/agenda.ts';
import { agendaStates } from '#shared/domain/case/duties/duty.ts';
import type { AgendaState } from '#shared/domain/case/duties/duty.ts';
import { addDays } from '#shared/domain/localDate.ts';
import { ExpectedError } from '#shared/errors.ts';
import { deadlineViews } from '../agenda/deadlineView.ts';
import { loadCase } from '../cases/load.ts';
import type { HandlersOf } from '../context.ts';

/** "Everything": SQLite reads a negative limit as none. */
const NO_LIMIT = -1;

export const agendaApi: HandlersOf<typeof agendaContract> = {
  'agenda.list': ({ db, today: clockDay }, input) => {
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
      items: agendaLines(db, query).map(toItem),
    };
  },

  'agenda.explain': ({ db, law, today }, { caseId, ruleId, triggerEventId }) => {
    const asked = loadCase({ db, law }, caseId).deadlines.filter(
      (candidate) => candidate.ruleId === ruleId && candidate.triggerEventId === triggerEventId,
    );
    const [deadline] = deadlineViews(law, asked, today);
    if (!deadline)
      throw new ExpectedError('deadline-not-found', 'Thời hạn này không còn: hồ sơ đã có ghi nhận mới.');
    const { title, article, due, steps } = deadline;
    return { title, article, due, steps };
  },
};

const toItem = (row: AgendaRow): AgendaItem => ({
  ...row,
  provisional: row.provisional === 1,
  crossesTransition: row.crossesTransition === 1,
});

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
