import { ExpectedError } from '#shared/errors.ts';

type Upload = { readonly name: string; readonly bytes: Uint8Array };

const PREFIX = 'upload:';
const KEPT = 3;

/** Workbooks handed over as bytes. Kept in memory only: no copy of citizens' data on disk. */
export class Uploads {
  readonly #byPath = new Map<string, Upload>();

  receive(id: string, upload: Upload): string {
    const path = `${PREFIX}${id}`;
    this.#byPath.set(path, upload);
    const [oldest] = this.#byPath.keys();
    if (this.#byPath.size > KEPT && oldest !== undefined) this.#byPath.delete(oldest);
    return path;
  }

  /** The upload, or null when the path names a file on disk. Error: `upload-gone`. */
  find(path: string): Upload | null {
    if (!path.startsWith(PREFIX)) return null;
    const upload = this.#byPath.get(path);
    if (!upload)
      throw new ExpectedError(
        'upload-gone',
        'Tệp đã chọn không còn trong bộ nhớ. Chọn lại tệp rồi làm tiếp.',
      );
    return upload;
  }
}
