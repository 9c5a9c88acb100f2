import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerVi } from '#renderer/text/vi/register.ts';
import { shellVi } from '#renderer/text/vi/shell.ts';
import { newFolder, openApp, removeFolder, TARGET } from './launch.ts';
import type { OpenedApp } from './openedApp.ts';
import { createRegister, importWorkbook, lock, PASSWORD, search, unlock, WORKBOOK } from './steps.ts';

// One officer, one register, one morning: each test goes on where the one before ended.
let folder: string;
let app: OpenedApp;

beforeAll(async () => {
  folder = newFolder();
  app = await openApp(TARGET, { folder });
});

afterAll(async () => {
  await app.close();
  removeFolder(folder);
});

it('creates an encrypted register, with its recovery key shown once', async () => {
  const key = await createRegister(app.page, join(folder, 'so.sotha'));

  expect(key.replaceAll('-', '')).toMatch(/^[0-9A-Z]{26}$/);
});

it('brings the office workbook in', async () => {
  await app.page.getByRole('button', { name: registerVi.readyImport }).click();
  await importWorkbook(app.page, WORKBOOK);

  expect(await app.page.getByText(/^Đã nhập/).textContent()).toBe('Đã nhập 2.935 hồ sơ vào sổ.');
});

it('finds a case by a name typed without its marks', async () => {
  await search(app.page, 'do duc trang');

  expect(await app.page.getByText('Đỗ Đức Trang').first().textContent()).toContain('Đỗ Đức Trang');
});

it('shows what is due this morning', async () => {
  await app.page.getByRole('link', { name: shellVi.agenda }).click();

  expect(await app.page.getByRole('heading', { level: 1 }).textContent()).toContain(shellVi.agenda);
});

it('locks, and refuses a wrong password in words', async () => {
  await lock(app.page);
  await unlock(app.page, 'mật khẩu sai rồi');

  expect(await app.page.getByRole('alert').textContent()).toContain('ật khẩu');
});

it('unlocks with the right one', async () => {
  await unlock(app.page, PASSWORD);

  expect(await app.page.getByText('Nguyễn Văn Bình').textContent()).toBe('Nguyễn Văn Bình');
});

it('is all there after a restart', async () => {
  app = await app.restart();
  await unlock(app.page, PASSWORD);
  await search(app.page, 'do duc trang');

  expect(await app.page.getByText('Đỗ Đức Trang').first().textContent()).toContain('Đỗ Đức Trang');
});

it('broke no policy and reported no error on the way', () => {
  expect(app.complaints).toEqual([]);
});
