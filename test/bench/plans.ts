import { agendaCounts, agendaLines } from '#db/repo/deadlines.ts';
import { countCases, pageOfCases } from '#db/repo/caseList.ts';
import type { ReadDb } from '#db/handle.ts';
import { eventsOfCase } from '#db/repo/journal.ts';
import { addDays } from '#shared/domain/localDate.ts';
import { BENCH_DAY } from './scene.ts';

/** How SQLite means to run one statement of the program. */
export type Plan = {
  readonly work: string;
  readonly sql: string;
  readonly steps: readonly string[];
  /** Steps that walk a whole table where an index is meant. */
  readonly scans: readonly string[];
};

const EVERYTHING = { today: BENCH_DAY };
const FIRST_PAGE = { sort: 'decidedOn', descending: true, limit: 50, offset: 0 } as const;
const AGENDA = {
  today: BENCH_DAY,
  until: addDays(BENCH_DAY, 30),
  in7: addDays(BENCH_DAY, 7),
  in30: addDays(BENCH_DAY, 30),
  officerId: null,
  ruleId: null,
  states: null,
  limit: -1,
  offset: 0,
} as const;

/** The plans of the statements behind the list, the search and the agenda, as the repositories really send them. */
export function explainPlans(db: ReadDb): readonly Plan[] {
  const searched = { ...EVERYTHING, text: 'do duc d' };
  const works: readonly (readonly [string, (db: ReadDb) => unknown])[] = [
    ['list', (spy) => pageOfCases(spy, EVERYTHING, FIRST_PAGE)],
    ['list of one officer', (spy) => pageOfCases(spy, { ...EVERYTHING, officerIds: ['chv-01'] }, FIRST_PAGE)],
    ['list by name', (spy) => pageOfCases(spy, EVERYTHING, { ...FIRST_PAGE, sort: 'debtor' })],
    ['total', (spy) => countCases(spy, EVERYTHING)],
    ['search', (spy) => pageOfCases(spy, searched, FIRST_PAGE)],
    ['search total', (spy) => countCases(spy, searched)],
    ['agenda', (spy) => agendaLines(spy, AGENDA)],
    ['agenda counts', (spy) => agendaCounts(spy, AGENDA)],
    ['one case', (spy) => eventsOfCase(spy, 'a case')],
  ];
  return works.flatMap(([work, run]) => statementsOf(db, run).map((sql) => explained(db, work, sql)));
}

/** The statements that `run` prepares on a handle that nobody used before. */
function statementsOf(db: ReadDb, run: (db: ReadDb) => unknown): readonly string[] {
  const seen: string[] = [];
  const prepare = (sql: string) => {
    seen.push(sql);
    return db.prepare(sql);
  };
  const spy = new Proxy(db, {
    get: (target, property) => (property === 'prepare' ? prepare : Reflect.get(target, property)),
  });
  run(spy);
  return [...new Set(seen)];
}

function explained(db: ReadDb, work: string, sql: string): Plan {
  const names = [...sql.matchAll(/(?<!:):([A-Za-z]\w*)/g)].map(([, name]) => name ?? '');
  const explain = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
  const unnamed = sql.match(/\?/g)?.map(() => null) ?? [];
  const rows =
    names.length > 0
      ? explain.all(Object.fromEntries(names.map((name) => [name, null])))
      : explain.all(...unnamed);
  const steps = rows.map(({ detail }) => detail);
  return { work, sql, steps, scans: steps.filter(isFullScan) };
}

/** A walk along an index is meant; a walk through all rows of a table is not. */
const isFullScan = (step: string): boolean =>
  /^SCAN (c|d|w|p|o|cases|deadlines|case_words|parties|officers|journal_event)\b/u.test(step) &&
  !step.includes(' USING ');
