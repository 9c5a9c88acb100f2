import { dayOf, dayOfMonth, monthOf, toEpochDay, yearOf } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { Cell } from '../grid.ts';
import { parseDay } from '../cells/parseDay.ts';
import { cleanText } from '../cells/parseText.ts';
import { dayOfSerial, serialOfDay } from '../cells/serialDay.ts';

/**
 * How a cell holds its day. `date`: as Excel stores days. The others are texts that a computer would have turned into
 * days had it understood them: `dayAbove` starts with more than 12 ("25/08/2026"), `monthAbove` has more than 12 in the
 * middle ("08/25/2026"), `either` neither. `other`: a text that no computer turns into a day ("25.08.2026").
 */
type DayForm = 'date' | 'dayAbove' | 'monthAbove' | 'either' | 'other';

/** Days as counts from 01/01/1970. `stored`: as the register reads it; null for no such day. `exchanged`: with day and month exchanged. */
export type WrittenDay = {
  readonly form: DayForm;
  readonly stored: number | null;
  readonly exchanged: number | null;
};

const FIGURES = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?=$|[ T])/u;
const MONTHS = 12;

/** The day of a cell; null when it holds none. */
export function writtenDay(cell: Cell): WrittenDay | null {
  if (cell.kind === 'empty') return null;
  const form = formOf(cell);
  if (form === null) return null;
  const stored = epochOf(cell);
  const other = exchangedCell(cell);
  const exchanged = other === null ? null : epochOf(other);
  return stored === null && exchanged === null ? null : { form, stored, exchanged };
}

function epochOf(cell: Cell): number | null {
  const found = parseDay(cell);
  return found.kind === 'day' ? toEpochDay(found.day) : null;
}

function formOf(cell: Cell): DayForm | null {
  if (cell.kind === 'date' || cell.kind === 'number') return 'date';
  if (cell.kind !== 'text') return null;
  const parts = FIGURES.exec(cleanText(cell.text));
  if (parts === null) return 'other';
  if (Number(parts[1]) > MONTHS) return 'dayAbove';
  return Number(parts[3]) > MONTHS ? 'monthAbove' : 'either';
}

/** The cell with day and month exchanged, its time of day kept; null where that makes no day. */
export function exchangedCell(cell: Cell): Cell | null {
  if (cell.kind === 'date') return withSerial(cell.serial, (serial) => ({ kind: 'date', serial }));
  if (cell.kind === 'number') return withSerial(cell.value, (value) => ({ kind: 'number', value }));
  return cell.kind === 'text' ? exchangedText(cleanText(cell.text)) : null;
}

function withSerial(serial: number, cellOf: (serial: number) => Cell): Cell | null {
  const day = dayOfSerial(serial);
  const other = day === null ? null : exchangedDay(day);
  return other === null ? null : cellOf(serialOfDay(other) + (serial - Math.floor(serial)));
}

/** 05/01/2026 for 01/05/2026; null where the day of the month is above 12. */
const exchangedDay = (day: LocalDate): LocalDate | null => dayOf(yearOf(day), dayOfMonth(day), monthOf(day));

function exchangedText(text: string): Cell | null {
  const parts = FIGURES.exec(text);
  if (parts === null || Number(parts[1]) > MONTHS) return null;
  return { kind: 'text', text: text.replace(FIGURES, '$3$2$1$2$4') };
}
