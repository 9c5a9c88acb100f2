import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { v7 } from 'uuid';
import { contract, endpointNames, isEndpointName } from '#shared/contract/index.ts';
import type { Reply } from '#shared/errors.ts';
import { createApp } from './app.ts';
import type { App } from './app.ts';
import { systemClock } from './clock.ts';

const USAGE = `npm run --silent call -- [--register FILE] NAME 'JSON'   (password from SO_PASSWORD, user from SO_USER)
npm run --silent call -- --list`;

const readArguments = () =>
  parseArgs({
    allowPositionals: true,
    options: { register: { type: 'string' }, list: { type: 'boolean' }, help: { type: 'boolean' } },
  });

type Arguments = ReturnType<typeof readArguments>;

// A reader that has seen enough (`| head`) closes the pipe: that is no error of this program.
process.stdout.on('error', () => process.exit());
process.exitCode = await main();

async function main(): Promise<number> {
  const found = argumentsOrNull();
  if (!found) return answer(badInput(`Không hiểu dòng lệnh. Cách gọi: ${USAGE}`));
  const { values, positionals } = found;
  const [name, json = '{}'] = positionals;
  if (values.list) return list();
  if (values.help || name === undefined) {
    process.stdout.write(`${USAGE}\n`);
    return values.help ? 0 : 1;
  }
  return answer(await withApp((app) => callOnce(app, values.register, { name, json })));
}

/** Null for an option that there is not, or one without its value. */
function argumentsOrNull(): Arguments | null {
  try {
    return readArguments();
  } catch {
    return null;
  }
}

function answer(reply: Reply<unknown>): number {
  process.stdout.write(`${JSON.stringify(reply, null, 2)}\n`);
  return reply.ok ? 0 : 1;
}

function list(): number {
  for (const name of endpointNames) {
    const { kind, access, summary } = contract[name];
    process.stdout.write(`${name.padEnd(26)} ${kind.padEnd(8)} ${access.padEnd(9)} ${summary}\n`);
  }
  return 0;
}

/** A settings folder of its own, so that a script never changes what the window remembers. */
async function withApp<T>(work: (app: App) => Promise<T>): Promise<T> {
  const settingsFolder = mkdtempSync(join(tmpdir(), 'so-call-'));
  const app = createApp({ clock: systemClock, ids: v7, random: randomBytes, settingsFolder, demo: false });
  try {
    return await work(app);
  } finally {
    await app.stop();
    rmSync(settingsFolder, { recursive: true, force: true });
  }
}

type Call = { readonly name: string; readonly json: string };

async function callOnce(
  app: App,
  register: string | undefined,
  { name, json }: Call,
): Promise<Reply<unknown>> {
  const input = parseJson(json);
  if (!input.ok) return input;
  if (register === undefined) return app.call(name, input.value);
  if (!needsRegister(name)) return app.call(name, withFile(input.value, register));
  const opened = await app.call('register.open', {
    file: register,
    password: process.env['SO_PASSWORD'] ?? '',
    ...(process.env['SO_USER'] === undefined ? {} : { userId: process.env['SO_USER'] }),
  });
  return opened.ok ? app.call(name, input.value) : opened;
}

function needsRegister(name: string): boolean {
  return isEndpointName(name) && contract[name].access === 'register';
}

/** Calls that open nothing themselves may still be about the file that was named. */
function withFile(input: unknown, file: string): unknown {
  return typeof input === 'object' && input !== null ? { file, ...input } : input;
}

function parseJson(json: string): Reply<unknown> {
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return badInput(`Tham số phải là JSON, không đọc được: ${json.slice(0, 80)}`);
  }
}

function badInput(message: string): Reply<never> {
  return { ok: false, error: { code: 'bad-input', message } };
}
