import type { Client } from '../../api/client.ts';
import { shellStatus } from '../../api/useShell.ts';

/**
 * Where core can read a workbook a person chose: its own path under the desktop window, else its bytes handed over
 * and kept in core's memory. Throws CallError when core refuses it.
 */
export async function filePathOf(client: Client, file: File): Promise<string> {
  const { desktop } = await shellStatus(client);
  const path = desktop ? await client.pathOf(file) : null;
  if (path !== null) return path;
  const { path: received } = await client.call('import.receive', {
    name: file.name.normalize('NFC'),
    base64: await base64Of(file),
  });
  return received;
}

/** Rejects when the file cannot be read any more. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(file);
  });
}
