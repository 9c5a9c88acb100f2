import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import Database from 'better-sqlite3';
import { fillRegister } from '#core/sample/fillRegister.ts';
import { shippedLaw } from '#test/law.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { foldExact, foldNumber, foldTones } from '#shared/domain/text/fold.ts';
import { asWriteDb, transact } from '../handle.ts';
import { loadMigrations, migrate } from '../migrate.ts';
import { countCases, pageOfCases, totalCases } from './caseList.ts';
import { searchTerms } from './caseSearch.ts';
import { searchedPage } from './searchedCases.ts';
import { writeUser } from './users.ts';

const today = localDate('2026-11-20');
const connection = new Database(':memory:');
const db = asWriteDb(connection);

const NOT_NARROWED = { today };
const PAGE = { sort: 'decidedOn', descending: true, limit: 20, offset: 0 } as const;
const FETCH = { few: 1_000_000, many: 1_000_000, horizon: 10 };
const WALK = { few: -1, many: -1, horizon: 40 };

beforeAll(async () => {
  migrate(db, loadMigrations(), { now: '2026-11-20T00:00:00.000Z', beforeChange: () => undefined });
  transact(db, () => writeUser(db, { id: 'u', name: 'Người thử', role: 'head', owner: true, active: true }));
  await fillRegister(db, { cases: 600, today, seed: 7, law: shippedLaw, userId: 'u' });
});
afterAll(() => void connection.close());

const TYPED = [
  'n',
  'nguyễn',
  'do duc',
  'đỗ',
  'hoa',
  'hoà',
  'hòa',
  'cong ty',
  'công ty',
  '1',
  '7/2025',
  '01/qd',
  '12 / QĐ-THADS',
  'hs-st',
  '2026',
  'khongcoai',
];

const searched = (text: string) => {
  const terms = searchTerms(text);
  if (!terms) throw new Error(`${text} holds no word`);
  return { clauses: [], parameters: { today }, terms };
};

type Row = { readonly id: string; readonly names: string; readonly numbers: string };

/** What a person would find by reading every case. */
function foundByHand(text: string): readonly string[] {
  const rows = connection
    .prepare<[], Row>(
      `SELECT c.id, group_concat(p.name, char(10)) AS names, coalesce(c.decision_number, '') || char(10) || c.judgment_number AS numbers
       FROM cases AS c JOIN parties AS p ON p.case_number = c.number GROUP BY c.number
       ORDER BY c.decision_day DESC, c.number DESC`,
    )
    .all();
  const tiers = [
    rows.filter(({ names }) => isTogether(foldExact(names), foldExact(text), text)),
    rows.filter(({ names }) => hasAll(foldExact(names), foldExact(text))),
    rows.filter(
      (row) => isNumbered(row, text, ' ') || isTogether(foldTones(spelled(row)), foldTones(text), text),
    ),
    rows.filter((row) => isNumbered(row, text) || isPart(row, text) || isWords(row, text)),
  ];
  return [...new Set(tiers.flat().map(({ id }) => id))];
}

const hasAll = (text: string, words: string): boolean =>
  words.split(' ').every((word) => ` ${text}`.includes(` ${word}`));

/** Words as they stand, the last of several unfinished; a single one, or a number with its signs, whole. */
const isTogether = (text: string, words: string, typed: string): boolean =>
  ` ${text} `.includes(` ${words}${/\s/u.test(typed.replace(/\s*([/.-])\s*/gu, '$1')) ? '' : ' '}`);

/** A number in any spacing, with or without its leading zeros. */
const numbersOf = ({ numbers }: Row): readonly string[] =>
  numbers.split('\n').flatMap((number) => [number, number.replace(/^0+/u, '')]);

const spelled = (row: Row): string => [row.names, ...numbersOf(row)].join('\n');

const isNumbered = (row: Row, text: string, end = ''): boolean =>
  /\d/u.test(text) &&
  numbersOf(row).some((number) => `${foldNumber(number)} `.startsWith(`${foldNumber(text)}${end}`));

const isPart = (row: Row, text: string): boolean =>
  /[/-]/u.test(text) &&
  numbersOf(row).some((number) => ` ${foldTones(number)}`.includes(` ${foldTones(text)}`));

const isWords = (row: Row, text: string): boolean =>
  !/[/-]/u.test(text) && hasAll(foldTones(spelled(row)), foldTones(text));

describe('searching cases', () => {
  it.each(TYPED)('finds for “%s” what reading every case would find, exact accents first', (text) => {
    const page = { ...PAGE, limit: 1000 };

    expect(searchedPage(db, searched(text), page).map(({ id }) => id)).toEqual(foundByHand(text));
  });

  it.each(TYPED)('finds for “%s” the same by walking the list as from the index', (text) => {
    const pages = [0, 20, 40].map((offset) => ({ ...PAGE, offset }));

    const walked = pages.map((page) => searchedPage(db, searched(text), page, WALK));

    expect(walked).toEqual(pages.map((page) => searchedPage(db, searched(text), page, FETCH)));
  });

  it.each(TYPED)('counts and adds up for “%s” what it lists', (text) => {
    const filter = { ...NOT_NARROWED, text };
    const rows = pageOfCases(db, filter, { ...PAGE, limit: 1000 });

    expect(countCases(db, filter)).toBe(rows.length);
    expect(totalCases(db, filter)).toMatchObject({
      cases: rows.length,
      due: rows.reduce((sum, row) => sum + row.due, 0),
    });
  });

  it('narrows a search by the other filters', () => {
    const filter = { ...NOT_NARROWED, text: 'n', officerIds: ['chv-02'], open: true };
    const all = pageOfCases(db, { ...NOT_NARROWED, text: 'n', open: true }, { ...PAGE, limit: 1000 });

    const rows = pageOfCases(db, filter, { ...PAGE, limit: 1000 });

    expect(rows).toEqual(all.filter(({ officerId }) => officerId === 'chv-02'));
    expect(countCases(db, filter)).toBe(rows.length);
  });
});
