import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { answerPage, type AssetFolder, SAFE_HEADERS } from '#shared/host/page.ts';
import { callShell } from '#shared/host/shellDoor.ts';
import type { BridgeEvent } from '#shared/contract/bridge.ts';
import type { Progress } from '#shared/contract/progress.ts';
import { isShellCall } from '#shared/contract/shell.ts';
import type { Door } from './door.ts';
import { guard } from './httpGuard.ts';
import { browserShell } from './httpShell.ts';

export type HttpOptions = {
  readonly door: Door;
  readonly rendererFolder: string;
  readonly version: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly token: string;
};

export type HttpHost = {
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
};

/** Room for the largest workbook core takes (60 MB) in base64. */
const CALL_BYTES = 96 * 1024 * 1024;
const CANCEL_BYTES = 1_024;
const ALIVE_MS = 20_000;

const callSchema = z.object({
  name: z.string().max(100),
  input: z.unknown(),
  callId: z.string().max(100).optional(),
});
const cancelSchema = z.object({ callId: z.string().max(100) });

/** Serves the app to a browser on this machine only. Rejects when the port is taken. */
export async function openHttpHost(options: HttpOptions): Promise<HttpHost> {
  const { door, token } = options;
  const flights = new Map<string, AbortController>();
  const streams = new Set<SSEStreamingApi>();
  const shell = browserShell(door, options.version);
  const assets = assetFolder(options.rendererFolder);
  let port = options.port;

  const send = (event: BridgeEvent): void => {
    for (const stream of streams) void stream.writeSSE({ data: JSON.stringify(event) });
  };
  const callDoor = async ({ name, input, callId }: z.infer<typeof callSchema>) => {
    if (isShellCall(name)) return callShell(shell, name, input);
    if (callId === undefined) return door.call(name, input);
    const flight = new AbortController();
    flights.set(callId, flight);
    const onProgress = (progress: Progress): void => send({ kind: 'progress', callId, ...progress });
    const reply = await door.call(name, input, { signal: flight.signal, onProgress });
    flights.delete(callId);
    return reply;
  };

  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(SAFE_HEADERS)) context.res.headers.set(name, value);
  });
  app.use(guard({ token, port: () => port }));
  app.post('/call', bodyLimit({ maxSize: CALL_BYTES, onError: tooLarge }), async (context) => {
    const request = callSchema.safeParse(await context.req.json().catch(() => null));
    if (!request.success) return context.text('Lệnh không đúng dạng.', 400);
    return context.json(await callDoor(request.data));
  });
  app.post('/cancel', bodyLimit({ maxSize: CANCEL_BYTES, onError: tooLarge }), async (context) => {
    const request = cancelSchema.safeParse(await context.req.json().catch(() => null));
    if (!request.success) return context.text('Lệnh không đúng dạng.', 400);
    flights.get(request.data.callId)?.abort();
    return context.body(null, 204);
  });
  app.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      streams.add(stream);
      stream.onAbort(() => void streams.delete(stream));
      while (!stream.aborted) {
        await stream.write(': alive\n\n');
        await stream.sleep(ALIVE_MS);
      }
    }),
  );
  app.get('*', async (context) => {
    const makeNonce = (): string => randomBytes(16).toString('base64');
    const answer = await answerPage(new URL(context.req.url).pathname, assets, makeNonce);
    return new Response(answer.body, { status: answer.status, headers: answer.headers });
  });

  const server = createAdaptorServer({ fetch: app.fetch });
  const unsubscribe = door.subscribe(send);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (typeof bound === 'object' && bound !== null) port = bound.port;

  return {
    address: `http://127.0.0.1:${port}/?token=${token}`,
    port,
    close: async () => {
      unsubscribe();
      await Promise.all([...streams].map((stream) => stream.close()));
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function tooLarge(context: Context): Response {
  return context.text('Dữ liệu gửi một lần lớn quá 96 MB.', 413);
}

function assetFolder(folder: string): AssetFolder {
  return {
    text: (path) => readFile(join(folder, path), 'utf8').catch(() => null),
    bytes: (path) =>
      readFile(join(folder, path))
        .then((bytes) => new Uint8Array(bytes))
        .catch(() => null),
  };
}
