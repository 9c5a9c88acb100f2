import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseObligations } from './parseObligations.ts';

describe('khoản phải thi hành', () => {
  it.each([
    [
      'Án phí HSST 300.000đ; Phạt tiền sung quỹ 10.000.000đ',
      10_300_000,
      [
        { label: 'Án phí HSST', amount: 300_000 },
        { label: 'Phạt tiền sung quỹ', amount: 10_000_000 },
      ],
    ],
    [
      '1. Án phí: 300.000 đồng\n2. Bồi thường: 5,000,000 đồng.',
      5_300_000,
      [
        { label: 'Án phí', amount: 300_000 },
        { label: 'Bồi thường', amount: 5_000_000 },
      ],
    ],
    ['Án phí DSST 300.000đ', 300_000, [{ label: 'Án phí DSST', amount: 300_000 }]],
    ['Án phí DSST 300.000đ', null, [{ label: 'Án phí DSST', amount: 300_000 }]],
    [
      'Án phí 300.000đ; Phạt 10.000.000đ',
      9_000_000,
      [{ label: 'Án phí 300.000đ; Phạt 10.000.000đ', amount: 9_000_000 }],
    ],
    ['Trả nợ gốc và lãi', 5_000_000, [{ label: 'Trả nợ gốc và lãi', amount: 5_000_000 }]],
    ['Giao nhà tại thửa 12, tờ 3', null, [{ label: 'Giao nhà tại thửa 12, tờ 3', amount: null }]],
    ['Án phí 300.000đ; giao nhà', 300_000, [{ label: 'Án phí 300.000đ; giao nhà', amount: 300_000 }]],
    [null, 300_000, [{ label: '', amount: 300_000 }]],
    [null, null, []],
  ])('reads %j with %j', (text, amount, items) => {
    expect(parseObligations(text, amount)).toEqual(items);
  });

  it('always adds up to the amount column', () => {
    const part = fc
      .tuple(
        fc.constantFrom('Án phí', 'Phạt tiền', 'Bồi thường'),
        fc.integer({ min: 1000, max: 999_999_999 }),
      )
      .map(([label, amount]) => `${label} ${amount.toLocaleString('vi-VN')}đ`);

    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), fc.nat(), (parts, amount) => {
        const items = parseObligations(parts.join('; ') || null, amount);
        expect(items.reduce((total, item) => total + (item.amount ?? 0), 0)).toBe(amount);
      }),
    );
  });
});
