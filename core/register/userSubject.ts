import type { RegisterFact } from '#db/repo/registerJournal.ts';
import { clearUsers, writeUser } from '#db/repo/users.ts';
import type { User } from '#shared/contract/users.ts';
import { userFact } from '#shared/domain/journal/facts.ts';
import type { UserFact } from '#shared/domain/journal/facts.ts';
import { assertNever } from '#shared/errors.ts';
import { registerSubject } from '../journal/registerSubject.ts';

/** A person who can unlock the register. The owner is who added himself: nobody else was there yet. */
export const userSubject = registerSubject({
  kind: 'user',
  body: userFact,
  fold: (facts: readonly RegisterFact<UserFact>[], from: User | null) => facts.reduce(userAfter, from),
  project: writeUser,
  clear: clearUsers,
});

function userAfter(user: User | null, { body, recordedBy }: RegisterFact<UserFact>): User | null {
  if (body.type === 'user.added') {
    const { userId: id, name, role } = body;
    return { id, name, role, owner: recordedBy === id, active: true };
  }
  if (user === null) return null;
  switch (body.type) {
    case 'user.deactivated':
      return { ...user, active: false };
    case 'role.changed':
      return { ...user, role: body.to };
    case 'password.changed':
      return user;
    default:
      return assertNever(body);
  }
}
