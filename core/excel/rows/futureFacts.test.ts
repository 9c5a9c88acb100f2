import { describe, expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { withoutFuture } from './futureFacts.ts';
import { readerOf } from './rowReader.ts';
import { type RowValues, readValues } from './typedRow.ts';

const YESTERDAY = localDate('2026-11-19');
const TODAY = localDate('2026-11-20');
const TOMORROW = localDate('2026-11-21');

/** What is kept of an otherwise blank row 7 that states these values. */
function kept(stated: Partial<RowValues>) {
  const reader = readerOf({ number: 7, cells: [] }, new Map(), new Map());
  const values = { ...readValues(reader), ...stated };
  const { problems, warnings, notes } = reader;
  return { before: values, values: withoutFuture(values, reader, TODAY), problems, warnings, notes };
}

describe('a day on which the case stands', () => {
  it.each([
    ['docketDate', 'future-docket-date', 'Ngày thụ lý', 'ngày thụ lý'],
    ['judgmentDate', 'future-judgment-date', 'Ngày bản án, quyết định', 'ngày bản án, quyết định'],
    ['decisionDate', 'future-decision-date', 'Ngày quyết định thi hành án', 'ngày quyết định thi hành án'],
  ] as const)('refuses the row when it is to come: %s', (field, code, label, words) => {
    const { before, values, problems, warnings, notes } = kept({ [field]: TOMORROW });
    const sentence = `Dòng 7 (${label}) ghi 21/11/2026: ${words} sau hôm nay (20/11/2026); hãy sửa lại ngày.`;

    expect(problems).toEqual([{ code, field, sentence }]);
    expect(values).toEqual(before);
    expect([...warnings, ...notes]).toEqual([]);
  });
});

const POSTED = { text: 'Niêm yết', code: 'posting' } as const;
const MEANS = { text: 'Có điều kiện', code: 'hasMeans' } as const;
const UNKNOWN = { text: 'Biện pháp lạ', code: null } as const;

describe('a fact of a day to come', () => {
  it.each<readonly [keyof RowValues, string, Partial<RowValues>, string]>([
    ['noticeDate', 'Ngày thông báo hợp lệ', { noticeChannel: POSTED }, '; Niêm yết'],
    ['noticeDate', 'Ngày thông báo hợp lệ', {}, ''],
    ['verificationDate', 'Ngày xác minh gần nhất', { verificationResult: MEANS }, '; Có điều kiện'],
    ['noMeansDate', 'Ngày QĐ chưa có điều kiện', { noMeansNumber: '11/QĐ' }, '; 11/QĐ'],
    ['deferralDate', 'Ngày QĐ hoãn', { deferralNumber: '12/QĐ' }, '; 12/QĐ'],
    ['terminationDate', 'Ngày QĐ đình chỉ', { terminationNumber: '13/QĐ' }, '; 13/QĐ'],
    ['coercionDate', 'Ngày QĐ cưỡng chế', { coercionNumber: '14/QĐ' }, '; 14/QĐ'],
    ['coercionDate', 'Ngày QĐ cưỡng chế', { coercionMeasure: UNKNOWN }, '; Biện pháp lạ'],
    ['completedDate', 'Ngày thi hành xong', {}, ''],
  ])('is left out with what hangs on it and kept as words: %s', (field, label, others, said) => {
    const { before, values, problems, warnings, notes } = kept({ [field]: TOMORROW, ...others });
    const gone = Object.fromEntries([field, ...Object.keys(others)].map((name) => [name, null]));
    const what = `${label} (21/11/2026) sau hôm nay`;

    expect(values).toEqual({ ...before, ...gone, note: `${what}, chưa nhận${said}` });
    expect(warnings).toEqual([`${what}: chưa nhận; hãy sửa nếu ghi nhầm, hoặc ghi khi việc đã làm.`]);
    expect(notes.map(({ text }) => text)).toEqual([
      `Dòng 7 (${label}): ghi 21/11/2026, sau hôm nay: chưa nhận vào hồ sơ.`,
    ]);
    expect(problems).toEqual([]);
  });

  it("follows the case's own note, each fact on its line", () => {
    const { values, warnings } = kept({ note: 'Đã hẹn', noticeDate: TOMORROW, completedDate: TOMORROW });

    expect(values.note?.split('\n')).toEqual([
      'Đã hẹn',
      'Ngày thông báo hợp lệ (21/11/2026) sau hôm nay, chưa nhận',
      'Ngày thi hành xong (21/11/2026) sau hôm nay, chưa nhận',
    ]);
    expect(warnings).toHaveLength(2);
  });
});

describe('a day up to today', () => {
  it.each([YESTERDAY, TODAY])('stays as it is: %s', (day) => {
    const founding = { docketDate: day, judgmentDate: day, decisionDate: day };
    const facts = { noticeDate: day, noticeChannel: POSTED, coercionDate: day, completedDate: day };
    const { before, values, problems, warnings, notes } = kept({ ...founding, ...facts });

    expect(values).toEqual(before);
    expect([...problems, ...warnings, ...notes]).toEqual([]);
  });
});
