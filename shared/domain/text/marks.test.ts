import { describe, expect, it } from 'vitest';
import { foldExact, foldNumber, foldTones } from './fold.ts';
import { hasMarks, withoutMarks } from './marks.ts';

const HIDDEN = [
  0xad, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060,
  0x2061, 0x2066, 0x2067, 0x2068, 0x2069, 0xfe0f, 0xfeff,
];

describe('signs nobody sees', () => {
  it.each(HIDDEN.map((code) => [code.toString(16), String.fromCodePoint(code)]))(
    'U+%s is taken out wherever it stands',
    (_, mark) => {
      const text = `${mark}Phạm${mark} Thị ${mark}Lụ${mark}a${mark}`;

      expect([withoutMarks(text), hasMarks(text)]).toEqual(['Phạm Thị Lụa', true]);
    },
  );

  it.each([
    ['19\u20115', '19-5'],
    ['09\u221511\u22152025', '09/11/2025'],
    ['09\u204411\u20442025', '09/11/2025'],
    ['17／QĐ\uff0dTHADS', '17/QĐ-THADS'],
  ])('the signs of %j are those of the keyboard', (text, plain) => {
    expect(withoutMarks(text)).toBe(plain);
  });

  it.each(['Phạm Thị Lụa', '17/QĐ-THADS', '5 – 7', 'dòng\nmới\u00a0'])('%j stays as it is', (text) => {
    expect([withoutMarks(text), hasMarks(text)]).toEqual([text, false]);
  });

  it('do not count for searching and comparing', () => {
    const typed = 'Phạm\u200e Th\u00adị Lụa\ufeff';

    expect([foldExact(typed), foldTones(typed), foldNumber('1\u200e7\u2215QĐ')]).toEqual([
      'phạm thị lụa',
      'pham thi lua',
      '17qd',
    ]);
  });
});
