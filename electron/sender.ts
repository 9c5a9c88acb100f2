import type { IpcMainInvokeEvent, WebContents } from 'electron';

export const APP_ORIGIN = 'app://so';

/** Whether a message comes from the top frame of our own window, showing our own page. */
export function isTrustedSender(event: IpcMainInvokeEvent, window: WebContents): boolean {
  const frame = event.senderFrame;
  if (frame === null || event.sender !== window || frame.parent !== null) return false;
  return isOwnPage(frame.url);
}

/** Whether an address is a place inside the app. */
export function isOwnPage(url: string): boolean {
  return url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`);
}
