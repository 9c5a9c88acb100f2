import { type BrowserWindow, ipcMain } from 'electron';
import { z } from 'zod';
import type { BridgeEvent } from '#shared/contract/bridge.ts';
import { isShellCall } from '#shared/contract/shell.ts';
import { callShell, type ShellHandlers } from '#shared/host/shellDoor.ts';
import type { Reply } from '#shared/errors.ts';
import type { CoreLink } from './coreLink.ts';
import { isTrustedSender } from './sender.ts';

const requestSchema = z.union([
  z.object({ cancel: z.string().max(100) }),
  z.object({ name: z.string().max(100), input: z.unknown(), callId: z.string().max(100).optional() }),
]);

/** Joins the window's one channel to core and to the shell's own calls; what returns sends the window an event. */
export function openChannel(
  window: BrowserWindow,
  link: CoreLink,
  shell: ShellHandlers,
): (event: BridgeEvent) => void {
  const flights = new Map<string, AbortController>();
  const send = (event: BridgeEvent): void => {
    if (!window.isDestroyed()) window.webContents.send('so', event);
  };
  const callCore = async (name: string, input: unknown, callId: string): Promise<Reply<unknown>> => {
    const flight = new AbortController();
    flights.set(callId, flight);
    const reply = await link.call(name, input, {
      signal: flight.signal,
      onProgress: (progress) => send({ kind: 'progress', callId, ...progress }),
    });
    flights.delete(callId);
    return reply;
  };

  ipcMain.handle('so', (event, raw: unknown) => {
    if (!isTrustedSender(event, window.webContents)) throw new Error('A call from a page that is not ours');
    const request = requestSchema.parse(raw);
    if ('cancel' in request) return flights.get(request.cancel)?.abort();
    if (isShellCall(request.name)) return callShell(shell, request.name, request.input);
    if (request.callId === undefined) return link.call(request.name, request.input);
    return callCore(request.name, request.input, request.callId);
  });
  link.subscribe(send);
  return send;
}
