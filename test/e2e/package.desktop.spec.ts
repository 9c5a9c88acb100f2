import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { PROJECT } from '#build/project.ts';
import { newFolder, removeFolder } from './launch.ts';

const PACKAGING_MS = 180_000;
const program = join(PROJECT, 'dist/packages/linux-unpacked/so-thi-hanh-an');

// Only the Linux package can be made and started everywhere the tests run without downloading anything.
describe.runIf(process.platform === 'linux')('the packaged app', () => {
  const folder = newFolder();
  let started: ChildProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const electron = dirname(process.env['E2E_ELECTRON'] ?? '');
    const args = [join(PROJECT, 'build/package.ts'), '--linux', 'dir', '--electron', electron];
    await promisify(execFile)(process.execPath, args, { cwd: PROJECT });
    const switches = [
      '--no-sandbox',
      `--user-data-dir=${folder}`,
      '--disable-gpu',
      '--remote-debugging-port=0',
    ];
    started = spawn(program, switches, { stdio: ['ignore', 'ignore', 'pipe'] });
    const address = await debuggingAddress(started);
    await vi.waitUntil(async () => (await pagesAt(address)).length > 0, { timeout: 60_000, interval: 200 });
    browser = await chromium.connectOverCDP(address);
    page = await firstPage(browser);
    await page.getByRole('heading').first().waitFor();
  }, PACKAGING_MS);

  afterAll(async () => {
    const gone = new Promise((resolve) => started.once('exit', resolve));
    await page.evaluate(() => window.so?.call('shell.quit', {}));
    await gone;
    removeFolder(folder);
  });

  it('runs the bundled core in a utility process', async () => {
    const reply = await page.evaluate(() =>
      window.so?.call('law.compute', { ruleId: 'VL-01', from: '2026-07-06' }),
    );

    expect(reply).toMatchObject({ ok: true });
  });

  it('gets a fresh core after locking', async () => {
    await page.evaluate(() => window.so?.call('register.lock', {}));

    const reply = await page.evaluate(() => window.so?.call('register.status', {}));

    expect(reply).toMatchObject({ ok: true, value: { state: 'closed' } });
  });

  it('cannot be debugged through Node', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(PROJECT, 'node_modules/@electron/fuses/dist/bin.js'),
      'read',
      '--app',
      program,
    ]);

    expect(stdout).toContain('RunAsNode is Disabled');
    expect(stdout).toContain('EnableNodeCliInspectArguments is Disabled');
    expect(stdout).toContain('OnlyLoadAppFromAsar is Enabled');
  });
});

/** Chromium prints where it listens once it does. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', () => reject(new Error(`The package ended: ${said}`)));
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString('utf8');
      const port = /ws:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
  });
}

/** Connecting before there is a window waits for ever. */
async function pagesAt(address: string): Promise<readonly unknown[]> {
  const targets = z
    .array(z.object({ type: z.string() }))
    .parse(await (await fetch(`${address}/json/list`)).json());
  return targets.filter(({ type }) => type === 'page');
}

async function firstPage(connected: Browser): Promise<Page> {
  const context = connected.contexts()[0];
  if (context === undefined) throw new Error('The package has no window');
  return context.pages()[0] ?? context.waitForEvent('page');
}
