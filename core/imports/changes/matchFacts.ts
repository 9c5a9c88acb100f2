import type { CaseEvent } from '#shared/domain/case/event.ts';
import { yearOf } from '#shared/domain/localDate.ts';
import { dayOf, numberOf } from './factText.ts';
import type { Fact } from './factText.ts';
import type { LaterKind } from './laterKinds.ts';
import { pairUp } from './pairUp.ts';
import { sameNumber } from './sameWords.ts';

/** What the row says of a kind, each beside the fact of the register that it is about, if there is one. */
export type Matched<Said extends Fact = Fact> = {
  readonly pairs: readonly (readonly [said: Said, held: CaseEvent])[];
  readonly onlySaid: readonly Said[];
  readonly onlyHeld: readonly CaseEvent[];
};

type IsOne = (said: Fact, held: CaseEvent) => boolean;

const sameDay: IsOne = (said, held) => dayOf(said) === dayOf(held);

/** A blank number does not tell decisions of one day apart. */
const isNoOther: IsOne = (said, held) =>
  numberOf(said) === null || numberOf(held) === null || sameNumber(numberOf(said), numberOf(held));

const sameTraits =
  ({ traits }: LaterKind): IsOne =>
  (said, held) =>
    traits.every(({ text }) => text(said.body) === text(held.body));

/** Numbers begin again every year. */
const sameNumberOfYear: IsOne = (said, held) => {
  const [one, other] = [dayOf(said), dayOf(held)];
  return (
    numberOf(said) !== null &&
    sameNumber(numberOf(said), numberOf(held)) &&
    (one === null || other === null || yearOf(one) === yearOf(other))
  );
};

const waysOf = (kind: LaterKind): readonly IsOne[] => [
  (said, held) => sameDay(said, held) && isNoOther(said, held) && sameTraits(kind)(said, held),
  (said, held) => sameDay(said, held) && isNoOther(said, held),
  sameNumberOfYear,
  (said, held) => kind.number !== null && sameDay(said, held),
];

/** Finds for each fact of the row the one of the register that it is about, the surest way first. */
export function matchFacts<Said extends Fact>(
  kind: LaterKind,
  said: readonly Said[],
  held: readonly CaseEvent[],
): Matched<Said> {
  const { pairs, onlyThere, onlyHere } = pairUp(said, held, waysOf(kind));
  return { pairs, onlySaid: onlyThere, onlyHeld: onlyHere };
}

/** Whether both are the same fact, by day and number. */
export const isSameFact = (one: Fact, other: Fact): boolean =>
  one.body.type === other.body.type &&
  dayOf(one) === dayOf(other) &&
  sameNumber(numberOf(one), numberOf(other));
