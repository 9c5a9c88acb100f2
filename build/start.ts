import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildStale } from './bundle.ts';
import { findElectron } from './electronRuntime.ts';
import { hasDisplay, isRoot, PROJECT, settingsFolder } from './project.ts';
import { serveBrowser } from './serveBrowser.ts';

const USAGE = 'npm start -- [--demo] [--browser] [--no-open] [--port N] [--data FOLDER]';
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const values = readOptions();

const EARLY_END_MS = 10_000;
const demoFolder = values.demo ? mkdtempSync(join(tmpdir(), 'so-demo-')) : null;
const folder = demoFolder ?? values.data ?? settingsFolder(process.env, process.platform);

await start();

function readOptions() {
  try {
    return parseArgs({
      options: {
        demo: { type: 'boolean', default: false },
        browser: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
        data: { type: 'string' },
      },
    }).values;
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(1);
  }
}

async function start(): Promise<void> {
  if (values.demo)
    say('Sổ mẫu được dựng lúc mở và mất khi thoát. (A sample register: made at start, gone at exit.)');
  const reason = values.browser ? 'Mở trong trình duyệt (--browser).' : whyNoWindow();
  const electron = reason === null ? await findElectron(say) : null;
  if (reason === null && electron !== null) {
    await buildStale(['renderer', 'electron'], say);
    if (await openDesktop(electron)) return forgetDemo();
    return openInBrowser(
      'Cửa sổ không mở được: mở trong trình duyệt. (The window did not open: serving to a browser.)',
    );
  }
  return openInBrowser(
    reason ?? 'Không có Electron ở máy này: mở trong trình duyệt. (No Electron here: serving to a browser.)',
  );
}

/** Why no window can be opened here, in one line; null when one can. */
function whyNoWindow(): string | null {
  if (!hasDisplay(process.env, process.platform)) {
    return 'Không có màn hình: mở trong trình duyệt. (No display: serving to a browser.)';
  }
  if (process.platform === 'linux' && isRoot()) {
    return 'Cửa sổ không chạy dưới quyền root: mở trong trình duyệt. (Running as root: serving to a browser.)';
  }
  return null;
}

/** Runs the window until it is closed; false when it ended in error before anyone could have used it. */
function openDesktop(electron: string): Promise<boolean> {
  const begun = performance.now();
  const args = [PROJECT, `--user-data-dir=${folder}`, ...(values.demo ? ['--demo'] : [])];
  const window = spawn(electron, args, { cwd: PROJECT, stdio: 'inherit' });
  // A terminal's Ctrl+C reaches the window by itself; the other ways to end only reach this program.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => window.kill());
  return new Promise((resolve) => {
    window.once('error', () => resolve(false));
    window.once('exit', (code) => resolve(code === 0 || performance.now() - begun > EARLY_END_MS));
  });
}

async function openInBrowser(reason: string): Promise<void> {
  say(reason);
  await buildStale(['renderer'], say);
  const app = await serveBrowser({ folder, port: Number(values.port), demo: values.demo }).catch(portTaken);
  say(app.address);
  if (!values['no-open'] && hasDisplay(process.env, process.platform)) openAddress(app.address);
  const stop = (): void =>
    void app
      .close()
      .then(forgetDemo)
      .then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
}

function portTaken(error: unknown): never {
  forgetDemo();
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  say(`Cổng ${values.port} đang có chương trình khác dùng: chọn cổng khác bằng --port, hoặc bỏ --port.`);
  process.exit(1);
}

function openAddress(address: string): void {
  const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    win32: ['rundll32', 'url.dll,FileProtocolHandler'],
    darwin: ['open'],
  };
  const [program = 'xdg-open', ...args] = openers[process.platform] ?? [];
  const opener = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  // The address is printed; where nothing opens it, a person can.
  opener.once('error', () => undefined);
  opener.unref();
}

function forgetDemo(): void {
  if (demoFolder !== null) rmSync(demoFolder, { recursive: true, force: true });
}
