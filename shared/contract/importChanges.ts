import { z } from 'zod';

/** A row and the decision it is about. */
const place = { sheet: z.string(), row: z.number().int(), decisionNumber: z.string() };

/** What is set against the register by decision number and day: counts of cases, and the first 500 that differ. */
const changes = z.object({
  new: z.number().int(),
  same: z.number().int(),
  different: z.array(
    z.object({
      ...place,
      /** What the register holds and what the sheet says, as a person reads them. */
      fields: z.array(z.object({ field: z.string(), here: z.string(), there: z.string() })),
    }),
  ),
  differentTotal: z.number().int(),
});

/** How the rows of a workbook stand beside the register. */
export const besideRegister = {
  changes,
  /** What the register knows better than the sheet, or its state does not allow: left as it is, in sentences. */
  kept: z.array(z.object({ ...place, text: z.string() })),
};

const MOST_TAKEN = 100_000;
const rowNumber = z.number().int().min(1).max(1_048_576);

/** Whose differences are taken in: all, or those of rows; a number alone is that row of every sheet taken. */
export const take = z.union([
  z.literal('all'),
  z.array(z.union([rowNumber, z.object({ sheet: z.string(), row: rowNumber })])).max(MOST_TAKEN),
]);
