import type { LocalDate } from '#shared/domain/localDate.ts';
import type { Field, FieldOfKind } from './fields.ts';
import { cellAt, cellText, EMPTY_CELL } from './grid.ts';
import type { Cell, GridRow } from './grid.ts';
import type { FieldColumns } from './mapping.ts';
import { inDong } from './moneyUnit.ts';
import type { MoneyUnits } from './moneyUnit.ts';
import { isDayOfPair, partnerOf, splitNumberAndDay } from './numberAndDay.ts';
import { parseDay } from './parseDay.ts';
import { parseMoney } from './parseMoney.ts';
import { cleanLines, cleanText, parseText } from './parseText.ts';
import { cellNamer, impossibleDate, negativeAmount, unreadableAmount, unreadableDate } from './rejections.ts';
import type { CellName, Problem } from './rejections.ts';
import type { Term } from './vocabularies.ts';

/** Reads the fields of one row; what cannot be read is noted in `problems` (rejects) or `warnings` (does not). */
export type RowReader = {
  readonly name: CellName;
  readonly problems: Problem[];
  readonly warnings: string[];
  readonly text: (field: FieldOfKind<'text'>) => string | null;
  readonly lines: (field: FieldOfKind<'text'>) => string | null;
  readonly day: (field: FieldOfKind<'day'>) => LocalDate | null;
  readonly money: (field: FieldOfKind<'money'>) => number | null;
  readonly year: (field: FieldOfKind<'year'>) => number | null;
  readonly term: <Code extends string>(
    field: FieldOfKind<'term'>,
    lookUp: (text: string) => Term<Code>,
  ) => Term<Code> | null;
};

export function readerOf(row: GridRow, columns: FieldColumns, units: MoneyUnits): RowReader {
  const name = cellNamer(columns, row.number);
  const problems: Problem[] = [];
  const warnings: string[] = [];
  const cell = (field: Field): Cell => cellOf(row, columns, field);
  const shown = (field: Field): string => cleanText(cellText(cell(field)));
  return {
    name,
    problems,
    warnings,
    text: (field) => parseText(cell(field)),
    lines: (field) => cleanLines(cellText(cell(field))) || null,
    day: (field) => dayIn({ name, problems, warnings }, field, cell(field)),
    money: (field) => moneyIn({ name, problems }, field, { cell: cell(field), unit: units.get(field) ?? 1 }),
    year: (field) => {
      const year = yearIn(shown(field));
      if (year === null && shown(field) !== '') {
        warnings.push(`${name(field)} ghi "${shown(field)}": không rõ năm.`);
      }
      return year;
    },
    term: (field, lookUp) => {
      if (shown(field) === '') return null;
      const found = lookUp(shown(field));
      if (found.code === null)
        warnings.push(`${name(field)} ghi "${found.text}": từ chưa biết, giữ nguyên chữ.`);
      return found;
    },
  };
}

/** A number and its day may share a column: then each field reads its part of the cell. */
function cellOf(row: GridRow, columns: FieldColumns, field: Field): Cell {
  const own = columns.get(field);
  const partner = partnerOf(field);
  if (partner === undefined || (own !== undefined && columns.has(partner))) return cellIn(row, own);
  const shared = cellIn(row, own ?? columns.get(partner));
  if (own !== undefined && (isDayOfPair(field) || shared.kind !== 'text')) return shared;
  const parts = splitNumberAndDay(cleanText(cellText(shared)));
  return { kind: 'text', text: isDayOfPair(field) ? parts.day : parts.number };
}

const cellIn = (row: GridRow, column: number | undefined): Cell =>
  column === undefined ? EMPTY_CELL : cellAt(row, column);

type Notes = Pick<RowReader, 'name' | 'problems' | 'warnings'>;

/** Words without any digit ("chưa rõ") leave a gap; digits that make no day reject the row. */
function dayIn({ name, problems, warnings }: Notes, field: Field, cell: Cell): LocalDate | null {
  const found = parseDay(cell);
  const text = (): string => cleanText(cellText(cell));
  switch (found.kind) {
    case 'empty':
      return null;
    case 'day':
      return found.day;
    case 'impossible':
      problems.push(impossibleDate(name, field, text()));
      return null;
    case 'unreadable':
      if (/\d/u.test(text())) problems.push(unreadableDate(name, field, text()));
      else warnings.push(`${name(field)} ghi "${text()}": không phải ngày, để trống.`);
      return null;
  }
}

function moneyIn(
  { name, problems }: Omit<Notes, 'warnings'>,
  field: Field,
  { cell, unit }: { readonly cell: Cell; readonly unit: number },
): number | null {
  const found =
    cell.kind === 'number'
      ? parseMoney({ kind: 'number', value: cell.value * unit })
      : inDong(parseMoney(cell), unit);
  const text = (): string => cleanText(cellText(cell));
  switch (found.kind) {
    case 'empty':
      return null;
    case 'money':
      return found.amount;
    case 'negative':
      problems.push(negativeAmount(name, field, text()));
      return null;
    case 'fraction':
    case 'too-large':
    case 'unreadable':
      problems.push(unreadableAmount(name, field, text(), found.kind));
      return null;
  }
}

/** The year in "1985", "sinh năm 1985" or 12/03/1985; null when there is none. */
function yearIn(text: string): number | null {
  const found = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(text);
  return found === null ? null : Number(found[0]);
}
