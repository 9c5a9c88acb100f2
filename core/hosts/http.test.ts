import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CallContext } from '../dispatch.ts';
import type { Door, DoorEvent } from './door.ts';
import { type HttpHost, openHttpHost } from './http.ts';

const TOKEN = 'a-token-of-the-test';
const folder = mkdtempSync(join(tmpdir(), 'so-http-test-'));
const listeners = new Set<(event: DoorEvent) => void>();
let host: HttpHost;

/** A core that answers with what it was called with, and whose one task waits to be cancelled. */
const echo: Door = {
  call: async (name, input, context) => {
    if (name === 'task.wait') await cancelled(context);
    return { ok: true, value: { name, input } };
  },
  subscribe: (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  restart: () => Promise.resolve(true),
};

function cancelled(context: CallContext | undefined): Promise<void> {
  context?.onProgress?.({ done: 1, total: 2, label: 'Đang đọc' });
  return new Promise((resolve) => context?.signal?.addEventListener('abort', () => resolve()));
}

type Answer = {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
};

/** Plain HTTP, because fetch does not let a test lie about Host and Origin. */
function ask(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const where = { host: '127.0.0.1', port: host.port, agent: false };
    const outgoing = request({ ...where, method, path, headers }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const withToken = { 'x-so-token': TOKEN };
const cookie = (): string => `so-${host.port}=${TOKEN}`;
const origin = (): string => `http://127.0.0.1:${host.port}`;
const call = JSON.stringify({ name: 'cases.list', input: { text: 'hoa' } });

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head><title>Sổ</title></head></html>');
  writeFileSync(join(folder, 'assets/page.js'), 'export {};');
  host = await openHttpHost({ door: echo, rendererFolder: folder, version: '1.2.3', port: 0, token: TOKEN });
});

afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

it('serves the page at the printed address and gives the browser a strict cookie', async () => {
  const { pathname, search } = new URL(host.address);

  const answer = await ask('GET', `${pathname}${search}`);

  expect(answer.status).toBe(200);
  expect(answer.body).toContain('<title>Sổ</title>');
  expect(answer.headers['set-cookie']?.[0]).toBe(`${cookie()}; Path=/; HttpOnly; SameSite=Strict`);
});

it('lets the page add styles only with the nonce of this one answer', async () => {
  const [first, second] = [await ask('GET', '/', withToken), await ask('GET', '/', withToken)];
  const nonceOf = (answer: Answer): string => /csp-nonce" content="([^"]+)"/.exec(answer.body)?.[1] ?? '';

  expect(first.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonceOf(first)}'`);
  expect(first.headers['content-security-policy']).toContain("default-src 'none'");
  expect(first.headers['cache-control']).toBe('no-store');
  expect(nonceOf(second)).not.toBe(nonceOf(first));
});

it.each(['/', '/cases', '/assets/page.js', '/events', '/no-such-file.js'])(
  'refuses GET %s to one who was not given the token',
  async (path) => {
    const answer = await ask('GET', path);

    expect(answer.status).toBe(401);
    expect(answer.body).toBe('Mở ứng dụng bằng địa chỉ đầy đủ đã in ra lúc khởi động.');
  },
);

it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example'])(
  'refuses the foreign host name “%s”, token or not',
  async (name) => {
    const answer = await ask('POST', '/call', { ...withToken, host: name }, call);

    expect(answer.status).toBe(421);
  },
);

it.each(['http://evil.example', 'https://127.0.0.1', 'http://127.0.0.1:1', 'null', 'app://so'])(
  'refuses a call from the foreign origin %s, token or not',
  async (foreign) => {
    const answer = await ask('POST', '/call', { ...withToken, cookie: cookie(), origin: foreign }, call);

    expect(answer.status).toBe(403);
  },
);

it('refuses a call that comes with the cookie but hides its origin', async () => {
  const answer = await ask('POST', '/call', { cookie: cookie() }, call);

  expect(answer.status).toBe(403);
});

it('refuses a file to a page of another site', async () => {
  const foreign = { cookie: cookie(), 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };

  const answer = await ask('GET', '/assets/page.js', foreign);

  expect(answer.status).toBe(403);
});

it('refuses a wrong token', async () => {
  const answer = await ask('POST', '/call', { 'x-so-token': 'another' }, call);

  expect(answer.status).toBe(401);
});

it.each([
  ['the token in a header', () => withToken],
  ['the cookie and its own origin', () => ({ cookie: cookie(), origin: origin() })],
])('passes a call through the door with %s', async (_, headers) => {
  const answer = await ask('POST', '/call', headers(), call);

  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toEqual({
    ok: true,
    value: { name: 'cases.list', input: { text: 'hoa' } },
  });
});

it.each(['', '{', '[]', '{"input":{}}', '{"name":5}'])('refuses the body “%s” in words', async (body) => {
  const answer = await ask('POST', '/call', withToken, body);

  expect(answer.status).toBe(400);
});

it('refuses a call of more than 96 MB before reading it', async () => {
  const answer = await ask(
    'POST',
    '/call',
    { ...withToken, 'content-length': String(97 * 1024 * 1024) },
    '{',
  );

  expect(answer.status).toBe(413);
  expect(answer.body).toBe('Dữ liệu gửi một lần lớn quá 96 MB.');
});

it.each([
  ['/../http.ts', 404],
  ['/assets/../../secret.js', 404],
  ['/%2e%2e/secret.js', 404],
  ['/..%2fsecret.js', 404],
  ['/assets\\page.js', 400],
])('serves nothing from outside the folder: %s', async (path, status) => {
  const answer = await ask('GET', path, withToken);

  expect(answer.status).toBe(status);
});

it.each([
  ['status', {}, { ok: true, value: { desktop: false, platform: process.platform, version: '1.2.3' } }],
  ['chooseFile', { purpose: 'openRegister' }, { ok: true, value: null }],
  ['restartCore', {}, { ok: true, value: true }],
  ['quit', {}, { ok: true, value: null }],
  ['nothing', {}, { ok: false, error: { code: 'unknown-call', message: 'Không có lệnh “shell.nothing”.' } }],
])('answers shell.%s itself', async (verb, input, expected) => {
  const answer = await ask('POST', '/call', withToken, JSON.stringify({ name: `shell.${verb}`, input }));

  expect(JSON.parse(answer.body)).toEqual(expected);
});

it('sends news and progress as they happen, and cancels the call they belong to', async () => {
  const stream = await fetch(`${origin()}/events`, { headers: withToken });
  const events = readEvents(stream);
  const waiting = ask('POST', '/call', withToken, '{"name":"task.wait","input":{},"callId":"c1"}');

  const progress = await events.next();
  await ask('POST', '/cancel', withToken, '{"callId":"c1"}');
  const reply = await waiting;
  for (const listener of listeners) listener({ kind: 'changed', topics: ['cases'] });
  const news = await events.next();

  expect(progress.value).toEqual({ kind: 'progress', callId: 'c1', done: 1, total: 2, label: 'Đang đọc' });
  expect(reply.status).toBe(200);
  expect(news.value).toEqual({ kind: 'changed', topics: ['cases'] });
  await events.return(undefined);
});

async function* readEvents(response: Response): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  for await (const part of response.body ?? []) {
    for (const line of decoder
      .decode(part)
      .split('\n')
      .filter((text) => text.startsWith('data: '))) {
      yield JSON.parse(line.slice('data: '.length));
    }
  }
}
