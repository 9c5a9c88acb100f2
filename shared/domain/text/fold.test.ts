import { describe, expect, it } from 'vitest';
import { foldExact, foldNumber, foldTones } from './fold.ts';

describe('foldTones', () => {
  it.each([
    ['Đỗ Đức Đạt', 'do duc dat'],
    ['ĐỖ ĐỨC ĐẠT'.normalize('NFD'), 'do duc dat'],
    ['  Nguyễn   Thị  Hoà ', 'nguyen thi hoa'],
    ['Công ty CP Xây dựng Đường Việt', 'cong ty cp xay dung duong viet'],
    ['ươn ướt', 'uon uot'],
  ])('%s reads %s', (text, folded) => {
    expect(foldTones(text)).toBe(folded);
  });
});

describe('foldExact', () => {
  it.each([
    ['Hòa', 'hoà'],
    ['HOÀ', 'hoà'],
    ['Hòa'.normalize('NFD'), 'hoà'],
    ['Thúy', 'thuý'],
    ['khỏe', 'khoẻ'],
    ['hoàng', 'hoàng'],
    ['Huỳnh', 'huỳnh'],
    ['của', 'của'],
    ['Đặng  Văn', 'đặng văn'],
  ])('%s reads %s, whichever way the tone was typed', (text, exact) => {
    expect(foldExact(text)).toBe(exact);
  });
});

describe('foldNumber', () => {
  it.each([
    ['01/QĐ-THADS', '01qdthads'],
    [' 01 / qđ - thads ', '01qdthads'],
    ['252/2024/HS-ST', '2522024hsst'],
  ])('%s reads %s in any spacing', (text, key) => {
    expect(foldNumber(text)).toBe(key);
  });
});
