import type { CaseFilter } from '#shared/contract/caseList.ts';
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

/** What the place asks core for: its fields as they are, and the bounds of its bands. */
export function filterOf({ amount, age, row, sort, descending, ...stated }: CaseListPlace): CaseFilter {
  return {
    ...given(stated),
    ...(amount === null ? {} : AMOUNTS[amount]),
    ...(age === null ? {} : AGES[age]),
  };
}

/** A filter as a place holds it: lists that nobody changes, and null for what is not narrowed. */
type Stated = { readonly [F in keyof CaseFilter]?: Held<CaseFilter[F]> | null };
type Held<V> = V extends readonly (infer E)[] ? readonly E[] : V;

const given = (stated: Stated): CaseFilter =>
  Object.fromEntries(Object.entries(stated).filter(([, value]) => narrows(value)));

const narrows = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== false && !isBlank(value);

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

/** Whether anything but the order differs from the whole list. */
export const isNarrowed = (place: CaseListPlace): boolean => Object.keys(filterOf(place)).length > 0;
