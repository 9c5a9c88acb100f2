import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { createApp } from '#core/app.ts';
import type { App } from '#core/app.ts';
import { fixedClock } from '#core/clock.ts';
import type { Tools } from '#core/tools.ts';
import { createRegisterHost } from '#core/register/host.ts';
import type { RegisterHost, Session } from '#core/register/host.ts';
import { fillRegister } from '#core/sample/fillRegister.ts';
import type { WriteDb } from '#db/handle.ts';
import type { EndpointName, InputOf, OutputOf } from '#shared/contract/index.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { shippedLaw } from '../law.ts';
import type { Reply } from '#shared/errors.ts';

/** A Friday, so that something is due on the day. */
export const BENCH_DAY = localDate('2026-11-20');
const NOW = `${BENCH_DAY}T01:30:00.000Z`;
const PASSWORD = 'mật khẩu của phép đo';
const SEED = 2026;

/** A register as the application has it open, and the same file under the driver alone. */
export type Scene = {
  /** The door; a refusal ends the benchmark. */
  readonly ask: <N extends EndpointName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
  /** The same encrypted database on a connection of its own, set up alike. */
  readonly db: WriteDb;
  readonly close: () => Promise<void>;
};

type Making = {
  readonly folder: string;
  readonly name: string;
  readonly cases: number;
  readonly say: (line: string) => void;
};

/** Makes a register with invented cases, unless a benchmark before left it there, and opens it twice. */
export async function makeScene(making: Making): Promise<Scene> {
  const home = join(making.folder, making.name);
  const file = join(home, 'so.sotha');
  const tools: Tools = {
    clock: fixedClock(NOW),
    ids: () => v7(),
    random: (bytes) => randomBytes(bytes),
    settingsFolder: join(home, 'settings'),
    demo: false,
  };
  const host = createRegisterHost(tools);
  if (existsSync(file)) await host.open({ file, password: PASSWORD });
  else await fill(host, file, making);
  const { db } = sessionOf(host);
  const app = createApp(tools);
  const ask = askOf(app);
  await ask('register.open', { file, password: PASSWORD });
  return {
    ask,
    db,
    close: async () => {
      await app.stop();
      db.close();
    },
  };
}

async function fill(host: RegisterHost, file: string, { name, cases, say }: Making): Promise<void> {
  await host.create({
    file,
    unit: 'Đơn vị của phép đo',
    name: 'Người đo',
    role: 'head',
    password: PASSWORD,
  });
  const { db, user } = sessionOf(host);
  const progress = (done: number): void => {
    if (done % 5000 === 0) say(`  ${name}: ${done}/${cases}`);
  };
  await fillRegister(db, {
    cases,
    today: BENCH_DAY,
    law: shippedLaw,
    seed: SEED,
    userId: user.id,
    progress,
  });
  // What a register at rest looks like: the log emptied.
  db.pragma('wal_checkpoint(TRUNCATE)');
}

function sessionOf(host: RegisterHost): Session {
  const session = host.session();
  if (!session) throw new Error('The register did not stay open');
  return session;
}

function askOf(app: App): Scene['ask'] {
  return async (name, input) => {
    const reply = (await app.call(name, input)) as Reply<OutputOf<typeof name>>;
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
    return reply.value;
  };
}
