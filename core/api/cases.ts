import type { DatedFilter } from '#db/repo/caseFilter.ts';
import { countCases, pageOfCases, totalCases } from '#db/repo/caseList.ts';
import type { CaseListRow } from '#db/repo/caseRows.ts';
import { caseNumber } from '#db/repo/cases.ts';
import { pageOfParties } from '#db/repo/parties.ts';
import type { CaseFilter, CaseRow } from '#shared/contract/caseList.ts';
import type { casesContract } from '#shared/contract/cases.ts';
import { agendaState } from '#shared/domain/case/duties/deadlines.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { foldTones } from '#shared/domain/text/fold.ts';
import { docketCase } from '../cases/docket.ts';
import { exportCases } from '../cases/export.ts';
import { loadCase } from '../cases/load.ts';
import { nextTitle } from '../cases/nextTitle.ts';
import { viewCase } from '../cases/view.ts';
import type { HandlersOf } from '../context.ts';
import { requireMayRecord } from '../register/allowed.ts';

export const casesApi: HandlersOf<typeof casesContract> = {
  'cases.list': ({ db, law, today }, { limit, offset, sort, descending, ...filter }) => {
    const asked = onDay(filter, today);
    const rows = pageOfCases(db, asked, { sort, descending, limit, offset });
    const total = offset === 0 && rows.length < limit ? rows.length : countCases(db, asked);
    return {
      total,
      rows: rows.map((row) => ({
        ...row,
        nextTitle: nextTitle(law, db, row),
        nextState: nextState(row, asked.today),
      })),
    };
  },

  'cases.totals': ({ db, today }, filter) => totalCases(db, onDay(filter, today)),

  'cases.get': ({ db, law, today: clockDay }, { id, today }) => {
    return viewCase({ db, law, today: today ?? clockDay, standing: loadCase({ db, law }, id) });
  },

  'cases.parties': ({ db }, { id, role, text, limit, offset }) => {
    const page = pageOfParties(db, {
      caseNumber: caseNumber(db, id) ?? 0,
      role: role ?? null,
      nameFolded: text ? foldTones(text) : null,
      limit,
      offset,
    });
    return { total: page.total, rows: [...page.rows] };
  },

  'cases.docket': (context, { docketDay, facts }) => {
    requireMayRecord(context.user, 'case.docketed');
    return docketCase(context, docketDay, { type: 'case.docketed', ...facts });
  },

  'cases.export': (context, filter) => exportCases(context, onDay(filter, context.today)),
};

/** The filter on the day it names, else the clock's. */
const onDay = (filter: CaseFilter, clockDay: LocalDate): DatedFilter => ({
  ...filter,
  today: filter.today ?? clockDay,
});

const nextState = ({ nextDue }: CaseListRow, today: LocalDate): CaseRow['nextState'] =>
  nextDue === null ? null : agendaState({ kind: 'duty', due: nextDue }, today);
