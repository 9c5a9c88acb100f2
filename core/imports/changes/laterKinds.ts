import type { BodyOf, CaseEventBody, CaseEventType } from '#shared/domain/case/event.ts';
import { foldExact } from '#shared/domain/text/fold.ts';
import { wordsVi } from '#shared/words/vi.ts';
import type { Field } from '../../excel/fields.ts';
import { UNNAMED_AGENCY } from '../laterDecisions.ts';

/** Something else that a column says of a fact, beside its number and its day. */
export type Trait = {
  readonly field: Field;
  /** As a person reads it; null where the fact does not say. */
  readonly text: (body: CaseEventBody) => string | null;
  /** Whether it is a word of the office's closed list; other words never take its place. */
  readonly isKnown: (body: CaseEventBody) => boolean;
  /** Whether the first already says what the second does; the same words when left out. */
  readonly same?: (here: string, there: string) => boolean;
  /** The fact with this trait of the other. */
  readonly put: (body: CaseEventBody, from: CaseEventBody) => CaseEventBody;
};

/** A kind of fact that follows the docketing, and the columns that state it. */
export type LaterKind = {
  readonly type: CaseEventType;
  readonly day: Field;
  /** Null where the fact is no decision. */
  readonly number: Field | null;
  readonly traits: readonly Trait[];
};

type TraitOf<T extends CaseEventType> = {
  readonly field: Field;
  readonly text: (body: BodyOf<T>) => string | null;
  readonly isKnown: (body: BodyOf<T>) => boolean;
  readonly put: (body: BodyOf<T>, from: BodyOf<T>) => BodyOf<T>;
};

const isOf = <T extends CaseEventType>(body: CaseEventBody, type: T): body is BodyOf<T> => body.type === type;

const trait = <T extends CaseEventType>(type: T, { field, text, isKnown, put }: TraitOf<T>): Trait => ({
  field,
  text: (body) => (isOf(body, type) ? text(body) : null),
  isKnown: (body) => isOf(body, type) && isKnown(body),
  put: (body, from) => (isOf(body, type) && isOf(from, type) ? put(body, from) : body),
});

const always = (): boolean => true;

const noticeChannel = trait('notice.served', {
  field: 'noticeChannel',
  text: ({ channel, detail }) => (channel === 'other' ? detail : wordsVi.noticeChannel[channel]),
  isKnown: ({ channel }) => channel !== 'other',
  put: (body, { channel, detail }) => ({ ...body, channel, detail: body.detail ?? detail }),
});

const verificationResult = trait('condition.verified', {
  field: 'verificationResult',
  text: ({ result }) => (result === 'unknown' ? null : wordsVi.verificationResult[result]),
  isKnown: always,
  put: (body, { result }) => ({ ...body, result }),
});

/** What was found, in words that no result holds; other words stand below those that are there. */
const verificationWords: Trait = {
  ...trait('condition.verified', {
    field: 'verificationResult',
    text: ({ detail }) => detail,
    isKnown: () => false,
    put: (body, { detail }) => ({
      ...body,
      detail: body.detail === null ? detail : `${body.detail}\n${detail ?? ''}`,
    }),
  }),
  same: (here, there) => ` ${foldExact(here)} `.includes(` ${foldExact(there)} `),
};

const deferralGround = trait('deferral.decided', {
  field: 'deferralGround',
  text: ({ ground, detail }) =>
    ground === 'unknown' || ground === 'other' ? detail : wordsVi.deferralGround[ground],
  isKnown: ({ ground }) => ground !== 'unknown' && ground !== 'other',
  put: (body, { ground, detail }) => ({ ...body, ground, detail: body.detail ?? detail }),
});

const deferralUntil = trait('deferral.decided', {
  field: 'deferralUntil',
  text: ({ until }) => (until === null ? null : until.split('-').toReversed().join('/')),
  isKnown: always,
  put: (body, { until }) => ({ ...body, until }),
});

const suspensionGround = trait('suspension.decided', {
  field: 'suspensionGround',
  text: ({ ground, detail }) =>
    ground === 'unknown' || ground === 'other' ? detail : wordsVi.suspensionGround[ground],
  isKnown: ({ ground }) => ground !== 'unknown' && ground !== 'other',
  put: (body, { ground, detail }) => ({ ...body, ground, detail: body.detail ?? detail }),
});

const coercionMeasure = trait('coercion.decided', {
  field: 'coercionMeasure',
  text: ({ measure, detail }) => (measure === 'other' ? detail : wordsVi.coercionMeasure[measure]),
  isKnown: ({ measure }) => measure !== 'other',
  put: (body, { measure, detail }) => ({ ...body, measure, detail: body.detail ?? detail }),
});

const entrustmentAgency = trait('entrustment.decided', {
  field: 'entrustmentAgency',
  text: ({ receivingAgency }) => (receivingAgency === UNNAMED_AGENCY ? null : receivingAgency),
  isKnown: always,
  put: (body, { receivingAgency }) => ({ ...body, receivingAgency }),
});

/** Every kind of fact that a column states after the docketing; money is compared by its sums. */
export const LATER_KINDS: readonly LaterKind[] = [
  { type: 'decision.amended', day: 'amendmentDate', number: 'amendmentNumber', traits: [] },
  { type: 'notice.served', day: 'noticeDate', number: null, traits: [noticeChannel] },
  {
    type: 'condition.verified',
    day: 'verificationDate',
    number: null,
    traits: [verificationResult, verificationWords],
  },
  { type: 'noMeans.decided', day: 'noMeansDate', number: 'noMeansNumber', traits: [] },
  {
    type: 'deferral.decided',
    day: 'deferralDate',
    number: 'deferralNumber',
    traits: [deferralGround, deferralUntil],
  },
  {
    type: 'suspension.decided',
    day: 'suspensionDate',
    number: 'suspensionNumber',
    traits: [suspensionGround],
  },
  { type: 'enforcement.resumed', day: 'resumptionDate', number: 'resumptionNumber', traits: [] },
  { type: 'coercion.decided', day: 'coercionDate', number: 'coercionNumber', traits: [coercionMeasure] },
  {
    type: 'entrustment.decided',
    day: 'entrustmentDate',
    number: 'entrustmentNumber',
    traits: [entrustmentAgency],
  },
  { type: 'decision.revoked', day: 'revocationDate', number: 'revocationNumber', traits: [] },
  { type: 'termination.decided', day: 'terminationDate', number: 'terminationNumber', traits: [] },
  { type: 'case.completed', day: 'completedDate', number: null, traits: [] },
];

/** Whether a fact is of the kind; the sheet's notice is that of the enforcement decision. */
export const isOfKind = (body: CaseEventBody, { type }: LaterKind): boolean =>
  body.type === type && (body.type !== 'notice.served' || body.document === 'enforcementDecision');
