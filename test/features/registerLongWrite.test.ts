import { setImmediate as breath } from 'node:timers/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { WriteDb } from '#db/handle.ts';
import { transact } from '#db/handle.ts';
import { writeOfficer, listOfficers } from '#db/repo/officers.ts';
import { createRegisterHost } from '#core/register/host.ts';
import type { RegisterHost } from '#core/register/host.ts';
import { PASSWORD, tempFolder, testOptions, testTools } from '../registers.ts';

async function openHost(): Promise<{
  readonly host: RegisterHost;
  readonly db: WriteDb;
  readonly file: string;
}> {
  const folder = tempFolder();
  const file = join(folder, 'so.sotha');
  const host = createRegisterHost(testTools(join(folder, 'settings')), testOptions(folder));
  onTestFinished(async () => void (await host.lock()));
  await host.create({
    file,
    unit: 'Phòng THADS Khu vực 9',
    name: 'Lê Thị Mận',
    role: 'officer',
    password: PASSWORD,
  });
  return { host, db: openDb(host), file };
}

function openDb(host: RegisterHost): WriteDb {
  const session = host.session();
  if (!session) throw new Error('The register did not open');
  return session.db;
}

async function reopen(host: RegisterHost, file: string): Promise<WriteDb> {
  await host.open({ file, password: PASSWORD });
  return openDb(host);
}

const son = { id: 'son', name: 'Bùi Văn Sơn' };
const names = (db: WriteDb): readonly string[] => listOfficers(db).map(({ name }) => name);

it('lets the window read the register as it was while a long writing goes on, and see it all at the end', async () => {
  const { host, db } = await openHost();
  const seen: (readonly string[])[] = [];

  await host.longWrite('import', async (apart) => {
    writeOfficer(apart, son);
    await breath();
    seen.push(names(db));
  });

  expect(seen).toEqual([[]]);
  expect(names(db)).toEqual(['Bùi Văn Sơn']);
  expect(host.isWriting()).toBe(false);
});

it('keeps nothing of a long writing that fails', async () => {
  const { host, db } = await openHost();

  const failing = host.longWrite('import', async (apart) => {
    writeOfficer(apart, son);
    await breath();
    throw new Error('dừng');
  });

  await expect(failing).rejects.toThrow('dừng');
  expect(names(db)).toEqual([]);
  expect(transact(db, () => 'writes again')).toBe('writes again');
});

it('refuses other writing at once, in words, instead of waiting for itself', async () => {
  const { host, db } = await openHost();

  const answers = await host.longWrite('import', async () => {
    await breath();
    const second = await host.longWrite('import', async () => 'never').catch(String);
    return [second, capture(() => transact(db, () => writeOfficer(db, son)))];
  });

  expect(answers).toEqual([
    expect.stringMatching(/Đang có việc khác ghi vào sổ/u),
    expect.stringMatching(/Đang có việc khác ghi vào sổ/u),
  ]);
});

const capture = (work: () => unknown): string => {
  try {
    return String(work());
  } catch (cause) {
    return String(cause);
  }
};

it('is undone when the register is locked meanwhile, and says so', async () => {
  const { host, file } = await openHost();

  const writing = host.longWrite('import', async (apart) => {
    writeOfficer(apart, son);
    await host.lock();
    writeOfficer(apart, { ...son, id: 'again' });
  });

  await expect(writing).rejects.toThrow(/Sổ đã khóa trong lúc đang ghi/u);
  expect(names(await reopen(host, file))).toEqual([]);
  await host.lock();
});
