import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

export const GOLDEN_PASSWORD = 'mật khẩu của sổ 0.1.0';

const FIXTURES = new URL('./fixtures/', import.meta.url);

/** A copy of the register that version 0.1.0 made, in this folder; answers its path. */
export function copyGolden(folder: string): string {
  const file = join(folder, 'so.sotha');
  for (const suffix of ['', '.keys'])
    copyFileSync(new URL(`so-0.1.0.sotha${suffix}`, FIXTURES), `${file}${suffix}`);
  return file;
}
