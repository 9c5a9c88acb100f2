import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestsUnder, newRegister, PASSWORD, TEST_NOW, testOptions } from '../registers.ts';

const later = (seconds: number): string => new Date(Date.parse(TEST_NOW) + seconds * 1000).toISOString();

it('is created open, and opens again after lock with what was recorded', async () => {
  const { ask, file } = await newRegister();
  await ask('officers.add', { name: 'Bùi Văn Sơn' });

  await ask('register.lock', {});
  const opened = await ask('register.open', { file, password: PASSWORD });

  expect(opened).toMatchObject({ unit: 'Phòng THADS Khu vực 9', user: { name: 'Lê Thị Mận', owner: true } });
  expect((await ask('officers.list', {})).officers.map(({ name }) => name)).toEqual(['Bùi Văn Sơn']);
  expect(await ask('journal.verify', {})).toMatchObject({ intact: true, entries: 2 });
});

it('answers nothing about cases while locked', async () => {
  const { ask, reply } = await newRegister();

  await ask('register.lock', {});

  expect(await reply('users.list', {})).toMatchObject({ ok: false, error: { code: 'register-closed' } });
});

it('shows who can unlock it, from the key file alone', async () => {
  const { ask, file } = await newRegister();
  await ask('users.add', { name: 'Hồ Văn Tám', role: 'clerk', password: 'mật khẩu của Tám' });
  await ask('register.lock', {});

  const { users, unit } = await ask('register.inspect', { file });

  expect(unit).toBe('Phòng THADS Khu vực 9');
  expect(users.map(({ name, role }) => `${name}: ${role}`)).toEqual([
    'Lê Thị Mận: officer',
    'Hồ Văn Tám: clerk',
  ]);
});

it('opens with the recovery key as the owner, however it is typed', async () => {
  const { ask, file, recoveryKey } = await newRegister();
  await ask('register.lock', {});

  const { user } = await ask('register.open', {
    file,
    recoveryKey: ` ${recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `,
  });

  expect(user).toMatchObject({ name: 'Lê Thị Mận', owner: true });
});

it.each([
  ['a wrong password', { password: 'không phải mật khẩu' }, 'wrong-password', /Còn 4 lần thử/u],
  ['no password', {}, 'password-needed', /mật khẩu hoặc khóa khôi phục/u],
  ['a wrong recovery key', { recoveryKey: '0'.repeat(26) }, 'wrong-recovery-key', /Còn 4 lần thử/u],
  ['half a recovery key', { recoveryKey: '0123-4567' }, 'bad-recovery-key', /26 chữ và số/u],
  ['a user it does not know', { password: PASSWORD, userId: 'nobody' }, 'unknown-user', /Chọn người khác/u],
])('refuses %s in words', async (_case, proof, code, words) => {
  const { ask, reply, file } = await newRegister();
  await ask('register.lock', {});

  const answer = await reply('register.open', { file, ...proof });

  expect(answer).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(words) } });
});

it('makes the sixth try wait, also after a restart, and not for ever', async () => {
  const { ask, file, restart } = await newRegister();
  await ask('register.lock', {});
  const wrong = { file, password: 'không phải mật khẩu' };
  const tries = ['four left', 'three', 'two', 'one', 'none'];

  const answers = await Promise.all(tries.map(() => restart().reply('register.open', wrong)));
  const sixth = await restart(later(5)).reply('register.open', { file, password: PASSWORD });
  const { retryAfterSeconds } = await restart(later(5)).ask('register.inspect', { file });
  const afterTheWait = await restart(later(31)).reply('register.open', { file, password: PASSWORD });

  expect(answers.map((answer) => answer.ok)).toEqual(tries.map(() => false));
  expect(sixth).toMatchObject({ ok: false, error: { code: 'too-many-tries' } });
  expect(retryAfterSeconds).toBe(25);
  expect(afterTheWait.ok).toBe(true);
});

/** Each makes of the register (or beside it) what a person may try to open. */
const damages: readonly (readonly [string, (file: string) => void, string])[] = [
  ['cut to nothing', (file) => truncateSync(file, 0), 'truncated-file'],
  ['cut within the first page', (file) => truncateSync(file, 1000), 'truncated-file'],
  ['cut to one page', (file) => truncateSync(file, 4096), 'truncated-file'],
  ['cut to half', (file) => truncateSync(file, 65_536), 'truncated-file'],
  ['cut within a page', (file) => truncateSync(file, 66_000), 'truncated-file'],
  [
    'replaced by a plain database',
    (file) => writeFileSync(file, `SQLite format 3\0${'x'.repeat(5000)}`),
    'foreign-file',
  ],
  ['replaced by a workbook', (file) => writeFileSync(file, 'PK\u0003\u0004 workbook'), 'foreign-file'],
  ['replaced by text', (file) => writeFileSync(file, 'một bức thư dài hơn mười sáu ký tự'), 'foreign-file'],
  ['replaced by random bytes', (file) => writeFileSync(file, Buffer.alloc(8192, 0xa7)), 'foreign-file'],
  ['replaced by a folder', (file) => (rmSync(file), mkdirSync(file)), 'is-folder'],
  ['gone', (file) => rmSync(file), 'missing-file'],
  ['without its key file', (file) => rmSync(`${file}.keys`), 'missing-keys'],
  ['with a damaged key file', (file) => truncateSync(`${file}.keys`, 200), 'damaged-keys'],
  [
    'with a key file of a later version',
    (file) => writeFileSync(`${file}.keys`, '{"version": 2}'),
    'newer-version',
  ],
];

it.each(damages)('refuses a register %s and changes no byte', async (_case, damage, code) => {
  const { ask, reply, file, folder } = await newRegister();
  await ask('register.lock', {});
  damage(file);
  const before = digestsUnder(folder);

  const answer = await reply('register.open', { file, password: PASSWORD });

  expect(answer).toMatchObject({ ok: false, error: { code } });
  expect(digestsUnder(folder)).toEqual(before);
});

it('refuses a register with the key file of another one', async () => {
  const mine = await newRegister();
  const other = await newRegister();
  await mine.ask('register.lock', {});
  await other.ask('register.lock', {});
  writeFileSync(`${mine.file}.keys`, readFileSync(`${other.file}.keys`));

  expect(await mine.reply('register.open', { file: mine.file, password: PASSWORD })).toMatchObject({
    ok: false,
    error: { code: 'foreign-file' },
  });
});

it.each([
  ['on a network share', { platform: 'linux', fileSystemType: () => 0x6969 }, 'network-share'],
  ['in a cloud folder', { realPath: (path: string) => `/home/man/Dropbox/${path}` }, 'cloud-folder'],
  [
    'where nothing can be written',
    {
      tryWriting: () => {
        throw new Error('EACCES');
      },
    },
    'read-only',
  ],
] as const)('is neither made nor opened %s', async (_case, change, code) => {
  const { ask, file, folder, restart } = await newRegister();
  await ask('register.lock', {});
  const before = digestsUnder(folder);
  const { disk } = testOptions(folder);
  const there = restart(TEST_NOW, { disk: { ...disk, ...change } });

  const opened = await there.reply('register.open', { file, password: PASSWORD });
  const made = await there.reply('register.create', {
    file: join(folder, 'new.sotha'),
    unit: 'Phòng THADS Khu vực 9',
    name: 'Lê Thị Mận',
    password: PASSWORD,
  });

  expect([opened, made]).toMatchObject([{ error: { code } }, { error: { code } }]);
  expect(digestsUnder(folder)).toEqual(before);
});
