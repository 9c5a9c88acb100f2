import type { RegisterSubjectKind, SubjectKind } from '#shared/domain/journal/subjects.ts';
import { rebuildingCases } from '../cases/caseSubject.ts';
import { importSubject } from '../imports/importSubject.ts';
import { officerSubject } from '../register/officerSubject.ts';
import { settingsSubject } from '../register/settingsSubject.ts';
import { userSubject } from '../register/userSubject.ts';
import type { RegisterSubject } from './registerSubject.ts';
import type { Rebuilding } from './subject.ts';

/** The subjects that are of the register itself. */
export const registerSubjects: Readonly<Record<RegisterSubjectKind, RegisterSubject>> = {
  user: userSubject,
  officer: officerSubject,
  import: importSubject,
  settings: settingsSubject,
};

/** Everything the journal speaks of, in the order in which it is rebuilt: a case names officers. */
export const subjects: Readonly<Record<SubjectKind, Rebuilding>> = {
  ...registerSubjects,
  case: rebuildingCases,
};
