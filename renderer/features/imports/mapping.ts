import type { OutputOf } from '#shared/contract/index.ts';

export type Preview = OutputOf<'import.preview'>;
/** A sheet that is taken, with its columns. */
export type Table = Preview['tables'][number];
export type PreviewColumn = Table['columns'][number];
export type UnreadColumn = Preview['unread'][number];
/** Column letter → field of the register. */
export type Mapping = Readonly<Record<string, string>>;

/** The fields of the columns as a mapping; columns that are not read are left out. */
export const mappingOf = (columns: readonly PreviewColumn[]): Mapping =>
  Object.fromEntries(columns.flatMap(({ column, field }) => (field === null ? [] : [[column, field]])));

/** What a column is read as by hand. `repeats`: other columns may be read as it too. */
export type FieldChoice = { readonly field: string | null; readonly repeats?: boolean };

/** `mapping` with `column` read as `field`; another that had it loses it, but for a field that repeats. */
export function withField(
  mapping: Mapping,
  column: string,
  { field, repeats = false }: FieldChoice,
): Record<string, string> {
  const others = Object.entries(mapping).filter(
    ([other, taken]) => other !== column && (repeats || taken !== field),
  );
  return Object.fromEntries(field === null ? others : [...others, [column, field]]);
}

/** What core suggested for a sheet, and whether it was settled so for such a sheet before. */
export type Proposal = { readonly mapping: Mapping; readonly remembered: boolean };

export type MappingMark = 'sure' | 'likely' | 'byHand' | 'remembered' | 'none';

const SURE = 0.9;

/** How a column came by its field. `proposed` is what the layout itself suggested. */
export function markOf(
  { column, confidence }: PreviewColumn,
  field: string | null,
  { mapping: proposed, remembered }: Proposal,
): MappingMark {
  if (field === null) return 'none';
  if (proposed[column] !== field) return 'byHand';
  if (remembered) return 'remembered';
  return confidence >= SURE ? 'sure' : 'likely';
}
