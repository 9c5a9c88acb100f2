import {
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ExpectedError } from '#shared/errors.ts';
import { freshStatement } from './handle.ts';
import type { ReadDb } from './handle.ts';
import { openForReading } from './open.ts';
import { lastEntry } from './repo/journalChain.ts';

/** Why a copy was made: the register was locked, or is about to be migrated. */
export type CopyKind = 'lock' | 'migration';

export type Copy = {
  readonly file: string;
  readonly kind: CopyKind;
  /** ISO 8601 UTC */
  readonly at: string;
  /** Number of journal entries it holds. */
  readonly seq: number;
};

/** The register a copy is made of. */
export type CopySource = {
  readonly db: ReadDb;
  readonly file: string;
  readonly keysFile: string;
  readonly key: Uint8Array;
};

const FOLDER = 'ban-sao';
const KEPT_LOCK_COPIES = 10;
const KIND_WORDS: Readonly<Record<CopyKind, string>> = { lock: 'khoa', migration: 'truoc-nang-cap' };
const EXTENSION = '.sotha';
const NAME = /^(.+)-(khoa|truoc-nang-cap)-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-(\d+)\.sotha$/u;

/**
 * Makes an encrypted copy in the folder “ban-sao” beside the register, reads it back (integrity, number of entries,
 * last hash) and only then gives it its name; its key file goes with it. Of the copies made at lock the last ten are
 * kept, those made before a migration all.
 * @param now ISO 8601 UTC
 * @throws ExpectedError copy-failed, when no copy could be made or read back
 */
export function makeCopy(source: CopySource, kind: CopyKind, now: string): Copy {
  const folder = join(dirname(source.file), FOLDER);
  const partial = join(folder, `.${basename(source.file)}-${process.pid}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    dropLeftovers(folder, source.file, now);
    rmSync(partial, { force: true });
    source.db.prepare('VACUUM INTO ?').run(partial);
    const { seq } = verifyCopy(source, partial);
    const file = join(folder, copyName(source.file, kind, now, seq));
    copyFileSync(source.keysFile, `${file}.keys`);
    syncToDisk(`${file}.keys`);
    syncToDisk(partial);
    renameSync(partial, file);
    dropOldLockCopies(source.file);
    return { file, kind, at: now, seq };
  } catch (cause) {
    dropPartial(partial);
    throw new ExpectedError(
      'copy-failed',
      `Chưa tạo được bản sao của sổ trong “${folder}”. Kiểm tra chỗ trống trên ổ đĩa và quyền ghi rồi làm lại.`,
      { cause },
    );
  }
}

/** The copies of a register, oldest first. */
export function listCopies(file: string): readonly Copy[] {
  const folder = join(dirname(file), FOLDER);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .map((name) => readName(folder, name, stem(file)))
    .filter((copy) => copy !== null)
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.seq - other.seq));
}

/**
 * Whether locking should leave a copy: this connection inserted, changed or deleted a row, or the last copy made at
 * lock does not end where the journal ends.
 */
export function needsCopy(file: string, db: ReadDb): boolean {
  const changes = freshStatement<[], { count: number }>(db, 'SELECT total_changes() AS count').get();
  if (changes && changes.count > 0) return true;
  const last = listCopies(file).findLast((copy) => copy.kind === 'lock');
  return last?.seq !== lastEntry(db).seq;
}

function verifyCopy(source: CopySource, partial: string): { readonly seq: number } {
  const copy = openForReading(partial, source.key);
  try {
    const findings = copy.pragma('integrity_check', { simple: true });
    const copied = lastEntry(copy);
    const { count } = freshStatement<[], { count: number }>(
      copy,
      'SELECT COUNT(*) AS count FROM journal_event',
    ).get() ?? { count: -1 };
    const original = freshStatement<[number], { hash: string }>(
      source.db,
      'SELECT hash FROM journal_event WHERE seq = ?',
    ).get(copied.seq);
    const isSame = copied.seq === 0 || original?.hash === copied.hash;
    if (findings !== 'ok' || count !== copied.seq || !isSame)
      throw new Error('The copy differs from the register');
    return { seq: copied.seq };
  } finally {
    copy.close();
  }
}

const stem = (file: string): string => basename(file).replace(/\.sotha$/u, '');

function copyName(file: string, kind: CopyKind, now: string, seq: number): string {
  return `${stem(file)}-${KIND_WORDS[kind]}-${now.replace(/[-:.]/gu, '')}-${seq}${EXTENSION}`;
}

function readName(folder: string, name: string, register: string): Copy | null {
  const match = NAME.exec(name);
  if (match?.[1] !== register) return null;
  const [, , word, year, month, day, hour, minute, second, fraction, seq] = match;
  return {
    file: join(folder, name),
    kind: word === KIND_WORDS.lock ? 'lock' : 'migration',
    at: `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction}Z`,
    seq: Number(seq),
  };
}

function dropOldLockCopies(file: string): void {
  const locks = listCopies(file).filter((copy) => copy.kind === 'lock');
  for (const copy of locks.slice(0, Math.max(0, locks.length - KEPT_LOCK_COPIES))) {
    rmSync(copy.file, { force: true });
    rmSync(`${copy.file}.keys`, { force: true });
  }
}

/** Copies that a killed process did not finish; a young one may be another process's, still being written. */
function dropLeftovers(folder: string, file: string, now: string): void {
  const abandonedBefore = Date.parse(now) - 3_600_000;
  readdirSync(folder)
    .filter((name) => name.startsWith(`.${basename(file)}-`) && name.includes('.tmp'))
    .map((name) => join(folder, name))
    .filter((path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < abandonedBefore)
    .forEach((path) => rmSync(path, { force: true }));
}

/** Where not even the folder could be made there is nothing to drop. */
function dropPartial(partial: string): void {
  if (statSync(dirname(partial), { throwIfNoEntry: false })?.isDirectory()) rmSync(partial, { force: true });
}

function syncToDisk(file: string): void {
  const descriptor = openSync(file, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
