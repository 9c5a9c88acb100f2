import { expect, it } from 'vitest';
import { pastedCells } from './pasted.ts';

it.each<[string, string, readonly (readonly string[])[]]>([
  ['one cell', '5/8/26', [['5/8/26']]],
  [
    'a column of Excel, with the line at its end',
    '05/08/2026\r\n06/08/2026\r\n',
    [['05/08/2026'], ['06/08/2026']],
  ],
  ['a column of a Mac', 'a\rb\r', [['a'], ['b']]],
  ['a gap in the column', 'a\n\nb\n', [['a'], [''], ['b']]],
  [
    'two columns',
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'blank first cells',
    '\tb\n\td\n',
    [
      ['', 'b'],
      ['', 'd'],
    ],
  ],
  [
    'a line break within a cell',
    '"TAND\nkhu vực 1"\nTAND khu vực 2',
    [['TAND khu vực 1'], ['TAND khu vực 2']],
  ],
  ['quotes within a cell', '"Công ty ""An"""\tb', [['Công ty "An"', 'b']]],
  ['a quote that is no cell of quotes', 'Nhà "số 5"\tb', [['Nhà "số 5"', 'b']]],
  ['blanks around', '  a \u00a0\t b', [['a', 'b']]],
  ['nothing', '', [['']]],
])('reads %s', (_what, text, cells) => {
  expect(pastedCells(text)).toEqual(cells);
});
