import { expect, it, vi } from 'vitest';
import type { ToCore } from '#shared/host/messages.ts';
import { createCoreLink, type LinkEvent } from './coreLink.ts';
import type { CoreOpening } from './coreRun.ts';

type Started = {
  readonly heard: ToCore[];
  readonly tell: (raw: unknown) => void;
  readonly end: (code: number | null) => void;
};

/** An opening that starts nothing and lets the test play core's part. */
function pretendOpening() {
  const started: Started[] = [];
  const open: CoreOpening = ({ onMessage, onExit }) => {
    const heard: ToCore[] = [];
    started.push({ heard, tell: onMessage, end: onExit });
    return {
      post: (message) => {
        heard.push(message);
        if (message.kind === 'stop') onExit(0);
      },
      kill: vi.fn(),
    };
  };
  const core = (index: number): Started => {
    const one = started[index];
    if (!one) throw new Error(`core ${index} was not started`);
    return one;
  };
  return { open, started, core };
}

function openLink() {
  const pretend = pretendOpening();
  const link = createCoreLink(pretend.open);
  const events: LinkEvent[] = [];
  link.subscribe((event) => void events.push(event));
  return { link, events, ...pretend };
}

const reply = (id: number, value: unknown) => ({ kind: 'reply', id, reply: { ok: true, value } });

it('holds calls back until core is ready, then answers each with its own reply', async () => {
  const { link, core } = openLink();
  const [first, second] = [link.call('a', 1), link.call('b', 2)];

  const before = [...core(0).heard];
  core(0).tell({ kind: 'ready' });
  core(0).tell(reply(2, 'second'));
  core(0).tell(reply(1, 'first'));

  expect(before).toEqual([]);
  expect(core(0).heard.map((message) => message.kind)).toEqual(['call', 'call']);
  expect(await first).toEqual({ ok: true, value: 'first' });
  expect(await second).toEqual({ ok: true, value: 'second' });
});

it('passes progress to the call it belongs to, and its cancelling to core', async () => {
  const { link, core } = openLink();
  const flight = new AbortController();
  const onProgress = vi.fn();
  core(0).tell({ kind: 'ready' });
  const answer = link.call('task', null, { signal: flight.signal, onProgress });

  core(0).tell({ kind: 'progress', id: 1, done: 1, total: 9, label: 'Đang đọc' });
  flight.abort();
  core(0).tell(reply(1, null));
  await answer;

  expect(onProgress).toHaveBeenCalledWith({ done: 1, total: 9, label: 'Đang đọc' });
  expect(core(0).heard.at(-1)).toEqual({ kind: 'cancel', id: 1 });
});

it.each([1, 134, null])('says so when core ends with code %s, and answers what was waiting', async (code) => {
  const { link, core, events, started } = openLink();
  core(0).tell({ kind: 'ready' });
  const waiting = link.call('cases.list', {});

  core(0).end(code);
  const later = link.call('cases.list', {});

  expect(await waiting).toMatchObject({ ok: false, error: { code: 'core-stopped' } });
  expect(await later).toMatchObject({ ok: false, error: { code: 'core-stopped' } });
  expect(events).toEqual([{ kind: 'coreStopped' }]);
  expect(started).toHaveLength(1);
});

it('starts a fresh core in silence when core leaves with code 0, as it does after locking', async () => {
  const { link, core, events, started } = openLink();
  core(0).tell({ kind: 'ready' });
  const late = link.call('cases.list', {});

  core(0).tell({ kind: 'event', event: { kind: 'locked' } });
  core(0).end(0);
  const next = link.call('register.status', {});
  core(1).tell({ kind: 'ready' });
  core(1).tell(reply(2, 'locked'));

  expect(await late).toMatchObject({ ok: false, error: { code: 'locked' } });
  expect(await next).toEqual({ ok: true, value: 'locked' });
  expect(events).toEqual([{ kind: 'locked' }]);
  expect(started).toHaveLength(2);
});

it('carries what is asked after the lock over to the fresh core', async () => {
  const { link, core, started } = openLink();
  core(0).tell({ kind: 'ready' });
  core(0).tell({ kind: 'event', event: { kind: 'locked' } });

  const status = link.call('register.status', {});
  core(0).end(0);
  core(1).tell({ kind: 'ready' });
  core(1).tell(reply(1, 'locked'));

  expect(await status).toEqual({ ok: true, value: 'locked' });
  expect(core(0).heard).toEqual([]);
  expect(started).toHaveLength(2);
});

it('does not start core again and again when it cannot start', () => {
  const { core, events, started } = openLink();

  core(0).end(0);

  expect(events).toEqual([{ kind: 'coreStopped' }]);
  expect(started).toHaveLength(1);
});

it('restarts core after a crash', async () => {
  const { link, core } = openLink();
  core(0).tell({ kind: 'ready' });
  core(0).end(1);

  const restarted = link.restart();
  await expect.poll(() => core(1)).toBeDefined();
  core(1).tell({ kind: 'ready' });

  expect(await restarted).toBe(true);
});

it('stops core for good', async () => {
  const { link, core, events, started } = openLink();
  core(0).tell({ kind: 'ready' });

  await link.stop();

  expect(core(0).heard).toEqual([{ kind: 'stop' }]);
  expect(events).toEqual([]);
  expect(started).toHaveLength(1);
});
