import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_AMOUNT } from '#shared/domain/money/dong.ts';
import { parseMoney, parseMoneyText } from './parseMoney.ts';

const grouped = (amount: number, mark: string): string => String(amount).replace(/\B(?=(?:\d{3})+$)/gu, mark);

describe('an amount in a text cell', () => {
  it.each([
    ['4983000', 4_983_000],
    ['5.400.000', 5_400_000],
    ['10,300,000', 10_300_000],
    ['1 234 567', 1_234_567],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['300.000', 300_000],
    ['200,000', 200_000],
    ['3.892.000 đ', 3_892_000],
    ['3.892.000đ', 3_892_000],
    ['3.892.000 đồng', 3_892_000],
    ['3.892.000 đo\u0302\u0300ng', 3_892_000],
    ['3.892.000 VNĐ', 3_892_000],
    ['3.892.000 ₫', 3_892_000],
    ['3.892.000,-', 3_892_000],
    ['1.234.567,00', 1_234_567],
    ['1,234,567.00', 1_234_567],
    ['0', 0],
    ['-0', 0],
    ['300.000đ; 10.000.000đ', 10_300_000],
    ['300.000 + 10.000.000', 10_300_000],
    ['Án phí HSST 300.000đ; Phạt tiền sung quỹ 10.000.000đ', 10_300_000],
    ['Án phí: 300.000đ\nPhạt: 10.000.000đ', 10_300_000],
    ['Án phí 300,000đ, phạt 10,000,000đ', 10_300_000],
    ['300.000đ và 10.000.000đ', 10_300_000],
    ['Án phí 300.000 và phạt 10.000.000', 10_300_000],
    ['Án phí 300.000đ. Phạt 10.000.000đ.', 10_300_000],
    ['Án phí và lệ phí 300.000đ', 300_000],
    ['Lãi từ 01.01.2020: 10.000.000đ', 10_000_000],
    ['5.000.000,00', 5_000_000],
    ['1,250 tỷ', 1_250_000_000],
    ['1 triệu 250 nghìn', 1_250_000],
    ['5 triệu', 5_000_000],
    ['1,5 tỷ', 1_500_000_000],
    ['1.5 tỷ đồng', 1_500_000_000],
    ['2 tỉ 35 triệu 700 ngàn đồng', 2_035_700_000],
    ['1.250 triệu', 1_250_000_000],
    ['0,75 triệu đ', 750_000],
    ['12,345 triệu VNĐ', 12_345_000],
    ['900 nghìn đồng.', 900_000],
    ['15tr', 15_000_000],
    ['1 triệu 250.000 đồng', 1_250_000],
    ['Trả nợ 1 tỷ 250 triệu; án phí 49,5 triệu đồng', 1_299_500_000],
    ['Gốc: 1 tỷ 500.000đ', 1_000_500_000],
    ['3\u00a0trie\u0323\u0302u\u200e', 3_000_000],
  ])('reads %j as %i đồng', (text, amount) => {
    expect(parseMoneyText(text)).toEqual({ kind: 'money', amount });
  });

  it.each(['-5.000.000', '- 5.000.000 đ', '−5.000.000', '(5.000.000)', '300.000đ; -100.000đ'])(
    'says that %s is negative',
    (text) => {
      expect(parseMoneyText(text)).toEqual({ kind: 'negative' });
    },
  );

  it.each([
    ['1.234.567,5', 'fraction'],
    ['1.234.567,50', 'fraction'],
    ['1,5', 'fraction'],
    ['99.999.999.999.999.999', 'too-large'],
    ['1.234,567', 'unreadable'],
    ['1.23.456', 'unreadable'],
    ['5 triệu rưỡi', 'unreadable'],
    ['1 triệu 250', 'unreadable'],
    ['250 nghìn 1 triệu', 'unreadable'],
    ['1 triệu 1.250 nghìn', 'unreadable'],
    ['1 triệu 250 nghìn còn 2 triệu', 'unreadable'],
    ['2 triệu USD', 'unreadable'],
    ['đã thu đủ', 'unreadable'],
    ['20/11/2026', 'unreadable'],
    ['300.000đ; chưa rõ', 'unreadable'],
    ['300.000đ còn 10.000.000đ', 'unreadable'],
    ['300.000 - 500.000', 'unreadable'],
    ['USD 1.000', 'unreadable'],
    ['$ 1,000', 'unreadable'],
    ['1.000 USD', 'unreadable'],
  ])('says that %j is %s', (text, kind) => {
    expect(parseMoneyText(text)).toEqual({ kind });
  });

  it.each(['', ' ', '-', 'không'])('takes %j for no amount', (text) => {
    expect(parseMoneyText(text)).toEqual({ kind: 'empty' });
  });

  it('reads every amount back from the forms offices write', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: LARGEST_AMOUNT }),
        fc.constantFrom('', '.', ',', ' '),
        fc.constantFrom('', 'đ', ' đ', ' đồng', ' VND'),
        (amount, mark, currency) => {
          const text = `${grouped(amount, mark)}${currency}`;
          expect(parseMoneyText(text)).toEqual({ kind: 'money', amount });
        },
      ),
    );
  });

  it('never throws and never gives a broken amount', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = parseMoneyText(text);
        const amount = reading.kind === 'money' ? reading.amount : 0;
        expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
      }),
    );
  });
});

describe('an amount in another cell', () => {
  it.each([
    [{ kind: 'number', value: 4_983_000 } as const, { kind: 'money', amount: 4_983_000 }],
    [{ kind: 'number', value: 4_982_999.9999999 } as const, { kind: 'money', amount: 4_983_000 }],
    [{ kind: 'number', value: 1.5 } as const, { kind: 'fraction' }],
    [{ kind: 'number', value: 1.5, shownWhole: true } as const, { kind: 'money', amount: 2 }],
    [{ kind: 'number', value: 150_000.5 } as const, { kind: 'money', amount: 150_001 }],
    [{ kind: 'number', value: 7_000_000.01 } as const, { kind: 'money', amount: 7_000_000 }],
    [{ kind: 'number', value: 1_234_566.666_7 } as const, { kind: 'money', amount: 1_234_567 }],
    [{ kind: 'number', value: -1 } as const, { kind: 'negative' }],
    [{ kind: 'number', value: -1.5 } as const, { kind: 'negative' }],
    [{ kind: 'number', value: 1e16 } as const, { kind: 'too-large' }],
    [{ kind: 'number', value: Number.NaN } as const, { kind: 'unreadable' }],
    [{ kind: 'empty' } as const, { kind: 'empty' }],
    [{ kind: 'date', serial: 45_567 } as const, { kind: 'unreadable' }],
    [{ kind: 'error', text: '=SUM(A1:A2)' } as const, { kind: 'unreadable' }],
  ])('reads %o as %o', (cell, reading) => {
    expect(parseMoney(cell)).toEqual(reading);
  });
});
