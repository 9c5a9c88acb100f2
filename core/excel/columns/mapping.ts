import { ExpectedError } from '#shared/errors.ts';
import { assignFields } from './assignFields.ts';
import { besidePeople } from './besidePeople.ts';
import { mayRepeat } from '../rows/dueByKind.ts';
import { cellsContradict, evidenceOf } from './columnEvidence.ts';
import { FIELDS, fieldLabel, isField } from '../fields.ts';
import type { Field } from '../fields.ts';
import type { Sheet } from '../grid.ts';
import type { Layout } from './layout.ts';

/** Column letter → field. A column that is missing is not read. */
export type Mapping = Readonly<Record<string, string>>;

export type ProposedColumn = {
  readonly column: string;
  readonly label: string;
  readonly field: Field | null;
  /** 0–1; 0 when nothing is proposed. */
  readonly confidence: number;
};

/** Where each mapped field stands: field → zero-based column, of sums by kind the first. */
export type FieldColumns = ReadonlyMap<Field, number>;

/**
 * What each column of the layout most likely holds.
 * @param sheet where given, a column named like a field and holding something else is not taken for it
 */
export function proposeColumns(layout: Layout, sheet?: Sheet): readonly ProposedColumn[] {
  const evidence = sheet === undefined ? [] : evidenceOf(sheet, layout);
  const fits = (index: number, field: Field): boolean => {
    const found = evidence[index];
    return found === undefined || !cellsContradict(field, found);
  };
  const paths = layout.columns.map(({ path }) => path);
  const found = besidePeople(paths, assignFields(paths, fits), fits);
  const assigned = new Map(found.map((assignment) => [assignment.index, assignment]));
  return layout.columns.map(({ letter, label }, index) => {
    const own = assigned.get(index);
    return { column: letter, label, field: own?.field ?? null, confidence: own?.confidence ?? 0 };
  });
}

/** The proposal as a mapping. */
export const proposeMapping = (layout: Layout, sheet?: Sheet): Mapping =>
  Object.fromEntries(
    proposeColumns(layout, sheet).flatMap(({ column, field }) => (field === null ? [] : [[column, field]])),
  );

/**
 * Checks a mapping, proposed or the user's, against the layout.
 * @throws ExpectedError mapping-invalid (unknown column or field, a field twice that is no sum by kind), mapping-incomplete
 */
export function resolveMapping(layout: Layout, mapping: Mapping): FieldColumns {
  const columns = new Map<Field, number>();
  for (const [letter, field] of Object.entries(mapping)) {
    const column = layout.columns.find((candidate) => candidate.letter === letter);
    if (column === undefined) {
      throw new ExpectedError('mapping-invalid', `Bảng không có cột ${letter}; hãy chọn lại cột.`);
    }
    if (!isField(field)) {
      throw new ExpectedError(
        'mapping-invalid',
        `Cột ${letter} được gán mục không có trong sổ; hãy chọn lại mục.`,
      );
    }
    if (columns.has(field) && !mayRepeat(field)) {
      throw new ExpectedError(
        'mapping-invalid',
        `Mục "${fieldLabel(field)}" được gán cho hai cột; mỗi mục chỉ lấy từ một cột.`,
      );
    }
    if (!columns.has(field)) columns.set(field, column.index);
  }
  refuseIncomplete(missingFields(mapping));
  return columns;
}

/** Fields that a case cannot do without and that no column is read as. */
export function missingFields(mapping: Mapping): readonly Field[] {
  const mapped = new Set(Object.values(mapping));
  return FIELDS.filter(({ id, required }) => required && !mapped.has(id)).map(({ id }) => id);
}

/** @throws ExpectedError mapping-incomplete when a field that a case needs has no column */
export function refuseIncomplete(missing: readonly Field[]): void {
  if (missing.length === 0) return;
  const names = missing.map((field) => `"${fieldLabel(field)}"`).join(', ');
  throw new ExpectedError(
    'mapping-incomplete',
    `Chưa rõ cột nào là ${names}; hãy chỉ cột đó trong bảng ghép cột rồi nhập lại.`,
  );
}
