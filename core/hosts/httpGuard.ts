import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

export type GuardOptions = { readonly token: string; readonly port: () => number };

/**
 * Lets in only the browser that was given the printed address: a Host other than this one (DNS rebinding),
 * a foreign Origin, a foreign site or a missing token is refused.
 */
export function guard({ token, port }: GuardOptions): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!ownHosts(port()).includes(host)) return refuse(context, 421, 'Địa chỉ này không phải của ứng dụng.');
    if (!isSameOrigin(context, host)) return refuse(context, 403, 'Trang gọi đến không phải của ứng dụng.');
    const opens = isOpening(context, token);
    if (!opens && !hasToken(context, token, port())) {
      return refuse(context, 401, 'Mở ứng dụng bằng địa chỉ đầy đủ đã in ra lúc khởi động.');
    }
    await next();
    if (opens) remember(context, token, port());
    return undefined;
  };
}

function ownHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

function isSameOrigin(context: Context, host: string): boolean {
  const origin = context.req.header('origin');
  if (origin !== undefined) return origin === `http://${host}`;
  const site = context.req.header('sec-fetch-site');
  if (context.req.method !== 'GET') return context.req.header('x-so-token') !== undefined;
  return site === undefined || site === 'same-origin' || site === 'none' || isTopLevel(context);
}

/** Following the printed address from another program's window is a navigation, not a call. */
function isTopLevel(context: Context): boolean {
  return (
    context.req.header('sec-fetch-mode') === 'navigate' && context.req.header('sec-fetch-dest') === 'document'
  );
}

function isOpening(context: Context, token: string): boolean {
  return context.req.method === 'GET' && isEqual(context.req.query('token'), token);
}

/** From here on the cookie opens the door; the page itself takes the token out of its address. */
function remember(context: Context, token: string, port: number): void {
  setCookie(context, cookieName(port), token, { httpOnly: true, sameSite: 'Strict', path: '/' });
}

function hasToken(context: Context, token: string, port: number): boolean {
  const given = [context.req.header('x-so-token'), getCookie(context, cookieName(port))];
  return given.some((text) => isEqual(text, token));
}

/** Cookies do not tell ports apart; the name does, so that two running registers do not lock each other out. */
function cookieName(port: number): string {
  return `so-${port}`;
}

function isEqual(given: string | undefined, expected: string): boolean {
  if (given === undefined) return false;
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

function refuse(context: Context, status: 401 | 403 | 421, words: string): Response {
  return context.text(words, status);
}
