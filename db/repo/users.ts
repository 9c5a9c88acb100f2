import type { User } from '#shared/contract/users.ts';
import type { Role } from '#shared/domain/roles.ts';
import { statement } from '../handle.ts';
import type { ReadDb, WriteDb } from '../handle.ts';

type UserRow = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly owner: number;
  readonly active: number;
};

const SELECT = 'SELECT id, name, role, owner, active FROM users';

const toUser = (row: UserRow): User => ({ ...row, owner: row.owner === 1, active: row.active === 1 });

/** Every user, those who left included; the owner first, then by name. */
export function listUsers(db: ReadDb): readonly User[] {
  return statement<[], UserRow>(db, `${SELECT} ORDER BY owner DESC, active DESC, name, id`).all().map(toUser);
}

export function findUser(db: ReadDb, userId: string): User | null {
  const row = statement<[string], UserRow>(db, `${SELECT} WHERE id = ?`).get(userId);
  return row ? toUser(row) : null;
}

/** Writes the row of a user, new or again. */
export function writeUser(db: WriteDb, user: User): void {
  statement<[UserRow]>(
    db,
    `INSERT INTO users (id, name, role, owner, active) VALUES (:id, :name, :role, :owner, :active)
     ON CONFLICT (id) DO UPDATE SET name = :name, role = :role, owner = :owner, active = :active`,
  ).run({ ...user, owner: Number(user.owner), active: Number(user.active) });
}

/** Before the users are rebuilt from the journal. */
export function clearUsers(db: WriteDb): void {
  statement<[]>(db, 'DELETE FROM users').run();
}
