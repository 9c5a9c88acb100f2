import { z } from 'zod';
import { caseStates, classifications } from '#shared/domain/case/state/state.ts';
import { id, line } from '#shared/domain/values.ts';
import { recordableEvent } from './caseEvents.ts';
import { deadline, money } from './cases.ts';
import { command, query } from './endpoint.ts';

const recordInput = z.object({
  caseId: id,
  /** The version the person saw; a newer one in the register is a conflict. */
  version: z.number().int().optional(),
  event: recordableEvent,
  /** Reason for recording what the law does not allow; kept for ever. */
  overrideReason: line('Cần lý do').optional(),
});

export const eventsContract = {
  'events.preview': query({
    summary: 'What recording an event would do: refusal with article, new state, dates it creates',
    access: 'register',
    input: recordInput.omit({ overrideReason: true, version: true }).extend({
      /** Preview the event in the place of this earlier one. */
      correctedEventId: id.optional(),
    }),
    output: z.object({
      refusal: z.string().nullable(),
      /** Whether a written reason would let a refused event be recorded all the same. */
      overridable: z.boolean(),
      stateBefore: z.enum(caseStates),
      stateAfter: z.enum(caseStates),
      classificationAfter: z.enum(classifications),
      /** Deadlines that appear or move. */
      created: z.array(deadline),
      /** Deadlines this event fulfils or ends. */
      closed: z.array(deadline),
      money,
    }),
    topics: ['cases'],
  }),
  'events.record': command({
    summary: 'Record what happened in a case',
    access: 'register',
    input: recordInput,
    output: z.object({ eventId: id, version: z.number().int() }),
    topics: ['cases', 'agenda', 'journal'],
  }),
  'events.correct': command({
    summary: 'Correct or withdraw an earlier event; both stay readable',
    access: 'register',
    input: z.object({
      caseId: id,
      version: z.number().int().optional(),
      eventId: id,
      reason: line('Cần lý do sửa'),
      replacement: recordableEvent.nullable(),
      overrideReason: line('Cần lý do').optional(),
    }),
    output: z.object({ eventId: id, version: z.number().int() }),
    topics: ['cases', 'agenda', 'journal'],
  }),
};
