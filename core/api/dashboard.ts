import { countRegister, loadByMonth, loadByOfficer } from '#db/repo/dashboard.ts';
import type { dashboardContract } from '#shared/contract/dashboard.ts';
import { addMonths, dayOf, monthOf, yearOf } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { HandlersOf } from '../context.ts';

const MONTHS_SHOWN = 24;

/** First day of the month that opens the chart. */
const chartStart = (today: LocalDate): LocalDate => {
  const back = addMonths(today, 1 - MONTHS_SHOWN);
  return dayOf(yearOf(back), monthOf(back), 1) ?? back;
};

export const dashboardApi: HandlersOf<typeof dashboardContract> = {
  'dashboard.load': ({ db, today: clockDay }, input) => {
    const today = input.today ?? clockDay;
    return {
      today,
      months: [...loadByMonth(db, chartStart(today), today)],
      officers: [...loadByOfficer(db, today)],
      ...countRegister(db, today),
    };
  },
};
