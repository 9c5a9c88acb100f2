import type { CaseView } from '#shared/contract/cases.ts';
import { offeredActs } from '../../acts/index.ts';
import { newRecord, type RecordTarget } from '../../acts/recordTarget.ts';

type View = Pick<CaseView, 'events'>;
type Counted = NonNullable<CaseView['events'][number]['now']>;

/** The act that fills a gap: a new record, or the correction of the one that lacks something. */
export function fillingOf(view: View, { code, eventId }: CaseView['gaps'][number]): RecordTarget {
  if (eventId !== null) return { kind: 'correct', eventId };
  const act = offeredActs.find(({ fills }) => fills?.gap === code);
  if (act === undefined)
    return correctionOf(view, ({ body }) => body.type === 'case.docketed') ?? { kind: 'choose' };
  const undated =
    act.fills?.mendsUndated === true
      ? correctionOf(view, ({ day, body }) => body.type === act.type && day === null)
      : null;
  return undated ?? newRecord(act.type);
}

/** The correction of the first event that counts and is the one sought; null where there is none. */
function correctionOf({ events }: View, isSought: (now: Counted) => boolean): RecordTarget | null {
  const event = events.find(({ now }) => now !== null && isSought(now));
  return event === undefined ? null : { kind: 'correct', eventId: event.id };
}
