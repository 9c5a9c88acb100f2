import type { BodyOf, CaseEventType } from '#shared/domain/case/event.ts';
import type { Decision } from '#shared/domain/case/parts.ts';
import { formatDay, type LocalDate } from '#shared/domain/localDate.ts';
import type { Text } from '../text/vi.ts';

/** An event in one sentence, and the particulars that follow it in quiet. */
export type Sentence = { readonly main: string; readonly details: readonly string[] };

export type Duty = Pick<BodyOf<'duty.done'>, 'ruleId' | 'triggerEventId'>;

/** What the ids in an event stand for. */
export type Names = {
  readonly text: Text;
  readonly item: (id: string) => string;
  readonly officer: (id: string) => string;
  /** A duty noted as done, by the rule and the event that called for it. */
  readonly duty: (duty: Duty) => string;
  /** The event with this id, said shortly. */
  readonly event: (id: string) => string;
};

export type Writers<T extends CaseEventType> = {
  readonly [K in T]: (body: BodyOf<K>, names: Names) => Sentence;
};

/** A sentence from its parts; what is null, or said already, is not said. */
export const sentence = (main: string, ...details: readonly (string | null)[]): Sentence => ({
  main,
  details: details
    .filter((detail) => detail !== null)
    .filter((detail) => !main.toLowerCase().includes(detail.toLowerCase())),
});

export const decisionText = ({ text }: Names, { number, day }: Decision): string =>
  text.cases.sentence.decision(number, formatDay(day));

export const dayText = (day: LocalDate | null, say: (day: string) => string): string | null =>
  day === null ? null : say(formatDay(day));

export const listed = (ids: readonly string[], name: (id: string) => string): string | null =>
  ids.length === 0 ? null : ids.map(name).join('; ');
