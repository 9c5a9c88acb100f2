import type { WriteDb } from '#db/handle.ts';
import { registerBusy } from '#db/writeProblems.ts';
import type { User } from '#shared/contract/users.ts';
import { ExpectedError } from '#shared/errors.ts';
import type { Tools } from '../tools.ts';
import { beginApart, finishApart } from './apart.ts';
import type { Apart } from './apart.ts';
import { createRegister } from './create.ts';
import type { NewRegister } from './create.ts';
import { enterRegister } from './enter.ts';
import type { Opening } from './enter.ts';
import { addMember, changeMemberPassword, deactivateMember } from './members.ts';
import type { NewMember, PasswordChange } from './members.ts';
import { machineOptions } from './options.ts';
import type { HostOptions } from './options.ts';
import { groupRecoveryCode } from './recoveryCode.ts';
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
  readonly open: (
    input: Opening,
  ) => Promise<{ readonly unit: string; readonly user: User; readonly copiedTo: string | null }>;
  readonly lock: () => Promise<Locked>;
  readonly changePassword: (input: PasswordChange) => Promise<void>;
  readonly addUser: (input: NewMember) => Promise<{ readonly userId: string }>;
  readonly deactivate: (userId: string) => Promise<void>;
  /**
   * One transaction that may take breaths: on a connection of its own, so that reading goes on meanwhile. Other writing
   * is refused until it ends; locking undoes it.
   * @throws ExpectedError register-busy, register-locked
   */
  readonly writeApart: <T>(work: (db: WriteDb) => Promise<T>) => Promise<T>;
  /** While `writeApart` goes on. */
  readonly isWriting: () => boolean;
};

export function createRegisterHost(tools: Tools, options: HostOptions = machineOptions()): RegisterHost {
  let current: OpenRegister | null = null;
  let apart: Apart | null = null;
  const inTurn = queue();

  const lock = (): Locked => {
    if (!current) return { copiedTo: null, copyProblem: null };
    const closing = current;
    current = null;
    apart?.stop();
    apart = null;
    return lockRegister(closing, tools.clock.now());
  };
  const enter = async (opening: Opening) => {
    const { open, copiedTo } = await enterRegister(opening, tools, options);
    lock();
    current = open;
    const { file, unit, user } = sessionOf(open);
    if (!tools.demo) rememberRegister(tools.settingsFolder, { file, unit });
    return { unit, user, copiedTo };
  };
  const opened = (): OpenRegister => {
    if (current) return current;
    throw new ExpectedError('register-closed', 'Chưa mở sổ. Mở hoặc lập sổ trước rồi làm lại.');
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
    open: (input) => inTurn(() => enter(input)),
    lock: () => inTurn(async () => lock()),
    changePassword: (input) =>
      inTurn(async () => keep(await changeMemberPassword(opened(), input, tools, options))),
    addUser: (input) =>
      inTurn(async () => {
        const { userId, slots } = await addMember(opened(), input, tools, options);
        keep(slots);
        return { userId };
      }),
    deactivate: (userId) => inTurn(async () => keep(deactivateMember(opened(), userId, tools))),
    isWriting: () => apart !== null,
    writeApart: async (work) => {
      if (apart) throw registerBusy();
      const writing = beginApart(opened());
      apart = writing;
      try {
        return await finishApart(writing, () => work(writing.db));
      } finally {
        if (apart === writing) apart = null;
      }
    },
  };
}

/** Lets one piece of work begin only when the one before has ended, well or not. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
}
