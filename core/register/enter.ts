import { basename } from 'node:path';
import { makeCopy } from '#db/copy.ts';
import { findRegisterFile } from '#db/fileChecks.ts';
import type { WriteDb } from '#db/handle.ts';
import { lastRebuilding } from '#db/migrate.ts';
import { leaveLog, openDatabase, readSalt } from '#db/open.ts';
import { foreignFile } from '#db/openProblems.ts';
import { builtFor } from '#db/repo/readModels.ts';
import { readRegisterFacts } from '#db/repo/registerFacts.ts';
import { findUser, listUsers } from '#db/repo/users.ts';
import type { User } from '#shared/contract/users.ts';
import { shippedLaw } from '#shared/domain/law/shippedLaw.ts';
import { may } from '#shared/domain/permissions.ts';
import { ExpectedError } from '#shared/errors.ts';
import { rebuildBeside } from '../journal/rebuildBeside.ts';
import type { RebuildCall } from '../journal/rebuildBeside.ts';
import type { Tools } from '../tools.ts';
import type { HostOptions } from './options.ts';
import { syncSlots } from './session.ts';
import type { OpenRegister } from './session.ts';
import { keysFileOf, readSlots } from './slotsFile.ts';
import type { SlotsFile } from './slotsFile.ts';
import { proveHolder } from './unlock.ts';
import type { Proof, Unlocked } from './unlock.ts';

export type Opening = Proof & { readonly file: string };

/** `copiedTo`: the verified copy made because the register was migrated while opening. */
export type Entered = { readonly open: OpenRegister; readonly copiedTo: string | null };

/** `call`: who asked to open sees the rebuild that a migration may ask for, and may stop it. */
type Entering = HostOptions & { readonly call?: RebuildCall | undefined };

const UNWATCHED: RebuildCall = {
  law: shippedLaw,
  signal: new AbortController().signal,
  progress: () => undefined,
};

/**
 * Unlocks a register file. The recovery key opens it for `userId`, or for who manages it.
 * Every refusal is an expected error and leaves the register as it was.
 */
export async function enterRegister(
  opening: Opening,
  tools: Pick<Tools, 'clock'>,
  options: Entering,
): Promise<Entered> {
  const now = tools.clock.now();
  const file = findRegisterFile(opening.file, options.disk);
  const salt = readSalt(file);
  const slots = readSlots(file);
  if (slots.databaseSalt !== salt) throw foreignFile(basename(file), null);
  const unlocked = await proveHolder(file, slots, opening, now);
  try {
    return await unlockDatabase(file, slots, unlocked, { now, userId: opening.userId, options });
  } catch (cause) {
    unlocked.key.fill(0);
    throw cause;
  }
}

type How = { readonly now: string; readonly userId: string | undefined; readonly options: Entering };

async function unlockDatabase(
  file: string,
  slots: SlotsFile,
  { key, userId }: Unlocked,
  how: How,
): Promise<Entered> {
  let copiedTo: string | null = null;
  const migrations = how.options.migrations();
  const db = openDatabase(file, key, {
    migrations,
    now: how.now,
    beforeMigrating: (source) => {
      copiedTo = makeCopy({ db: source, file, key, keysFile: keysFileOf(file) }, 'migration', how.now).file;
    },
  });
  try {
    const facts = readRegisterFacts(db);
    if (facts?.registerId !== slots.registerId) throw foreignFile(basename(file), null);
    if (builtFor(db) < lastRebuilding(migrations))
      await rebuildBeside({ file, key }, how.options.call ?? UNWATCHED).run();
    const user = requireActive(db, userId ?? how.userId ?? firstManager(db));
    const synced = syncSlots(file, db, slots);
    const { registerId, unit } = facts;
    leaveLog(db);
    return { open: { file, db, registerId, unit, userId: user.id, key, slots: synced }, copiedTo };
  } catch (cause) {
    db.close();
    throw cause;
  }
}

/** The owner while active, else a head: the order in which users are listed. */
function firstManager(db: WriteDb): string {
  return listUsers(db).find((user) => user.active && may(user, 'users.manage'))?.id ?? '';
}

function requireActive(db: WriteDb, userId: string): User {
  const user = findUser(db, userId);
  if (user?.active) return user;
  throw new ExpectedError(
    'user-inactive',
    'Người dùng này đã thôi quyền mở sổ. Mở bằng người dùng khác, hoặc hỏi người lập sổ hay Trưởng phòng.',
  );
}
