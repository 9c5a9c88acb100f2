import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ElectronApplication } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROJECT } from '#build/project.ts';
import { newFolder, openApp, removeFolder } from './launch.ts';
import type { OpenedApp } from './openedApp.ts';

let folder: string;
let app: OpenedApp;

beforeAll(async () => {
  folder = newFolder();
  app = await openApp('electron', { folder });
  await app.page.getByRole('heading').first().waitFor();
});

afterAll(async () => {
  await app.close();
  removeFolder(folder);
});

function shellOf(opened: OpenedApp): ElectronApplication {
  if (opened.shell === null) throw new Error('This spec is for the desktop window');
  return opened.shell;
}

it('shows the page at app://so/, sandboxed and isolated from Node', async () => {
  const preferences = await shellOf(app).evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return contents === undefined
      ? null
      : Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, []);
  });
  const globals = await app.page.evaluate(() =>
    ['require', 'process', 'module'].filter((name) => name in window),
  );

  expect(new URL(app.page.url()).protocol).toBe('app:');
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  expect(globals).toEqual([]);
});

it('gives the page nothing but the bridge', async () => {
  const names = await app.page.evaluate(() => Object.keys(window.so ?? {}).sort());

  expect(names).toEqual(['call', 'cancel', 'listen', 'pathOf']);
});

it('tells the page what it runs in', async () => {
  const reply = await app.page.evaluate(() => window.so?.call('shell.status', {}));

  expect(reply).toMatchObject({ ok: true, value: { desktop: true, platform: process.platform } });
});

it.each(['https://example.invalid/', 'file:///etc/passwd', 'app://other/', 'data:text/html,x'])(
  'does not leave for %s',
  async (address) => {
    await app.page.evaluate((to) => {
      location.href = to;
    }, address);
    const reply = await app.page.evaluate(() => window.so?.call('shell.status', {}));

    expect(reply).toMatchObject({ ok: true });
    expect(app.page.url()).toMatch(/^app:\/\/so\//);
  },
);

it('opens no second window', async () => {
  const opened = await app.page.evaluate(() => window.open('app://so/') !== null);

  expect(opened).toBe(false);
  expect(shellOf(app).windows()).toHaveLength(1);
});

it.each(['notifications', 'geolocation', 'camera', 'microphone'])(
  'denies the permission %s',
  async (name) => {
    const state = await app.page.evaluate(
      async (asked) => (await navigator.permissions.query({ name: asked as PermissionName })).state,
      name,
    );

    expect(state).toBe('denied');
  },
);

it('serves nothing from outside the built page', async () => {
  const statuses = await app.page.evaluate(async () => {
    const paths = [
      'app://so/%2e%2e/electron/main.cjs',
      'app://so/..%2f..%2fpackage.json',
      'app://so/missing.js',
    ];
    const answers = await Promise.all(paths.map((path) => fetch(path)));
    return answers.map((answer) => answer.status);
  });

  expect(statuses).toEqual([404, 404, 404]);
});

it('has a menu in Vietnamese', async () => {
  const labels = await shellOf(app).evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map((item) => item.label),
  );

  expect(labels).toEqual(['&Tệp', '&Sửa', '&Xem', 'Trợ &giúp']);
});

it('passes what is chosen in the menu on to the page', async () => {
  await app.page.evaluate(() => {
    window.so?.listen((event) => {
      document.body.dataset['heard'] = event.kind === 'menu' ? event.command : event.kind;
    });
  });
  await shellOf(app).evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('page.compute')?.click(),
  );

  await expect.poll(() => app.page.evaluate(() => document.body.dataset['heard'])).toBe('page.compute');
});

it('keeps the place and size of its window', async () => {
  await shellOf(app).evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 1100, height: 700 }),
  );
  app = await app.restart();

  const bounds = await shellOf(app).evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );

  expect(bounds).toEqual({ x: 40, y: 50, width: 1100, height: 700 });
});

it('runs only once: a second start ends and leaves the first as it is', async () => {
  const program = process.env['E2E_ELECTRON'] ?? '';
  const second = promisify(execFile)(program, ['--no-sandbox', PROJECT, `--user-data-dir=${folder}`], {
    timeout: 20_000,
  });

  await second;

  expect(await app.page.evaluate(() => document.visibilityState)).toBe('visible');
});
