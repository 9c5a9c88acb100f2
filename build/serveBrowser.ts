import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openHttpHost } from '#core/hosts/http.ts';
import { createCoreLink } from '#electron/coreLink.ts';
import { openChild } from '#electron/openChild.ts';
import { PROJECT, projectVersion } from './project.ts';

export type BrowserApp = { readonly address: string; readonly close: () => Promise<void> };

/** Serves the built app to a browser on 127.0.0.1, with core as a process of its own, as under the window. */
export async function serveBrowser(options: {
  readonly folder: string;
  readonly port: number;
  readonly demo: boolean;
}): Promise<BrowserApp> {
  const args = ['--settings', join(options.folder, 'core'), ...(options.demo ? ['--demo'] : [])];
  const entry = join(PROJECT, 'core/hosts/process.ts');
  const link = createCoreLink(openChild({ node: process.execPath, entry, cwd: PROJECT, args }));
  const host = await openHttpHost({
    door: link,
    rendererFolder: join(PROJECT, 'dist/renderer'),
    version: projectVersion(),
    port: options.port,
    token: randomBytes(24).toString('base64url'),
  }).catch(async (error: unknown) => {
    await link.stop();
    throw error;
  });
  return {
    address: host.address,
    close: async () => {
      await host.close();
      await link.stop();
    },
  };
}
