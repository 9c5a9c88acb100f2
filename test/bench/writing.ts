import { figure } from './figure.ts';
import type { Figure } from './figure.ts';
import { measure, measurePair, timed, timingOf } from './measure.ts';
import { BENCH_DAY } from './scene.ts';
import type { Scene } from './scene.ts';

const FIXTURE = new URL('../fixtures/so-thu-ly.xlsx', import.meta.url);
const RECORDINGS = 200;

/** Verification of a case with means: an event of the middle of a procedure, allowed at any time. */
export async function recordEvent({ ask, db }: Scene): Promise<Figure> {
  const { rows } = await ask('cases.list', { states: ['hasMeans'], limit: RECORDINGS + 3, today: BENCH_DAY });
  db.exec('CREATE TABLE bench_commits (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
  const insert = db.prepare<[string]>('INSERT INTO bench_commits (text) VALUES (?)');
  const bare = await measure(RECORDINGS, () => insert.run('x'.repeat(400)));
  db.exec('DROP TABLE bench_commits');
  const door = await measure(RECORDINGS, (run) => {
    const row = rows[run % rows.length];
    return ask('events.record', {
      caseId: row?.id ?? '',
      event: { day: BENCH_DAY, body: VERIFIED },
    });
  });
  const [above50, above99] = [door.p50 - bare.p50, door.p99 - bare.p99];
  return figure({
    work: 'Record an event',
    door,
    bare,
    target: '≤ 2 ms (p50) and ≤ 10 ms (p99) above one durable commit',
    isMet: above50 <= 2 && above99 <= 10,
    note: `above one commit: p50 ${above50.toFixed(2)}, p99 ${above99.toFixed(2)} ms`,
  });
}

const EVENTS = 40;

/** What each keystroke of a record form asks, on a case with a long story. */
export async function previewEvent({ ask, db }: Scene): Promise<Figure> {
  const caseId = await longCase(ask);
  const events = db.prepare<[string]>(
    `SELECT * FROM journal_event WHERE subject_kind = 'case' AND subject_id = ? ORDER BY seq`,
  );
  const [bare, door] = await measurePair(
    RECORDINGS,
    () => events.all(caseId),
    () => ask('events.preview', { caseId, event: { day: BENCH_DAY, body: VERIFIED } }),
  );
  return figure({
    work: `Preview an event on a case of ${EVENTS} events`,
    door,
    bare,
    target: '≤ 5 ms (p50)',
    isMet: door.p50 <= 5,
    note: 'bare: reading its journal entries',
  });
}

const VERIFIED = { type: 'condition.verified', result: 'hasMeans', method: 'onSite', detail: null } as const;

async function longCase(ask: Scene['ask']): Promise<string> {
  const { rows } = await ask('cases.list', { states: ['hasMeans'], limit: 1, today: BENCH_DAY });
  const id = rows[0]?.id ?? '';
  const { events } = await ask('cases.get', { id });
  for (let count = events.length; count < EVENTS; count += 1) {
    await ask('events.record', { caseId: id, event: { day: BENCH_DAY, body: VERIFIED } });
  }
  return id;
}

/** The same rows, written once more by prepared statements in one transaction. */
function rewriteBare({ db }: Scene): number {
  const tables = ['journal_event', 'cases', 'parties', 'deadlines'].map((table) => {
    const rows = db.prepare<[], unknown[]>(`SELECT * FROM ${table}`).raw().all();
    db.exec(`CREATE TABLE bench_${table} AS SELECT * FROM ${table} LIMIT 0`);
    return { table, rows };
  });
  return db.transaction(() => {
    let written = 0;
    for (const { table, rows } of tables) {
      const places = (rows[0] ?? []).map(() => '?').join(', ');
      const insert = db.prepare<unknown[]>(`INSERT INTO bench_${table} VALUES (${places})`);
      for (const row of rows) insert.run(row);
      written += rows.length;
    }
    return written;
  })();
}

export async function importFixture(scene: Scene): Promise<Figure> {
  const path = decodeURIComponent(FIXTURE.pathname);
  const door = timingOf([await timed(() => scene.ask('import.run', { path, today: BENCH_DAY }))]);
  const { total } = await scene.ask('cases.list', { limit: 1 });
  const bare = timingOf([await timed(() => rewriteBare(scene))]);
  return figure({
    work: `Import the sample workbook: ${total} cases`,
    door,
    bare,
    target: '≤ 5 s',
    isMet: door.p99 <= 5000,
    note: 'bare: writing the same rows, with no workbook to read',
  });
}
