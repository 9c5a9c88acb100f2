import { describe, expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { readerOf } from '../excel/rows/rowReader.ts';
import { readValues } from '../excel/rows/typedRow.ts';
import type { RowValues } from '../excel/rows/typedRow.ts';
import { noticesOfRows, partiesOfRows } from './rowParties.ts';

const NOTHING = readValues(readerOf({ number: 1, cells: [] }, new Map(), new Map()));

const rowOf = (values: Partial<RowValues>): RowValues => ({ ...NOTHING, ...values });

/** The parties of the rows, their ids p1, p2 and so on as they are entered. */
function partiesOf(rows: readonly RowValues[]) {
  let last = 0;
  return partiesOfRows(rows, () => `p${(last += 1)}`);
}

const called = (debtorName: string): RowValues => rowOf({ debtorName });
const an = called('Nguyễn Văn An');
const binh = called('Trần Thị Bình');
const both = called('Nguyễn Văn An; Trần Thị Bình');
const numbered = (debtorIdNumber: string): RowValues =>
  rowOf({ debtorName: 'Nguyễn Văn An', debtorIdNumber });
const owedTo = (debtorName: string | null, creditorName: string): RowValues =>
  rowOf({ debtorName, creditorName });

describe('the parties of a case', () => {
  it.each([
    ['no row', [], [], []],
    ['a row that names nobody', [NOTHING], [], [[]]],
    ['one debtor', [an], ['p1 debtor An'], [['p1']]],
    ['two in one row', [both], ['p1 debtor An', 'p2 debtor Bình'], [['p1', 'p2']]],
    ['one each', [an, binh], ['p1 debtor An', 'p2 debtor Bình'], [['p1'], ['p2']]],
    ['one again', [an, binh, an], ['p1 debtor An', 'p2 debtor Bình'], [['p1'], ['p2'], ['p1']]],
    ['both again', [binh, both], ['p1 debtor Bình', 'p2 debtor An'], [['p1'], ['p2', 'p1']]],
    ['capitals', [an, called('NGUYỄN VĂN AN')], ['p1 debtor An'], [['p1'], ['p1']]],
    ['the tone elsewhere', [called('Lê Văn Hòa'), called('Lê Văn Hoà')], ['p1 debtor Hòa'], [['p1'], ['p1']]],
    [
      'another tone',
      [called('Lê Văn Hòa'), called('Lê Văn Hóa')],
      ['p1 debtor Hòa', 'p2 debtor Hóa'],
      [['p1'], ['p2']],
    ],
    [
      'numbers that tell them apart',
      [numbered('001080000001'), numbered('001080000002')],
      ['p1 debtor An', 'p2 debtor An'],
      [['p1'], ['p2']],
    ],
    [
      'none, then two numbers',
      [an, numbered('001080000001'), numbered('001080000002')],
      ['p1 debtor An', 'p2 debtor An'],
      [['p1'], ['p1'], ['p2']],
    ],
    ['a number and none', [numbered('001080000001'), an], ['p1 debtor An'], [['p1'], ['p1']]],
    [
      'creditors after debtors',
      [owedTo('Nguyễn Văn An', 'Lê Văn Cường'), binh],
      ['p1 debtor An', 'p3 debtor Bình', 'p2 creditor Cường'],
      [['p1'], ['p3']],
    ],
    [
      'one creditor of two rows',
      [owedTo('Nguyễn Văn An', 'Lê Văn Cường'), owedTo('Trần Thị Bình', 'Lê Văn Cường')],
      ['p1 debtor An', 'p3 debtor Bình', 'p2 creditor Cường'],
      [['p1'], ['p3']],
    ],
    [
      'one who owes and is owed',
      [owedTo('Nguyễn Văn An', 'Trần Thị Bình'), owedTo('Trần Thị Bình', 'Nguyễn Văn An')],
      ['p1 debtor An', 'p3 debtor Bình', 'p2 creditor Bình', 'p4 creditor An'],
      [['p1'], ['p3']],
    ],
    ['a creditor alone', [owedTo(null, 'Lê Văn Cường')], ['p1 creditor Cường'], [[]]],
  ])('are each entered once: %s', (_, rows, parties, debtorsByRow) => {
    const named = partiesOf(rows);

    expect(named.parties.map(({ id, role, name }) => `${id} ${role} ${name.split(' ').at(-1)}`)).toEqual(
      parties,
    );
    expect(named.debtorsByRow).toEqual(debtorsByRow);
  });

  it.each([
    ['Nguyễn Văn An', '001080000001', 'person'],
    ['Nguyễn Văn An', null, 'person'],
    ['Nguyễn Văn An', '0312345678', 'organisation'],
    ['Công ty TNHH Minh Phát', null, 'organisation'],
  ])('keep what the row says of %s with %j: a %s', (debtorName, debtorIdNumber, kind) => {
    const row = rowOf({ debtorName, debtorIdNumber, debtorBirthYear: 1980, debtorAddress: 'Cần Thơ' });
    const stated = { name: debtorName, idNumber: debtorIdNumber, birthYear: 1980, address: 'Cần Thơ' };

    expect(partiesOf([row]).parties).toEqual([{ id: 'p1', role: 'debtor', kind, ...stated }]);
  });
});

it('fills in what a later row says of the same person', () => {
  const later = rowOf({
    debtorName: 'Nguyễn Văn An',
    debtorIdNumber: '001080000001',
    debtorBirthYear: 1980,
    debtorAddress: 'Cần Thơ',
  });

  expect(partiesOf([an, later]).parties).toMatchObject([
    { id: 'p1', idNumber: '001080000001', birthYear: 1980, address: 'Cần Thơ' },
  ]);
});

const noticed = (row: RowValues, day: string): RowValues => ({ ...row, noticeDate: localDate(day) });
const FIRST = '2026-01-05';
const SECOND = '2026-02-06';

describe('the notices of a case', () => {
  it.each([
    ['no row', [], []],
    ['no day', [an, binh], []],
    ['a lone day', [noticed(an, FIRST)], ['2026-01-05']],
    ['a lone day of two rows', [noticed(an, FIRST), binh], ['2026-01-05']],
    ['a day of each', [noticed(an, FIRST), noticed(binh, SECOND)], ['2026-01-05 p1', '2026-02-06 p2']],
    ['one day of both', [noticed(an, FIRST), noticed(binh, FIRST)], ['2026-01-05 p1 p2']],
    ['a day of the second alone', [an, noticed(binh, SECOND)], ['2026-02-06 p2']],
    ['two days of one', [noticed(an, FIRST), noticed(an, SECOND)], ['2026-01-05 p1', '2026-02-06 p1']],
    ['one day twice', [noticed(an, FIRST), noticed(an, FIRST)], ['2026-01-05 p1']],
    [
      'a day of two debtors',
      [noticed(both, FIRST), noticed(an, SECOND)],
      ['2026-01-05 p1 p2', '2026-02-06 p1'],
    ],
    [
      'days as the rows have them',
      [noticed(an, SECOND), noticed(binh, FIRST)],
      ['2026-02-06 p1', '2026-01-05 p2'],
    ],
  ])('are those of the debtors their row names: %s', (_, rows, expected) => {
    const notices = noticesOfRows(rows, partiesOf(rows));

    expect(
      notices.map(({ day, body }) => [day, ...('partyIds' in body ? body.partyIds : [])].join(' ')),
    ).toEqual(expected);
  });

  it.each([
    ['a channel', { text: 'Bưu điện', code: 'post' as const }, 'post', null],
    ['words that are none', { text: 'qua loa', code: null }, 'other', 'qua loa'],
    ['nothing', null, 'other', null],
  ])('say how they were served: %s', (_, noticeChannel, channel, detail) => {
    const rows = [{ ...noticed(an, FIRST), noticeChannel }];
    const told = { type: 'notice.served', document: 'enforcementDecision', channel, detail };

    expect(noticesOfRows(rows, partiesOf(rows))).toEqual([
      { day: FIRST, body: { ...told, outcome: null, firstPublishedOn: null, partyIds: [] } },
    ]);
  });

  it('of one day are two when served in two ways', () => {
    const post = { ...noticed(an, FIRST), noticeChannel: { text: 'Bưu điện', code: 'post' as const } };
    const direct = { ...noticed(binh, FIRST), noticeChannel: { text: 'Trực tiếp', code: 'direct' as const } };

    expect(noticesOfRows([post, direct], partiesOf([post, direct]))).toMatchObject([
      { day: FIRST, body: { channel: 'post', partyIds: ['p1'] } },
      { day: FIRST, body: { channel: 'direct', partyIds: ['p2'] } },
    ]);
  });
});
