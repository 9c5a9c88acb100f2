import { z } from 'zod';
import type { Bridge, BridgeEvent } from '#shared/contract/bridge.ts';
import type { Reply } from '#shared/errors.ts';

const replySchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), message: z.string() }) }),
]);
const eventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('changed'), topics: z.array(z.string()) }),
  z.object({ kind: z.literal('locked') }),
  z.object({
    kind: z.literal('progress'),
    callId: z.string(),
    done: z.number(),
    total: z.number().nullable(),
    label: z.string(),
  }),
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
  let stream: EventSource | null = null;
  forgetToken();

  const hear = (message: MessageEvent<string>): void => {
    const event = eventSchema.parse(JSON.parse(message.data));
    for (const listener of listeners) listener(event);
  };
  return {
    call: async (name, input, callId) => {
      const response = await post('/call', JSON.stringify({ name, input, callId }));
      if (response === null) return UNREACHABLE;
      if (!response.ok) {
        return { ok: false, error: { code: `http-${response.status}`, message: await response.text() } };
      }
      return replySchema.parse(await response.json());
    },
    cancel: (callId) => void post('/cancel', JSON.stringify({ callId })),
    listen: (listener) => {
      listeners.add(listener);
      if (stream === null) {
        stream = new EventSource('/events');
        stream.addEventListener('message', hear);
      }
      return () => void listeners.delete(listener);
    },
    // A browser does not say where a file lies: its bytes are handed over in a call instead.
    pathOf: () => Promise.resolve(null),
  };
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
