import { transact } from '#db/handle.ts';
import { findUser, listUsers } from '#db/repo/users.ts';
import type { User } from '#shared/contract/users.ts';
import { may } from '#shared/domain/permissions.ts';
import type { Role } from '#shared/domain/roles.ts';
import { ExpectedError } from '#shared/errors.ts';
import { recordFact } from '../journal/recordFact.ts';
import type { Recorder } from '../journal/recordFact.ts';
import type { Tools } from '../tools.ts';
import { wrapKey } from './keys.ts';
import type { HostOptions } from './options.ts';
import type { OpenRegister } from './session.ts';
import { readSlots, replaceSlots, userSlotId } from './slotsFile.ts';
import type { SlotsFile } from './slotsFile.ts';
import { proveHolder } from './unlock.ts';

export type NewMember = { readonly name: string; readonly role: Role; readonly password: string };
export type PasswordChange = {
  readonly currentPassword?: string | undefined;
  readonly recoveryKey?: string | undefined;
  readonly newPassword: string;
};

/** Adds a user with a key slot of its own. @throws ExpectedError name-taken */
export async function addMember(
  open: OpenRegister,
  { name, role, password }: NewMember,
  tools: Tools,
  { cost }: HostOptions,
): Promise<{ readonly userId: string; readonly slots: SlotsFile }> {
  refuseNameTaken(open, name);
  const userId = tools.ids();
  const place = { registerId: open.registerId, slotId: userSlotId(userId) };
  const slot = await wrapKey(open.key, password, place, { random: tools.random, cost });
  const slots = transact(open.db, () => {
    refuseNameTaken(open, name);
    recordFact(recorderOf(open, tools), { type: 'user.added', userId, name, role });
    const current = readSlots(open.file);
    const changed = { ...current, users: [...current.users, { userId, name, role, slot }] };
    // Within the transaction: a user without a slot could never get in.
    replaceSlots(open.file, changed);
    return changed;
  });
  return { userId, slots };
}

/**
 * Takes a user's access away: no slot opens the register for the user any more; what was recorded stays.
 * @throws ExpectedError unknown-user, own-access, last-manager
 */
export function deactivateMember(open: OpenRegister, userId: string, tools: Tools): SlotsFile {
  transact(open.db, () => {
    const user = requireActive(open, userId);
    if (userId === open.userId) {
      throw new ExpectedError(
        'own-access',
        'Không tự thôi quyền của chính mình. Nhờ người lập sổ hoặc Trưởng phòng làm.',
      );
    }
    refuseWithoutManager(listUsers(open.db).filter(({ id }) => id !== user.id));
    recordFact(recorderOf(open, tools), { type: 'user.deactivated', userId });
  });
  const current = readSlots(open.file);
  const changed = { ...current, users: current.users.filter((slot) => slot.userId !== userId) };
  replaceSlots(open.file, changed);
  return changed;
}

/**
 * Gives the open user a new password, proven by the current one or by the recovery key. Other slots stay as they are.
 * @throws ExpectedError as `proveHolder`
 */
export async function changeMemberPassword(
  open: OpenRegister,
  { currentPassword, recoveryKey, newPassword }: PasswordChange,
  tools: Tools,
  { cost }: HostOptions,
): Promise<SlotsFile> {
  const { registerId, file, userId } = open;
  const proof = { password: currentPassword, recoveryKey, userId };
  const proven = await proveHolder(file, readSlots(file), proof, tools.clock.now());
  proven.key.fill(0);
  const place = { registerId, slotId: userSlotId(userId) };
  const slot = await wrapKey(open.key, newPassword, place, { random: tools.random, cost });
  return transact(open.db, () => {
    const { name, role } = requireActive(open, userId);
    const by = recoveryKey === undefined ? 'password' : 'recoveryKey';
    recordFact(recorderOf(open, tools), { type: 'password.changed', userId, by });
    const current = readSlots(file);
    const others = current.users.filter((user) => user.userId !== userId);
    const changed = { ...current, users: [...others, { userId, name, role, slot }] };
    replaceSlots(file, changed);
    return changed;
  });
}

/** Someone must always be able to manage users. @throws ExpectedError last-manager */
export function refuseWithoutManager(remaining: readonly User[]): void {
  if (remaining.some((user) => user.active && may(user, 'users.manage'))) return;
  throw new ExpectedError(
    'last-manager',
    'Sổ phải luôn có người lập sổ hoặc Trưởng phòng quản lý người dùng. Giao vai trò Trưởng phòng cho người khác trước.',
  );
}

function refuseNameTaken({ db }: OpenRegister, name: string): void {
  if (!listUsers(db).some((user) => user.active && user.name === name)) return;
  throw new ExpectedError(
    'name-taken',
    `Đã có người dùng tên “${name}”. Thêm chữ phân biệt (năm sinh, chức danh) rồi lưu lại.`,
  );
}

function requireActive({ db }: OpenRegister, userId: string): User {
  const user = findUser(db, userId);
  if (user?.active) return user;
  throw new ExpectedError('unknown-user', 'Không có người dùng này hoặc người này đã thôi quyền mở sổ.');
}

/** The open user as the one who records, now. */
export const recorderOf = ({ db, userId }: OpenRegister, tools: Tools): Recorder => ({
  db,
  now: tools.clock.now(),
  user: { id: userId },
  tools,
});
