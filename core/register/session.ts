import { makeCopy, needsCopy } from '#db/copy.ts';
import { transact } from '#db/handle.ts';
import type { WriteDb } from '#db/handle.ts';
import { closeDatabase } from '#db/open.ts';
import { findUser, listUsers } from '#db/repo/users.ts';
import type { User } from '#shared/contract/users.ts';
import { ExpectedError } from '#shared/errors.ts';
import { keysFileOf, readSlots, replaceSlots } from './slotsFile.ts';
import type { SlotsFile } from './slotsFile.ts';

/** An open register and who opened it. */
export type Session = {
  readonly file: string;
  readonly db: WriteDb;
  readonly registerId: string;
  readonly unit: string;
  readonly user: User;
};

/** A session with what only the host may hold. */
export type OpenRegister = {
  readonly file: string;
  readonly db: WriteDb;
  readonly registerId: string;
  readonly unit: string;
  readonly userId: string;
  /** 32 bytes; overwritten with zeros at lock. */
  readonly key: Buffer;
  /** The key file as last read or written: put back should it vanish while the register is open. */
  readonly slots: SlotsFile;
};

/** What locking did. `copyProblem`: why there is no copy although there should be one. */
export type Locked = { readonly copiedTo: string | null; readonly copyProblem: string | null };

/** The session as the door sees it; the user as the register holds it now. */
export function sessionOf(open: OpenRegister): Session {
  const { file, db, registerId, unit, userId } = open;
  const user = findUser(db, userId);
  if (!user?.active) {
    throw new ExpectedError(
      'user-inactive',
      'Quyền mở sổ này đã thôi. Khóa sổ và hỏi người lập sổ hoặc Trưởng phòng.',
    );
  }
  return { file, db, registerId, unit, user };
}

/**
 * Makes the key file say what the register says: names, roles, and no slot for who may no longer open it.
 * @param lastKnown stands in for a key file that has vanished or was damaged
 */
export function syncSlots(file: string, db: WriteDb, lastKnown: SlotsFile): SlotsFile {
  return transact(db, () => {
    const onDisk = readSlotsIfSound(file);
    const slots = onDisk ?? lastKnown;
    const active = new Map(
      listUsers(db)
        .filter((user) => user.active)
        .map((user) => [user.id, user]),
    );
    const users = slots.users.flatMap(({ userId, slot }): SlotsFile['users'] => {
      const user = active.get(userId);
      return user ? [{ userId, name: user.name, role: user.role, slot }] : [];
    });
    const synced = { ...slots, users };
    if (JSON.stringify(synced) !== JSON.stringify(onDisk)) replaceSlots(file, synced);
    return synced;
  });
}

/**
 * Closes an open register: a verified copy when something changed, the write-ahead log emptied, the key overwritten.
 * A copy that fails is told of but never keeps a register open.
 */
export function lockRegister(open: OpenRegister, now: string): Locked {
  try {
    return leaveCopy(open, now);
  } finally {
    try {
      closeDatabase(open.db);
    } finally {
      open.key.fill(0);
    }
  }
}

function leaveCopy({ db, file, key, slots }: OpenRegister, now: string): Locked {
  try {
    syncSlots(file, db, slots);
    if (!needsCopy(file, db)) return { copiedTo: null, copyProblem: null };
    const copy = makeCopy({ db, file, key, keysFile: keysFileOf(file) }, 'lock', now);
    return { copiedTo: copy.file, copyProblem: null };
  } catch (cause) {
    if (!(cause instanceof ExpectedError)) throw cause;
    return { copiedTo: null, copyProblem: cause.message };
  }
}

function readSlotsIfSound(file: string): SlotsFile | null {
  try {
    return readSlots(file);
  } catch (cause) {
    if (cause instanceof ExpectedError) return null;
    throw cause;
  }
}
