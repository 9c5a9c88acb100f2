import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { lookCarefully, refuseUnsafeFolder } from '#db/fileChecks.ts';
import type { Disk } from '#db/fileChecks.ts';
import { transact } from '#db/handle.ts';
import { schemaVersion } from '#db/migrate.ts';
import type { Migration } from '#db/migrate.ts';
import { closeDatabase, createDatabase, readSalt } from '#db/open.ts';
import { noteBuilt } from '#db/repo/readModels.ts';
import { insertRegisterFacts } from '#db/repo/registerFacts.ts';
import type { Role } from '#shared/domain/roles.ts';
import { ExpectedError } from '#shared/errors.ts';
import { recordFact } from '../journal/recordFact.ts';
import type { Recorder } from '../journal/recordFact.ts';
import type { Tools } from '../tools.ts';
import { wrapKey } from './keys.ts';
import type { HostOptions } from './options.ts';
import { recoveryCode } from './recoveryCode.ts';
import { keysFileOf, RECOVERY_SLOT_ID, userSlotId, writeNewSlots } from './slotsFile.ts';
import type { SlotsFile } from './slotsFile.ts';

export type NewRegister = {
  readonly file: string;
  readonly unit: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
};

type Identity = NewRegister & { readonly registerId: string; readonly userId: string };

/**
 * Makes a register file and its key file. Nothing that exists is overwritten; when anything fails nothing half-made
 * remains. The database appears under its name only when the key file that opens it is safely there.
 * @returns the full path and the recovery code, which is kept nowhere
 * @throws ExpectedError file-exists, keys-exist, network-share, cloud-folder, read-only, not-a-folder
 */
export async function createRegister(
  input: NewRegister,
  tools: Tools,
  options: HostOptions,
): Promise<{ readonly file: string; readonly code: string }> {
  const wanted = resolve(input.file);
  refuseTaken(wanted, options.disk);
  const madeFolder = makeFolder(dirname(wanted), options.disk);
  const file = resolve(options.disk.realPath(dirname(wanted)), basename(wanted));
  const partial = `${file}.${process.pid}.tmp`;
  const key = Buffer.from(tools.random(32));
  const identity: Identity = { ...input, file, registerId: tools.ids(), userId: tools.ids() };
  const code = recoveryCode(tools.random);
  let hasKeys = false;
  try {
    const slots = await wrapForHolders(identity, code, key, { random: tools.random, cost: options.cost });
    buildDatabase(partial, key, identity, { tools, migrations: options.migrations() });
    refuseTaken(file, options.disk);
    writeNewSlots(file, { ...slots, databaseSalt: readSalt(partial) });
    hasKeys = true;
    giveName(partial, file);
    return { file, code };
  } catch (cause) {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${partial}${suffix}`, { force: true });
    if (hasKeys) rmSync(keysFileOf(file), { force: true });
    if (madeFolder !== null) rmSync(madeFolder, { recursive: true, force: true });
    throw cause;
  } finally {
    key.fill(0);
  }
}

function refuseTaken(file: string, disk: Disk): void {
  if (lookCarefully(file, disk)) {
    throw new ExpectedError('file-exists', `Đã có “${file}”. Đặt tên khác cho sổ mới, hoặc mở sổ đang có.`);
  }
  if (lookCarefully(keysFileOf(file), disk)) {
    throw new ExpectedError(
      'keys-exist',
      `Đã có tệp khóa “${keysFileOf(file)}” của một sổ khác; ghi đè thì sổ đó không mở được nữa. Đặt tên khác cho sổ mới.`,
    );
  }
}

/** @returns the topmost folder that had to be made, null when the folder was there */
function makeFolder(folder: string, disk: Disk): string | null {
  refuseUnsafeFolder(nearestFolder(folder, disk), disk, folder);
  return mkdirSync(folder, { recursive: true }) ?? null;
}

function nearestFolder(folder: string, disk: Disk): string {
  const found = lookCarefully(folder, disk);
  if (found?.isDirectory()) return folder;
  if (found || dirname(folder) === folder) {
    throw new ExpectedError(
      'not-a-folder',
      `“${folder}” không phải là thư mục. Chọn thư mục khác cho sổ mới.`,
    );
  }
  return nearestFolder(dirname(folder), disk);
}

async function wrapForHolders(
  { registerId, userId, unit, name, role, password }: Identity,
  code: string,
  key: Buffer,
  how: Parameters<typeof wrapKey>[3],
): Promise<Omit<SlotsFile, 'databaseSalt'>> {
  const slot = await wrapKey(key, password, { registerId, slotId: userSlotId(userId) }, how);
  const recovery = await wrapKey(key, code, { registerId, slotId: RECOVERY_SLOT_ID }, how);
  const users = [{ userId, name, role, slot }];
  return { format: 'so-thi-hanh-an/keys', version: 1, registerId, unit, users, recovery };
}

function buildDatabase(
  file: string,
  key: Buffer,
  identity: Identity,
  { tools, migrations }: { readonly tools: Tools; readonly migrations: readonly Migration[] },
): void {
  const now = tools.clock.now();
  const db = createDatabase(file, key, { migrations, now });
  try {
    transact(db, () => fillIn({ db, now, user: { id: identity.userId }, tools }, identity));
  } finally {
    closeDatabase(db);
  }
}

function fillIn(recorder: Recorder, { registerId, unit, userId, name, role }: Identity): void {
  noteBuilt(recorder.db, schemaVersion(recorder.db));
  insertRegisterFacts(recorder.db, { registerId, unit, createdAt: recorder.now });
  recordFact(recorder, { type: 'user.added', userId, name, role });
}

/** A link, unlike a rename, never replaces a file that appeared meanwhile; memory sticks know no links. */
function giveName(partial: string, file: string): void {
  try {
    linkSync(partial, file);
    rmSync(partial);
  } catch (cause) {
    if (existsSync(file)) throw cause;
    renameSync(partial, file);
  }
}
