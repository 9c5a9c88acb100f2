import { extname } from 'node:path';

/** The file of a worker that stands beside the module at `moduleUrl`, in the same form (source or bundled). */
export function workerFile(moduleUrl: string, name: string): URL {
  const extension = extname(new URL(moduleUrl).pathname);
  return new URL(`./${name}${extension}`, moduleUrl);
}
