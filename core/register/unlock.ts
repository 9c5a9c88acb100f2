import { basename } from 'node:path';
import type { Instant } from '#shared/domain/case/event.ts';
import { ExpectedError } from '#shared/errors.ts';
import { unwrapKey } from './keys.ts';
import { readRecoveryCode } from './recoveryCode.ts';
import type { SlotsFile, UserSlot } from './slotsFile.ts';
import { clearTries, countTry, refuseWhileDelayed } from './tries.ts';

/** What a person shows: a password (of one user, or of any when no user is named) or the recovery key. */
export type Proof = {
  readonly password?: string | undefined;
  readonly recoveryKey?: string | undefined;
  readonly userId?: string | undefined;
};

/** `userId` is null when the recovery key opened. The caller zero-fills `key`. */
export type Unlocked = { readonly key: Buffer; readonly userId: string | null };

/**
 * Turns a password or a recovery key into the data key. Counts wrong tries beside the register.
 * @throws ExpectedError wrong-password, wrong-recovery-key, bad-recovery-key, too-many-tries, password-needed, unknown-user
 */
export async function proveHolder(
  file: string,
  slots: SlotsFile,
  proof: Proof,
  now: Instant,
): Promise<Unlocked> {
  refuseWhileDelayed(file, now);
  if (proof.recoveryKey !== undefined) return byRecovery(file, slots, proof.recoveryKey, now);
  if (proof.password === undefined || proof.password === '') {
    throw new ExpectedError('password-needed', 'Cần nhập mật khẩu hoặc khóa khôi phục để mở sổ.');
  }
  return byPassword(file, slots, { ...proof, password: proof.password }, now);
}

async function byRecovery(file: string, slots: SlotsFile, typed: string, now: Instant): Promise<Unlocked> {
  const code = readRecoveryCode(typed);
  if (code === null) {
    throw new ExpectedError(
      'bad-recovery-key',
      'Khóa khôi phục gồm 26 chữ và số, in thành từng nhóm 4 ký tự. Nhập lại đủ các nhóm theo bản in.',
    );
  }
  const whenWrong = countTry(file, now);
  const key = await unwrapKey(slots.recovery, code, slots.registerId);
  if (!key) {
    throw new ExpectedError(
      'wrong-recovery-key',
      `Khóa khôi phục không đúng với sổ “${basename(file)}”. ${whenWrong}`,
    );
  }
  clearTries(file);
  return { key, userId: null };
}

async function byPassword(
  file: string,
  slots: SlotsFile,
  { password, userId }: { readonly password: string; readonly userId?: string | undefined },
  now: Instant,
): Promise<Unlocked> {
  const candidates =
    userId === undefined ? slots.users : slots.users.filter((user) => user.userId === userId);
  if (candidates.length === 0) {
    throw new ExpectedError(
      'unknown-user',
      'Người dùng này không có quyền mở sổ. Chọn người khác trong danh sách.',
    );
  }
  const whenWrong = countTry(file, now);
  const unlocked = await tryEach(candidates, password, slots.registerId);
  if (!unlocked) throw new ExpectedError('wrong-password', `Mật khẩu không đúng. ${whenWrong}`);
  clearTries(file);
  return unlocked;
}

async function tryEach(
  users: readonly UserSlot[],
  password: string,
  registerId: string,
): Promise<Unlocked | null> {
  for (const { slot, userId } of users) {
    const key = await unwrapKey(slot, password, registerId);
    if (key) return { key, userId };
  }
  return null;
}
