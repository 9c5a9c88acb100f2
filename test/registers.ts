import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { fixedClock } from '#core/clock.ts';
import type { Tools } from '#core/context.ts';
import { createRegisterHost } from '#core/register/host.ts';
import type { RegisterHost } from '#core/register/host.ts';
import { machineOptions } from '#core/register/options.ts';
import type { HostOptions } from '#core/register/options.ts';

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

export type TestRegister = {
  readonly folder: string;
  readonly file: string;
  readonly host: RegisterHost;
  readonly recoveryKey: string;
  /** Another host on the same files, as after a restart. */
  readonly restart: (now?: string, change?: Partial<HostOptions>) => RegisterHost;
};

/** A new register, open, in a folder of its own. */
export async function newRegister(): Promise<TestRegister> {
  const folder = tempFolder();
  const file = join(folder, 'so.sotha');
  const settings = join(folder, 'settings');
  const restart = (now: string = TEST_NOW, change: Partial<HostOptions> = {}): RegisterHost => {
    const host = createRegisterHost(testTools(settings, now), testOptions(folder, change));
    onTestFinished(async () => void (await host.lock()));
    return host;
  };
  const host = restart();
  const { recoveryKey } = await host.create({
    file,
    unit: 'Phòng THADS Khu vực 9',
    name: 'Lê Thị Mận',
    role: 'officer',
    password: PASSWORD,
  });
  return { folder, file, host, recoveryKey, restart };
}

/** Every file under a folder with its bytes: what a refusal must leave as it was. */
export function bytesUnder(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, readFileSync(path)]),
  );
}
