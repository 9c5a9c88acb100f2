import { describe, expect, it } from 'vitest';
import { decisionKey, foldExact, foldLetters, foldNumber, foldTones } from './fold.ts';

describe('foldTones', () => {
  it.each([
    ['Đỗ Đức Đạt', 'do duc dat'],
    ['ĐỖ ĐỨC ĐẠT'.normalize('NFD'), 'do duc dat'],
    ['  Nguyễn   Thị  Hoà ', 'nguyen thi hoa'],
    ['Công ty CP Xây dựng Đường Việt', 'cong ty cp xay dung duong viet'],
    ['ươn ướt', 'uon uot'],
    ['Đỗ  Đức-Đạt (CĐ/TYC)', 'do duc dat cd tyc'],
  ])('%s reads %s', (text, folded) => {
    expect(foldTones(text)).toBe(folded);
  });
});

describe('foldLetters', () => {
  it.each([
    ['Tính thời hạn', 'tinh thoi han'],
    ['ĐỖ ĐỨC ĐẠT', 'do duc dat'],
    ['Hồ sơ'.normalize('NFD'), 'ho so'],
    ['IN-08: Ra quyết định', 'in-08: ra quyet dinh'],
  ])('folds "%s" to "%s"', (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
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

describe('decisionKey', () => {
  it.each([
    '01/QĐ-THADS',
    ' 01 / qđ - thads ',
    '1/QD.THADS',
    '01/QĐ–THADS',
    '01/QĐ-THADS'.normalize('NFD'),
    '001 QĐ THADS',
  ])('takes %j for the same decision', (text) => {
    expect(decisionKey(text)).toBe('00000001qdthads');
  });

  it.each([
    'QĐ số 42/QĐ-THADS',
    'Số 42/QĐ-THADS',
    'số: 42/QĐ-THADS',
    'Quyết định số 042/QĐ-THADS',
    'QĐ thi hành án số 42/QĐ-THADS',
    'QĐTHA 42/QĐ-THADS',
    'QĐ 42/QĐ-THADS',
    'QĐ số\u200e 42\u2215QĐ\u2011THADS',
  ])('takes %j for 42/QĐ-THADS', (text) => {
    expect(decisionKey(text)).toBe(decisionKey('42/QĐ-THADS'));
  });

  it.each([
    ['12/QĐ', '1/2/QĐ'],
    ['12/QĐ', '120/QĐ'],
    ['2/2026/QĐ', '22026/QĐ'],
    ['QĐ số 4/QĐ', 'QĐ số 42/QĐ'],
    ['SỐ-A 42/QĐ', '42/QĐ'],
  ])('tells %s from %s', (one, other) => {
    expect(decisionKey(one)).not.toBe(decisionKey(other));
  });

  it('sorts as numbers do', () => {
    const numbers = ['10/QĐ', '2/QĐ', '100/QĐ', '01/QĐ'];

    expect(numbers.toSorted((a, b) => (decisionKey(a) < decisionKey(b) ? -1 : 1))).toEqual([
      '01/QĐ',
      '2/QĐ',
      '10/QĐ',
      '100/QĐ',
    ]);
  });

  it('is empty when nothing is a number or a word', () => {
    expect(decisionKey(' /-– ? ')).toBe('');
  });
});
