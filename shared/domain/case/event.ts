import { z } from 'zod';
import type { LocalDate } from '../localDate.ts';
import { id, localDay } from '../values.ts';
import { isStored } from './bodies/asStored.ts';
import type { Frozen } from './bodies/asStored.ts';
import { body } from './bodies/body.ts';
import { coercionBodies } from './bodies/coercion.ts';
import { endBodies } from './bodies/end.ts';
import { intakeBodies } from './bodies/intake.ts';
import { meansBodies } from './bodies/means.ts';
import { moneyBodies } from './bodies/money.ts';
import { noticeBodies } from './bodies/notice.ts';
import { pauseBodies } from './bodies/pause.ts';
import { recordBodies } from './bodies/record.ts';

/** A moment, ISO 8601 in UTC. Never mixed with LocalDate. */
export type Instant = string;

/** The shape of every fact a person records. */
export const factBodies = {
  ...intakeBodies,
  ...noticeBodies,
  ...meansBodies,
  ...pauseBodies,
  ...coercionBodies,
  ...moneyBodies,
  ...endBodies,
  ...recordBodies,
};
export type FactType = keyof typeof factBodies;
type FactBody = { readonly [T in FactType]: Frozen<z.output<(typeof factBodies)[T]>> }[FactType];

const factShapes = new Map(Object.entries(factBodies).map(([type, schema]) => [type, isStored(schema)]));

const storedFact = z.custom<FactBody>((raw) => {
  const { success, data } = z.object({ type: z.string() }).safeParse(raw);
  return success && factShapes.get(data.type)?.(raw) === true;
});

/** Names the event it corrects; with no replacement the earlier event no longer counts. Nothing is erased. */
const correction = body('event.corrected', {
  correctedEventId: id,
  reason: z.string(),
  replacement: z.object({ day: localDay.nullable(), body: storedFact }).nullable(),
});

/**
 * What a workbook states of a day to come: no fact yet, kept to be settled. A correction puts the fact in its place, on
 * the day it happened, or takes it out.
 */
const stated = body('futureDay.stated', { statedDay: localDay, fact: storedFact });

export const bodies = { ...factBodies, 'event.corrected': correction, 'futureDay.stated': stated };

export type CaseEventType = keyof typeof bodies;
/** Every kind of event there is. */
export const caseEventTypes: readonly CaseEventType[] = Object.keys(bodies).filter(isEventType);

function isEventType(type: string): type is CaseEventType {
  return Object.hasOwn(bodies, type);
}

type BodyByType = { readonly [T in CaseEventType]: Frozen<z.output<(typeof bodies)[T]>> };
export type BodyOf<T extends CaseEventType> = BodyByType[T];
/** The day of an event is the day it happened; for a decision, the day it bears. Amounts are integer đồng. */
export type CaseEventBody = BodyByType[CaseEventType];

/** What may stand in the place of a corrected event. `day` null: the workbook it came from names no day. */
export type Correctable = { readonly day: LocalDate | null; readonly body: FactBody };

export type EventSource =
  | { readonly kind: 'recorded' }
  | {
      readonly kind: 'imported';
      readonly importId: string;
      readonly file: string;
      readonly sheet: string;
      readonly row: number;
    };

/** Something the law does not allow that was recorded all the same, with the reason, for ever visible. */
export type Override = { readonly refusal: string; readonly reason: string };

export type CaseEvent = {
  readonly id: string;
  readonly caseId: string;
  readonly seq: number;
  readonly day: LocalDate | null;
  readonly body: CaseEventBody;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly source: EventSource;
  readonly override: Override | null;
};
