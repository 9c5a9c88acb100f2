import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { bytesUnder, tempFolder } from '#test/registers.ts';
import { findRegisterFile, machineDisk, refuseUnsafeFolder } from './fileChecks.ts';
import type { Disk } from './fileChecks.ts';

const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (cause) {
    return cause instanceof Error && 'code' in cause ? cause.code : cause;
  }
};

/** A Windows machine on which the folder leads to `real`. */
const windows = (real: string): Disk => ({
  platform: 'win32',
  look: () => null,
  realPath: () => real,
  fileSystemType: () => null,
  tryWriting: () => undefined,
});

it('takes a file in an ordinary folder and leaves nothing behind', () => {
  const folder = machineDisk.realPath(tempFolder());
  const file = join(folder, 'so.sotha');
  writeFileSync(file, 'x');

  expect(findRegisterFile(file, machineDisk)).toBe(file);

  expect([...bytesUnder(folder).keys()]).toEqual([file]);
});

it.each([
  ['a file that is not there', (folder: string) => join(folder, 'other.sotha'), 'missing-file'],
  ['a path through a file', (folder: string) => join(folder, 'so.sotha', 'so.sotha'), 'missing-file'],
  ['a folder', (folder: string) => folder, 'is-folder'],
])('refuses %s', (_case, pathIn, code) => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'so.sotha'), 'x');

  expect(codeOf(() => findRegisterFile(pathIn(folder), machineDisk))).toBe(code);
});

it('refuses a file marked read-only', () => {
  const file = join(tempFolder(), 'so.sotha');
  writeFileSync(file, 'x');
  chmodSync(file, 0o444);

  expect(codeOf(() => findRegisterFile(file, machineDisk))).toBe('read-only');
});

it('refuses a folder in which nothing can be written', () => {
  const disk: Disk = {
    ...machineDisk,
    tryWriting: () => {
      throw Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' });
    },
  };

  expect(() => refuseUnsafeFolder(tempFolder(), disk)).toThrow(/Không ghi được vào thư mục/u);
});

it.each([
  ['nfs', 0x6969],
  ['cifs', 0xff534d42],
  ['cifs as a signed number', 0xff534d42 | 0],
  ['smb2', 0xfe534d42],
])('refuses a folder on %s', (_case, type) => {
  const disk: Disk = { ...machineDisk, platform: 'linux', fileSystemType: () => type };

  expect(codeOf(() => refuseUnsafeFolder(tempFolder(), disk))).toBe('network-share');
});

it.each([
  ['a share named by its address', '\\\\maychu\\chung\\so', 'network-share'],
  ['a share named the long way', '\\\\?\\UNC\\maychu\\chung\\so', 'network-share'],
  ['a drive letter that is a share', '\\\\maychu\\chung', 'network-share'],
  ['a folder OneDrive keeps', 'C:\\Users\\man\\OneDrive - Cuc THADS\\so', 'cloud-folder'],
  ['an ordinary folder', 'D:\\so', undefined],
  ['an ordinary folder named the long way', '\\\\?\\D:\\so', undefined],
])('on Windows, for %s', (_case, real, code) => {
  expect(codeOf(() => refuseUnsafeFolder('Z:\\so', windows(real)))).toBe(code);
});

it.each([
  ['OneDrive'],
  ['OneDrive - Cục Thi hành án'],
  ['Dropbox'],
  ['Dropbox (Cá nhân)'],
  ['Google Drive'],
  ['GoogleDrive-man@example.org'],
  ['Drive của tôi'],
  ['iCloudDrive'],
  ['Mobile Documents'],
  ['CloudStorage'],
])('refuses a folder under %s, also through a link', (name) => {
  const folder = tempFolder();
  const synced = join(folder, name, 'so');
  mkdirSync(synced, { recursive: true });
  const link = join(folder, 'link');
  symlinkSync(synced, link);

  expect([synced, link].map((path) => codeOf(() => refuseUnsafeFolder(path, machineDisk)))).toEqual([
    'cloud-folder',
    'cloud-folder',
  ]);
});

it('knows a folder that only sounds like a cloud', () => {
  const folder = join(tempFolder(), 'Sổ Dropbox cũ');
  mkdirSync(folder);

  expect(codeOf(() => refuseUnsafeFolder(folder, machineDisk))).toBeUndefined();
});

it('says where to put the register instead', () => {
  const disk: Disk = { ...machineDisk, platform: 'linux', fileSystemType: () => 0x6969 };
  const folder = tempFolder();

  expect(() => refuseUnsafeFolder(folder, disk)).toThrow(
    new RegExp(`“${join(dirname(folder), basename(folder))}” nằm trên máy khác trong mạng.*Chép sổ`, 'u'),
  );
});
