import { describe, expect, it } from 'vitest';
import { tableOf } from '#test/sheetTable.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { EXAMPLE_ROW as GOOD } from '#test/docketRow.ts';
import { type DocketRow, docketSheet, FIRST_DOCKET_ROW, workbookBytes } from '#test/workbooks.ts';
import { FIELDS_BY_KIND } from './dueByKind.ts';
import { proposeMapping } from '../columns/mapping.ts';
import { typeRows, typeRowsInPortions } from './typedRows.ts';
import type { TypingInput } from './typedRows.ts';

const TODAY = localDate('2026-11-20');

/** What the official books have beside the docket, in a row that states none of it. */
const NOT_STATED = {
  ...Object.fromEntries(FIELDS_BY_KIND.map((kind) => [kind, null])),
  deferralGround: null,
  deferralUntil: null,
  suspensionNumber: null,
  suspensionDate: null,
  suspensionGround: null,
  resumptionNumber: null,
  resumptionDate: null,
  resumption2Number: null,
  resumption2Date: null,
  furtherNotices: [],
  earlierVerifications: [],
  noMeansNumber: null,
  noMeansDate: null,
  deferralNumber: null,
  deferralDate: null,
  terminationNumber: null,
  terminationDate: null,
  verificationWords: null,
  entrustmentNumber: null,
  entrustmentDate: null,
  entrustmentAgency: null,
  revocationNumber: null,
  revocationDate: null,
  amendmentNumber: null,
  amendmentDate: null,
};

const inputOf = (rows: readonly DocketRow[]): TypingInput => {
  const found = tableOf(workbookBytes([docketSheet(rows)]));
  return { ...found, mapping: proposeMapping(found.layout), today: TODAY };
};

const typed = (rows: readonly DocketRow[]) => typeRows(inputOf(rows));

describe('a row of the register', () => {
  it('becomes typed values', () => {
    expect(typed([GOOD]).rows).toEqual([
      {
        sheet: 'So thu ly',
        row: FIRST_DOCKET_ROW,
        warnings: [],
        values: {
          ...NOT_STATED,
          order: '1',
          docketDate: '2026-03-02',
          judgmentNumber: '12/2026/HS-ST',
          judgmentDate: '2026-01-15',
          court: 'TAND khu vực 3',
          judgmentType: { text: 'HS', code: 'criminal' },
          debtorName: 'MAI ĐỨC HÒA',
          debtorBirthYear: 1985,
          debtorIdNumber: '054203657885',
          debtorAddress: 'thôn 3, xã Đông Hòa',
          creditorName: 'Đinh Kim Yến',
          creditorAddress: 'thôn 4, xã Yên Thượng',
          decisionNumber: '101/QĐ-THADS',
          decisionDate: '2026-03-05',
          initiative: { text: 'TYC', code: 'onRequest' },
          obligationText: 'Án phí HSST 300.000đ; Phạt 10.000.000đ',
          amountDue: 10_300_000,
          obligations: [
            { label: 'Án phí HSST', amount: 300_000 },
            { label: 'Phạt', amount: 10_000_000 },
          ],
          noticeDate: '2026-03-10',
          noticeChannel: { text: 'VNeID', code: 'vneid' },
          noticeField: 'noticeDate',
          verificationField: 'verificationDate',
          verificationDate: '2026-03-20',
          verificationResult: { text: 'Có điều kiện', code: 'hasMeans' },
          coercionNumber: '7/QĐ-THADS',
          coercionDate: '2026-05-20',
          coercionMeasure: { text: 'Kê biên, xử lý tài sản', code: 'seizure' },
          amountCollected: 300_000,
          amountPaidOut: 300_000,
          completedDate: null,
          officerName: 'Trần Ngọc Ánh',
          note: null,
        },
      },
    ]);
  });

  it.each<[string, DocketRow, string, string]>([
    ['no decision number', { decisionNumber: null }, 'missing-decision-number', 'Ô M7 '],
    ['blanks for a decision number', { decisionNumber: '  ' }, 'missing-decision-number', 'Ô M7 '],
    ['no debtor', { debtorName: null }, 'missing-debtor', 'Ô G7 '],
    ['no decision date', { decisionDate: null }, 'missing-decision-date', 'Ô N7 '],
    [
      'a decision date that does not exist',
      { decisionDate: '31/02/2026' },
      'impossible-date',
      '"31/02/2026"',
    ],
    ['a notice date that does not exist', { noticeDate: '30.02.2026' }, 'impossible-date', 'Ô R7 '],
    ['a docket date that does not exist', { docketDate: '29/2/26' }, 'impossible-date', 'Ô B7 '],
    ['digits that are no date', { completedDate: '10/2026' }, 'unreadable-date', '"10/2026"'],
    ['a docket date tomorrow', { docketDate: '21/11/2026' }, 'future-docket-date', '21/11/2026'],
    ['a negative amount', { amountDue: '-5.000.000' }, 'negative-amount', '"-5.000.000"'],
    ['a negative amount collected', { amountCollected: -1 }, 'negative-amount', 'Ô AE7 '],
    ['an amount in words', { amountDue: 'năm triệu' }, 'unreadable-amount', '"năm triệu"'],
    ['an amount with a fraction', { amountDue: 1.5 }, 'unreadable-amount', 'phần lẻ'],
  ])('is rejected in words for %s', (_, change, code, words) => {
    const { rows, rejected } = typed([{ ...GOOD, ...change }]);

    expect([rows, rejected]).toEqual([
      [],
      [
        expect.objectContaining({
          row: FIRST_DOCKET_ROW,
          order: '1',
          code,
          reason: expect.stringContaining(words),
        }),
      ],
    ]);
  });

  it('is rejected once, for all that is wrong with it', () => {
    const [rejected] = typed([
      { ...GOOD, debtorName: null, amountDue: '-1', noticeDate: '31/02/2026' },
    ]).rejected;

    expect(rejected?.problems.map(({ code }) => code)).toEqual([
      'missing-debtor',
      'impossible-date',
      'negative-amount',
    ]);
  });

  it('is rejected when an earlier row holds its decision, in any spacing and capitals', () => {
    const twin = {
      ...GOOD,
      order: 2,
      decisionNumber: ' 101 / qđ-thads',
      decisionDate: { day: localDate('2026-03-05') },
    };

    const { rows, rejected } = typed([GOOD, twin]);

    expect([rows.length, rejected.map(({ row, code, reason }) => [row, code, reason])]).toEqual([
      1,
      [[8, 'duplicate-decision', expect.stringContaining('đã có ở dòng 7')]],
    ]);
  });

  it('imports when the same number bears another date, or its twin was rejected', () => {
    const rows = [{ ...GOOD, amountDue: '-1' }, GOOD, { ...GOOD, decisionDate: '05/03/2025' }];

    expect(typed(rows).rows.map(({ row }) => row)).toEqual([8, 9]);
  });

  it.each<[string, DocketRow, string]>([
    [
      'a notice before the decision',
      { noticeDate: '01/03/2026' },
      'Ngày thông báo hợp lệ (01/03/2026) trước',
    ],
    ['a verification without a notice', { noticeDate: null }, 'chưa có ngày thông báo hợp lệ'],
    ['words in place of a date', { completedDate: 'chưa xong' }, '"chưa xong": không phải ngày'],
    ['no docket date', { docketDate: null }, 'Chưa có ngày thụ lý'],
    ['more collected than due', { amountCollected: 20_000_000 }, 'đã thu lớn hơn'],
    ['more paid out than collected', { amountPaidOut: 400_000 }, 'chi trả lớn hơn'],
    ['completion before docketing', { completedDate: '01/03/2026' }, 'Ngày thi hành xong (01/03/2026) trước'],
    ['a completion to come', { completedDate: '21/11/2026' }, 'sau hôm nay'],
    ['a decision without its number', { coercionNumber: null }, 'số chưa có'],
    ['a decision without its date', { coercionDate: null }, 'ngày chưa có'],
    ['a word not known', { noticeChannel: 'nhờ hàng xóm' }, '"nhờ hàng xóm": từ chưa biết'],
    ['an id that lost its zero', { debtorIdNumber: 54_203_657_885 }, 'số 0 ở đầu'],
    ['a birth year that is none', { debtorBirthYear: 'không rõ' }, 'không rõ năm'],
  ])('imports with a warning for %s', (_, change, words) => {
    const { rows } = typed([{ ...GOOD, ...change }]);

    expect(rows.map(({ warnings }) => warnings)).toEqual([[expect.stringContaining(words)]]);
  });

  it('takes the amounts named in the text when the amount column is empty', () => {
    const [row] = typed([{ ...GOOD, amountDue: null }]).rows;

    expect([row?.values.amountDue, row?.values.obligations.length]).toEqual([10_300_000, 2]);
  });
});

describe('a whole sheet', () => {
  it('adds up what imports and names its officers once', () => {
    const { totals, officers } = typed([
      GOOD,
      { ...GOOD, decisionNumber: '102/QĐ-THADS', officerName: ' TRẦN  NGỌC ÁNH' },
      { ...GOOD, decisionNumber: '103/QĐ-THADS', officerName: 'Võ Thanh Dũng' },
      { ...GOOD, decisionNumber: null, officerName: 'Người khác' },
    ]);

    expect({ totals, officers }).toEqual({
      totals: { amountDue: 30_900_000, amountCollected: 900_000, amountPaidOut: 900_000 },
      officers: ['Trần Ngọc Ánh', 'Võ Thanh Dũng'],
    });
  });

  it('may hold a header only', () => {
    expect(typed([])).toEqual({
      rows: [],
      rejected: [],
      notes: [],
      skipped: [],
      totals: { amountDue: 0, amountCollected: 0, amountPaidOut: 0 },
      officers: [],
    });
  });

  it('is typed the same in portions, with progress', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({
      ...GOOD,
      decisionNumber: `${index}/QĐ-THADS`,
    }));
    const input = inputOf(rows);
    const seen: number[] = [];

    const inPortions = await typeRowsInPortions(input, { onProgress: (done) => seen.push(done) });

    expect([inPortions, seen]).toEqual([typeRows(input), [50, 100]]);
  });

  it('stops between portions when told to', async () => {
    const input = inputOf(Array.from({ length: 120 }, () => GOOD));

    await expect(typeRowsInPortions(input, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'import-cancelled',
    });
  });
});
