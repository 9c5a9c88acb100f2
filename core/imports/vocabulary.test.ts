import { describe, expect, it } from 'vitest';
import { categoryOf } from './vocabulary.ts';

describe('what kind of obligation words speak of', () => {
  it.each([
    ['phạt 5.000.000', 'fine'],
    ['Phạt', 'fine'],
    ['PHẠT', 'fine'],
    ['phat 5.000.000', 'fine'],
    ['Tiền phạt bổ sung', 'fine'],
    ['Hình phạt bổ sung bằng tiền', 'fine'],
    ['Phạt sung quỹ nhà nước', 'fine'],
    ['Nộp phạt SCNN', 'fine'],
    ['Phạt tù 2 năm, phạt 10.000.000', 'fine'],
    ['phạt tù 2 năm', 'other'],
    ['Phạt vi phạm hợp đồng', 'other'],
    ['Tiền phạt vi phạm hợp đồng', 'other'],
    ['Phạt cọc', 'other'],
    ['Phạt chậm giao hàng', 'other'],
    ['Bồi thường và phạt vi phạm', 'compensation'],
    ['Lãi phát sinh', 'other'],
    ['lai phat sinh', 'other'],
    ['Trả nợ gốc và lãi phát sinh', 'debt'],
    ['Án phí 200.000đ; phạt', 'courtFee'],
    ['Tịch thu sung quỹ', 'confiscationToState'],
  ])('%s: %s', (label, category) => {
    expect(categoryOf(label)).toBe(category);
  });
});
