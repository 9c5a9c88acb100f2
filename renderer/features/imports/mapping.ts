import type { OutputOf } from '#shared/contract/index.ts';

export type Preview = OutputOf<'import.preview'>;
export type PreviewColumn = Preview['columns'][number];
/** Column letter → field of the register. */
export type Mapping = Readonly<Record<string, string>>;

/** The fields of the columns as a mapping; columns that are not read are left out. */
export const mappingOf = (columns: readonly PreviewColumn[]): Mapping =>
  Object.fromEntries(columns.flatMap(({ column, field }) => (field === null ? [] : [[column, field]])));

/** `mapping` with `column` read as `field`; a field is read from one column, so another that had it loses it. */
export function withField(mapping: Mapping, column: string, field: string | null): Mapping {
  const others = Object.entries(mapping).filter(([other, taken]) => other !== column && taken !== field);
  return Object.fromEntries(field === null ? others : [...others, [column, field]]);
}

/** Fields that must have a column and have none. */
export const missingFields = (fields: Preview['fields'], mapping: Mapping): Preview['fields'] =>
  fields.filter(({ field, required }) => required && !Object.values(mapping).includes(field));

export type MappingMark = 'sure' | 'likely' | 'byHand' | 'remembered' | 'none';

const SURE = 0.9;

/** How a column came by its field. `proposed` is what the layout itself suggested. */
export function markOf(
  { column, confidence }: PreviewColumn,
  field: string | null,
  { proposed, remembered }: { readonly proposed: Mapping; readonly remembered: boolean },
): MappingMark {
  if (field === null) return 'none';
  if (proposed[column] !== field) return 'byHand';
  if (remembered) return 'remembered';
  return confidence >= SURE ? 'sure' : 'likely';
}
