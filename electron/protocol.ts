import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol } from 'electron';
import { answerPage, type AssetFolder } from '#shared/host/page.ts';

/** Makes app:// a standard, secure scheme. To be called before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page at app://so/; any other host, method or a path outside the folder is refused. */
export function serveApp(folder: string): void {
  const assets = assetFolder(folder);
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'so' || request.method !== 'GET') return new Response(null, { status: 404 });
    const answer = await answerPage(url.pathname, assets, () => randomBytes(16).toString('base64'));
    return new Response(answer.body, { status: answer.status, headers: answer.headers });
  });
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
