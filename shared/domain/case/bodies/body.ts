import { z } from 'zod';

/** The shape of one kind of event; a record form is made from it. */
export const body = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });

/**
 * What brings the body of a kind from the edition before to each of these. The journal's editions count up for all
 * kinds together; a kind names those in which its own body changed.
 */
export type Upgrades = Readonly<Record<number, (body: object) => object>>;
