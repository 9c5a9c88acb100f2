import { app, type BrowserWindow, type Session, type WebContents } from 'electron';
import { isOwnPage } from './sender.ts';

/** Closes every way out of the page: other pages, new windows, embedded pages, device and browser permissions. */
export function guardContents(): void {
  app.on('web-contents-created', (_, contents) => guard(contents));
}

function guard(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault();
  });
}

/** No permission is ever granted: the register needs none. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

/** A download always asks where to; a name the page proposes is only a proposal. */
export function askBeforeDownload(session: Session, window: BrowserWindow): void {
  session.on('will-download', (_event, item) => {
    item.setSaveDialogOptions({ title: 'Lưu tệp', defaultPath: item.getFilename() });
    item.once('done', () => window.setProgressBar(-1));
  });
}
