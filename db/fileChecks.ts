import { realpathSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ExpectedError } from '#shared/errors.ts';

/** What is asked of the machine about a place on disk; tests answer in its stead. */
export type Disk = {
  readonly platform: NodeJS.Platform;
  /** Null when there is nothing. */
  readonly look: (path: string) => Stats | null;
  /** With links and mapped drives followed to where they lead. */
  readonly realPath: (path: string) => string;
  /** The kind of file system as Linux numbers it; null where it cannot be told. */
  readonly fileSystemType: (folder: string) => number | null;
  /** Throws when nothing can be written in the folder. */
  readonly tryWriting: (folder: string) => void;
};

/** Linux's numbers (statfs) of file systems that live on another machine. */
const NETWORK_TYPES: ReadonlySet<number> = new Set([
  0x6969, // nfs
  0x517b, // smb
  0xfe534d42, // smb2
  0xff534d42, // cifs
  0x5346414f, // afs
  0x564c, // ncp
  0x73757245, // coda
]);

/** Names of folders that a cloud service keeps in step, as the services themselves name them. */
const CLOUD_FOLDERS: readonly (readonly [service: string, name: RegExp])[] = [
  ['OneDrive', /^onedrive( - .+)?$/iu],
  ['OneDrive', /^onedrive-.+$/iu],
  ['Dropbox', /^dropbox( \(.+\))?$/iu],
  ['Google Drive', /^google ?drive(-.+)?( \(.+\))?$/iu],
  ['Google Drive', /^(my drive|drive của tôi|shared drives)$/iu],
  ['iCloud Drive', /^(icloud ?drive|com~apple~clouddocs|mobile documents)$/iu],
  ['dịch vụ đám mây của máy Mac', /^cloudstorage$/iu],
];

/** This machine's disk. */
export const machineDisk: Disk = {
  platform: process.platform,
  look: (path) => statSync(path, { throwIfNoEntry: false }) ?? null,
  realPath: (path) => realpathSync.native(path),
  fileSystemType: (folder) => (process.platform === 'linux' ? statfsSync(folder).type : null),
  tryWriting: (folder) => {
    const probe = join(folder, `.so-thu-ghi-${process.pid}.tmp`);
    writeFileSync(probe, '');
    rmSync(probe);
  },
};

/**
 * Refuses a place where a register cannot be kept safely: on another machine, in a folder a cloud service keeps in
 * step, or where nothing can be written. The folder must exist.
 * @param wanted a folder yet to be made within it
 */
export function refuseUnsafeFolder(folder: string, disk: Disk, wanted: string = folder): void {
  const real = disk.realPath(folder);
  refuseCloud(resolve(wanted), disk);
  refuseCloud(real, disk);
  if (isOnNetwork(real, folder, disk)) {
    throw new ExpectedError(
      'network-share',
      `Thư mục “${folder}” nằm trên máy khác trong mạng. Sổ để ở đó có thể hỏng khi mất kết nối hoặc khi hai máy cùng ghi. ` +
        'Chép sổ cùng tệp .keys về ổ đĩa của máy này rồi mở.',
    );
  }
  try {
    disk.tryWriting(folder);
  } catch (cause) {
    throw new ExpectedError(
      'read-only',
      `Không ghi được vào thư mục “${folder}”. Chọn thư mục khác, hoặc xin quyền ghi thư mục này rồi làm lại.`,
      { cause },
    );
  }
}

/** Refuses what is not a file that can hold a register; returns its full path, links followed. */
export function findRegisterFile(file: string, disk: Disk): string {
  const path = resolve(file);
  const found = lookCarefully(path, disk);
  if (!found) {
    throw new ExpectedError(
      'missing-file',
      `Không có tệp “${path}”. Kiểm tra lại tên tệp, hoặc cắm ổ đĩa chứa sổ rồi mở lại.`,
    );
  }
  if (found.isDirectory()) {
    throw new ExpectedError('is-folder', `“${path}” là thư mục, không phải tệp sổ. Chọn tệp sổ trong đó.`);
  }
  const real = disk.realPath(path);
  refuseUnsafeFolder(dirname(path), disk);
  if (dirname(real) !== dirname(path)) refuseUnsafeFolder(dirname(real), disk);
  if ((found.mode & 0o222) === 0) {
    throw new ExpectedError(
      'read-only',
      `Tệp “${basename(path)}” chỉ cho đọc. Bỏ thuộc tính chỉ đọc của tệp rồi mở lại.`,
    );
  }
  return real;
}

/** `look` that takes a path through a file for a path that leads nowhere. */
export function lookCarefully(path: string, disk: Disk): Stats | null {
  try {
    return disk.look(path);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOTDIR') return null;
    throw cause;
  }
}

function isOnNetwork(real: string, folder: string, disk: Disk): boolean {
  if (disk.platform === 'win32') return /^[\\/]{2}(?![?.][\\/](?!UNC[\\/]))/iu.test(real);
  const type = disk.fileSystemType(folder);
  return type !== null && NETWORK_TYPES.has(type >>> 0);
}

function refuseCloud(path: string, disk: Disk): void {
  const parts = path.split(disk.platform === 'win32' ? /[\\/]/u : '/').map((part) => part.normalize('NFC'));
  const service = CLOUD_FOLDERS.find(([, name]) => parts.some((part) => name.test(part)))?.[0];
  if (service === undefined) return;
  throw new ExpectedError(
    'cloud-folder',
    `Thư mục “${path}” được ${service} tự đồng bộ. Sổ để ở đó có thể bị ghi đè, bị chép ra ngoài cơ quan. ` +
      'Chọn một thư mục chỉ có trên máy này.',
  );
}
