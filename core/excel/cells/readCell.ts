import { formatDay } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { formatDong } from '#shared/domain/money/dong.ts';
import { datedWordsIn, isPlanned } from './datedWords.ts';
import type { DatedWords } from './datedWords.ts';
import { fieldLabel } from '../fields.ts';
import type { Field } from '../fields.ts';
import { cellText } from '../grid.ts';
import type { Cell } from '../grid.ts';
import { inDong } from '../columns/moneyUnit.ts';
import { parseDay } from './parseDay.ts';
import { decimalIn, isRounded, parseMoney } from './parseMoney.ts';
import { DAY_WITHIN, dayWithSum } from './numberAndDay.ts';
import { cleanLines, cleanText } from './parseText.ts';
import { impossibleDate, negativeAmount, unreadableAmount, unreadableDate } from '../rows/rejections.ts';
import type { CellName, Problem } from '../rows/rejections.ts';
import { isMidnightHere, timeOfDay } from './timeOfDay.ts';
import { namesUnit } from './wordedAmount.ts';

/** Where a reading says what it found: `problems` reject the row, `warnings` do not, `note` tells what was changed. */
export type Findings = {
  readonly name: CellName;
  readonly problems: Problem[];
  readonly warnings: string[];
  readonly note: (field: Field, text: string) => void;
  /** What no field can hold; kept as lines of the case's own note. */
  readonly asides: string[];
};

const textOf = (cell: Cell): string => cleanText(cellText(cell));

/** Words without any digit ("chưa rõ") leave a gap; digits that make no day reject the row. */
export function dayIn(findings: Findings, field: Field, cell: Cell): LocalDate | null {
  const { name, problems, warnings } = findings;
  const found = parseDay(cell);
  switch (found.kind) {
    case 'empty':
      return null;
    case 'day':
      tellTime(findings, field, { cell, day: found.day });
      return found.day;
    case 'impossible':
      problems.push(impossibleDate(name, field, textOf(cell)));
      return null;
    case 'unreadable':
      if (cell.kind !== 'error' && /\d/u.test(textOf(cell)))
        problems.push(unreadableDate(name, field, textOf(cell)));
      else warnings.push(`${name(field)} ghi "${textOf(cell)}": không phải ngày, để trống.`);
      return null;
  }
}

/** A day that happened, with the words beside it in its cell. */
export type SaidDay = { readonly day: LocalDate; readonly words: string };

/** The days of a cell that may hold several, each with its words. A day planned is no fact: it is told and kept as words. */
export function daysIn(findings: Findings, field: Field, cell: Cell): readonly SaidDay[] {
  const several = datedWordsIn(cell);
  if (several === null) {
    const day = dayIn(findings, field, cell);
    return day === null ? [] : [{ day, words: '' }];
  }
  const said = several.flatMap((found) => saidDay(findings, field, found));
  const shown = said.map(({ day, words }) =>
    words === '' ? formatDay(day) : `${formatDay(day)} (${words})`,
  );
  if (said.length > 0) findings.note(field, `ghi "${textOf(cell)}", đọc là ${shown.join('; ')}.`);
  return said;
}

function saidDay(
  { name, problems, warnings, asides }: Findings,
  field: Field,
  { day, written, words }: DatedWords,
): readonly SaidDay[] {
  if (day === null) {
    problems.push(impossibleDate(name, field, written));
    return [];
  }
  if (!isPlanned(words)) return [{ day, words }];
  warnings.push(`${name(field)} ghi ${formatDay(day)}, ${words}: ngày dự kiến, chưa nhận, đưa vào ghi chú.`);
  asides.push(`${fieldLabel(field)}: ${formatDay(day)}, ${words} (chưa nhận)`);
  return [];
}

/** A day and what stands beside it in its cell: a sum as written (empty for none), words. */
export type DayAndSum = { readonly day: LocalDate; readonly sum: string; readonly words: string };

/** The day of a cell that may hold a sum and words too; a cell of another shape is read as a day alone. */
export function dayAndSumIn(findings: Findings, field: Field, cell: Cell): DayAndSum | null {
  if (cell.kind === 'text' && parseDay(cell).kind === 'unreadable') {
    const { day, sum, words } = dayWithSum(cleanLines(cell.text));
    const found = parseDay({ kind: 'text', text: day });
    if (found.kind === 'day' && !DAY_WITHIN.test(words)) return { day: found.day, sum, words };
  }
  const day = dayIn(findings, field, cell);
  return day === null ? null : { day, sum: '', words: '' };
}

function tellTime(
  { name, warnings, note }: Findings,
  field: Field,
  { cell, day }: { readonly cell: Cell; readonly day: LocalDate },
): void {
  const time = timeOfDay(cell);
  if (time === null) return;
  if (time.utc === true && time.nextDay) {
    const told = `giờ ghi kèm là giờ quốc tế (UTC) ${time.clock}, ở Việt Nam đã sang ngày hôm sau`;
    note(field, `${told}: lấy ngày ${formatDay(day)}.`);
    if (!isMidnightHere(time))
      warnings.push(`${name(field)}: ${told}, ${formatDay(day)}; hãy đối chiếu với hồ sơ.`);
    return;
  }
  if (time.nextDay) {
    note(field, `giờ ghi kèm ${time.clock}, sát nửa đêm: lấy ngày hôm sau, ${formatDay(day)}.`);
    return;
  }
  note(field, `giờ ghi kèm ${time.clock} đã bỏ, lấy ngày ${formatDay(day)}.`);
  warnings.push(
    `${name(field)} có giờ ${time.clock} kèm ngày ${formatDay(day)}: có thể lệch một ngày; hãy đối chiếu với hồ sơ.`,
  );
}

/** Integer đồng, or null with the problem kept. */
export function moneyIn(
  findings: Findings,
  field: Field,
  { cell, unit }: { readonly cell: Cell; readonly unit: number },
): number | null {
  const { name, problems } = findings;
  const found = readMoney(cell, unit);
  switch (found.kind) {
    case 'empty':
      return null;
    case 'money':
      tellChange(findings, field, { cell, unit, amount: found.amount });
      return found.amount;
    case 'negative':
      problems.push(negativeAmount(name, field, textOf(cell)));
      return null;
    case 'fraction':
    case 'too-large':
    case 'unreadable':
      problems.push(unreadableAmount(name, field, textOf(cell), found.kind));
      return null;
  }
}

/** In a sheet kept in thousands the fraction is part of the sum; words that name their unit are đồng already. */
function readMoney(cell: Cell, unit: number): ReturnType<typeof parseMoney> {
  if (cell.kind === 'number')
    return parseMoney(unit === 1 ? cell : { kind: 'number', value: cell.value * unit });
  if (namesUnit(textOf(cell))) return parseMoney(cell);
  const decimal = unit === 1 ? null : decimalIn(textOf(cell));
  return decimal === null
    ? inDong(parseMoney(cell), unit)
    : parseMoney({ kind: 'number', value: Math.round(decimal * unit) });
}

function tellChange(
  { note }: Findings,
  field: Field,
  { cell, unit, amount }: { readonly cell: Cell; readonly unit: number; readonly amount: number },
): void {
  if (cell.kind === 'number' && isRounded(cell.value * unit, amount))
    note(field, `phần lẻ sau đồng đã làm tròn, lấy ${formatDong(amount)}.`);
  if (cell.kind === 'text' && (namesUnit(textOf(cell)) || (unit > 1 && decimalIn(textOf(cell)) !== null)))
    note(field, `ghi "${textOf(cell)}", đọc là ${formatDong(amount)}.`);
}

/** The years in "1985", "sinh năm 1985", 12/03/1985 or "1980; 1982", as they stand; none when there is none. */
export const yearsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([year]) => Number(year));
