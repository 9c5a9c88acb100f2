import { z } from 'zod';
import { agendaStates } from '#shared/domain/case/duties/duty.ts';
import { initiatives, judgmentTypes } from '#shared/domain/case/bodies/parts.ts';
import { caseStates, classifications } from '#shared/domain/case/state/state.ts';
import { dong, id, localDay, ruleId } from '#shared/domain/values.ts';

/** What narrows the list; the same for list, totals and export. */
export const caseFilter = z.object({
  /** Names with or without tones, decision and judgment numbers in any spacing. */
  text: z.string().max(200).optional(),
  officerIds: z.array(id).optional(),
  /** true: only cases with no officer. */
  unassigned: z.boolean().optional(),
  states: z.array(z.enum(caseStates)).optional(),
  classifications: z.array(z.enum(classifications)).optional(),
  judgmentTypes: z.array(z.enum(judgmentTypes)).optional(),
  initiative: z.enum(initiatives).optional(),
  amountFrom: dong.optional(),
  amountTo: dong.optional(),
  /** Age since the decision, whole years. */
  ageFromYears: z.number().int().min(0).optional(),
  ageToYears: z.number().int().min(0).optional(),
  decidedFrom: localDay.optional(),
  decidedTo: localDay.optional(),
  /** Day of docketing; the decision's where that is not known. */
  docketedFrom: localDay.optional(),
  docketedTo: localDay.optional(),
  endedFrom: localDay.optional(),
  endedTo: localDay.optional(),
  /** true: only cases that have not ended. */
  open: z.boolean().optional(),
  overdue: z.boolean().optional(),
  hasGaps: z.boolean().optional(),
  importId: id.optional(),
  /** The day "today" is; the clock's when left out. */
  today: localDay.optional(),
});
export type CaseFilter = z.infer<typeof caseFilter>;

export const caseSorts = ['decidedOn', 'decisionNumber', 'debtor', 'nextDue', 'due', 'remaining'] as const;
export type CaseSort = (typeof caseSorts)[number];

export const caseRow = z.object({
  id,
  decisionNumber: z.string().nullable(),
  decisionDay: localDay,
  judgmentNumber: z.string(),
  judgmentType: z.enum(judgmentTypes),
  initiative: z.enum(initiatives),
  debtor: z.string(),
  debtorAddress: z.string().nullable(),
  creditor: z.string().nullable(),
  officerId: id.nullable(),
  officer: z.string().nullable(),
  state: z.enum(caseStates),
  classification: z.enum(classifications),
  due: dong,
  collected: dong,
  paidOut: dong,
  remaining: dong,
  nextDue: localDay.nullable(),
  nextRuleId: ruleId.nullable(),
  /** What the law of its trigger day calls it. */
  nextTitle: z.string().nullable(),
  nextState: z.enum(agendaStates).nullable(),
  gaps: z.number().int().min(0),
});
export type CaseRow = z.infer<typeof caseRow>;
