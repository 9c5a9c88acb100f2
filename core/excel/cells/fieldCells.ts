import { hasMarks } from '#shared/domain/text/marks.ts';
import type { Field } from '../fields.ts';
import { cellAt, cellText, EMPTY_CELL, isBlank } from '../grid.ts';
import type { Cell, GridRow } from '../grid.ts';
import type { FieldColumns } from '../columns/mapping.ts';
import { isDayOfPair, numberAlone, partnerOf, partsOfDecision, wordsBeside } from './numberAndDay.ts';
import type { NumberAndDay } from './numberAndDay.ts';
import { parseDay, parseDayText } from './parseDay.ts';
import { cleanText, saysNothing } from './parseText.ts';

/** The zero-based column in which a field is read: its own, else the one it shares; undefined when it has none. */
export function columnOf(columns: FieldColumns, field: Field): number | undefined {
  const partner = partnerOf(field);
  return columns.get(field) ?? (partner === undefined ? undefined : columns.get(partner));
}

/** The cell of a field. A number and its day may share a cell, in any order, with a sum: each reads its part. */
export function cellOf(row: GridRow, columns: FieldColumns, field: Field): Cell {
  const partner = partnerOf(field);
  const own = cellIn(row, columns.get(field));
  if (partner === undefined) return own;
  const other = cellIn(row, columns.get(partner));
  if (!isDayOfPair(field)) return numberCell(own, other, columns.has(field));
  const isNumberAlone = own.kind === 'number' && !columns.has(partner) && parseDay(own).kind === 'unreadable';
  return isNumberAlone ? EMPTY_CELL : dayCell(own, other);
}

/** What the cell of a decision says besides: a sum that is no part of its number. */
export function sumBeside(row: GridRow, columns: FieldColumns, field: Field): string {
  const column = columnOf(columns, field);
  return partsOf(cellIn(row, column)).sum;
}

/** What the cell of a number says besides its number, day and sum. */
export function wordsIn(row: GridRow, columns: FieldColumns, field: Field): readonly string[] {
  const cell = cellIn(row, columnOf(columns, field));
  return cell.kind === 'text' && parseDay(cell).kind === 'unreadable'
    ? wordsBeside(cleanText(cell.text))
    : [];
}

/** True when hidden marks stand in the cell as it is written. */
export const holdsMarks = (row: GridRow, column: number | undefined): boolean => {
  const cell = cellIn(row, column);
  return cell.kind === 'text' && hasMarks(cell.text);
};

const cellIn = (row: GridRow, column: number | undefined): Cell =>
  column === undefined ? EMPTY_CELL : cellAt(row, column);

const NOTHING: NumberAndDay = { number: '', day: '', sum: '' };

const partsOf = (cell: Cell): NumberAndDay =>
  cell.kind === 'text' ? partsOfDecision(cleanText(cell.text)) : NOTHING;

const textOrEmpty = (text: string): Cell => (text === '' ? EMPTY_CELL : { kind: 'text', text });

const saysNone = (cell: Cell): boolean => isBlank(cell) || (cell.kind === 'text' && saysNothing(cell.text));

/**
 * A day column says the day; where it is blank, says that there is none, or holds more than a day, the words beside the
 * number do. A figure that no calendar knows is no day but a number.
 */
function dayCell(own: Cell, other: Cell): Cell {
  if (saysNone(own)) {
    const { day } = partsOf(other);
    return day === '' ? own : textOrEmpty(day);
  }
  if (parseDay(own).kind !== 'unreadable') return own;
  const { day } = partsOf(own);
  return day === '' ? own : textOrEmpty(day);
}

/** A number column says the number; where it says none, or there is none, the words beside the day do. */
function numberCell(own: Cell, other: Cell, hasOwn: boolean): Cell {
  if (!hasOwn || saysNone(own)) {
    const number = numberIn(other, hasOwn);
    return number === '' ? own : textOrEmpty(number);
  }
  return own.kind === 'text' ? textOrEmpty(numberAlone(partsOf(own).number)) : own;
}

/** The number in the cell of a day; none when it holds the day alone. Words without any day are no number beside one. */
function numberIn(cell: Cell, hasOwn: boolean): string {
  if (cell.kind === 'number') return parseDay(cell).kind === 'day' || hasOwn ? '' : cellText(cell);
  const text = cleanText(cellText(cell));
  const isDay = cell.kind === 'date' || parseDayText(text).kind !== 'unreadable';
  const parts = partsOf(cell);
  return isDay || cell.kind === 'error' || (hasOwn && parts.day === '') ? '' : numberAlone(parts.number);
}
