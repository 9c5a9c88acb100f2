import { cellAt, cellText, isBlank } from '../grid.ts';
import type { Cell, Sheet } from '../grid.ts';
import type { Field, FieldKind } from '../fields.ts';
import { fieldKind } from '../fields.ts';
import type { Layout } from './layout.ts';
import { parseDay } from '../cells/parseDay.ts';
import { DAY_WITHIN, partsOfDecision } from '../cells/numberAndDay.ts';
import { parseMoney } from '../cells/parseMoney.ts';
import { cleanText, saysNothing } from '../cells/parseText.ts';
import { initiativeOf, judgmentTypeOf } from '../cells/vocabularies.ts';

/** What a cell can only be; `figure`: a bare number that may be a day, a sum or a number of a paper. */
type CellKind = 'day' | 'money' | 'figure' | 'words';

/**
 * How many of a column's cells are of each kind, those of words that hold a day, sums without words, figures that are
 * no day, and those of a known list.
 */
export type ColumnEvidence = Readonly<
  Record<CellKind | 'dated' | 'sum' | 'count' | 'initiative' | 'judgmentType', number>
>;

const SUM_ALONE = /^[\d.,\s]+(?:đồng|vnđ|vnd|đ|₫)?\.?$/iu;
const CELLS_READ = 300;
/** A bare number from here on is no serial of a day that a register could hold (31/12/2099). */
export const BEYOND_DAYS = 73_051;
const GROUPED = /^\d{1,3}(?:[., ]\d{3})+(?:[.,]\d{1,2})?$|\d\s?(?:đồng|vnđ|vnd|đ|₫)\.?$/iu;

export function kindOfCell(cell: Cell): CellKind {
  if (cell.kind === 'date') return 'day';
  if (cell.kind === 'number') return cell.value >= BEYOND_DAYS ? 'money' : 'figure';
  return kindOfText(cleanText(cellText(cell)));
}

function kindOfText(text: string): CellKind {
  if (/^\d+$/u.test(text)) return 'figure';
  const { kind } = parseDay({ kind: 'text', text });
  if (kind === 'day' || kind === 'impossible') return 'day';
  if (partsOfDecision(text).day !== '') return 'words';
  return GROUPED.test(text) && parseMoney({ kind: 'text', text }).kind === 'money' ? 'money' : 'words';
}

/** Reads a sample of each column of the table. */
export function evidenceOf(sheet: Sheet, layout: Layout): readonly ColumnEvidence[] {
  const rows = sheet.rows.filter(({ number }) => number >= layout.dataFirstRow).slice(0, CELLS_READ);
  return layout.columns.map(({ index }) =>
    countOf(
      rows.map((row) => cellAt(row, index)).filter((cell) => !isBlank(cell) && !saysNothing(cellText(cell))),
    ),
  );
}

function countOf(cells: readonly Cell[]): ColumnEvidence {
  const kinds = cells.map(kindOfCell);
  const of = (kind: CellKind): number => kinds.filter((found) => found === kind).length;
  const texts = cells.map((cell) => cleanText(cellText(cell)));
  return {
    day: of('day'),
    money: of('money'),
    figure: of('figure'),
    words: of('words'),
    dated: texts.filter((text, index) => kinds[index] === 'words' && DAY_WITHIN.test(text)).length,
    sum: texts.filter((text, index) => kinds[index] === 'money' && SUM_ALONE.test(text)).length,
    count: cells.filter((cell, index) => kinds[index] === 'figure' && isCount(cell)).length,
    initiative: texts.filter((text) => initiativeOf(text).code !== null).length,
    judgmentType: texts.filter((text) => judgmentTypeOf(text).code !== null).length,
  };
}

/** A figure that is neither a serial of a day nor the 0 of an empty formula: "1", "2", "3" count something. */
const isCount = (cell: Cell): boolean => parseDay(cell).kind !== 'day' && Number(cellText(cell)) !== 0;

const NAMES: readonly Field[] = ['debtorName', 'creditorName', 'officerName', 'court', 'debtorAddress'];

/** Sums by kind whose header may as well stand over words. */
const OF_WORDS_TOO: readonly Field[] = ['dueDebt', 'dueOnRequest', 'dueOther'];

/** True when most of what a column holds cannot be what the field holds. An empty column contradicts nothing. */
export function cellsContradict(field: Field, found: ColumnEvidence): boolean {
  const { initiative, judgmentType } = found;
  if (field === 'order' || field === 'note') return false;
  if (field === 'judgmentType' && initiative > judgmentType) return true;
  if (field === 'initiative' && judgmentType > initiative) return true;
  return wordsContradicted(field, found) ?? kindContradicts(fieldKind(field), found);
}

/** Of fields of words and of figures that are no sums: whether the column holds something else; null for the others. */
function wordsContradicted(field: Field, { day, money, figure, words, sum }: ColumnEvidence): boolean | null {
  if (NAMES.includes(field)) return day + money + figure > words;
  if (OF_WORDS_TOO.includes(field)) return day + words > money + figure;
  if (field === 'debtorIdNumber') return day > figure + money + words;
  return field === 'obligationText' ? day + figure + sum > words + money - sum : null;
}

function kindContradicts(
  kind: FieldKind,
  { day, money, figure, words, dated, sum, count }: ColumnEvidence,
): boolean {
  switch (kind) {
    case 'day':
      return money > day || words + count > day + figure - count + dated;
    case 'money':
      return day > money + words;
    case 'text':
      return day > figure + words || sum > figure + words + money - sum;
    case 'term':
      return day + money > words;
    case 'year':
      return money > day + figure + words;
  }
}
