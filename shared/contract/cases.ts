import { z } from 'zod';
import { docketed } from '#shared/domain/case/bodies/intake.ts';
import { agendaStates } from '#shared/domain/case/duties/duty.ts';
import { dutyKinds } from '#shared/domain/case/duties/kind.ts';
import { caseEventTypes } from '#shared/domain/case/event.ts';
import {
  initiatives,
  partyRoles,
  storedDecision,
  storedItem,
  storedJudgment,
  storedParty,
} from '#shared/domain/case/bodies/parts.ts';
import { caseStates, classifications, gapCodes, stages } from '#shared/domain/case/state/state.ts';
import { dong, id, localDay, ruleId } from '#shared/domain/values.ts';
import { caseFilter, caseRow, caseSorts } from './caseList.ts';
import { command, query, task } from './endpoint.ts';
import { actor, confidence, explainedStep } from './law.ts';
import { storedBody } from './storedFacts.ts';

export const deadline = z.object({
  ruleId,
  variant: z.string().nullable(),
  kind: z.enum(dutyKinds),
  title: z.string(),
  actor,
  article: z.string(),
  confidence,
  /** The debtor it runs for; null: the case as a whole. */
  debtorId: id.nullable(),
  triggerEventId: id,
  triggerDay: localDay,
  actEvent: z.enum(caseEventTypes),
  due: localDay,
  literalDue: localDay.nullable(),
  provisional: z.boolean(),
  crossesTransition: z.boolean(),
  doneOn: localDay.nullable(),
  state: z.enum([...agendaStates, 'met', 'metLate', 'lapsed']),
  steps: z.array(explainedStep),
});
export type DeadlineView = z.infer<typeof deadline>;

const timelineEvent = z.object({
  id,
  seq: z.number().int(),
  day: localDay.nullable(),
  body: storedBody,
  recordedAt: z.string(),
  recordedBy: z.string(),
  imported: z.object({ importId: id, file: z.string(), sheet: z.string(), row: z.number().int() }).nullable(),
  override: z.object({ refusal: z.string(), reason: z.string() }).nullable(),
  /** What counts now: the event as recorded, or what a correction put in its place; null when withdrawn. */
  now: z.object({ day: localDay.nullable(), body: storedBody }).nullable(),
  /** It no longer counts; of a correction: what it corrected stands again. */
  withdrawn: z.boolean(),
  /** The last event that corrected this one, when one did; that one may itself be withdrawn. */
  correctedBy: id.nullable(),
});

const ledger = z.object({
  item: storedItem,
  due: dong,
  collected: dong,
  performed: dong,
  paidOut: dong,
  terminated: dong,
  entrusted: dong,
  remaining: z.number().int(),
  struck: z.boolean(),
  done: z.boolean(),
});

export const money = z.object({
  due: dong,
  collected: dong,
  performed: dong,
  paidOut: dong,
  notifiedUnclaimed: dong,
  terminated: dong,
  entrusted: dong,
  remaining: z.number().int(),
  unallocated: dong,
  unallocatedPaidOut: dong,
  onHand: z.number().int(),
});

const nextAct = z.object({
  eventType: z.enum(caseEventTypes),
  /** Empty when the law allows it now; else why not, with the article. */
  refusal: z.string().nullable(),
});

const caseView = z.object({
  id,
  version: z.number().int(),
  docketDay: localDay.nullable(),
  imported: z.boolean(),
  decision: storedDecision,
  judgment: storedJudgment,
  initiative: z.enum(initiatives),
  urgentMeasure: z.boolean(),
  flags: z.object({
    corruptionEconomic: z.boolean(),
    creditInstitution: z.boolean(),
    keyComplex: z.boolean(),
  }),
  requestReceivedOn: localDay.nullable(),
  judgmentReceivedOn: localDay.nullable(),
  officerId: id.nullable(),
  officer: z.string().nullable(),
  note: z.string().nullable(),
  stage: z.enum(stages),
  state: z.enum(caseStates),
  classification: z.enum(classifications),
  voluntaryUntil: localDay.nullable(),
  endedOn: localDay.nullable(),
  parties: z.array(storedParty),
  partyCount: z.number().int(),
  ledgers: z.array(ledger),
  money,
  deadlines: z.array(deadline),
  events: z.array(timelineEvent),
  /** What each duty that was noted as done is called. */
  dutyTitles: z.array(z.object({ ruleId, triggerEventId: id, title: z.string() })),
  gaps: z.array(z.object({ code: z.enum(gapCodes), eventId: id.nullable() })),
  overrides: z.array(z.object({ eventId: id, refusal: z.string(), reason: z.string() })),
  /** Every event kind with whether the law allows it now. */
  acts: z.array(nextAct),
  /** The act the procedure asks for next; null when only time or the debtor can move the case on. */
  suggestedAct: z.enum(caseEventTypes).nullable(),
  sameDebtor: z.array(
    z.object({
      id,
      decisionNumber: z.string().nullable(),
      debtor: z.string(),
      state: z.enum(caseStates),
      remaining: dong,
      matchedBy: z.enum(['idNumber', 'name']),
    }),
  ),
});
export type CaseView = z.infer<typeof caseView>;

/** A script may ask for the whole register at once; a window asks for pages. */
const MOST_ROWS = 100_000;

const page = {
  limit: z.number().int().min(1).max(MOST_ROWS).default(50),
  offset: z.number().int().min(0).default(0),
};

export const casesContract = {
  'cases.list': query({
    summary: 'A page of cases, filtered and sorted; search as you type',
    access: 'register',
    input: caseFilter.extend({
      ...page,
      sort: z.enum(caseSorts).default('decidedOn'),
      descending: z.boolean().default(true),
    }),
    output: z.object({ total: z.number().int(), rows: z.array(caseRow) }),
    topics: ['cases'],
  }),
  'cases.totals': query({
    summary: 'How many cases and how many đồng the same filter covers',
    access: 'register',
    input: caseFilter,
    output: z.object({ cases: z.number().int(), due: dong, collected: dong, paidOut: dong, remaining: dong }),
    topics: ['cases'],
  }),
  'cases.get': query({
    summary: 'One case whole: state, money, deadlines with their reasons, timeline, gaps',
    access: 'register',
    input: z.object({ id, today: localDay.optional() }),
    output: caseView,
    topics: ['cases'],
  }),
  'cases.parties': query({
    summary: 'A page of the parties of a case',
    access: 'register',
    input: z.object({
      id,
      role: z.enum(partyRoles).optional(),
      text: z.string().optional(),
      ...page,
    }),
    output: z.object({ total: z.number().int(), rows: z.array(storedParty) }),
    topics: ['cases'],
  }),
  'cases.docket': command({
    summary: 'Enter a new case in the docket',
    access: 'register',
    input: z.object({ docketDay: localDay, facts: docketed.omit({ type: true }) }),
    output: z.object({ id }),
    topics: ['cases', 'agenda', 'journal'],
  }),
  'cases.export': task({
    summary: 'The filtered list as an Excel workbook (base64)',
    access: 'register',
    input: caseFilter,
    output: z.object({ fileName: z.string(), base64: z.string(), rows: z.number().int() }),
    topics: [],
  }),
};
