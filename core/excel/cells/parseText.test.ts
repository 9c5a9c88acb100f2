import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLines, cleanText } from './parseText.ts';

describe('text from cells', () => {
  it.each([
    ['  Võ  Thúy   Nga ', 'Võ Thúy Nga'],
    ['CÔNG TY CP', 'CÔNG TY CP'],
    ['Mai Quang Tu\u0301', 'Mai Quang Tú'],
    ['Mai\u00a0Quang\tTú', 'Mai Quang Tú'],
    ['Mai\u200b Quang', 'Mai Quang'],
    ['Mai\r\nQuang', 'Mai Quang'],
  ])('cleans %j to %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('is clean after one cleaning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it('keeps the lines of a cell', () => {
    expect(cleanLines(' a  b \r\n\n c')).toBe('a b\nc');
  });
});
