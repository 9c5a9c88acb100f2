import { countCases, pageOfCases } from '#db/repo/caseList.ts';
import { addDays } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { figure } from './figure.ts';
import type { Figure } from './figure.ts';
import { bestOf, measure, measurePair, timingOf } from './measure.ts';
import type { Timing } from './measure.ts';
import { BENCH_DAY } from './scene.ts';
import type { Scene } from './scene.ts';

/** What people type, key after key: names with and without tones, places of the tone, numbers in any spacing. */
const WORDS = [
  'nguyễn văn đạt',
  'do duc dat',
  'đỗ đức đạt',
  'hoa',
  'hoà',
  'hòa',
  'hoàng',
  'tran thi',
  'trần thị thu thủy',
  'le',
  'đặng',
  'cong ty',
  'công ty tnhh xây dựng',
  'ngan hang tmcp',
  'quỹ tín dụng',
  'pham',
  'huỳnh kim',
  'bùi',
  '01/qđ',
  '01/qd-thads',
  '12 2026',
  '120/QĐ-THADS',
  '45/2025/ds-st',
  '7/2024',
  'hs-st',
  'thuy',
  'thuỷ',
  'đào xuân',
  'vo huu nghia',
  'zzz',
];

/** Each word as it grows under the fingers. */
const KEYSTROKES: readonly string[] = [
  ...new Set(WORDS.flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1).trimEnd()))),
];

const STATE = (column: string): string =>
  `CASE WHEN c.voluntary_until >= '${BENCH_DAY}' THEN c.voluntary_${column} ELSE c.${column} END AS ${column}`;
const COLUMNS = `c.id, c.decision_number, c.decision_day, c.judgment_number, c.judgment_type, c.initiative, c.debtor,
  c.debtor_address, c.creditor, c.officer_id, o.name, ${STATE('state')}, ${STATE('classification')}, c.due, c.collected,
  c.paid_out, max(c.remaining, 0) AS remaining, c.next_due, c.next_rule_id, c.gap_count`;
const LIST = `FROM cases AS c LEFT JOIN officers AS o ON o.id = c.officer_id`;
const NEWEST = 'ORDER BY c.decision_day DESC, c.number DESC LIMIT 50';

/** Another day for every run, so that no count is remembered from the run before. */
const newDay = (run: number): LocalDate => addDays(BENCH_DAY, -run);

const FIRST_PAGE = { sort: 'decidedOn', descending: true, limit: 50, offset: 0 } as const;

export async function firstPage({ ask, db }: Scene): Promise<Figure> {
  const page = db.prepare(`SELECT ${COLUMNS} ${LIST} ${NEWEST}`);
  const count = db.prepare('SELECT count(*) FROM cases');
  const [bare, door] = await measurePair(
    300,
    () => [page.all(), count.get()],
    (run) => ask('cases.list', { today: newDay(run) }),
  );
  const ratio = door.p50 / bare.p50;
  return figure({
    work: 'First page: 50 rows and the total',
    door,
    bare,
    target: '≤ 2 × bare and ≤ 50 ms',
    isMet: ratio <= 2 && door.p99 <= 50,
  });
}

export async function keystrokes({ ask, db }: Scene): Promise<Figure> {
  const bare: number[] = [];
  const door: { readonly text: string; readonly time: number }[] = [];
  for (const text of KEYSTROKES) {
    const asked = (run: number) => ({ text, today: newDay(run) });
    bare.push(
      await bestOf(5, (run) => [pageOfCases(db, asked(run), FIRST_PAGE), countCases(db, asked(run))]),
    );
    door.push({ text, time: await bestOf(5, (run) => ask('cases.list', asked(run))) });
  }
  const timing = timingOf(door.map(({ time }) => time));
  return figure({
    work: `Search as you type: ${KEYSTROKES.length} keystrokes, each the best of five`,
    door: timing,
    bare: timingOf(bare),
    target: 'p99 ≤ 15 ms',
    isMet: timing.p99 <= 15,
    note: slowest(door),
  });
}

function slowest(door: readonly { readonly text: string; readonly time: number }[]): string {
  const byTime = door.toSorted((a, b) => b.time - a.time);
  const texts = [...new Set(byTime.map(({ text }) => text))].slice(0, 3);
  return `slowest: ${texts.map((text) => `“${text}”`).join(', ')}`;
}

export async function openCase({ ask, db }: Scene): Promise<Figure> {
  const ids = someIds(db, 200);
  const events = db.prepare<[string]>(
    "SELECT * FROM journal_event WHERE subject_kind = 'case' AND subject_id = ? ORDER BY seq",
  );
  const idAt = (run: number): string => ids[run % ids.length] ?? '';
  const [bare, door] = await measurePair(
    ids.length,
    (run) => events.all(idAt(run)),
    (run) => ask('cases.get', { id: idAt(run) }),
  );
  return figure({
    work: 'Open a case',
    door,
    bare,
    target: '≤ 5 × bare',
    isMet: door.p50 <= 5 * bare.p50,
    note: 'bare: its journal entries only',
  });
}

export async function totals({ ask, db }: Scene): Promise<Figure> {
  const sums = db.prepare(
    `SELECT count(*), sum(due), sum(collected), sum(paid_out), sum(max(remaining, 0)) FROM cases
     WHERE CASE WHEN voluntary_until >= '${BENCH_DAY}' THEN voluntary_state ELSE state END IN ('hasMeans', 'coercion')`,
  );
  const [bare, door] = await measurePair(
    20,
    () => sums.get(),
    (run) => ask('cases.totals', { states: ['hasMeans', 'coercion'], today: newDay(run) }),
  );
  return figure({ work: 'Totals of two states', door, bare });
}

export async function agenda({ ask, db }: Scene): Promise<Figure> {
  const lines = db.prepare(
    `SELECT c.id, c.decision_number, c.debtor, c.officer_id, o.name, d.*
     FROM deadlines AS d JOIN cases AS c ON c.number = d.case_number LEFT JOIN officers AS o ON o.id = c.officer_id
     WHERE d.due <= date('${BENCH_DAY}', '+30 days') AND NOT (d.kind = 'period' AND d.due < '${BENCH_DAY}')
     ORDER BY d.due, d.case_number, d.rule_id`,
  );
  const [bare, door] = await measurePair(
    50,
    () => lines.all(),
    () => ask('agenda.list', { today: BENCH_DAY, days: 30 }),
  );
  return figure({
    work: `Agenda of 10,000 cases: ${lines.all().length} lines`,
    door,
    bare,
    target: '≤ 200 ms',
    isMet: door.p99 <= 200,
  });
}

export async function dashboard({ ask }: Scene): Promise<Figure> {
  const door: Timing = await measure(20, () => ask('dashboard.load', { today: BENCH_DAY }));
  return figure({ work: 'Start page with its charts', door });
}

export async function verifyJournal({ ask, db }: Scene): Promise<Figure> {
  const all = db.prepare('SELECT * FROM journal_event ORDER BY seq');
  const walk = (): void => {
    for (const _entry of all.iterate());
  };
  const bare = await measure(1, walk, { warmUps: 0 });
  const door = await measure(1, () => ask('journal.verify', {}), { warmUps: 0 });
  return figure({ work: 'Verify the whole journal', door, bare, note: 'bare: reading it' });
}

function someIds(db: Scene['db'], count: number): readonly string[] {
  return db
    .prepare<[number], { id: string }>(
      'SELECT id FROM cases WHERE number % (SELECT max(1, count(*) / ?) FROM cases) = 0',
    )
    .all(count)
    .map(({ id }) => id);
}
