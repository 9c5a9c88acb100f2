import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { keepWindowState, MIN_SIZE, openingBounds, readWindowState } from './windowState.ts';

/** Opens the one window, sandboxed, as it was left last time; it is shown once there is something to see. */
export function openWindow(preload: string): BrowserWindow {
  const stateFile = join(app.getPath('userData'), 'window.json');
  const kept = readWindowState(stateFile);
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...openingBounds(kept, screens),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: 'Sổ Thi Hành Án',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: !app.isPackaged,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  if (kept?.isMaximised === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.reload();
  });
  window.on('close', () =>
    keepWindowState(stateFile, { bounds: window.getNormalBounds(), isMaximised: window.isMaximized() }),
  );
  return window;
}
