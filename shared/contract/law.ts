import { z } from 'zod';
import { chapters } from '#shared/domain/chapters.ts';
import { actors, ruleConfidences } from '#shared/domain/law/rule.ts';
import { localDay, ruleId } from '#shared/domain/values.ts';
import { query } from './endpoint.ts';
import { clockTime } from './values.ts';

export const explainedStep = z.object({ day: localDay.optional(), text: z.string() });

/** Luật 26/2008, Luật 106/2025, or a law that the change of 01/07/2026 did not touch. */
const regime = z.enum(['L2008', 'L2025', 'both']);
export const confidence = z.enum(ruleConfidences);
export const actor = z.enum(actors);

const ruleRow = z.object({
  id: ruleId,
  chapter: z.enum(chapters),
  regime,
  validFrom: localDay.nullable(),
  validTo: localDay.nullable(),
  title: z.string(),
  trigger: z.string(),
  /** Length in `unit`; null where the law gives none that can be counted. */
  length: z.number().int().nullable(),
  /** wd working days, d calendar days, h hours, m months, y years. */
  unit: z.enum(['wd', 'd', 'h', 'm', 'y', 'immediate', 'none']),
  direction: z.enum(['forward', 'backward']),
  actor,
  article: z.string(),
  confidence,
  sourceNote: z.string(),
  consequence: z.string(),
  variants: z.array(z.object({ id: z.string(), label: z.string() })),
  /** Whether it governs an event of the day asked for. */
  inForce: z.boolean(),
  /** The one version to list the rule under on that day: in force, else the latest. */
  listed: z.boolean(),
});
export type RuleRow = z.infer<typeof ruleRow>;

export const lawContract = {
  'law.rules': query({
    summary:
      'Every deadline rule with its regime, validity, article, confidence and source, and which holds on a day',
    access: 'anyone',
    input: z.object({ on: localDay.optional() }),
    output: z.object({ rules: z.array(ruleRow) }),
    topics: [],
  }),
  'law.compute': query({
    summary: 'The due day of a rule from a trigger day (the act day for backward rules), with its steps',
    access: 'anyone',
    input: z.object({
      ruleId,
      variant: z.string().optional(),
      from: localDay,
      time: clockTime.optional(),
      calendar: z
        .object({ swaps: z.array(z.object({ off: localDay, work: localDay })).optional() })
        .optional(),
    }),
    output: z.object({
      ruleId,
      /** 'YYYY-MM-DD', or 'YYYY-MM-DDTHH:mm' for a period in hours. The strict reading. */
      due: z.string(),
      /** The literal reading, where it differs. */
      literalDue: z.string().optional(),
      provisional: z.boolean(),
      crossesTransition: z.boolean(),
      regime,
      article: z.string(),
      confidence,
      steps: z.array(explainedStep),
    }),
    topics: [],
  }),
  'law.calendar': query({
    summary: 'Days off, make-up days and Tết of one year with their sources',
    access: 'anyone',
    input: z.object({ year: z.number().int().min(1990).max(2100) }),
    output: z.object({
      publishedFrom: localDay,
      publishedUntil: localDay,
      days: z.array(
        z.object({
          day: localDay,
          kind: z.enum(['holiday', 'compensation', 'swappedOff', 'makeUp', 'proposal']),
          name: z.string(),
          source: z.string(),
          confidence: z.enum(['confirmed', 'secondary', 'recalled', 'computed', 'uncertain', 'entered']),
        }),
      ),
    }),
    topics: [],
  }),
};
