import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { newRegister, PASSWORD } from '../registers.ts';

const WRITER = fileURLToPath(new URL('./writeUntilKilled.ts', import.meta.url));

/** Lets another process write until it has told of `enough` entries, and kills it in the middle. */
async function killWhileWriting(file: string, settings: string, enough: number): Promise<number> {
  const child = spawn(process.execPath, [WRITER, file, settings, PASSWORD], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    told = Number(line);
    if (told === enough) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return told;
}

it.each([[1], [25], [60]])('loses nothing it told of when killed after %i entries', async (enough) => {
  const { ask, file, folder } = await newRegister();
  await ask('register.lock', {});

  const told = await killWhileWriting(file, join(folder, 'settings'), enough);

  await ask('register.open', { file, password: PASSWORD });
  const { officers } = await ask('officers.list', {});
  const check = await ask('journal.verify', {});
  expect(told).toBeGreaterThanOrEqual(enough);
  expect(officers.length).toBeGreaterThanOrEqual(told);
  expect(check).toMatchObject({ intact: true, entries: officers.length + 1 });
});
