import { assertNever } from '../../errors.ts';
import type { RegisterFactBody } from './facts.ts';

/** What an entry of the journal may be about. A new kind is a line here and one in core/journal/subjects.ts. */
export const subjectKinds = ['case', 'user', 'officer', 'import', 'settings'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What is of the register itself. */
export type RegisterSubjectKind = Exclude<SubjectKind, 'case'>;

export type SubjectRef<Kind extends SubjectKind = SubjectKind> = { readonly kind: Kind; readonly id: string };

/** A register has one set of settings. */
const SETTINGS_ID = 'register';

/** What a fact about the register is about. */
export function subjectOf(body: RegisterFactBody): SubjectRef<RegisterSubjectKind> {
  switch (body.type) {
    case 'user.added':
    case 'user.deactivated':
    case 'role.changed':
    case 'password.changed':
      return { kind: 'user', id: body.userId };
    case 'officer.added':
      return { kind: 'officer', id: body.officerId };
    case 'import.finished':
    case 'import.undone':
      return { kind: 'import', id: body.importId };
    case 'settings.changed':
      return { kind: 'settings', id: SETTINGS_ID };
    default:
      return assertNever(body);
  }
}
