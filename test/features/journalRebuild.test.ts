import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createRegisterHost } from '#core/register/host.ts';
import type { RegisterHost } from '#core/register/host.ts';
import { fillRegister } from '#core/sample/fillRegister.ts';
import type { WriteDb } from '#db/handle.ts';
import { createLaw } from '#shared/domain/law/law.ts';
import { shippedLaw } from '#shared/domain/law/shippedLaw.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { copyGolden, GOLDEN_PASSWORD } from '../goldenFile.ts';
import { everything, TABLES } from '../readModels.ts';
import { PASSWORD, tempFolder, testOptions, testTools } from '../registers.ts';

const unwatched = { law: shippedLaw, signal: new AbortController().signal, progress: () => undefined };

type Opened = { readonly host: RegisterHost; readonly db: WriteDb; readonly file: string };

function dbOf(host: RegisterHost): WriteDb {
  const session = host.session();
  if (!session) throw new Error('The register did not open');
  return session.db;
}

/** The register of 0.1.0: every kind of event, imports of which one was taken back, users who came and left. */
async function openGolden(): Promise<Opened> {
  const folder = tempFolder();
  const host = createRegisterHost(testTools(join(folder, 'settings')), testOptions(folder));
  onTestFinished(async () => void (await host.lock()));
  const file = copyGolden(folder);
  await host.open({ file, password: GOLDEN_PASSWORD });
  return { host, db: dbOf(host), file };
}

/** A register with so many invented cases. */
async function openFilled(cases: number): Promise<Opened> {
  const folder = tempFolder();
  const host = createRegisterHost(testTools(join(folder, 'settings')), testOptions(folder));
  onTestFinished(async () => void (await host.lock()));
  const file = join(folder, 'so.sotha');
  await host.create({ file, unit: 'Phòng THADS', name: 'Mận', role: 'head', password: PASSWORD });
  const db = dbOf(host);
  const userId = host.session()?.user.id ?? '';
  await fillRegister(db, {
    cases,
    today: localDate('2026-11-20'),
    seed: 7,
    law: createLaw(shippedLaw),
    userId,
  });
  return { host, db, file };
}

/** What only someone with the key and without the program could do. */
function damage(db: WriteDb, sql: string): void {
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
  db.pragma('foreign_keys = ON');
}

describe('rebuilding the read models from the journal', () => {
  it.each([
    ['nothing is wrong', ''],
    [
      'all is gone',
      TABLES.slice(0, 6)
        .map((table) => `DELETE FROM ${table};`)
        .join(''),
    ],
    ['the cases are gone', 'DELETE FROM cases'],
    ['cases have other numbers', 'UPDATE cases SET number = number + 1000'],
    ['a case is there that never was', "UPDATE cases SET id = 'never' WHERE number = 3"],
    ['sums are false', 'UPDATE cases SET due = due + 1, remaining = 0'],
    ['parties have other names', "UPDATE parties SET name = 'Ai đó'"],
    ['deadlines are missing', 'DELETE FROM deadlines WHERE case_number % 2'],
    ['nothing is found', "INSERT INTO case_search_folded (case_search_folded) VALUES ('delete-all')"],
    ['false words are found', "INSERT INTO case_search_exact (rowid, words) VALUES (99999, 'ai đó')"],
    ['users have other roles', "UPDATE users SET role = 'clerk', active = 1, owner = 0"],
    ['a user is there who never was', "INSERT INTO users VALUES ('never', 'Ai đó', 'head', 1, 1)"],
    ['officers have other names', "UPDATE officers SET name = 'CHV ' || id"],
    ['an import looks as if it counted', 'UPDATE imports SET undone_at = NULL'],
  ])('gives the same tables, row for row, when %s', async (_what, sql) => {
    const { host, db } = await openGolden();
    const before = everything(db);
    damage(db, sql);

    const cases = await host.rebuild(unwatched);

    expect(everything(db)).toEqual(before);
    expect(cases).toBe(60);
  });

  it('is not needed for the register to stay as it was: the journal is the same', async () => {
    const { host, db } = await openGolden();
    const journal = () => db.prepare('SELECT * FROM journal_event').all();
    const before = journal();

    await host.rebuild(unwatched);

    expect(journal()).toEqual(before);
  });

  it('lets the window read the register as it was meanwhile, and says how far it is', async () => {
    const { host, db } = await openFilled(1200);
    damage(db, "UPDATE cases SET debtor = 'trước'");
    const seen = new Set<unknown>();
    const said: string[] = [];
    const watch = {
      ...unwatched,
      progress: (done: number, total: number | null, label: string) => {
        seen.add(db.prepare("SELECT count(*) AS rows FROM cases WHERE debtor = 'trước'").get()?.valueOf());
        said.push(`${label}: ${done}/${total}`);
      },
    };

    await host.rebuild(watch);

    expect([...seen]).toContainEqual({ rows: 1200 });
    expect(said).toContain('Đang dựng lại danh sách từ nhật ký: 1000/1211');
    expect(db.prepare("SELECT count(*) AS rows FROM cases WHERE debtor = 'trước'").get()).toEqual({
      rows: 0,
    });
  });

  it('changes nothing when it is stopped, and can be done again', async () => {
    const { host, db } = await openFilled(1200);
    damage(db, "UPDATE cases SET debtor = 'trước'");
    const before = everything(db);
    const stop = new AbortController();

    const stopped = host.rebuild({ ...unwatched, signal: stop.signal, progress: () => stop.abort() });

    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    expect(everything(db)).toEqual(before);
    expect(await host.rebuild(unwatched)).toBe(1200);
  });

  it('is undone when the register is locked meanwhile', async () => {
    const { host, file } = await openFilled(1200);
    const locked: Promise<unknown>[] = [];
    const watch = { ...unwatched, progress: () => void locked.push(host.lock()) };

    await expect(host.rebuild(watch)).rejects.toMatchObject({ code: 'register-locked' });

    await Promise.all(locked);
    await host.open({ file, password: PASSWORD });
    expect(dbOf(host).prepare('SELECT count(*) AS rows FROM cases').get()).toEqual({ rows: 1200 });
  });
});
