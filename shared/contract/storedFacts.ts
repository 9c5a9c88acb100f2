import { z } from 'zod';
import { judgmentTypes, obligationCategories } from '#shared/domain/case/event.ts';
import type { CaseEventBody } from '#shared/domain/case/event.ts';
import { dong, id, localDay } from './values.ts';

/*
 * Facts as they stand in the journal, on their way out. A workbook may state what a person may not enter (no court, a
 * cell of eighty names), so that nothing is judged here a second time: what was taken in can always be read.
 */

const text = z.string().nullable();

export const storedDecision = z.object({ number: text, day: localDay });

export const storedJudgment = z.object({
  number: z.string(),
  day: localDay.nullable(),
  court: z.string(),
  type: z.enum(judgmentTypes),
});

export const storedParty = z.object({
  id,
  role: z.enum(['debtor', 'creditor', 'thirdParty']),
  kind: z.enum(['person', 'organisation']),
  name: z.string(),
  idNumber: text,
  birthYear: z.number().int().nullable(),
  address: text,
});

export const storedItem = z.object({
  id,
  kind: z.enum(['money', 'act']),
  category: z.enum(obligationCategories),
  label: z.string(),
  amount: dong,
});

/** The body of any event, corrections included. */
export const storedBody = z.custom<CaseEventBody>(
  (value) => typeof value === 'object' && value !== null && 'type' in value,
);
