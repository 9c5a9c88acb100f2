import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { bytesUnder, newRegister, PASSWORD } from '../registers.ts';
import type { TestRegister } from '../registers.ts';

const NAMES = ['Đỗ Đức Đạt', 'Nguyễn Thị Bích Thủy', 'CÔNG TY TNHH PLANTEDNAME'];
const ADDRESS = 'thôn Hòa Bình, xã Planted';
const ID_NUMBER = '079080001234';
const SECRETS = [...NAMES, ADDRESS, ID_NUMBER, 'do duc dat', 'plantedname', PASSWORD];

/** Every way the secret could stand in a file. */
const waysToWrite = (secret: string): readonly Buffer[] =>
  [secret, secret.normalize('NFD'), secret.toLowerCase()].flatMap((text) => [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
  ]);

function whereFound(folder: string): readonly string[] {
  return [...bytesUnder(folder)].flatMap(([path, content]) =>
    SECRETS.filter((secret) => waysToWrite(secret).some((bytes) => content.includes(bytes))).map(
      (secret) => `${path}: ${secret}`,
    ),
  );
}

/** What a process leaves in the folder for temporary files is looked at too. */
function ownTempFolder(folder: string): void {
  const before = process.env['TMPDIR'];
  mkdirSync(join(folder, 'tmp'));
  process.env['TMPDIR'] = join(folder, 'tmp');
  process.env['SQLITE_TMPDIR'] = join(folder, 'tmp');
  onTestFinished(() => {
    delete process.env['SQLITE_TMPDIR'];
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  });
}

async function plantNames({ ask }: TestRegister): Promise<void> {
  const day = localDate('2026-11-02');
  await ask('cases.docket', {
    docketDay: day,
    facts: {
      decision: { number: '12/QĐ-THADS', day },
      judgment: { number: '12/2026/DS-ST', day, court: 'TAND khu vực 3', type: 'civil' },
      initiative: 'onRequest',
      urgentMeasure: false,
      flags: { corruptionEconomic: false, creditInstitution: false, keyComplex: false },
      requestReceivedOn: day,
      judgmentReceivedOn: null,
      parties: NAMES.map((name, index) => ({
        id: `p${index}`,
        role: index === 0 ? ('debtor' as const) : ('creditor' as const),
        kind: 'person' as const,
        name,
        idNumber: ID_NUMBER,
        birthYear: 1980,
        address: ADDRESS,
      })),
      items: [{ id: 'i1', kind: 'money', category: 'debt', label: 'Trả nợ gốc', amount: 10_000_000 }],
      officerId: null,
      note: null,
    },
  });
}

it('writes no name, address or number in the clear: not in the database, its log, its copies, nor beside them', async () => {
  const register = await newRegister();
  ownTempFolder(register.folder);
  await plantNames(register);

  const whileOpen = whereFound(register.folder);
  const files = [...bytesUnder(register.folder).keys()];
  await register.ask('register.lock', {});
  const whenLocked = whereFound(register.folder);
  await register.ask('register.open', { file: register.file, password: PASSWORD });
  const found = await register.ask('cases.list', { text: 'do duc dat' });

  expect(files).toContain(`${register.file}-wal`);
  expect(whileOpen).toEqual([]);
  expect(whenLocked).toEqual([]);
  expect([...bytesUnder(register.folder).keys()].some((path) => path.includes('ban-sao'))).toBe(true);
  expect(found.rows.map(({ debtor }) => debtor)).toEqual(['Đỗ Đức Đạt']);
});

it('writes no secret in the journal', async () => {
  const { ask, app, recoveryKey } = await newRegister();
  await ask('register.changePassword', { currentPassword: PASSWORD, newPassword: 'mật khẩu mới tinh' });

  const answer = JSON.stringify(await app.call('journal.verify', {}));

  expect(answer).not.toContain(recoveryKey);
  expect(await ask('journal.verify', {})).toMatchObject({ intact: true, entries: 2 });
});
