// yauzl ships no types; this is the part of it that build/unzip.ts uses.
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  export type Entry = { readonly fileName: string; readonly externalFileAttributes: number };
  export type ZipFile = {
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
  };
  export function openPromise(path: string): Promise<ZipFile>;
}
