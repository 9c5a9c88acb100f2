import { z } from 'zod';
import { factBodies } from '#shared/domain/case/event.ts';
import { localDay } from '#shared/domain/values.ts';

const [first, ...others] = Object.values(factBodies);
if (!first) throw new Error('There is no kind of event to record');

/** A fact a person records: the day it happened and what it was. */
export const recordableEvent = z.object({
  day: localDay,
  body: z.discriminatedUnion('type', [first, ...others]),
});
export type RecordableEvent = z.infer<typeof recordableEvent>;
