import type { BodyOf } from '#shared/domain/case/event.ts';
import type { Allocation, Decision } from '#shared/domain/case/bodies/parts.ts';
import { formatDay, type LocalDate } from '#shared/domain/localDate.ts';
import type { Words } from '#shared/words/words.ts';
import { formatAmount } from '../text/amount.ts';
import type { Text } from '../text/vi.ts';

/** An event in one sentence, and the particulars that follow it in quiet. */
export type Sentence = { readonly main: string; readonly details: readonly string[] };

/** The main words, then the particulars; null is not said. */
export type Said = readonly [string, ...(string | null)[]];

export type Duty = Pick<BodyOf<'duty.done'>, 'ruleId' | 'triggerEventId'>;

/** What the ids in an event stand for. */
export type Names = {
  readonly text: Text;
  readonly item: (id: string) => string;
  readonly officer: (id: string) => string;
  readonly party: (id: string) => string;
  /** A duty noted as done, by the rule and the event that called for it. */
  readonly duty: (duty: Duty) => string;
  /** The event with this id, said shortly. */
  readonly event: (id: string) => string;
};

/** What a sentence is put together from. */
export type Say = Omit<Names, 'text'> & {
  readonly words: Words;
  readonly decision: (decision: Decision) => string;
  readonly day: (day: LocalDate | null, say: (day: string) => string) => string | null;
  /** The items by name; null when there are none. */
  readonly items: (ids: readonly string[]) => string | null;
  readonly allocations: (allocations: readonly Allocation[]) => readonly string[];
};

/** A sentence from its parts; what is null, or said already, is not said. */
export const sentence = ([main, ...details]: Said): Sentence => ({
  main,
  details: details
    .filter((detail) => detail !== null)
    .filter((detail) => !main.toLowerCase().includes(detail.toLowerCase())),
});

export const sayWith = ({ text, ...names }: Names): Say => ({
  ...names,
  words: text.words,
  decision: ({ number, day }) => text.cases.sentence.decision(number, formatDay(day)),
  day: (day, say) => (day === null ? null : say(formatDay(day))),
  items: (ids) => (ids.length === 0 ? null : ids.map(names.item).join('; ')),
  allocations: (allocations) =>
    allocations.map(({ itemId, amount }) =>
      text.cases.sentence.allocated(names.item(itemId), formatAmount(amount)),
    ),
});
