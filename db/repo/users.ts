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

export function insertUser(db: WriteDb, user: User): void {
  statement<[string, string, Role, number, number]>(
    db,
    'INSERT INTO users (id, name, role, owner, active) VALUES (?, ?, ?, ?, ?)',
  ).run(user.id, user.name, user.role, user.owner ? 1 : 0, user.active ? 1 : 0);
}

export function updateUserRole(db: WriteDb, userId: string, role: Role): void {
  statement<[Role, string]>(db, 'UPDATE users SET role = ? WHERE id = ?').run(role, userId);
}

/** The user can no longer unlock the register; what the user recorded stays. */
export function deactivateUser(db: WriteDb, userId: string): void {
  statement<[string]>(db, 'UPDATE users SET active = 0 WHERE id = ?').run(userId);
}
