import type { OutputOf } from '#shared/contract/index.ts';
import type { TestApp } from './app.ts';
import type { Happening } from './builders.ts';
import { eventInput } from './doorInputs.ts';

/** Enters a docketing as it is and what happened after it, through the door; answers the id of the case. */
export async function docketCase(
  test: TestApp,
  docketing: Happening,
  ...others: readonly Happening[]
): Promise<string> {
  const { day, body } = eventInput(docketing);
  if (body.type !== 'case.docketed') throw new Error(`Not a docketing: ${body.type}`);
  const { type: _type, ...facts } = body;
  const { id } = await test.ask('cases.docket', { docketDay: day, facts });
  for (const happening of others) await recordIn(test, id, happening);
  return id;
}

/** Records one happening; its reason is given where the law does not allow it. */
export async function recordIn(
  test: TestApp,
  caseId: string,
  happening: Happening,
): Promise<OutputOf<'events.record'>> {
  const { override } = happening;
  const reason = override ? { overrideReason: override.reason } : {};
  return test.ask('events.record', { caseId, event: eventInput(happening), ...reason });
}

/** What recording a happening would do; in the place of an earlier event, where one is named. */
export async function previewIn(
  test: TestApp,
  caseId: string,
  happening: Happening,
  correctedEventId?: string,
): Promise<OutputOf<'events.preview'>> {
  return test.ask('events.preview', { caseId, event: eventInput(happening), correctedEventId });
}

/** Puts a happening in the place of an event; with none, withdraws it. */
export async function correctIn(
  test: TestApp,
  caseId: string,
  eventId: string,
  replacement: Happening | null,
): Promise<OutputOf<'events.correct'>> {
  const fact = replacement && eventInput(replacement);
  return test.ask('events.correct', { caseId, eventId, reason: 'Ghi nhầm', replacement: fact });
}
