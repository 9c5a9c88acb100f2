import { afterEach, beforeEach, expect, it } from 'vitest';
import { coreProcesses, killCore } from './coreProcess.ts';
import { newFolder, openApp, removeFolder, TARGET } from './launch.ts';
import type { OpenedApp } from './openedApp.ts';

let folder: string;
let app: OpenedApp;

beforeEach(async () => {
  folder = newFolder();
  app = await openApp(TARGET, { folder });
});

afterEach(async () => {
  await app.close();
  removeFolder(folder);
});

it('opens on a page with the name of the register and nothing to complain of', async () => {
  await app.page.getByRole('heading').first().waitFor();

  expect(await app.page.title()).toContain('Sổ Thi Hành Án');
  expect(app.complaints).toEqual([]);
});

it('runs no script that was put into the page', async () => {
  await app.page.getByRole('heading').first().waitFor();

  const ran = await app.page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.intruder = true';
      document.head.append(script);
    } catch {
      return 'refused';
    }
    return 'intruder' in window ? 'ran' : 'refused';
  });

  expect(ran).toBe('refused');
});

it('opens no other window and leaves for no other page', async () => {
  await app.page.getByRole('heading').first().waitFor();
  const before = new URL(app.page.url()).origin;

  const other = await app.page.evaluate(() => window.open('https://example.invalid/') === null);

  expect(new URL(app.page.url()).origin).toBe(before);
  expect(other).toBe(TARGET === 'electron');
});

it('says so when core dies, and works again after a restart', async () => {
  await app.page.getByRole('heading').first().waitFor();
  await expect.poll(() => coreProcesses(folder)).toHaveLength(1);

  killCore(folder);
  await app.page.getByRole('button', { name: 'Khởi động lại' }).click();

  await expect.poll(() => coreProcesses(folder), { timeout: 20_000 }).toHaveLength(1);
  await app.page.getByRole('button', { name: 'Khởi động lại' }).waitFor({ state: 'detached' });
});

it('leaves no core behind when it is closed', async () => {
  await expect.poll(() => coreProcesses(folder)).toHaveLength(1);

  await app.close();

  await expect.poll(() => coreProcesses(folder)).toEqual([]);
});
