import { describe, expect, it } from 'vitest';
import { tableOf } from '#test/sheetTable.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { DOCKET_LABELS, type DocketRow, docketSheet, workbookBytes } from '#test/workbooks.ts';
import type { Field } from '../fields.ts';
import { proposeMapping } from '../columns/mapping.ts';
import { typeRows } from './typedRows.ts';

const TODAY = localDate('2026-11-20');
const [HOA, DU] = ['Mai Đức Hòa', 'Trần Thị Dụ'];

/** What names the case; its first row is row 7 of the sheet. */
const NAMED: DocketRow = {
  order: '1',
  docketDate: '02/03/2026',
  judgmentNumber: '12/2026/DS-ST',
  judgmentDate: '15/01/2026',
  decisionNumber: '41/QĐ-THADS',
  decisionDate: '05/03/2026',
};
const HEAD: DocketRow = { ...NAMED, debtorName: HOA, obligationText: 'Án phí', amountDue: '300.000' };
const MORE: DocketRow = { debtorName: DU, obligationText: 'Bồi thường', amountDue: '500.000' };

/** Types the rows; the fields of `merged` are one cell down all of them. */
const typed = (rows: readonly DocketRow[], merged: readonly Field[] = []) => {
  const merges = merged.map((field) => {
    const column = DOCKET_LABELS.findIndex(([id]) => id === field);
    return { firstRow: 7, lastRow: 6 + rows.length, firstColumn: column, lastColumn: column };
  });
  const { sheet, layout } = tableOf(workbookBytes([{ ...docketSheet(rows), merges }]));
  return typeRows({ sheet, layout, mapping: proposeMapping(layout), today: TODAY });
};

/** The one case the rows make, with the warnings that joining gave beside the one that it is of several rows. */
const joined = (rows: readonly DocketRow[], merged: readonly Field[] = []) => {
  const { rows: cases, rejected } = typed(rows, merged);
  expect([cases.map(({ row }) => row), rejected]).toEqual([[7], []]);
  const warnings = cases[0]?.warnings.filter((text) => /dòng:? \d/iu.test(text)) ?? [];
  return { values: cases[0]?.values, continued: cases[0]?.continued ?? [], warnings };
};

const KEYS = ['judgmentNumber', 'judgmentDate', 'decisionNumber', 'decisionDate'] as const;

describe('rows of one decision', () => {
  it.each<[string, DocketRow, readonly Field[]]>([
    ['left blank below', MORE, []],
    ['merged down', MORE, ['order', 'docketDate', ...KEYS]],
    ['merged down, each with its order', { ...MORE, order: '2' }, KEYS],
    ['named again', { ...NAMED, ...MORE, order: '2' }, []],
    ['named again in other capitals', { ...NAMED, ...MORE, decisionNumber: '41/qđ-thads' }, []],
    ['named again or merged', { ...NAMED, ...MORE, judgmentNumber: null }, ['judgmentNumber']],
  ])('are one case: %s', (_, more, merged) => {
    const { values, continued, warnings } = joined([HEAD, more], merged);

    expect(values).toMatchObject({ order: '1', decisionNumber: '41/QĐ-THADS', decisionDate: '2026-03-05' });
    expect(values).toMatchObject({ debtorName: HOA, amountDue: 800_000, note: null });
    const khoan = values?.obligations.map(({ label, amount }) => `${label} ${amount}`);
    expect(khoan).toEqual(['Án phí 300000', 'Bồi thường 500000']);
    expect(continued.map(({ debtorName, amountDue }) => [debtorName, amountDue])).toEqual([[DU, 500_000]]);
    expect(warnings).toEqual(['Một việc ghi trên 2 dòng: 7, 8.']);
  });

  it.each<[string, DocketRow]>([
    ['a debtor', { debtorName: DU }],
    ['a creditor', { creditorName: 'Đinh Kim Yến' }],
    ['a khoản', { obligationText: 'Trả nhà' }],
  ])('go on where a row states no more than %s', (_, more) => {
    expect(joined([HEAD, more]).continued).toEqual([expect.objectContaining(more)]);
  });

  const REPEAT = { ...NAMED, ...MORE };

  it.each<[string, readonly DocketRow[], string]>([
    ['another number', [{ ...REPEAT, decisionNumber: '42/QĐ-THADS' }], '7, 8'],
    ['another day', [{ ...REPEAT, decisionDate: '06/03/2026' }], '7, 8'],
    ['another judgment', [{ ...REPEAT, judgmentNumber: '13/2026/DS-ST' }], '7, 8 duplicate-decision'],
    ['another judgment day', [{ ...REPEAT, judgmentDate: '16/01/2026' }], '7, 8 duplicate-decision'],
    ['nothing new', [HEAD], '7, 8 duplicate-decision'],
    ['nothing new in capitals', [{ ...HEAD, debtorName: 'MAI ĐỨC HÒA' }], '7, 8 duplicate-decision'],
    ['a lone sum', [{ amountDue: '500.000' }], '7, 8 missing-decision-number'],
    ['a blank row between', [{}, MORE], '7, 9 missing-decision-number'],
    ['a blank row, then named again', [{}, REPEAT], '7, 9 duplicate-decision'],
    ['a total between', [{ debtorName: 'Cộng' }, MORE], '7, 9 missing-decision-number'],
  ])('are not one case with %s', (_, more, outcome) => {
    const { rows, rejected, totals } = typed([HEAD, ...more]);

    const refused = rejected.map(({ row, code }) => `${row} ${code}`);
    expect([...rows.map(({ row }) => row), ...refused].join(', ')).toBe(outcome);
    expect(totals.amountDue).toBe(outcome === '7, 8' ? 800_000 : 300_000);
  });
});

const DEBTORS: Readonly<Record<string, string>> = { H: HOA, D: DU, L: 'Lê Văn Điển' };

/** Rows written as `debtor|words|thousands`, the first naming the case. */
const itemRows = (written: string): readonly DocketRow[] =>
  written.split(' / ').map((line, index) => {
    const [debtor = '', obligationText = '', sum = ''] = line.split('|');
    const named = { debtorName: DEBTORS[debtor] ?? null, obligationText };
    return { ...(index === 0 ? NAMED : {}), ...named, amountDue: sum === '' ? null : `${sum}.000` };
  });

/** A sum in thousands; a dash for none. */
const thousands = (amount: number | null | undefined): string =>
  typeof amount === 'number' ? `${amount / 1000}` : '-';

describe('khoản of several rows', () => {
  it.each<[string, string, string, string]>([
    ['add up for one debtor', 'H|Phí|300 / |Nợ|500', '800 = Phí 300 + Nợ 500', ''],
    ['add up for two debtors', 'H|Phí|300 / D|Phí|200', '500 = Phí 300 + Phí 200', ''],
    [
      'owed jointly count once',
      'H|Nợ|500 / D|Nợ|500',
      '500 = Nợ 500',
      'Dòng 8 ghi lại số tiền 500.000 đ của dòng 7',
    ],
    [
      'owed jointly by three, one of them more, count once',
      'H|Nợ|900 / D|Nợ|900 / L|Nợ|900 / |Phí|200',
      '1100 = Nợ 900 + Phí 200',
      'Dòng 8 ghi lại số tiền 900.000 đ của dòng 7; Dòng 9 ghi lại số tiền 900.000 đ của dòng 7',
    ],
    [
      'of one debtor count twice',
      'H|Phí|500 / |Nợ|500',
      '1000 = Phí 500 + Nợ 500',
      'Dòng 8 có cùng số tiền 500.000 đ với dòng 7',
    ],
    ['go under a stated sum', 'H||800 / |Phí 300.000đ| / |Phạt 500.000đ|', '800 = Phí 300 + Phạt 500', ''],
    [
      'that miss a stated sum stay one',
      'H||900 / |Phí 300.000đ| / |Phạt 500.000đ|',
      '900 = Phí 300.000đ; Phạt 500.000đ 900',
      '',
    ],
    ['add up in words', 'H|Phí 300.000đ| / |Phạt 500.000đ|', '800 = Phí 300 + Phạt 500', ''],
    ['need not all be money', 'H|Phí|300 / |Trả nhà|', '300 = Phí 300 + Trả nhà -', ''],
    ['may all be no money', 'H|Trả nhà| / D|Trả xe|', '- = Trả nhà - + Trả xe -', ''],
    ['said again without a sum are one', 'H|Nợ|500 / D|Nợ|', '500 = Nợ 500', ''],
    ['take the sum of the second row', 'H|Nợ| / D|Nợ|500', '500 = Nợ 500', ''],
  ])('%s', (_, written, made, asked) => {
    const { values, warnings } = joined(itemRows(written));

    const khoan = values?.obligations.map(({ label, amount }) => `${label} ${thousands(amount)}`).join(' + ');
    expect(`${thousands(values?.amountDue)} = ${khoan}`).toBe(made);
    const begun = warnings.slice(1).map((text) => text.split(/ bên người khác: |: /u)[0]);
    expect(begun.join('; ')).toBe(asked);
  });

  it('are one where the sum is one cell down the rows', () => {
    const { values } = joined(itemRows('H|Trả nợ|900 / D|Trả lãi|'), ['amountDue']);

    expect(values?.obligations).toEqual([{ label: 'Trả nợ; Trả lãi', amount: 900_000 }]);
    expect(values?.amountDue).toBe(900_000);
  });
});

describe.each([
  ['amountCollected', 'Số tiền đã thu'],
  ['amountPaidOut', 'Số tiền đã chi trả'],
] as const)('%s of several rows', (field, label) => {
  const again = { ...NAMED, ...MORE, debtorName: HOA };

  it.each<[string, DocketRow, string, boolean]>([
    ['adds up', MORE, '100 200 300', false],
    ['counts once beside another debtor', MORE, '100 100 100', true],
    ['counts twice for one debtor', { ...MORE, debtorName: null }, '100 100 200', false],
    ['counts once where the case is named again', again, '100 100 100', true],
    ['adds up where the case is named again', again, '100 200 300', false],
    ['is taken from the second row', MORE, '- 100 100', false],
    ['is nought twice and not asked about', MORE, '0 0 0', false],
    ['is unknown', MORE, '- - -', false],
  ])('%s', (_, more, sums, isAsked) => {
    const [first = '', second = '', sum] = sums.split(' ');
    const cell = (text: string) => (text === '-' ? null : Number(text) * 1000);
    const rows = [
      { ...HEAD, [field]: cell(first) },
      { ...more, [field]: cell(second) },
    ] as const;
    const { values, warnings } = joined(rows);

    expect(thousands(values?.[field])).toBe(sum);
    const asked = `${label}: dòng 8 ghi lại 100.000 đ của dòng 7, tính một lần; hãy xem lại.`;
    expect(warnings.slice(1)).toEqual(isAsked ? [asked] : []);
  });
});

describe('what a further row says otherwise', () => {
  const LAN = { officerName: 'Vũ Thị Lan' };
  const SON = { officerName: 'Đỗ Văn Sơn' };
  const DONE = { completedDate: '20/06/2026' };
  const OTHER = 'Dòng 8, Chấp hành viên: Đỗ Văn Sơn';
  const END = 'Dòng 7, Ngày thi hành xong: 20/06/2026';

  it.each<[string, DocketRow, DocketRow, Partial<Record<Field, string | null>>]>([
    ['fills in a blank', {}, SON, { ...SON, note: null }],
    ['is kept in the note', LAN, SON, { ...LAN, note: OTHER }],
    ['is nothing when it is the same', LAN, LAN, { ...LAN, note: null }],
    ['joins the notes, each once', { note: 'Gấp' }, { note: 'Gấp' }, { note: 'Gấp' }],
    ['joins the notes in order', { note: 'Gấp' }, { note: 'Xem lại' }, { note: 'Gấp\nXem lại' }],
    ['does not end the others', DONE, NAMED, { completedDate: null, note: END }],
    ['ends it for a row left blank', DONE, {}, { completedDate: '2026-06-20', note: null }],
    ['ends it where both say so', DONE, { ...NAMED, ...DONE }, { completedDate: '2026-06-20', note: null }],
  ])('%s', (_, head, more, expected) => {
    const rows = [
      { ...HEAD, ...head },
      { ...MORE, ...more },
    ] as const;

    expect(joined(rows).values).toMatchObject(expected);
  });
});

describe('a case that cannot be taken', () => {
  const next: DocketRow = { ...HEAD, order: '2', decisionNumber: '42/QĐ-THADS' };

  it.each<[string, DocketRow, DocketRow, readonly string[]]>([
    ['its first row', { decisionDate: null }, MORE, ['missing-decision-date', 'case-above-rejected']],
    ['a further row', {}, { ...MORE, noticeDate: '31/02/2026' }, ['impossible-date', 'impossible-date']],
  ])('is rejected with all its rows for what is wrong in %s', (_, head, more, codes) => {
    const { rows, rejected, totals } = typed([{ ...HEAD, ...head }, more, next]);

    expect(rejected.map(({ row, code }) => [row, code])).toEqual(
      codes.map((code, index) => [7 + index, code]),
    );
    expect(rejected[1]?.reason).toContain('Dòng này nối tiếp việc ở dòng 7');
    expect([rows.map(({ row }) => row), totals.amountDue]).toEqual([[9], 300_000]);
  });
});
