import { withoutBlankCells } from './blankCells.ts';
import { plainPackage } from './plainPackage.ts';
import { guardWorkbook, refuseManySheets, unpackPart } from './zipGuard.ts';
import type { ZipPart } from './zipGuard.ts';

const SHEET_PART = /(?:^|\/)worksheets\/[^/]+\.xml$/iu;
const READ_PART = /\.(?:xml|rels)$/iu;
const WORKBOOK_PART = 'xl/workbook.xml';
const RELATIONS_PART = 'xl/_rels/workbook.xml.rels';

/**
 * The package as the parser is to see it: every part unpacked once and found as declared, pictures and macros left
 * out, formatted blank cells dropped. Sheets are counted by the workbook's own list before any is parsed.
 * @throws ExpectedError as guardWorkbook, workbook-damaged, workbook-too-many-sheets
 */
export function workbookPackage(bytes: Uint8Array): Uint8Array {
  const parts: ZipPart[] = [];
  const sizes = new Map<string, number>();
  for (const entry of guardWorkbook(bytes)) {
    const part = unpackPart(bytes, entry);
    sizes.set(part.name.toLowerCase(), part.content.length);
    if (READ_PART.test(part.name)) parts.push(shaped(part));
  }
  refuseManySheets(sheetTargets(parts).map((target) => sizes.get(target.toLowerCase()) ?? 0));
  return plainPackage(parts);
}

const shaped = (part: ZipPart): ZipPart =>
  SHEET_PART.test(part.name) ? { name: part.name, content: withoutBlankCells(part.content) } : part;

/** The part that each sheet of the workbook's list names, as often as it is named. */
function sheetTargets(parts: readonly ZipPart[]): readonly string[] {
  const targets = new Map(
    tagsOf(parts, RELATIONS_PART, 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return tagsOf(parts, WORKBOOK_PART, 'sheet').map((tag) =>
    partName(targets.get(attribute(tag, '\\w+:id')) ?? ''),
  );
}

function tagsOf(parts: readonly ZipPart[], name: string, tag: string): readonly string[] {
  const part = parts.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  const xml = part === undefined ? '' : Buffer.from(part.content).toString();
  return xml.match(new RegExp(`<(?:\\w+:)?${tag}\\s[^<>]*>`, 'gu')) ?? [];
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(tag)?.[1] ?? '';

/** Targets are told from `xl/`, or from the root when they begin with a stroke. */
const partName = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);
