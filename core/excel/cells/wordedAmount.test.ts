import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesUnit, WORDED_AT_END, wordedAmount } from './wordedAmount.ts';

describe('an amount with its units written out', () => {
  it.each([
    ['5 triệu', 5_000_000],
    ['1 tỷ', 1_000_000_000],
    ['1 tỉ', 1_000_000_000],
    ['900 nghìn', 900_000],
    ['900 ngàn', 900_000],
    ['15tr', 15_000_000],
    ['15 tr', 15_000_000],
    ['200k', 200_000],
    ['200K', 200_000],
    ['1 tr 500k', 1_500_000],
    ['5 TRIỆU', 5_000_000],
    ['1 ty 250 trieu 300 nghin', 1_250_300_000],
    ['300 ngan', 300_000],
    ['1 tỷ 250 triệu', 1_250_000_000],
    ['2 tỉ 35 triệu 700 ngàn', 2_035_700_000],
    ['1 tỷ 5 nghìn', 1_000_005_000],
    ['1 triệu 250.000', 1_250_000],
    ['1 triệu 250,000', 1_250_000],
    ['1 triệu 250,500', 1_250_500],
    ['1 tỷ 250.000.000', 1_250_000_000],
    ['1 tỷ 2 triệu 3 nghìn', 1_002_003_000],
    ['1,5 tỷ', 1_500_000_000],
    ['1.5 tỷ', 1_500_000_000],
    ['1,25 tỷ', 1_250_000_000],
    ['1,250 tỷ', 1_250_000_000],
    ['0,75 triệu', 750_000],
    ['12,345 triệu', 12_345_000],
    ['1,001 nghìn', 1_001],
    ['1.250 triệu', 1_250_000_000],
    ['1.250.000 nghìn', 1_250_000_000],
    ['1,250,000 nghìn', 1_250_000_000],
    ['1500 triệu', 1_500_000_000],
    ['0 triệu', 0],
  ])('reads %j as %i đồng', (text, amount) => {
    expect(wordedAmount(text)).toBe(amount);
  });

  it.each([
    ['units that rise', '500 nghìn 1 triệu'],
    ['a unit twice', '1 triệu 2 triệu'],
    ['a unit twice in two spellings', '1 tỷ 2 tỉ'],
    ['more thousands than a million holds', '1 triệu 1.500 nghìn'],
    ['exactly the unit before', '1 triệu 1.000 nghìn'],
    ['a rest as large as the unit before', '1 triệu 1.000.000'],
    ['four decimal places', '1,2345 triệu'],
    ['four decimal places after a point', '0.0005 nghìn'],
    ['groups and decimals together', '1.250,5 triệu'],
    ['a rest without groups', '1 triệu 250'],
    ['no unit', '250.000'],
    ['no figures', 'triệu'],
    ['nothing', ''],
    ['a sign', '-5 triệu'],
    ['words before', 'Phạt 5 triệu'],
    ['words after', '5 triệu đồng'],
    ['a word that begins like a unit', '5 trang'],
    ['a unit run into a figure', '1tr5'],
  ])('refuses %s: %j', (_, text) => {
    expect(wordedAmount(text)).toBeNull();
  });

  it('reads back what is written in tỷ, triệu and nghìn', () => {
    const count = fc.nat(999);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), count, count, (billions, millions, thousands) => {
        const rest = [millions > 0 ? ` ${millions} triệu` : '', thousands > 0 ? ` ${thousands} nghìn` : ''];
        const amount = ((billions * 1000 + millions) * 1000 + thousands) * 1000;
        expect(wordedAmount(`${billions} tỷ${rest.join('')}`)).toBe(amount);
      }),
    );
  });

  it('loses nothing of three decimal places', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(999), (whole, thousandths) => {
        const figures = `${whole},${String(thousandths).padStart(3, '0')}`;
        expect(wordedAmount(`${figures} nghìn`)).toBe(whole * 1000 + thousandths);
        expect(wordedAmount(`${figures} tỷ`)).toBe((whole * 1000 + thousandths) * 1_000_000);
      }),
    );
  });
});

describe('a worded amount at the end of words', () => {
  it.each([
    ['Trả nợ 1 tỷ 250 triệu', '1 tỷ 250 triệu'],
    ['Phạt: 49,5 triệu', '49,5 triệu'],
    ['Gốc 1 triệu 250.000', '1 triệu 250.000'],
    ['5 triệu đồng', undefined],
    ['Quyết định 12/5 triệu', undefined],
    ['Phạt 250.000', undefined],
  ])('of %j is %j', (text, amount) => {
    expect(WORDED_AT_END.exec(text)?.groups?.['amount']).toBe(amount);
  });
});

describe('a text that names a unit', () => {
  it.each([
    ['5 triệu', true],
    ['Phạt 15tr đồng', true],
    ['200K', true],
    ['1,5 tỷ; 3 tháng', true],
    ['300.000 đồng', false],
    ['5 trang', false],
    ['10 kg', false],
    ['triệu', false],
  ])('%j: %s', (text, named) => {
    expect(namesUnit(text)).toBe(named);
  });
});
