import { z } from 'zod';

/** How far long work has come, in units of its own; `total` is null while it is not known. `label` says what is done. */
export const progress = z.object({ done: z.number(), total: z.number().nullable(), label: z.string() });
export type Progress = Readonly<z.infer<typeof progress>>;
