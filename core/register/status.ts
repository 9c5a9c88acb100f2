import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { listCopies } from '#db/copy.ts';
import { lookCarefully } from '#db/fileChecks.ts';
import { readSalt } from '#db/open.ts';
import type { registerStatus } from '#shared/contract/register.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { Instant } from '#shared/domain/case/event.ts';
import type { Tools } from '../tools.ts';
import type { RegisterHost } from './host.ts';
import type { HostOptions } from './options.ts';
import { readSettings } from './settings.ts';
import { readSlots } from './slotsFile.ts';
import { retryAfterSeconds } from './tries.ts';

/** Which register is open, by whom, and which were opened on this machine before. */
export function describeStatus(host: RegisterHost, tools: Tools): z.input<typeof registerStatus> {
  const session = host.session();
  const last = session && listCopies(session.file).at(-1);
  return {
    state: session ? 'open' : 'closed',
    file: session?.file ?? null,
    unit: session?.unit ?? null,
    user: session?.user ?? null,
    demo: tools.demo,
    defaultFile: proposeFile(host.options.homeFolder),
    recent: readSettings(tools.settingsFolder).recent.map((register) => ({
      ...register,
      exists: existsSync(register.file),
    })),
    lastCopy: last ? { file: last.file, at: last.at } : null,
  };
}

/** Who can unlock a register file, read from its key file. @throws ExpectedError foreign-file, missing-keys, damaged-keys */
export function inspectRegister(
  file: string,
  { disk }: HostOptions,
  now: Instant,
): OutputOf<'register.inspect'> {
  const path = resolve(file);
  const found = lookCarefully(path, disk);
  if (!found?.isFile()) return { exists: false, unit: null, users: [], retryAfterSeconds: 0 };
  const real = disk.realPath(path);
  readSalt(real);
  const { unit, users } = readSlots(real);
  return {
    exists: true,
    unit,
    users: users.map(({ userId, name, role }) => ({ id: userId, name, role })),
    retryAfterSeconds: retryAfterSeconds(real, now),
  };
}

/** Not the documents folder: on many machines a cloud service keeps that one in step. */
function proposeFile(homeFolder: string): string {
  const folder = join(homeFolder, 'So Thi Hanh An');
  let name = 'so-thi-hanh-an.sotha';
  for (let count = 2; existsSync(join(folder, name)); count += 1) name = `so-thi-hanh-an-${count}.sotha`;
  return join(folder, name);
}
