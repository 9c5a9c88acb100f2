import { expect, it } from 'vitest';
import { newRegister, PASSWORD } from '../registers.ts';

const UNIT = 'Phòng THADS Khu vực 12';

it('gives the unit another name, for good and on the unlock screen too', async () => {
  const { ask, file } = await newRegister();

  await ask('register.rename', { unit: UNIT });

  expect(await ask('register.status', {})).toMatchObject({ unit: UNIT, recent: [{ file, unit: UNIT }] });
  await ask('register.lock', {});
  expect(await ask('register.inspect', { file })).toMatchObject({ unit: UNIT });
  expect(await ask('register.open', { file, password: PASSWORD })).toMatchObject({ unit: UNIT });
  expect(await ask('journal.verify', {})).toMatchObject({ intact: true, entries: 2 });
});

it('keeps the last of several names when the read models are rebuilt', async () => {
  const { ask, file } = await newRegister();
  await ask('register.rename', { unit: 'Phòng THADS Khu vực 11' });
  await ask('register.rename', { unit: UNIT });

  await ask('journal.rebuild', {});

  await ask('register.lock', {});
  expect(await ask('register.open', { file, password: PASSWORD })).toMatchObject({ unit: UNIT });
});

it('is for who manages users', async () => {
  const { ask, file, restart } = await newRegister();
  const { userId } = await ask('users.add', { name: 'Trần Kế', role: 'clerk', password: 'mật khẩu khác' });
  await ask('register.lock', {});
  const door = restart();
  await door.ask('register.open', { file, password: 'mật khẩu khác', userId });

  expect(await door.reply('register.rename', { unit: UNIT })).toMatchObject({
    ok: false,
    error: { code: 'not-allowed' },
  });
});
