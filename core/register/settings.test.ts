import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '#test/registers.ts';
import { changeSettings, readSettings, rememberRegister } from './settings.ts';

const DEFAULTS = { idleMinutes: 10, theme: 'system', language: 'vi', recent: [] };

it('has defaults where nothing was ever set', () => {
  expect(readSettings(join(tempFolder(), 'not-there'))).toEqual(DEFAULTS);
});

it('keeps what is not named', () => {
  const folder = join(tempFolder(), 'made-when-needed');
  changeSettings(folder, { theme: 'dark' });

  changeSettings(folder, { idleMinutes: 3, theme: undefined });

  expect(readSettings(folder)).toEqual({ ...DEFAULTS, theme: 'dark', idleMinutes: 3 });
});

it.each([
  ['cut short', '{"idleMinutes": 3, "th'],
  ['of another shape', '{"idleMinutes": "ten"}'],
  ['not JSON', 'idleMinutes=3'],
])('puts a file %s aside and uses the defaults', (_case, text) => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'settings.json'), text);

  const settings = readSettings(folder);

  expect(settings).toEqual(DEFAULTS);
  expect(readdirSync(folder)).toEqual(['settings.damaged.json']);
  expect(readFileSync(join(folder, 'settings.damaged.json'), 'utf8')).toBe(text);
});

it('remembers the last ten registers, the latest first, each once', () => {
  const folder = tempFolder();
  const names = [...Array.from({ length: 12 }, (_, index) => `so-${index}.sotha`), 'so-5.sotha'];

  names.forEach((file) => rememberRegister(folder, { file, unit: 'Phòng THADS Khu vực 9' }));

  expect(readSettings(folder).recent.map(({ file }) => file)).toEqual(
    [5, 11, 10, 9, 8, 7, 6, 4, 3, 2].map((index) => `so-${index}.sotha`),
  );
});
