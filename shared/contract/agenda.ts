import { z } from 'zod';
import { agendaStates } from '#shared/domain/case/duties/duty.ts';
import { dutyKinds } from '#shared/domain/case/duties/kind.ts';
import { caseEventTypes } from '#shared/domain/case/event.ts';
import { id, localDay, ruleId } from '#shared/domain/values.ts';
import { query } from './endpoint.ts';
import { actor, confidence, explainedStep } from './law.ts';

const agendaItem = z.object({
  caseId: id,
  decisionNumber: z.string().nullable(),
  debtor: z.string(),
  officerId: id.nullable(),
  officer: z.string().nullable(),
  ruleId,
  variant: z.string().nullable(),
  kind: z.enum(dutyKinds),
  /** The debtor it runs for; null: the case as a whole. */
  debtorId: id.nullable(),
  triggerEventId: id,
  triggerDay: localDay,
  actEvent: z.enum(caseEventTypes),
  /** What the law of its trigger day calls it, whose it is, and how sure the source is. */
  title: z.string(),
  variantLabel: z.string().nullable(),
  actor,
  confidence,
  due: localDay,
  literalDue: localDay.nullable(),
  provisional: z.boolean(),
  crossesTransition: z.boolean(),
  state: z.enum(agendaStates),
});
export type AgendaItem = z.infer<typeof agendaItem>;

export const agendaContract = {
  'agenda.list': query({
    summary: 'Everything overdue and everything due within `days` (calendar days), soonest first',
    access: 'register',
    input: z.object({
      today: localDay.optional(),
      days: z.number().int().min(0).max(3660).default(30),
      officerId: id.optional(),
      ruleId: ruleId.optional(),
      states: z.array(z.enum(agendaStates)).optional(),
      /** Paging for a window; left out, everything comes. */
      limit: z.number().int().min(1).max(100_000).optional(),
      offset: z.number().int().min(0).default(0),
    }),
    output: z.object({
      today: localDay,
      total: z.number().int(),
      counts: z.record(z.enum(agendaStates), z.number().int()),
      items: z.array(agendaItem),
    }),
    topics: ['agenda', 'cases'],
  }),
  'agenda.explain': query({
    summary: 'Why one agenda line is due that day: the steps with article and skipped days',
    access: 'register',
    input: z.object({ caseId: id, ruleId, triggerEventId: id }),
    output: z.object({
      title: z.string(),
      article: z.string(),
      due: localDay,
      actor,
      confidence,
      kind: z.enum(['duty', 'period', 'milestone']),
      literalDue: localDay.nullable(),
      provisional: z.boolean(),
      crossesTransition: z.boolean(),
      steps: z.array(explainedStep),
    }),
    topics: ['agenda', 'cases'],
  }),
};
