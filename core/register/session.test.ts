import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PASSWORD, tempFolder, testOptions, testTools } from '#test/registers.ts';
import { createRegister } from './create.ts';
import { enterRegister } from './enter.ts';
import { lockRegister } from './session.ts';

it('overwrites the data key with zeros at lock and closes the database', async () => {
  const folder = tempFolder();
  const tools = testTools(join(folder, 'settings'));
  const options = testOptions(folder);
  const { file } = await createRegister(
    {
      file: join(folder, 'so.sotha'),
      unit: 'Phòng THADS Khu vực 9',
      name: 'Lê Thị Mận',
      role: 'officer',
      password: PASSWORD,
    },
    tools,
    options,
  );
  const { open } = await enterRegister({ file, password: PASSWORD }, tools, options);
  const keyWhileOpen = Buffer.from(open.key);

  lockRegister(open, tools.clock.now());

  expect(keyWhileOpen.every((byte) => byte === 0)).toBe(false);
  expect(open.key.every((byte) => byte === 0)).toBe(true);
  expect(open.db.open).toBe(false);
});
