/** Where the built page lies: the file's text or bytes by its path inside the folder; null when there is none. */
export type AssetFolder = {
  readonly text: (path: string) => Promise<string | null>;
  readonly bytes: (path: string) => Promise<Uint8Array<ArrayBuffer> | null>;
};

export type PageAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
};

const INDEX = 'index.html';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};

/** The content security policy of the page; `nonce` is new for each answer and lets Emotion add its styles. */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** Headers that go with every answer, page or not. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
};

/** The file a URL's path means: a place inside the app means the page itself; null when it leaves the folder. */
export function assetPath(pathname: string): string | null {
  const path = decoded(pathname);
  if (path === null || !path.startsWith('/') || /[\\:\0]/.test(path)) return null;
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.includes('..') || parts.includes('.')) return null;
  const last = parts.at(-1) ?? '';
  return last.includes('.') ? parts.join('/') : INDEX;
}

/** Answers a request for the page or one of its files, with its policy and headers. */
export async function answerPage(
  pathname: string,
  folder: AssetFolder,
  makeNonce: () => string,
): Promise<PageAnswer> {
  const path = assetPath(pathname);
  if (path === null) return notFound();
  if (path === INDEX) {
    const html = await folder.text(INDEX);
    return html === null ? notFound() : indexAnswer(html, makeNonce());
  }
  const body = await folder.bytes(path);
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
  if (body === null || type === undefined) return notFound();
  return {
    status: 200,
    headers: { ...SAFE_HEADERS, 'content-type': type, 'cache-control': 'max-age=31536000, immutable' },
    body,
  };
}

function indexAnswer(html: string, nonce: string): PageAnswer {
  return {
    status: 200,
    headers: {
      ...SAFE_HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': contentPolicy(nonce),
    },
    body: html.replace('<head>', `<head><meta property="csp-nonce" content="${nonce}">`),
  };
}

function notFound(): PageAnswer {
  return {
    status: 404,
    headers: { ...SAFE_HEADERS, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    body: 'Không có tệp này.',
  };
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
