import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseRecord } from '#core/cases/caseRecord.ts';
import { openDeadlines, standingOf } from '#shared/domain/case/standing.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { caseState, docketed, party, terminated } from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { shippedLaw } from '#test/law.ts';
import { asWriteDb, transact } from '../handle.ts';
import { loadMigrations, migrate } from '../migrate.ts';
import { sameDebtor, writeCase } from './cases.ts';
import { replaceParties } from './parties.ts';

const connection = new Database(':memory:');
const db = asWriteDb(connection);
const today = localDate('2026-11-20');

/** A case against this debtor, with a number of a person or a body where it is known. */
function enter(id: string, name: string, idNumber: string | null, ...later: readonly Happening[]): void {
  const debtor = { ...party('debtor', name), idNumber };
  const state = {
    ...caseState(docketed('2026-10-05', { parties: [debtor], officerId: null }), ...later),
    caseId: id,
  };
  const standing = standingOf(state, shippedLaw);
  const record = caseRecord({ standing, parties: [debtor], open: openDeadlines(standing) });
  transact(db, () => writeCase(db, record));
}

beforeAll(() => {
  migrate(db, loadMigrations(), { now: '2026-11-20T00:00:00.000Z', beforeChange: () => undefined });
  enter('numbered', 'Nguyễn Văn An', '054203657885');
  enter('same number, other spelling', 'Nguyễn An', '054203657885');
  enter('same name, other number', 'Nguyễn Văn An', '054203000000');
  enter('same name, no number', 'Nguyễn Văn An', null);
  enter('same name, ended', 'Nguyễn Văn An', null, terminated('2026-10-20'));
  enter('same number, ended', 'Nguyễn Văn An', '054203657885', terminated('2026-10-20'));
  enter('somebody else', 'Đỗ Đức Đạt', null);
});
afterAll(() => void connection.close());

it.each([
  [
    'numbered',
    [
      ['same number, other spelling', 'idNumber'],
      ['same name, no number', 'name'],
    ],
  ],
  [
    'same name, no number',
    [
      ['same name, other number', 'name'],
      ['numbered', 'name'],
    ],
  ],
  ['same name, other number', [['same name, no number', 'name']]],
  ['same number, other spelling', [['numbered', 'idNumber']]],
  ['somebody else', []],
])('other open cases of the debtor of “%s”', (id, expected) => {
  expect(sameDebtor(db, id, today).map((match) => [match.id, match.matchedBy])).toEqual(expected);
});

it('finds every debtor a case names, by number or by name', () => {
  const named = [
    { ...party('debtor', 'Phạm Hữu Lợi'), idNumber: null },
    { ...party('debtor', 'Đặng Thị Sen'), idNumber: '036184005678' },
  ];
  enter('one of two', 'Phạm Hữu Lợi', null);
  enter('sen alone', 'Đặng Sen', '036184005678');
  const number = connection.prepare('SELECT number FROM cases WHERE id = ?').pluck().get('one of two');
  transact(db, () => replaceParties(db, Number(number), named));

  expect(sameDebtor(db, 'sen alone', today).map((match) => [match.id, match.matchedBy])).toEqual([
    ['one of two', 'idNumber'],
  ]);
  expect(sameDebtor(db, 'one of two', today).map((match) => [match.id, match.matchedBy])).toEqual([
    ['sen alone', 'idNumber'],
  ]);
});
