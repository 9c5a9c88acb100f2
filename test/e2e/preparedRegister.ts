import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { inject } from 'vitest';
import { createApp } from '#core/app.ts';
import { fixedClock } from '#core/clock.ts';
import { PASSWORD, WORKBOOK } from './steps.ts';

/** Whose register it is. Invented. */
const OFFICE = { unit: 'Phòng Thi hành án dân sự khu vực 7', name: 'Trần Ngọc Ánh', password: PASSWORD };

/** Half an hour before the specs' clock begins (clock.ts). */
const MADE_AT = '2026-11-21T01:30:00.000Z';

/** A copy in `folder` of a register that holds the sample workbook; made once in a run. Answers its file. */
export async function preparedRegister(folder: string): Promise<string> {
  const made = join(inject('runFolder'), 'prepared');
  const done = join(made, 'done');
  if (!existsSync(done)) {
    await makeRegister(join(made, 'so', 'so.sotha'), join(made, 'settings'));
    writeFileSync(done, '');
  }
  cpSync(join(made, 'so'), join(folder, 'so'), { recursive: true });
  return join(folder, 'so', 'so.sotha');
}

async function makeRegister(file: string, settingsFolder: string): Promise<void> {
  const app = createApp({
    clock: fixedClock(MADE_AT),
    ids: () => v7(),
    random: (bytes) => randomBytes(bytes),
    settingsFolder,
    demo: false,
  });
  const ask = async (name: string, input: unknown): Promise<void> => {
    const reply = await app.call(name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
  };
  await ask('register.create', { file, ...OFFICE });
  await ask('import.run', { path: WORKBOOK });
  await ask('register.lock', {});
  await app.stop();
}
