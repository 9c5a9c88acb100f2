import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { loadMigrations } from '#db/migrate.ts';
import type { Migration } from '#db/migrate.ts';
import { newRegister, PASSWORD, TEST_NOW } from '../registers.ts';
import type { TestRegister } from '../registers.ts';

const later = (minutes: number): string => new Date(Date.parse(TEST_NOW) + minutes * 60_000).toISOString();

/** The project's migrations and one more that adds a table. */
const nextVersion = (): readonly Migration[] => {
  const own = loadMigrations();
  const sql = 'CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;';
  return [...own, { number: own.length + 1, name: 'later', sql, sha256: 'e'.repeat(64) }];
};

it('leaves a copy at lock that opens as a register of its own', async () => {
  const { ask, folder, restart } = await newRegister();
  await ask('officers.add', { name: 'Bùi Văn Sơn' });

  const { copiedTo } = await ask('register.lock', {});

  const copy = copiedTo ?? '';
  const elsewhere = join(folder, 'elsewhere.sotha');
  copyFileSync(copy, elsewhere);
  copyFileSync(`${copy}.keys`, `${elsewhere}.keys`);
  const other = restart();
  await other.ask('register.open', { file: elsewhere, password: PASSWORD });
  expect(await other.ask('journal.verify', {})).toMatchObject({ intact: true, entries: 2 });
  expect((await other.ask('officers.list', {})).officers.map(({ name }) => name)).toEqual(['Bùi Văn Sơn']);
});

it('makes no copy when nothing changed since the last one', async () => {
  const { ask, file } = await newRegister();
  await ask('register.lock', {});
  await ask('register.open', { file, password: PASSWORD });

  expect(await ask('register.lock', {})).toEqual({ copiedTo: null, copyProblem: null });
});

it('makes the copy that a crash prevented, at the next lock', async () => {
  const { ask, file, folder, restart } = await newRegister();
  await ask('register.lock', {});
  await ask('register.open', { file, password: PASSWORD });
  await ask('officers.add', { name: 'Bùi Văn Sơn' });
  const copied = join(folder, 'after-crash');
  mkdirSync(copied);
  readdirSync(folder)
    .filter((name) => name.startsWith('so.sotha'))
    .forEach((name) => copyFileSync(join(folder, name), join(copied, name)));
  const survivor = restart(later(1));
  await survivor.ask('register.open', { file: join(copied, 'so.sotha'), password: PASSWORD });

  const { copiedTo } = await survivor.ask('register.lock', {});

  expect(copiedTo).not.toBeNull();
});

/** Opens, changes and locks the register once a minute. */
async function changeAndLock({ file, restart }: TestRegister, times: number): Promise<void> {
  for (let minute = 1; minute <= times; minute += 1) {
    const door = restart(later(minute));
    await door.ask('register.open', { file, password: PASSWORD });
    await door.ask('officers.add', { name: `Chấp hành viên ${minute}` });
    await door.ask('register.lock', {});
  }
}

it('keeps the last ten copies made at lock', async () => {
  const register = await newRegister();
  const { ask, folder } = register;
  await ask('register.lock', {});

  await changeAndLock(register, 11);

  const kept = readdirSync(join(folder, 'ban-sao')).sort();
  expect(kept.filter((name) => name.endsWith('.keys'))).toHaveLength(10);
  expect(kept.filter((name) => name.endsWith('.sotha'))).toHaveLength(10);
  expect(kept[0]).toBe('so-khoa-20261120T013200000Z-3.sotha');
});

it('clears away what a killed process left of a copy, and leaves a copy being made alone', async () => {
  const { ask, folder } = await newRegister();
  const copies = join(folder, 'ban-sao');
  mkdirSync(copies);
  writeFileSync(join(copies, '.so.sotha-1.tmp'), 'half a copy');
  writeFileSync(join(copies, '.so.sotha-2.tmp'), 'a copy being made');
  const hoursAgo = new Date(Date.parse(TEST_NOW) - 2 * 3_600_000);
  utimesSync(join(copies, '.so.sotha-1.tmp'), hoursAgo, hoursAgo);
  utimesSync(join(copies, '.so.sotha-2.tmp'), new Date(TEST_NOW), new Date(TEST_NOW));

  await ask('register.lock', {});

  expect(readdirSync(copies).filter((name) => name.endsWith('.tmp'))).toEqual(['.so.sotha-2.tmp']);
});

it('tells which copy is the last', async () => {
  const { ask, file } = await newRegister();
  const { copiedTo } = await ask('register.lock', {});
  await ask('register.open', { file, password: PASSWORD });

  expect((await ask('register.status', {})).lastCopy).toEqual({ file: copiedTo, at: TEST_NOW });
});

it('locks all the same when no copy can be made, and says so', async () => {
  const { ask, reply, folder } = await newRegister();
  writeFileSync(join(folder, 'ban-sao'), 'a file where the folder should be');

  const locked = await ask('register.lock', {});

  expect(locked).toEqual({ copiedTo: null, copyProblem: expect.stringMatching(/Chưa tạo được bản sao/u) });
  expect(await reply('users.list', {})).toMatchObject({ ok: false, error: { code: 'register-closed' } });
});

it('puts the key file back that vanished while the register was open', async () => {
  const { ask, reply, file } = await newRegister();
  rmSync(`${file}.keys`);

  await ask('register.lock', {});

  expect((await reply('register.open', { file, password: PASSWORD })).ok).toBe(true);
});

it('makes a verified copy before a newer version changes the register, and never deletes it', async () => {
  const { ask, file, folder, restart } = await newRegister();
  await ask('register.lock', {});
  const newer = restart(later(1), { migrations: nextVersion });

  const { copiedTo } = await newer.ask('register.open', { file, password: PASSWORD });
  await newer.ask('register.lock', {});

  expect(basename(copiedTo ?? '')).toBe('so-truoc-nang-cap-20261120T013100000Z-1.sotha');
  const before = restart();
  await before.ask('register.open', { file: copiedTo ?? '', password: PASSWORD });
  expect(await before.ask('journal.verify', {})).toMatchObject({ intact: true, entries: 1 });
  expect(existsSync(join(folder, 'ban-sao', basename(copiedTo ?? '')))).toBe(true);
});

it('does not change a register when the copy before the migration fails', async () => {
  const { ask, file, folder, restart } = await newRegister();
  await ask('register.lock', {});
  rmSync(join(folder, 'ban-sao'), { recursive: true });
  writeFileSync(join(folder, 'ban-sao'), 'a file where the folder should be');

  const refused = await restart(later(1), { migrations: nextVersion }).reply('register.open', {
    file,
    password: PASSWORD,
  });

  expect(refused).toMatchObject({ ok: false, error: { code: 'copy-failed' } });
  expect((await restart().reply('register.open', { file, password: PASSWORD })).ok).toBe(true);
});

it('refuses a register that a newer version has changed', async () => {
  const { ask, file, restart } = await newRegister();
  await ask('register.lock', {});
  const newer = restart(later(1), { migrations: nextVersion });
  await newer.ask('register.open', { file, password: PASSWORD });
  await newer.ask('register.lock', {});

  const answer = await restart(later(2)).reply('register.open', { file, password: PASSWORD });

  expect(answer).toMatchObject({ ok: false, error: { code: 'newer-version' } });
});
