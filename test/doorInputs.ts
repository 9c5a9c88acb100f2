import { recordableEvent, type RecordableEvent } from '#shared/contract/caseEvents.ts';
import type { InputOf } from '#shared/contract/index.ts';
import type { Happening } from './builders.ts';

/** A happening as `events.record` takes it. */
export const eventInput = ({ day, body }: Happening): RecordableEvent => recordableEvent.parse({ day, body });

/** A docketing as `cases.docket` takes it, its decision numbered '<name>/QĐ' and no officer assigned. */
export function docketInput(happening: Happening, name: string): InputOf<'cases.docket'> {
  const { day, body } = eventInput(happening);
  if (body.type !== 'case.docketed') throw new Error(`Not a docketing: ${body.type}`);
  const { type: _type, ...facts } = body;
  const decision = { ...facts.decision, number: `${name}/QĐ` };
  return { docketDay: day, facts: { ...facts, decision, officerId: null } };
}
