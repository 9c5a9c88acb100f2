import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Replaces a small file so that after a power cut either the old or the new text is there, whole. */
export function replaceFile(file: string, text: string): void {
  const partial = `${file}.${process.pid}.tmp`;
  try {
    writeDurably(partial, text, 'w');
    renameSync(partial, file);
  } catch (cause) {
    rmSync(partial, { force: true });
    throw cause;
  }
  syncFolder(dirname(file));
}

/** Writes a file that must not exist yet; throws EEXIST when it does. */
export function writeNewFile(file: string, text: string): void {
  writeDurably(file, text, 'wx');
  syncFolder(dirname(file));
}

function writeDurably(file: string, text: string, flag: 'w' | 'wx'): void {
  const descriptor = openSync(file, flag);
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A name is durable once its folder is; Windows has no such call and does it by itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
