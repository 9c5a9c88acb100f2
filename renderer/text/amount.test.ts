import { describe, expect, it } from 'vitest';
import { formatAmount, parseAmount } from './amount.ts';

describe('reading an amount a person typed', () => {
  it.each([
    ['12500000', 12_500_000],
    ['12.500.000', 12_500_000],
    ['12,500,000 đ', 12_500_000],
    ['12 500 000', 12_500_000],
    ['12,5 triệu', 12_500_000],
    ['1.250 triệu', 1_250_000_000],
    ['3 tỷ', 3_000_000_000],
    ['350k', 350_000],
    ['0', 0],
  ])('reads %s as %i đồng', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each(['', 'abc', '12.50', '1.2.3', '-5', '12 chục', '99999999999999999999'])(
    'does not guess at "%s"',
    (text) => {
      expect(parseAmount(text)).toBeNull();
    },
  );
});

describe('writing an amount', () => {
  it('groups by threes with dots', () => {
    expect(formatAmount(1_234_567)).toBe('1.234.567');
  });
});
