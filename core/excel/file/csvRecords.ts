/** The values of a .csv, record by record. `open`: the record in which a quote begins that never ends, from 1; else null. */
export type CsvRecords = { readonly records: readonly (readonly string[])[]; readonly open: number | null };

const SEPARATORS = [';', ',', '\t'] as const;
const LETTERS_LOOKED_AT = 20_000;
/** Excel reads a first line that names the separator, and shows the next one as row 1. */
const NAMED = /^sep=([^\r\n])\r?\n/iu;

/** The separator that the text names, else the one by which most records come to the same number of values. */
export function separatorOf(text: string): string {
  const named = NAMED.exec(text)?.[1];
  if (named !== undefined) return named;
  const start = text.slice(0, LETTERS_LOOKED_AT);
  const [best] = SEPARATORS.map((separator) => ({
    separator,
    evenness: evennessOf(start, separator),
  })).toSorted((a, b) => b.evenness - a.evenness);
  return best?.separator ?? ';';
}

/** How many values stand in records of the most common length; lengths of one count nothing. */
function evennessOf(text: string, separator: string): number {
  const values = new Map<number, number>();
  for (const { length } of recordsOf(text, separator).records) {
    if (length > 1) values.set(length, (values.get(length) ?? 0) + length);
  }
  return Math.max(0, ...values.values());
}

/**
 * Parts a text into records and values. A value in quotes may hold separators, line breaks and doubled quotes; a quote
 * within a value is a letter like any other.
 */
export function recordsOf(text: string, separator: string): CsvRecords {
  const records: string[][] = [];
  let record: string[] = [];
  let at = NAMED.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const { value, end, isOpen } = valueAt(text, at, separator);
    if (isOpen) return { records: [...records, [...record, value]], open: records.length + 1 };
    record.push(value);
    at = end;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) record.push('');
      continue;
    }
    records.push(record);
    record = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return { records: record.length === 0 ? records : [...records, record], open: null };
}

type Value = { readonly value: string; readonly end: number; readonly isOpen: boolean };

/** The value that begins at `start`; `end` is where its separator or line end stands. */
function valueAt(text: string, start: number, separator: string): Value {
  if (text[start] !== '"') {
    const end = endOfPlain(text, start, separator);
    return { value: text.slice(start, end), end, isOpen: false };
  }
  const close = closingQuote(text, start + 1);
  if (close === -1) return { value: text.slice(start), end: text.length, isOpen: true };
  const end = endOfPlain(text, close + 1, separator);
  const quoted = text
    .slice(start + 1, close)
    .replaceAll('""', '"')
    .replaceAll('\r\n', '\n');
  return { value: `${quoted}${text.slice(close + 1, end)}`, end, isOpen: false };
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function endOfPlain(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
