import type { CaseListFilter } from '#db/repo/caseFilter.ts';
import type { CaseFilter } from '#shared/contract/cases.ts';
import { addDays, addMonths } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';

/** The filter as a person set it → as the list reads it; ages in years become bounds on the decision day. */
export function listFilter(filter: CaseFilter, clockDay: LocalDate): CaseListFilter {
  const today = filter.today ?? clockDay;
  return {
    today,
    text: filter.text?.trim() ? filter.text : null,
    officerIds: filter.officerIds ?? null,
    unassigned: filter.unassigned ?? false,
    states: filter.states ?? null,
    classifications: filter.classifications ?? null,
    judgmentTypes: filter.judgmentTypes ?? null,
    initiative: filter.initiative ?? null,
    amountFrom: filter.amountFrom ?? null,
    amountTo: filter.amountTo ?? null,
    decidedFrom: latest(filter.decidedFrom ?? null, youngerThan(filter.ageToYears, today)),
    decidedTo: earliest(filter.decidedTo ?? null, olderThan(filter.ageFromYears, today)),
    overdue: filter.overdue ?? false,
    hasGaps: filter.hasGaps ?? false,
    importId: filter.importId ?? null,
  };
}

/** At least so many whole years old: decided on that day of the calendar or before. */
const olderThan = (years: number | undefined, today: LocalDate): LocalDate | null =>
  years === undefined ? null : addMonths(today, -12 * years);

/** Fewer than so many whole years old. */
const youngerThan = (years: number | undefined, today: LocalDate): LocalDate | null =>
  years === undefined ? null : addDays(addMonths(today, -12 * years), 1);

const latest = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a === null || (b !== null && b > a) ? b : a;
const earliest = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a === null || (b !== null && b < a) ? b : a;
