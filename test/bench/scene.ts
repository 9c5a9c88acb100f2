import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { createApp } from '#core/app.ts';
import type { App } from '#core/app.ts';
import { fixedClock } from '#core/clock.ts';
import type { Tools } from '#core/context.ts';
import { createRegisterHost } from '#core/register/host.ts';
import { fillRegister } from '#core/sample/fillRegister.ts';
import type { WriteDb } from '#db/handle.ts';
import type { EndpointName, InputOf, OutputOf } from '#shared/contract/index.ts';
import { localDate } from '#shared/domain/localDate.ts';
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

/** Makes a register with invented cases and opens it twice. */
export async function makeScene({ folder, name, cases, say }: Making): Promise<Scene> {
  const home = join(folder, name);
  mkdirSync(home);
  const tools: Tools = {
    clock: fixedClock(NOW),
    ids: () => v7(),
    random: (bytes) => randomBytes(bytes),
    settingsFolder: join(home, 'settings'),
    demo: false,
  };
  const host = createRegisterHost(tools);
  const { file } = await host.create({
    file: join(home, 'so.sotha'),
    unit: 'Đơn vị của phép đo',
    name: 'Người đo',
    role: 'head',
    password: PASSWORD,
  });
  const session = host.session();
  if (!session) throw new Error('The register did not stay open');
  if (cases > 0) {
    const progress = (done: number): void => say(`  ${name}: ${done}/${cases}`);
    await fillRegister(session.db, {
      cases,
      today: BENCH_DAY,
      seed: SEED,
      userId: session.user.id,
      progress,
    });
    // What a register at rest looks like: the log emptied.
    session.db.pragma('wal_checkpoint(TRUNCATE)');
  }
  const app = createApp(tools);
  const ask = askOf(app);
  await ask('register.open', { file, password: PASSWORD });
  return {
    ask,
    db: session.db,
    close: async () => {
      await app.stop();
      session.db.close();
    },
  };
}

function askOf(app: App): Scene['ask'] {
  return async (name, input) => {
    const reply = (await app.call(name, input)) as Reply<OutputOf<typeof name>>;
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
    return reply.value;
  };
}
