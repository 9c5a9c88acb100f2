import type { Party } from '#shared/domain/case/bodies/parts.ts';
import type { Correctable } from '#shared/domain/case/event.ts';
import { partyKind } from '../vocabulary.ts';

/** Changes one party inside the fact that names it. */
export const withParty = (now: Correctable, id: string, change: (party: Party) => Party): Correctable => {
  const changed = (parties: readonly Party[]): readonly Party[] =>
    parties.map((party) => (party.id === id ? rekinded(party, change(party)) : party));
  if (now.body.type === 'case.docketed' || now.body.type === 'parties.added') {
    return { day: now.day, body: { ...now.body, parties: changed(now.body.parties) } };
  }
  return now;
};

/** Another name or number may show that it is a body. */
const rekinded = (before: Party, after: Party): Party =>
  after.name === before.name && after.idNumber === before.idNumber
    ? after
    : { ...after, kind: after.kind === 'organisation' ? after.kind : partyKind(after.name, after.idNumber) };
