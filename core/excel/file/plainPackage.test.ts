import { describe, expect, it } from 'vitest';
import { plainPackage } from './plainPackage.ts';
import { packedBytes, readZipDirectory } from './zipDirectory.ts';
import type { ZipPart } from './zipGuard.ts';

const part = (name: string, content: string): ZipPart => ({ name, content: Buffer.from(content) });

/** What stands in the package, read back: where its header begins, name and content. */
function readBack(bytes: Uint8Array) {
  return readZipDirectory(bytes)?.map((entry) => {
    const content = packedBytes(bytes, entry);
    return `${entry.headerOffset} ${entry.name} ${content === null ? '?' : Buffer.from(content).toString()}`;
  });
}

describe('a plain package', () => {
  it.each([
    ['nothing', [], []],
    ['one part', [part('a', 'xyz')], ['0 a xyz']],
    ['two parts', [part('a', 'xyz'), part('bc', 'w')], ['0 a xyz', '34 bc w']],
    ['a part without content', [part('a', ''), part('b', 'w')], ['0 a ', '31 b w']],
    ['a name of longer letters', [part('đ', 'ệ'), part('b', 'w')], ['0 đ ệ', '35 b w']],
    ['a name twice', [part('a', '1'), part('a', '2')], ['0 a 1', '32 a 2']],
    [
      'a part that looks like an end',
      [part('a', 'PK\u0005\u0006'), part('b', 'w')],
      ['0 a PK\u0005\u0006', '35 b w'],
    ],
  ])('holds %s', (_, parts, expected) => {
    expect(readBack(plainPackage(parts))).toEqual(expected);
  });

  it('packs and locks nothing', () => {
    const entries = readZipDirectory(plainPackage([part('a', 'x'.repeat(70_000))]));

    expect(entries).toEqual([
      {
        name: 'a',
        encrypted: false,
        method: 0,
        sum: 0,
        compressedSize: 70_000,
        size: 70_000,
        headerOffset: 0,
      },
    ]);
  });

  it.each([
    ['nothing', [], 22],
    ['one part', [part('a', 'xyz')], 30 + 1 + 3 + 46 + 1 + 22],
    ['two parts', [part('a', 'xyz'), part('bc', 'w')], 34 + 33 + 47 + 48 + 22],
  ])('is no longer than it need be with %s', (_, parts, length) => {
    expect(plainPackage(parts)).toHaveLength(length);
  });

  it.each([
    ['how many parts', 8, 2],
    ['how many in all', 10, 2],
    ['how long the directory is', 12, 47 + 48],
    ['where the directory begins', 16, 34 + 33],
  ])('says at its end %s', (_, at, figure) => {
    const bytes = Buffer.from(plainPackage([part('a', 'xyz'), part('bc', 'w')]));
    const end = bytes.subarray(-22);

    expect(at < 12 ? end.readUInt16LE(at) : end.readUInt32LE(at)).toBe(figure);
  });
});
