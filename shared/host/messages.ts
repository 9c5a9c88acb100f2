import { z } from 'zod';
import { progress } from '../contract/progress.ts';

const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), message: z.string() }) }),
]);

const coreEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('changed'), topics: z.array(z.string()) }),
  z.object({ kind: z.literal('locked') }),
]);

const toCoreSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call'), id: z.number(), name: z.string(), input: z.unknown() }),
  z.object({ kind: z.literal('cancel'), id: z.number() }),
  z.object({ kind: z.literal('stop') }),
]);

const fromCoreSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('reply'), id: z.number(), reply: replySchema }),
  progress.extend({ kind: z.literal('progress'), id: z.number() }),
  z.object({ kind: z.literal('event'), event: coreEventSchema }),
]);

/** What a shell says to the core process. */
export type ToCore = Readonly<z.infer<typeof toCoreSchema>>;

/** What the core process says to its shell. */
export type FromCore = Readonly<z.infer<typeof fromCoreSchema>>;

/** News from core that belongs to no call. */
export type CoreEvent = Readonly<z.infer<typeof coreEventSchema>>;

/** Reads a message at core's edge; throws on anything else, because only our own shell speaks there. */
export const parseToCore = (raw: unknown): ToCore => toCoreSchema.parse(raw);

/** Reads a message at the shell's edge; throws on anything else. */
export const parseFromCore = (raw: unknown): FromCore => fromCoreSchema.parse(raw);
