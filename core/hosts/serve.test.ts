import { expect, it, vi } from 'vitest';
import type { FromCore } from '#shared/host/messages.ts';
import type { App, AppEvent, CallContext } from '../app.ts';
import { serveCore, type ShellPort } from './serve.ts';

function wire() {
  const posted: FromCore[] = [];
  const listeners: ((raw: unknown) => void)[] = [];
  const port: ShellPort = {
    post: (message) => void posted.push(message),
    receive: (listener) => void listeners.push(listener),
    flushed: () => Promise.resolve(),
  };
  return { port, posted, say: (raw: unknown) => listeners.forEach((listener) => listener(raw)) };
}

/** An app that locks when told to, and whose one task runs until it is cancelled. */
function fakeApp() {
  const listeners = new Set<(event: AppEvent) => void>();
  const stop = vi.fn(() => Promise.resolve());
  const app: App = {
    call: async (name, input, context) => {
      if (name === 'register.lock') for (const listener of listeners) listener({ kind: 'locked' });
      if (name === 'task.wait') await aborted(context);
      return { ok: true, value: input };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop,
  };
  return { app, stop };
}

function aborted(context: CallContext | undefined): Promise<void> {
  context?.onProgress?.({ done: 3, total: null, label: 'Đang đọc' });
  return new Promise((resolve) => context?.signal?.addEventListener('abort', () => resolve()));
}

it('says it is ready, and answers a call by its number', async () => {
  const { port, posted, say } = wire();

  serveCore(fakeApp().app, port, vi.fn());
  say({ kind: 'call', id: 7, name: 'cases.list', input: { text: 'hoa' } });

  await expect
    .poll(() => posted)
    .toEqual([{ kind: 'ready' }, { kind: 'reply', id: 7, reply: { ok: true, value: { text: 'hoa' } } }]);
});

it('passes progress on, and cancels the call it is told to', async () => {
  const { port, posted, say } = wire();
  serveCore(fakeApp().app, port, vi.fn());

  say({ kind: 'call', id: 1, name: 'task.wait', input: null });
  say({ kind: 'cancel', id: 1 });

  await expect
    .poll(() => posted.slice(1))
    .toEqual([
      { kind: 'progress', id: 1, done: 3, total: null, label: 'Đang đọc' },
      { kind: 'reply', id: 1, reply: { ok: true, value: null } },
    ]);
});

it('ends with code 0 after it has answered the lock', async () => {
  const { port, posted, say } = wire();
  const { app, stop } = fakeApp();
  const exit = vi.fn();
  serveCore(app, port, exit);

  say({ kind: 'call', id: 2, name: 'register.lock', input: {} });

  await expect.poll(() => exit.mock.calls).toEqual([[0]]);
  expect(stop).toHaveBeenCalledOnce();
  expect(posted.map((message) => message.kind)).toEqual(['ready', 'event', 'reply']);
});

it('ends with code 0 when the shell says stop', async () => {
  const { port, say } = wire();
  const { app, stop } = fakeApp();
  const exit = vi.fn();
  serveCore(app, port, exit);

  say({ kind: 'stop' });

  await expect.poll(() => exit.mock.calls).toEqual([[0]]);
  expect(stop).toHaveBeenCalledOnce();
});

it.each([null, 'call', { kind: 'call' }, { kind: 'eval', code: '1' }])(
  'hears nothing but its messages: %j',
  (raw) => {
    const { port, say } = wire();
    serveCore(fakeApp().app, port, vi.fn());

    expect(() => say(raw)).toThrow();
  },
);

it('answers a call whose reply could not be sent, and goes on', async () => {
  const { port, posted, say } = wire();
  const { app } = fakeApp();
  const refusing: App = {
    ...app,
    call: (name, input) =>
      name === 'bad'
        ? Promise.reject(new Error('not cloneable'))
        : Promise.resolve({ ok: true, value: input }),
  };
  serveCore(refusing, port, () => undefined);

  say({ kind: 'call', id: 1, name: 'bad', input: null });
  say({ kind: 'call', id: 2, name: 'good', input: 7 });
  await vi.waitFor(() => expect(posted.filter(({ kind }) => kind === 'reply')).toHaveLength(2));

  expect(posted).toContainEqual(
    expect.objectContaining({ id: 1, reply: expect.objectContaining({ ok: false }) }),
  );
  expect(posted).toContainEqual({ kind: 'reply', id: 2, reply: { ok: true, value: 7 } });
});
