import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  digestsUnder,
  newRegister,
  openDoor,
  PASSWORD,
  tempFolder,
  testOptions,
  testTools,
} from '../registers.ts';

it.each([
  ['a register', 'so.sotha', 'file-exists'],
  ['a key file without its register', 'lost.sotha', 'keys-exist'],
])('never overwrites %s', async (_case, name, code) => {
  const { reply, ask, folder } = await newRegister();
  await ask('register.lock', {});
  writeFileSync(join(folder, 'lost.sotha.keys'), 'the only way in');
  const before = digestsUnder(folder);

  const answer = await reply('register.create', {
    file: join(folder, name),
    unit: 'Phòng khác',
    name: 'Người khác',
    password: PASSWORD,
  });

  expect(answer).toMatchObject({ ok: false, error: { code } });
  expect(digestsUnder(folder)).toEqual(before);
});

it('leaves nothing half-made when creating fails', async () => {
  const folder = tempFolder();
  const options = testOptions(folder, {
    migrations: () => {
      throw new Error('the migrations cannot be read');
    },
  });
  const { reply } = openDoor({ ...testTools(join(folder, 'settings')), ...quiet }, options);

  const answer = await reply('register.create', {
    file: join(folder, 'new', 'folder', 'so.sotha'),
    unit: 'Phòng THADS Khu vực 9',
    name: 'Lê Thị Mận',
    password: PASSWORD,
  });

  expect(answer).toMatchObject({ ok: false, error: { code: 'bug' } });
  expect(readdirSync(folder)).toEqual([]);
});

const quiet = { logBug: () => undefined };

it('makes the folder of a new register when it is not there, whatever its name', async () => {
  const folder = tempFolder();
  const { ask } = openDoor(testTools(join(folder, 'settings')), testOptions(folder));
  const file = join(folder, 'Sổ của bà Mận’s; #1 100%', "sổ 'thụ lý'.sotha");

  await ask('register.create', {
    file,
    unit: 'Phòng THADS Khu vực 9',
    name: 'Lê Thị Mận',
    password: PASSWORD,
  });

  expect(existsSync(file)).toBe(true);
  expect((await ask('register.lock', {})).copiedTo).toContain("sổ 'thụ lý'-khoa-");
  expect((await ask('register.status', {})).recent).toEqual([
    { file, unit: 'Phòng THADS Khu vực 9', exists: true },
  ]);
});

it('asks ten characters of a password and nothing else', async () => {
  const folder = tempFolder();
  const { reply } = openDoor(testTools(join(folder, 'settings')), testOptions(folder));

  const answer = await reply('register.create', {
    file: join(folder, 'so.sotha'),
    unit: 'Phòng THADS Khu vực 9',
    name: 'Lê Thị Mận',
    password: 'chín ký t',
  });

  expect(answer).toMatchObject({ ok: false, error: { message: expect.stringMatching(/ít nhất 10 ký tự/u) } });
});
