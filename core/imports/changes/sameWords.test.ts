import { describe, expect, it } from 'vitest';
import { nearlySameName, sameJudgment, sameName, sameNumber, sameWords } from './sameWords.ts';

describe('the same in other writing', () => {
  it.each([
    ['TAND khu vực 3', 'Tòa án nhân dân  Khu Vực 3'],
    ['xã Đông Hòa', 'XÃ ĐÔNG HOÀ'],
    ['Công ty TNHH MTV Mây', 'Cty trách nhiệm hữu hạn một thành viên Mây'],
    ['Ngân hàng TMCP Ví Dụ', 'ngân hàng thương mại cổ phần ví dụ'],
    ['thôn 3, xã Yên Thượng', 'thôn 3 – xã Yên Thượng'],
  ])('words: %s = %s', (one, other) => {
    expect(sameWords(one, other)).toBe(true);
  });

  it.each([
    ['TAND khu vực 3', 'TAND khu vực 5'],
    ['xã Đông Hòa', 'xã Đông Hóa'],
    ['Công ty TNHH Mây', 'Công ty Mây'],
  ])('other words: %s ≠ %s', (one, other) => {
    expect(sameWords(one, other)).toBe(false);
  });

  it.each([
    ['Bà Trần Thị Dụ', 'TRẦN THỊ DỤ', true],
    ['Trần Thị Dụ', 'Trần Thị Du', false],
  ])('names: %s, %s', (one, other, same) => {
    expect(sameName(one, other)).toBe(same);
    expect(nearlySameName(one, other)).toBe(true);
  });

  it.each([
    ['8/2026/DS-ST', 'Bản án số 08/2026/DSST', true],
    ['8/2026/DS-ST', 'BA: 8/2026/DS-ST', true],
    ['8/2026/DS-ST', '8/2025/DS-ST', false],
    ['8/2026/DS-ST', '8/2026/DS-PT', false],
  ])('judgments: %s, %s', (one, other, same) => {
    expect(sameJudgment(one, other)).toBe(same);
  });

  it.each([
    ['QĐ số 042/QĐ-THADS', '42/QĐ-THADS', true],
    ['42/QĐ-THADS', '142/QĐ-THADS', false],
    ['42/QĐ-THADS', null, false],
    [null, null, true],
  ])('decisions: %s, %s', (one, other, same) => {
    expect(sameNumber(one, other)).toBe(same);
  });
});
