import { hasMarks, withoutMarks } from '#shared/domain/text/marks.ts';
import type { Cell } from '../grid.ts';
import { cellText } from '../grid.ts';

/** Combining marks, control characters, doubled, outer or unusual blanks: most cells hold none of them. */
const UNCLEAN = /[\u0300-\u036F]|[\p{Cc}\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]| {2}|^ | $/u;

/** Control characters but tab and line ends: they are no text. */
const CONTROLS = /(?![\t-\r])\p{Cc}/gu;

/**
 * NFC, hidden marks and control characters taken out, every run of blanks (also no-break ones) one blank, trimmed;
 * capitals stay as written.
 */
export const cleanText = (text: string): string =>
  UNCLEAN.test(text) || hasMarks(text)
    ? withoutMarks(text).normalize('NFC').replace(CONTROLS, '').replace(/\s+/gu, ' ').trim()
    : text;

/** The same, keeping line breaks: a break separates items in a cell. */
export const cleanLines = (text: string): string =>
  text
    .split(/\r?\n/u)
    .map(cleanText)
    .filter((line) => line !== '')
    .join('\n');

const NOTHING = /^(?:[-–—_./\\*x\s]+|không|khong|chưa|chưa có|chua co|không có|khong co|n\/a)$/iu;

/** The cell as one clean line; null when empty or an error. A number stays in plain digits, a date dd/mm/yyyy. */
export function parseText(cell: Cell): string | null {
  if (cell.kind === 'error') return null;
  const text = cleanText(cellText(cell));
  return text === '' ? null : text;
}

/** True for what people write to say that there is nothing: a dash, x, không, chưa có. */
export const saysNothing = (text: string): boolean => NOTHING.test(cleanText(text));
