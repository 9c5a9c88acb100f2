import { type FromCore, parseToCore, type ToCore } from '#shared/host/messages.ts';
import { assertNever } from '#shared/errors.ts';
import type { App } from '../app.ts';

/** The wire to the shell: a child process's channel or a utility process's port. */
export type ShellPort = {
  readonly post: (message: FromCore) => void;
  readonly receive: (listener: (raw: unknown) => void) => void;
  /** Settles when what was posted is on its way, so that the process may end. */
  readonly flushed: () => Promise<void>;
};

const LAST_REPLIES_MS = 2_000;

/**
 * Serves the app over `port` until the shell says stop or the register locks.
 * Locking ends the process with code 0, so that the key leaves memory; the shell starts a fresh one.
 */
export function serveCore(app: App, port: ShellPort, exit: (code: number) => void): void {
  const flights = new Map<number, AbortController>();
  let isEnding = false;
  let hasEnded = false;

  const end = async (): Promise<void> => {
    if (hasEnded) return;
    hasEnded = true;
    await app.stop();
    await port.flushed();
    exit(0);
  };
  const endWhenAnswered = (): void => {
    if (isEnding && flights.size === 0) void end();
  };
  const call = async ({ id, name, input }: Extract<ToCore, { kind: 'call' }>): Promise<void> => {
    const flight = new AbortController();
    flights.set(id, flight);
    const reply = await app.call(name, input, {
      signal: flight.signal,
      onProgress: (progress) => port.post({ kind: 'progress', id, ...progress }),
    });
    flights.delete(id);
    port.post({ kind: 'reply', id, reply });
    endWhenAnswered();
  };

  /** The app answers everything; should a reply not even go over the wire, the caller hears so and core goes on. */
  const failed = (id: number) => (): void => {
    flights.delete(id);
    port.post({
      kind: 'reply',
      id,
      reply: {
        ok: false,
        error: { code: 'bug', message: 'Chương trình không trả lời được lệnh này; hãy thử lại.' },
      },
    });
    endWhenAnswered();
  };

  app.subscribe((event) => {
    port.post({
      kind: 'event',
      event: event.kind === 'changed' ? { kind: 'changed', topics: [...event.topics] } : event,
    });
    if (event.kind !== 'locked' || isEnding) return;
    isEnding = true;
    setTimeout(() => void end(), LAST_REPLIES_MS).unref();
    setImmediate(endWhenAnswered);
  });
  port.receive((raw) => {
    const message = parseToCore(raw);
    switch (message.kind) {
      case 'call':
        return void call(message).catch(failed(message.id));
      case 'cancel':
        return flights.get(message.id)?.abort();
      case 'stop':
        return void end();
      default:
        return assertNever(message);
    }
  });
  port.post({ kind: 'ready' });
}
