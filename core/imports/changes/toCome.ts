import type { BodyOf, CaseEvent } from '#shared/domain/case/event.ts';
import { differs, left, NOTHING, together } from './difference.ts';
import type { Found } from './difference.ts';
import { numberOf } from './factText.ts';
import type { Fact } from './factText.ts';
import type { Held } from './held.ts';
import { isOfKind } from './laterKinds.ts';
import type { LaterKind } from './laterKinds.ts';
import { sameNumber } from './sameWords.ts';
import type { Said } from './said.ts';
import { dayText, takenOutHere } from './sentences.ts';

type Stated = BodyOf<'futureDay.stated'>;

/** Facts of a kind that the row states of days to come. */
export const saidToCome = (kind: LaterKind, { events }: Said): readonly Stated[] =>
  events.flatMap(({ body }) => (body.type === 'futureDay.stated' && isOfKind(body.fact, kind) ? [body] : []));

/** A day to come that the register has not been told of: something to settle, from which nothing follows. */
export const compareToCome = (kind: LaterKind, said: Said, held: Held): Found =>
  together(
    saidToCome(kind, said).map((stated) => {
      const isIt = ({ body }: Fact): boolean =>
        body.type === 'futureDay.stated' &&
        body.statedDay === stated.statedDay &&
        body.fact.type === stated.fact.type;
      if (held.state.effective.some(isIt)) return NOTHING;
      const there = dayText(stated.statedDay);
      if (held.formerly.some(isIt)) return left(takenOutHere(kind.day, there));
      const event = { day: null, body: stated };
      return differs([{ field: kind.day, here: '', there }], { kind: 'add', event }, event);
    }),
  );

/** What the register was told of a day to come, and the sheet now tells of a day that has come. */
export function statedBefore(
  kind: LaterKind,
  fact: Fact,
  { state }: Held,
): { readonly event: CaseEvent; readonly fact: Fact } | null {
  for (const event of state.effective) {
    if (event.body.type !== 'futureDay.stated' || !isOfKind(event.body.fact, kind)) continue;
    const stated = { day: event.body.statedDay, body: event.body.fact };
    const [one, other] = [numberOf(stated), numberOf(fact)];
    if (one === null || other === null || sameNumber(one, other)) return { event, fact: stated };
  }
  return null;
}
