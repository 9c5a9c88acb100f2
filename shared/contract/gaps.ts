import { z } from 'zod';
import { fillFields } from '#shared/domain/case/filling/columns.ts';
import { caseEventTypes } from '#shared/domain/case/event.ts';
import { gapCodes } from '#shared/domain/case/state/state.ts';
import { dong, id, line, localDay } from '#shared/domain/values.ts';
import { command, query } from './endpoint.ts';

/** Rows that one call fills at most. */
export const MOST_FILLED = 200;

const narrowing = {
  /** Only cases that this import brought in. */
  importId: id.optional(),
  officerId: id.optional(),
  caseId: id.optional(),
};

const code = z.enum(gapCodes);

/** The event that lacks it, or, of a day to come, what the workbook states. */
const lacking = z.object({
  type: z.enum(caseEventTypes),
  day: localDay.nullable(),
  number: z.string().nullable(),
  amount: dong.nullable(),
  detail: z.string().nullable(),
});

const gapRow = z.object({
  caseId: id,
  /** Null: the case as a whole lacks it. */
  eventId: id.nullable(),
  /** To be handed back with the row: a case that was worked on since is a conflict. */
  version: z.number().int(),
  decisionNumber: z.string().nullable(),
  decisionDay: localDay,
  debtor: z.string(),
  officer: z.string().nullable(),
  /** Days to check what is entered against. */
  docketDay: localDay.nullable(),
  judgmentNumber: z.string(),
  judgmentDay: localDay.nullable(),
  noticeDay: localDay.nullable(),
  verifiedDay: localDay.nullable(),
  endedOn: localDay.nullable(),
  lacking: lacking.nullable(),
  /** Whom a notice may be for, where that is what is missing; else none. */
  debtors: z.array(z.object({ id, name: z.string() })),
});
export type GapRow = z.infer<typeof gapRow>;

const fillRow = z.object({
  caseId: id,
  eventId: id.nullable(),
  version: z.number().int().optional(),
  /** Days 'YYYY-MM-DD', values of closed lists, ids, or words; which fields a gap asks for: `fillColumns`. */
  values: z.partialRecord(z.enum(fillFields), z.string().max(1000)),
});

export const gapsContract = {
  'gaps.summary': query({
    summary: 'What the cases of the register lack ("cần bổ sung"), and how many lack it',
    access: 'register',
    input: z.object(narrowing),
    output: z.object({
      gaps: z.array(z.object({ code, cases: z.number().int(), gaps: z.number().int() })),
    }),
    topics: ['cases'],
  }),
  'gaps.list': query({
    summary: 'A page of the cases that lack one thing, with the days to check it against',
    access: 'register',
    input: z.object({
      ...narrowing,
      code,
      limit: z.number().int().min(1).max(500).default(100),
      offset: z.number().int().min(0).default(0),
    }),
    output: z.object({ total: z.number().int(), rows: z.array(gapRow) }),
    topics: ['cases'],
  }),
  'gaps.fill': command({
    summary:
      'Fill one gap in many cases; rows that are refused are answered with the reason, the others written',
    access: 'register',
    input: z.object({
      code,
      rows: z
        .array(fillRow)
        .min(1, 'Chưa có dòng nào để ghi')
        .max(MOST_FILLED, `Mỗi lần ghi nhiều nhất ${MOST_FILLED} dòng; ghi tiếp phần còn lại ở lần sau`),
      /** For rows the law does not allow; kept with each of them for ever. */
      overrideReason: line('Cần lý do').optional(),
    }),
    output: z.object({
      filled: z.number().int(),
      refused: z.array(
        z.object({
          caseId: id,
          eventId: id.nullable(),
          code: z.string(),
          sentence: z.string(),
          /** A written reason would let it be recorded all the same. */
          overridable: z.boolean(),
        }),
      ),
    }),
    topics: ['cases', 'agenda', 'journal'],
  }),
};
