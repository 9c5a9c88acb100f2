import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export type UploadFolder = {
  /** Keeps the bytes under the file's own name and answers the path under which core can read them. */
  readonly keep: (name: string, bytes: Uint8Array) => Promise<string>;
  readonly remove: () => void;
};

/** A folder for files given by the browser, readable only by this user and removed when the host closes. */
export function openUploadFolder(): UploadFolder {
  let folder: string | null = null;
  return {
    keep: async (name, bytes) => {
      folder ??= mkdtempSync(join(tmpdir(), 'so-upload-'));
      const own = join(folder, randomUUID());
      mkdirSync(own);
      const path = join(own, safeName(name));
      await writeFile(path, bytes, { mode: 0o600 });
      return path;
    },
    remove: () => {
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function safeName(name: string): string {
  const last = basename(name.replaceAll('\\', '/')).replace(/[\p{Cc}<>:"|?*]/gu, '_');
  return last === '' || last === '.' || last === '..' ? 'tep' : last.slice(-150);
}
