import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { LARGEST_AMOUNT } from '../../money/dong.ts';
import {
  allocations,
  amount,
  decision,
  detail,
  items,
  judgment,
  obligationItem,
  parties,
  party,
  words,
} from './parts.ts';

/** What a person is told of what was entered; nothing when it is taken in. */
const said = (schema: z.ZodType, raw: unknown): readonly string[] =>
  schema.safeParse(raw).error?.issues.map(({ message }) => message) ?? [];

const AN = {
  id: 'p1',
  role: 'debtor',
  kind: 'person',
  name: 'Nguyễn Văn An',
  idNumber: null,
  birthYear: 1980,
  address: null,
};
const DEBT = { id: 'a', kind: 'money', category: 'debt', label: 'Trả nợ gốc', amount: 100 };
const JUDGMENT = { number: '12/2026/DS-ST', day: '2026-09-15', court: 'TAND khu vực 1', type: 'civil' };

describe('a decision', () => {
  it.each([
    ['as typed', '07/QĐ-THADS', '07/QĐ-THADS'],
    ['without the blanks around it', '  07/QĐ-THADS ', '07/QĐ-THADS'],
    ['in composed letters', '07/QĐ'.normalize('NFD'), '07/QĐ'],
    ['not yet given, when nothing was typed', '   ', null],
    ['not yet given, when only signs were typed', '…/…', null],
    ['not yet given', null, null],
  ])('has its number %s', (_how, typed, number) => {
    expect(decision.parse({ number: typed, day: '2026-10-05' })).toEqual({ number, day: '2026-10-05' });
  });

  it.each([
    [
      'a number beyond reason',
      { number: '7'.repeat(81), day: '2026-10-05' },
      'Số quyết định dài quá 80 ký tự',
    ],
    [
      'a day that does not exist',
      { number: null, day: '2026-02-30' },
      'Ngày không có trong lịch; viết theo dạng năm-tháng-ngày, ví dụ 2026-11-20',
    ],
    [
      'a day as the office writes it',
      { number: null, day: '05/10/2026' },
      'Ngày không có trong lịch; viết theo dạng năm-tháng-ngày, ví dụ 2026-11-20',
    ],
    [
      'no day',
      { number: null, day: null },
      'Ngày không có trong lịch; viết theo dạng năm-tháng-ngày, ví dụ 2026-11-20',
    ],
  ])('is not taken in with %s', (_what, raw, sentence) => {
    expect(said(decision, raw)).toEqual([sentence]);
  });
});

describe('a party', () => {
  it('is taken in with its name in one line and blanks as nothing', () => {
    expect(party.parse({ ...AN, name: ' Nguyễn  Văn\nAn ', idNumber: ' ', address: ' thôn 3 ' })).toEqual({
      ...AN,
      name: 'Nguyễn Văn An',
      idNumber: null,
      address: 'thôn 3',
    });
  });

  it.each([
    ['no name', { ...AN, name: ' ' }, 'Cần họ tên hoặc tên tổ chức'],
    ['a name beyond reason', { ...AN, name: 'A'.repeat(501) }, 'Dài quá 500 ký tự'],
    ['an address beyond reason', { ...AN, address: 'A'.repeat(4001) }, 'Dài quá 4.000 ký tự'],
  ])('is not taken in with %s', (_what, raw, sentence) => {
    expect(said(party, raw)).toEqual([sentence]);
  });

  it.each([
    ['1849', 1849],
    ['2101', 2101],
    ['half a year', 1980.5],
  ])('is not taken in as born in %s', (_what, birthYear) => {
    expect(party.safeParse({ ...AN, birthYear }).success).toBe(false);
  });

  it.each([
    ['none', [], 'Cần ít nhất người phải thi hành án'],
    ['two under one id', [AN, { ...AN, name: 'Bình' }], 'Hai đương sự trùng mã; mỗi người một mã'],
    [
      'more than one record may name',
      Array.from({ length: 501 }, (_, at) => ({ ...AN, id: `p${at}` })),
      'Mỗi lần ghi nhiều nhất 500 đương sự; ghi tiếp bằng “Thêm đương sự”',
    ],
  ])('is one of many: %s is not taken in', (_what, raw, sentence) => {
    expect(said(parties('Cần ít nhất người phải thi hành án'), raw)).toEqual([sentence]);
  });
});

describe('an obligation item', () => {
  it.each([
    ['no content', { ...DEBT, label: '' }, 'Cần nội dung khoản phải thi hành'],
    ['less than nothing', { ...DEBT, amount: -1 }, 'Số tiền không được âm'],
    ['half a đồng', { ...DEBT, amount: 0.5 }, 'Số tiền phải là số nguyên đồng'],
    ['a sum in words', { ...DEBT, amount: '100' }, 'Số tiền phải là số'],
    [
      'more than any judgment asks',
      { ...DEBT, amount: LARGEST_AMOUNT + 1 },
      'Số tiền quá lớn, nhiều nhất 1.000.000 tỷ đồng',
    ],
  ])('is not taken in with %s', (_what, raw, sentence) => {
    expect(said(obligationItem, raw)).toEqual([sentence]);
  });

  it.each([
    ['none', []],
    ['an act, which has no amount', [{ ...DEBT, kind: 'act', amount: 0 }]],
    ['as much as the register counts', [{ ...DEBT, amount: LARGEST_AMOUNT }]],
  ])('is one of a list: %s is taken in', (_what, raw) => {
    expect(said(items, raw)).toEqual([]);
  });

  it.each([
    ['two under one id', [DEBT, DEBT], 'Hai khoản trùng mã; mỗi khoản một mã'],
    [
      'a sum beyond counting',
      [
        { ...DEBT, amount: LARGEST_AMOUNT },
        { ...DEBT, id: 'b', amount: 1 },
      ],
      'Tổng các khoản quá lớn, nhiều nhất 1.000.000 tỷ đồng',
    ],
    [
      'more items than a judgment has',
      Array.from({ length: 201 }, (_, at) => ({ ...DEBT, id: `i${at}` })),
      'Nhiều nhất 200 khoản',
    ],
  ])('is one of a list: %s is not taken in', (_what, raw, sentence) => {
    expect(said(items, raw)).toEqual([sentence]);
  });
});

describe('a judgment', () => {
  it('may bear no day, but has a number and a court', () => {
    expect(said(judgment, { ...JUDGMENT, day: null })).toEqual([]);
    expect(said(judgment, { ...JUDGMENT, number: ' ', court: '' })).toEqual([
      'Cần số bản án, quyết định',
      'Cần tên Tòa án hoặc cơ quan ra bản án',
    ]);
  });
});

describe('sums and words', () => {
  it.each([
    ['nothing', 0, ['Số tiền phải lớn hơn 0']],
    ['one đồng', 1, []],
    ['the largest sum', LARGEST_AMOUNT, []],
    ['a đồng more', LARGEST_AMOUNT + 1, ['Số tiền quá lớn, nhiều nhất 1.000.000 tỷ đồng']],
    ['part of a đồng', 1.5, ['Số tiền phải là số nguyên đồng']],
  ])('of money: %s', (_what, raw, sentences) => {
    expect(said(amount, raw)).toEqual(sentences);
  });

  it.each([
    ['nothing', [{ itemId: 'a', amount: 0 }], ['Số tiền phải lớn hơn 0']],
    ['something', [{ itemId: 'a', amount: 1 }], []],
    ['no items at all', [], []],
  ])('of money on an item: %s', (_what, raw, sentences) => {
    expect(said(allocations, raw)).toEqual(sentences);
  });

  it.each([
    ['blank', '  ', null],
    ['absent', null, null],
    ['some', ' Đã nhận\n đủ ', 'Đã nhận\n đủ'],
  ])('free ones that are %s', (_what, typed, kept) => {
    expect(detail.parse(typed)).toBe(kept);
  });

  it('that must be said are asked for', () => {
    expect(said(words('Cần lý do'), ' \n')).toEqual(['Cần lý do']);
    expect(words('Cần lý do').parse(' Ghi  nhầm ')).toBe('Ghi nhầm');
  });
});
