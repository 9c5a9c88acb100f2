import { clearOfficers, writeOfficer } from '#db/repo/officers.ts';
import type { Officer } from '#db/repo/officers.ts';
import { officerFact } from '#shared/domain/journal/facts.ts';
import { registerSubject } from '../journal/registerSubject.ts';

/** An enforcement officer to whom cases are assigned. */
export const officerSubject = registerSubject({
  kind: 'officer',
  body: officerFact,
  fold: (facts, from: Officer | null) =>
    facts.reduce((_before, { body: { officerId: id, name } }): Officer | null => ({ id, name }), from),
  project: writeOfficer,
  clear: clearOfficers,
});
