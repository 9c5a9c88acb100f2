import type { CaseListFilter } from '#db/repo/caseFilter.ts';
import type { CaseFilter } from '#shared/contract/cases.ts';
import { addDays, addMonths } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';

const UNNARROWED: Omit<CaseListFilter, 'today'> = {
  text: null,
  officerIds: null,
  unassigned: false,
  states: null,
  classifications: null,
  judgmentTypes: null,
  initiative: null,
  amountFrom: null,
  amountTo: null,
  decidedFrom: null,
  decidedTo: null,
  docketedFrom: null,
  docketedTo: null,
  endedFrom: null,
  endedTo: null,
  open: false,
  overdue: false,
  hasGaps: false,
  importId: null,
};

/** The filter as a person set it → as the list reads it; ages in years become bounds on the decision day. */
export function listFilter(filter: CaseFilter, clockDay: LocalDate): CaseListFilter {
  const { ageFromYears, ageToYears, today = clockDay, ...stated } = filter;
  const { text, ...set } = { ...UNNARROWED, ...withoutAbsent(stated) };
  return {
    ...set,
    today,
    text: text?.trim() ? text : null,
    decidedFrom: latest(set.decidedFrom, youngerThan(ageToYears, today)),
    decidedTo: earliest(set.decidedTo, olderThan(ageFromYears, today)),
  };
}

/** A key that is there but undefined narrows nothing. */
const withoutAbsent = <T extends object>(stated: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

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
