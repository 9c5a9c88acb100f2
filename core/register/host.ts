import type { WriteDb } from '#db/handle.ts';
import { tidyLog, waitForWriters } from '#db/open.ts';
import type { User } from '#shared/contract/users.ts';
import { ExpectedError } from '#shared/errors.ts';
import type { Undone } from '../imports/undo.ts';
import { undoBeside } from '../imports/undoBeside.ts';
import type { UndoCall } from '../imports/undoBeside.ts';
import { rebuildBeside } from '../journal/rebuildBeside.ts';
import type { RebuildCall } from '../journal/rebuildBeside.ts';
import type { Tools } from '../tools.ts';
import { createRegister } from './create.ts';
import type { NewRegister } from './create.ts';
import { enterRegister } from './enter.ts';
import type { Opening } from './enter.ts';
import { busyWith, LONG_WORK, writeBeside } from './longWrite.ts';
import type { LongWork, LongWrite } from './longWrite.ts';
import { addMember, changeMemberPassword, deactivateMember } from './members.ts';
import type { NewMember, PasswordChange } from './members.ts';
import { machineOptions } from './options.ts';
import type { HostOptions } from './options.ts';
import { groupRecoveryCode } from './recoveryCode.ts';
import { renameUnit } from './rename.ts';
import { lockRegister, sessionOf } from './session.ts';
import type { Locked, OpenRegister, Session } from './session.ts';
import { rememberRegister } from './settings.ts';

export type { Session } from './session.ts';

/** Holds the one register that is open, and its key. Changes of what is open happen one after the other. */
export type RegisterHost = {
  /** Null when no register is open. @throws ExpectedError user-inactive when access was taken away meanwhile */
  readonly session: () => Session | null;
  readonly options: HostOptions;
  /** Makes a register and opens it. The recovery key comes out grouped, once, and is kept nowhere. */
  readonly create: (input: NewRegister) => Promise<{ readonly recoveryKey: string; readonly file: string }>;
  /** `call`: for the rebuild that a migration may ask for. */
  readonly open: (
    input: Opening,
    call?: RebuildCall,
  ) => Promise<{ readonly unit: string; readonly user: User; readonly copiedTo: string | null }>;
  readonly rename: (unit: string) => Promise<void>;
  readonly lock: () => Promise<Locked>;
  readonly changePassword: (input: PasswordChange) => Promise<void>;
  readonly addUser: (input: NewMember) => Promise<{ readonly userId: string }>;
  readonly deactivate: (userId: string) => Promise<void>;
  /**
   * One transaction that may take breaths: on a connection of its own, so that reading goes on meanwhile. Other writing
   * is refused until it ends; locking undoes it.
   * @throws ExpectedError register-busy, register-locked
   */
  readonly longWrite: <T>(work: LongWork, write: (db: WriteDb) => Promise<T>) => Promise<T>;
  /**
   * Writes every read model anew from the journal, as a long writing; answers how many cases there are.
   * @throws ExpectedError register-busy, register-locked, cancelled
   */
  readonly rebuild: (call: RebuildCall) => Promise<number>;
  /**
   * Takes an import back, or looks what that would do, as a long writing.
   * @throws ExpectedError those of `undoImport`, register-busy, register-locked, cancelled
   */
  readonly undoImport: (call: UndoCall) => Promise<Undone>;
  /** Between calls: what writing left behind is put in order, so that no call waits for it. */
  readonly tidy: () => void;
  /** While a long writing goes on. */
  readonly isWriting: () => boolean;
  /** @throws ExpectedError register-busy, naming the long writing that goes on */
  readonly refuseWhileWriting: () => void;
};

export function createRegisterHost(tools: Tools, options: HostOptions = machineOptions()): RegisterHost {
  let current: OpenRegister | null = null;
  let writing: Writing | null = null;
  const inTurn = queue();

  const lock = async (): Promise<Locked> => {
    if (!current) return { copiedTo: null, copyProblem: null };
    const closing = current;
    current = null;
    await writing?.stop();
    writing = null;
    return lockRegister(closing, tools.clock.now());
  };
  const remember = ({ file, unit }: OpenRegister): void => {
    if (!tools.demo) rememberRegister(tools.settingsFolder, { file, unit });
  };
  const enter = async (opening: Opening, call?: RebuildCall) => {
    const { open, copiedTo } = await enterRegister(opening, tools, { ...options, call });
    await lock();
    current = open;
    remember(open);
    const { unit, user } = sessionOf(open);
    return { unit, user, copiedTo };
  };
  const opened = (): OpenRegister => {
    if (current) return current;
    throw new ExpectedError('register-closed', 'Chưa mở sổ. Mở hoặc lập sổ trước rồi làm lại.');
  };
  const refuseWhileWriting = (): void => {
    if (writing) throw busyWith(writing.work);
  };
  const writable = (): OpenRegister => {
    refuseWhileWriting();
    return opened();
  };
  /** One long writing at a time; this connection does not wait for it, for that would be waiting for itself. */
  const hold = async <T>(work: LongWork, begin: (open: OpenRegister) => LongWrite<T>): Promise<T> => {
    if (writing) throw otherWriting(writing.work);
    const open = opened();
    const { run, stop } = begin(open);
    const held: Writing = {
      work,
      stop: async () => {
        await stop();
        if (open.db.open) waitForWriters(open.db, true);
      },
    };
    writing = held;
    waitForWriters(open.db, false);
    try {
      return await run();
    } finally {
      if (open.db.open) waitForWriters(open.db, true);
      if (writing === held) writing = null;
    }
  };
  const keep = (slots: OpenRegister['slots']): void => {
    if (current) current = { ...current, slots };
  };

  return {
    options,
    session: () => current && sessionOf(current),
    create: (input) =>
      inTurn(async () => {
        const { file, code } = await createRegister(input, tools, options);
        await enter({ file, password: input.password });
        return { file, recoveryKey: groupRecoveryCode(code) };
      }),
    open: (input, call) => inTurn(() => enter(input, call)),
    rename: (unit) => inTurn(async () => remember((current = renameUnit(writable(), unit, tools)))),
    lock: () => inTurn(lock),
    changePassword: (input) =>
      inTurn(async () => keep(await changeMemberPassword(writable(), input, tools, options))),
    addUser: (input) =>
      inTurn(async () => {
        const { userId, slots } = await addMember(writable(), input, tools, options);
        keep(slots);
        return { userId };
      }),
    deactivate: (userId) => inTurn(async () => keep(deactivateMember(writable(), userId, tools))),
    tidy: () => {
      if (current && !writing) tidyLog(current.db, current.file);
    },
    isWriting: () => writing !== null,
    refuseWhileWriting,
    longWrite: (work, write) => hold(work, (open) => writeBeside(open, write)),
    rebuild: (call) => hold('rebuild', (open) => rebuildBeside(open, call)),
    undoImport: (call) => hold('undo', (open) => undoBeside(open, call)),
  };
}

type Writing = { readonly work: LongWork; readonly stop: () => Promise<void> };

/** The words for a second long writing. */
const otherWriting = (work: LongWork): ExpectedError =>
  new ExpectedError(
    'register-busy',
    `Đang có việc khác ghi vào sổ này (${LONG_WORK[work]}). Chờ việc đó xong rồi làm lại.`,
  );

/** Lets one piece of work begin only when the one before has ended, well or not. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
}
