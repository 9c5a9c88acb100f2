import { z } from 'zod';
import type { Bridge, BridgeEvent } from '#shared/contract/bridge.ts';
import { topics } from '#shared/contract/endpoint.ts';
import { contract, isEndpointName } from '#shared/contract/index.ts';
import { progress } from '#shared/contract/progress.ts';
import type { Reply } from '#shared/errors.ts';

const replySchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), message: z.string() }) }),
]);
const eventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('changed'), topics: z.array(z.string()) }),
  z.object({ kind: z.literal('locked') }),
  progress.extend({ kind: z.literal('progress'), callId: z.string() }),
  z.object({ kind: z.literal('coreStopped') }),
]);

const UNREACHABLE: Reply<unknown> = {
  ok: false,
  error: {
    code: 'host-unreachable',
    message:
      'Không còn kết nối với ứng dụng trên máy này. Chạy lại “npm start” rồi mở địa chỉ mới được in ra.',
  },
};

/** The bridge of a page that runs in a browser: fetch for calls, one event stream for news. */
export function createHttpBridge(): Bridge {
  const listeners = new Set<(event: BridgeEvent) => void>();
  const tell = (event: BridgeEvent): void => {
    for (const listener of listeners) listener(event);
  };
  let news: News | null = null;
  forgetToken();

  return {
    call: async (name, input, callId) => {
      const reply = await ask(name, input, callId);
      // Core's own news of this change reaches nobody while the stream is down.
      if (reply.ok && news?.isHeard() !== true) tell({ kind: 'changed', topics: changedBy(name) });
      return reply;
    },
    cancel: (callId) => void post('/cancel', JSON.stringify({ callId })),
    listen: (listener) => {
      listeners.add(listener);
      news ??= openNews(tell);
      return () => void listeners.delete(listener);
    },
    // A browser does not say where a file lies: its bytes are handed over in a call instead.
    pathOf: () => Promise.resolve(null),
  };
}

async function ask(name: string, input: unknown, callId?: string): Promise<Reply<unknown>> {
  const response = await post('/call', JSON.stringify({ name, input, callId }));
  if (response === null) return UNREACHABLE;
  if (!response.ok) {
    return { ok: false, error: { code: `http-${response.status}`, message: await response.text() } };
  }
  return replySchema.parse(await response.json());
}

type News = { readonly isHeard: () => boolean };

/** Listens to core's news. The browser takes a broken stream up again; what was told meanwhile may be anything. */
function openNews(tell: (event: BridgeEvent) => void): News {
  const stream = new EventSource('/events');
  let isMissed = false;
  stream.addEventListener('message', (message: MessageEvent<string>) =>
    tell(eventSchema.parse(JSON.parse(message.data))),
  );
  stream.addEventListener('error', () => {
    isMissed = true;
  });
  stream.addEventListener('open', () => {
    if (isMissed) tell({ kind: 'changed', topics });
    isMissed = false;
  });
  return { isHeard: () => stream.readyState === EventSource.OPEN };
}

function changedBy(name: string): readonly string[] {
  if (!isEndpointName(name) || contract[name].kind === 'query') return [];
  return contract[name].topics;
}

async function post(path: string, body: BodyInit): Promise<Response | null> {
  try {
    return await fetch(path, { method: 'POST', body, credentials: 'same-origin' });
  } catch {
    return null;
  }
}

/** The token opened the page and became a cookie; it has no business in the history. */
function forgetToken(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has('token')) return;
  address.searchParams.delete('token');
  history.replaceState(history.state, '', address);
}
