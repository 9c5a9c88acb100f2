import { describe, expect, it } from 'vitest';
import { cellsContradict, evidenceOf } from './columnEvidence.ts';
import type { Field } from '../fields.ts';
import type { Cell } from '../grid.ts';

const text = (words: string): Cell => ({ kind: 'text', text: words });
const number = (value: number): Cell => ({ kind: 'number', value });
const date = (serial: number): Cell => ({ kind: 'date', serial });

/** Whether a column of these cells can be no such field. */
function contradicts(field: Field, cells: readonly Cell[]): boolean {
  const rows = cells.map((cell, index) => ({ number: index + 2, cells: [cell], hidden: false }));
  const [found] = evidenceOf(
    { name: 'S', rows, merges: [] } as never,
    {
      dataFirstRow: 2,
      columns: [{ index: 0 }],
    } as never,
  );
  return found !== undefined && cellsContradict(field, found);
}

describe('what a column holds against what its header says', () => {
  it.each<[string, Field, readonly Cell[], boolean]>([
    ['days', 'docketDate', [date(46_239), date(46_240)], false],
    ['serials of days', 'docketDate', [number(46_239), text('46240')], false],
    ['numbers of the docket', 'docketDate', [text('1'), text('2'), text('3')], true],
    ['the same as numbers', 'docketDate', [number(1), number(2)], true],
    ['lone years', 'docketDate', [number(2025), number(2026)], true],
    ['days, one of them mistyped as a number', 'docketDate', [date(46_239), date(46_240), number(5)], false],
    ['days and the 0 of empty formulas', 'completedDate', [date(46_239), number(0), number(0)], false],
    ['how many cases', 'completedDate', [text('1'), text('2')], true],
    ['number and day in one', 'docketDate', [text('1 - 05/08/2026'), text('2 - 06/08/2026')], false],
    ['nothing', 'docketDate', [], false],
    ['khoản in words', 'obligationText', [text('Án phí'), text('Trả nợ gốc')], false],
    [
      'khoản with their sums',
      'obligationText',
      [text('Án phí 200.000đ'), text('Phạt 5.000.000 đồng')],
      false,
    ],
    ['sums alone', 'obligationText', [number(1_000_000), number(200_000)], true],
    ['sums alone, as text without dots', 'obligationText', [text('1000000'), text('200000')], true],
    ['sums alone, as text with dots', 'obligationText', [text('1.000.000'), text('200.000')], true],
    ['sums in thousands', 'obligationText', [number(200), number(15_000)], true],
    ['khoản, one of them only a sum', 'obligationText', [text('Án phí'), text('Phạt'), number(5000)], false],
  ])('%s as %s', (_what, field, cells, expected) => {
    expect(contradicts(field, cells)).toBe(expected);
  });
});
