import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createApp } from '#core/app.ts';
import { fixedClock } from '#core/clock.ts';
import type { Tools } from '#core/tools.ts';
import { machineOptions } from '#core/register/options.ts';
import type { HostOptions } from '#core/register/options.ts';
import { type Door, doorOf } from './door.ts';

/** A folder of the test's own, gone when the test ends. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** This machine's ways with a key derivation that costs nothing. */
export const testOptions = (homeFolder: string, change: Partial<HostOptions> = {}): HostOptions => ({
  ...machineOptions(),
  cost: { N: 16, r: 8, p: 1 },
  homeFolder,
  ...change,
});

export const TEST_NOW = '2026-11-20T01:30:00.000Z';
export const PASSWORD = 'mật khẩu đủ dài';

/** Ids that count up, real randomness, a clock that stands still. */
export function testTools(settingsFolder: string, now: string = TEST_NOW): Tools {
  const prefix = randomBytes(4).toString('hex');
  let count = 0;
  return {
    clock: fixedClock(now),
    ids: () => `${prefix}-${(count += 1)}`,
    random: (bytes) => randomBytes(bytes),
    settingsFolder,
    demo: false,
  };
}

/** An application that is stopped when the test ends. */
export function openDoor(tools: Tools, register: HostOptions): Door {
  const app = createApp({ ...tools, register });
  onTestFinished(() => app.stop());
  return doorOf(app);
}

export type TestRegister = Door & {
  readonly folder: string;
  readonly file: string;
  readonly recoveryKey: string;
  /** Another application on the same files, as after a restart, with nothing open. */
  readonly restart: (now?: string, change?: Partial<HostOptions>) => Door;
};

/** A new register, open, in a folder of its own. */
export async function newRegister(): Promise<TestRegister> {
  const folder = tempFolder();
  const file = join(folder, 'so.sotha');
  const restart: TestRegister['restart'] = (now = TEST_NOW, change = {}) =>
    openDoor(testTools(join(folder, 'settings'), now), testOptions(folder, change));
  const door = restart();
  const { recoveryKey } = await door.ask('register.create', {
    file,
    unit: 'Phòng THADS Khu vực 9',
    name: 'Lê Thị Mận',
    role: 'officer',
    password: PASSWORD,
  });
  return { ...door, folder, file, recoveryKey, restart };
}

/** Every file under a folder with the digest of its bytes: what a refusal must leave as it was. */
export const digestsUnder = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    [...bytesUnder(folder)].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );

/** Every file under a folder with its bytes. */
export function bytesUnder(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, readFileSync(path)]),
  );
}
