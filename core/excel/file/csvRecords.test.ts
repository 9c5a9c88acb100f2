import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOf, separatorOf } from './csvRecords.ts';

describe('the records of a .csv', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'lines',
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'lines of Windows, the last ended',
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'lines of old machines',
      'a;b\rc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty values',
      ';a;;\n;;',
      [
        ['', 'a', '', ''],
        ['', '', ''],
      ],
    ],
    ['an empty line', 'a;b\n\nc;d', [['a', 'b'], [''], ['c', 'd']]],
    ['a quoted separator', '"a;b";c', [['a;b', 'c']]],
    [
      'a quoted line break',
      '"a\r\nb";c\nd;e',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['doubled quotes', '"ông ""A""";"""";""', [['ông "A"', '"', '']]],
    ['quotes within a value', 'ông "A";b', [['ông "A"', 'b']]],
    ['letters behind a quote', '"a"b;c', [['ab', 'c']]],
    ['a named separator', 'sep=|\r\na|b', [['a', 'b']]],
    ['nothing', '', []],
  ])('%s', (_what, text, records) => {
    expect(recordsOf(text, separatorOf(text).replace(',', ';'))).toEqual({ records, open: null });
  });

  it.each([
    ['a;"b\nc;d', 1],
    ['a;b\n"c;d', 2],
    ['a;b\nc;"d""', 2],
  ])('say where a quote is never closed: %j', (text, open) => {
    expect(recordsOf(text, ';').open).toBe(open);
  });

  it.each([
    ['semicolons, commas in the values', 'Số;Tên;Địa chỉ\n1;A;xã B, huyện C, tỉnh D\n2;E;xã F, huyện G', ';'],
    ['commas, semicolons in quotes', 'Số,Tên,Khoản\n1,A,"án phí; phạt; truy thu; bồi thường"', ','],
    ['tabs', 'Số\tTên\tNgày\n1\tA, B\t05/08/2026', '\t'],
    ['titles above the table', 'PHÒNG THADS, KHU VỰC 4;;\nSổ, năm 2026;;\nSố;Tên;Ngày\n1;A;05/08/2026', ';'],
  ])('are parted by what parts most of them evenly: %s', (_what, text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });

  it('are what was written', () => {
    const value = fc.string({ unit: fc.constantFrom('a', 'Đ', ' ', ';', '"', '\n', ',') });
    const written = (values: readonly string[]): string =>
      values.map((one) => `"${one.replaceAll('"', '""')}"`).join(';');
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 1 }), { minLength: 1 }), (records) => {
        expect(recordsOf(records.map(written).join('\r\n'), ';')).toEqual({ records, open: null });
      }),
    );
  });
});
