import { EMPTY_CELL } from '../grid.ts';
import type { Cell } from '../grid.ts';
import { LONGEST_CELL } from './longCell.ts';

/** Errors that were pasted as values stand as text. */
const ERROR_TEXT =
  /^\s*#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!)\s*$/iu;

/** Without the characters that steer devices and show nothing; line breaks and tabs stay. */
export const visible = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}/gu, '');

/** A cell of text as it is written: an error value is an error, a text beyond all bounds is cut so that it can be told. */
export function textCell(written: string): Cell {
  const text = visible(written.slice(0, LONGEST_CELL + 1));
  if (text === '') return EMPTY_CELL;
  return { kind: ERROR_TEXT.test(text) ? 'error' : 'text', text };
}
