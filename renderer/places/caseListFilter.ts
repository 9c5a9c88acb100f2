import type { CaseFilter } from '#shared/contract/cases.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { AgeBand, AmountBand, CaseListPlace } from './caseListPlace.ts';

const AMOUNTS: Readonly<Record<AmountBand, Pick<CaseFilter, 'amountFrom' | 'amountTo'>>> = {
  none: { amountTo: 0 },
  under10m: { amountFrom: 1, amountTo: 9_999_999 },
  from10m: { amountFrom: 10_000_000, amountTo: 99_999_999 },
  from100m: { amountFrom: 100_000_000, amountTo: 999_999_999 },
  from1b: { amountFrom: 1_000_000_000, amountTo: 19_999_999_999 },
  from20b: { amountFrom: 20_000_000_000 },
};

const AGES: Readonly<Record<AgeBand, Pick<CaseFilter, 'ageFromYears' | 'ageToYears'>>> = {
  under1: { ageToYears: 1 },
  from1: { ageFromYears: 1, ageToYears: 3 },
  from3: { ageFromYears: 3, ageToYears: 5 },
  from5: { ageFromYears: 5 },
};

/** What the place asks core for; what is not narrowed is undefined. */
export const filterOf = (place: CaseListPlace): CaseFilter => ({
  text: place.text.trim() === '' ? undefined : place.text,
  officerIds: given(place.officerIds),
  states: given(place.states),
  classifications: given(place.classifications),
  judgmentTypes: given(place.judgmentTypes),
  ...(place.amount === null ? {} : AMOUNTS[place.amount]),
  ...(place.age === null ? {} : AGES[place.age]),
  ...marksOf(place),
  ...originOf(place),
});

const marksOf = ({ unassigned, overdue, hasGaps }: CaseListPlace): CaseFilter => ({
  unassigned: unassigned || undefined,
  overdue: overdue || undefined,
  hasGaps: hasGaps || undefined,
});

const originOf = (place: CaseListPlace): CaseFilter => ({
  importId: place.importId ?? undefined,
  open: place.open || undefined,
  ...withoutNull({
    decidedFrom: place.decidedFrom,
    decidedTo: place.decidedTo,
    docketedFrom: place.docketedFrom,
    docketedTo: place.docketedTo,
    endedFrom: place.endedFrom,
    endedTo: place.endedTo,
  }),
});

/** Days that are not set narrow nothing. */
const withoutNull = (days: Readonly<Record<string, LocalDate | null>>): CaseFilter =>
  Object.fromEntries(Object.entries(days).filter(([, day]) => day !== null));

const given = <V>(values: readonly V[]): V[] | undefined => (values.length === 0 ? undefined : [...values]);

/** Whether anything but the order differs from the whole list. */
export const isNarrowed = (place: CaseListPlace): boolean =>
  Object.values(filterOf(place)).some((value) => value !== undefined);
