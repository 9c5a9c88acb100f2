import { writeUnit } from '#db/repo/registerFacts.ts';
import { settingsFact } from '#shared/domain/journal/facts.ts';
import { registerSubject } from '../journal/registerSubject.ts';

/** The register's own settings. The name it was made with stands in its row until the first change. */
export const settingsSubject = registerSubject({
  kind: 'settings',
  body: settingsFact,
  fold: (facts, from: string | null) => facts.reduce((_before, { body }): string | null => body.unit, from),
  project: writeUnit,
  clear: () => undefined,
});
