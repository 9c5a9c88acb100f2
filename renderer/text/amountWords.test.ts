import { describe, expect, it } from 'vitest';
import { amountInWords } from './amountWords.ts';

describe('an amount in words', () => {
  it.each([
    [0, 'không đồng'],
    [5, 'năm đồng'],
    [15, 'mười lăm đồng'],
    [21, 'hai mươi mốt đồng'],
    [105, 'một trăm linh năm đồng'],
    [300_000, 'ba trăm nghìn đồng'],
    [1_250_000, 'một triệu hai trăm năm mươi nghìn đồng'],
    [1_000_005, 'một triệu không trăm linh năm đồng'],
    [12_000_000_000, 'mười hai tỷ đồng'],
    [2_000_000_000_000, 'hai nghìn tỷ đồng'],
    [2_005_000_000_000, 'hai nghìn không trăm linh năm tỷ đồng'],
  ])('writes %i as "%s"', (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });
});
