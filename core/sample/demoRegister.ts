import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spareTheDisk } from '#db/throwAway.ts';
import type { Law } from '#shared/domain/law/law.ts';
import type { Tools } from '../tools.ts';
import type { RegisterHost } from '../register/host.ts';
import { fillRegister } from './fillRegister.ts';

const CASES = 3000;
const SEED = 20_261_121;
const UNIT = 'Phòng Thi hành án dân sự khu vực mẫu - tỉnh Trường Giang';
const USER = 'Người xem sổ mẫu';

/** The name tells the process that keeps the folder, so that a later demo knows whether it still lives. */
const FOLDER = /^so-thi-hanh-an-mau-(\d+)-/u;

/** The sample register of a demo: made at the first call, gone at the end. */
export type DemoRegister = {
  /**
   * Opens the sample register unless a register is open. It has nothing to protect and nobody knows its password, so
   * that locking it lasts until the next call.
   */
  readonly open: () => Promise<void>;
  /** Locks what is open and deletes the sample register. */
  readonly close: () => Promise<void>;
};

/** @param cases how many cases are invented */
export function createDemoRegister(
  host: RegisterHost,
  tools: Tools,
  law: Law,
  cases: number = CASES,
): DemoRegister {
  let demo: Promise<Demo> | null = null;
  let reopening: Promise<unknown> = Promise.resolve();
  return {
    open: async () => {
      demo ??= makeDemo(host, tools, law, cases);
      const { file, password } = await demo;
      await (reopening = reopening.then(() => (host.session() ? null : host.open({ file, password }))));
    },
    close: async () => {
      await demo?.catch(() => null);
      await host.lock();
      sweep((pid) => pid === process.pid);
    },
  };
}

type Demo = { readonly file: string; readonly password: string };

async function makeDemo(host: RegisterHost, tools: Tools, law: Law, cases: number): Promise<Demo> {
  // A demo that was killed could not clean up after itself.
  sweep((pid) => !isRunning(pid));
  const folder = mkdtempSync(join(tmpdir(), `so-thi-hanh-an-mau-${process.pid}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const password = Buffer.from(tools.random(24)).toString('hex');
  const { file } = await host.create({
    file: join(folder, 'so-mau.sotha'),
    unit: UNIT,
    name: USER,
    role: 'head',
    password,
  });
  const session = host.session();
  if (!session) throw new Error('The sample register did not stay open');
  spareTheDisk(session.db);
  const today = tools.clock.today();
  await fillRegister(session.db, { cases, today, law, seed: SEED, userId: session.user.id });
  return { file, password };
}

function sweep(isOver: (pid: number) => boolean): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = FOLDER.exec(name)?.[1];
    if (pid !== undefined && isOver(Number(pid))) remove(join(tmpdir(), name));
  }
}

/** What another user of this machine left behind stays theirs. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
