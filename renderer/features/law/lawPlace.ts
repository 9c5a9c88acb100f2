import { parseRuleId, type RuleId } from '#shared/domain/law/ruleId.ts';
import { type LocalDate, parseLocalDate } from '#shared/domain/localDate.ts';

export type Swap = { readonly off: string; readonly work: string };

/** What is being computed; it lives in the address, so that it can be gone back to. */
export type LawPlace = {
  readonly ruleId: RuleId | null;
  /** A LocalDate, or what could not be read as one. */
  readonly from: string;
  readonly time: string;
  readonly variant: string | null;
  readonly swaps: readonly Swap[];
};

/** The place an address names; without a day, `today`. */
export function readLawPlace(address: URLSearchParams, today: LocalDate): LawPlace {
  return {
    ruleId: parseRuleId(address.get('ma')),
    from: address.get('ngay') ?? today,
    time: address.get('gio') ?? '08:00',
    variant: address.get('th'),
    swaps: address.getAll('doi').map((pair) => {
      const [off = '', work = ''] = pair.split('_');
      return { off, work };
    }),
  };
}

/** The address of a place. */
export function writeLawPlace(place: LawPlace): URLSearchParams {
  const entries: readonly (readonly [string, string | null])[] = [
    ['ma', place.ruleId],
    ['ngay', place.from],
    ['gio', place.time],
    ['th', place.variant],
    ...place.swaps.map(({ off, work }) => ['doi', `${off}_${work}`] as const),
  ];
  return new URLSearchParams(entries.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/** The swaps that have both days; a half-typed one does not count yet. */
export const wholeSwaps = (swaps: readonly Swap[]): readonly { off: LocalDate; work: LocalDate }[] =>
  swaps.flatMap((swap) => {
    const off = parseLocalDate(swap.off);
    const work = parseLocalDate(swap.work);
    return off === null || work === null ? [] : [{ off, work }];
  });
