import { join } from 'node:path';
import { app, powerMonitor, session } from 'electron';
import { openChannel } from './channel.ts';
import { createCoreLink } from './coreLink.ts';
import type { CoreOpening } from './coreRun.ts';
import { setMenu } from './menu.ts';
import { openChild } from './openChild.ts';
import { openUtility } from './openUtility.ts';
import { declareAppScheme, serveApp } from './protocol.ts';
import { askBeforeDownload, denyPermissions, guardContents } from './security.ts';
import { APP_ORIGIN } from './sender.ts';
import { windowShell } from './shellCalls.ts';
import { openWindow } from './window.ts';

function coreOpening(): CoreOpening {
  const root = app.getAppPath();
  const args = ['--settings', join(app.getPath('userData'), 'core')];
  if (app.commandLine.hasSwitch('demo')) args.push('--demo');
  if (app.isPackaged) return openUtility({ entry: join(root, 'dist/core/core/hosts/process.js'), args });
  const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return openChild({ node, entry: join(root, 'core/hosts/process.ts'), cwd: root, args });
}

async function run(): Promise<void> {
  await app.whenReady();
  const root = app.getAppPath();
  guardContents();
  denyPermissions(session.defaultSession);
  serveApp(join(root, 'dist/renderer'));

  const link = createCoreLink(coreOpening());
  const window = openWindow(join(root, 'dist/electron/preload.cjs'));
  askBeforeDownload(session.defaultSession, window);
  const send = openChannel(window, link, windowShell(window, link));
  setMenu((command) => send({ kind: 'menu', command }));

  const lock = (): void => void link.call('register.lock', {});
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.once('window-all-closed', () => app.quit());
  app.once('will-quit', (event) => {
    event.preventDefault();
    void link.stop().finally(() => app.exit(0));
  });
  await window.loadURL(`${APP_ORIGIN}/`);
}

// Only tests pass this switch: as root Chromium does not start its processes inside the sandbox.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
declareAppScheme();
if (app.requestSingleInstanceLock()) void run();
else app.quit();
