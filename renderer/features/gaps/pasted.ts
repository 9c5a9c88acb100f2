/** A cell in quotes, where it holds a line break, a tab or a quote of its own; else up to the next tab or line. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gu;

/**
 * The cells of a block copied from a spreadsheet: rows by line, columns by tab. The line break at the end of the block is
 * no row.
 */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const plain = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/\n$/u, '');
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of plain.matchAll(CELL)) {
    const cell = quoted === undefined ? bare : quoted.replaceAll('""', '"');
    rows.at(-1)?.push(cell.replace(/\s+/gu, ' ').trim());
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}
