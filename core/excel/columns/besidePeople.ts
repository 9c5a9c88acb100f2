import type { Assignment, HeaderPath } from './assignFields.ts';
import type { Field } from '../fields.ts';
import { foldLabel } from './foldLabel.ts';
import { HOME, PAPER } from './synonyms.ts';

type Person = 'debtorName' | 'creditorName';

/** Details that a column of their own states without saying whose; what they are of the debtor, and of the creditor. */
const DETAILS: readonly { readonly words: string; readonly of: Readonly<Record<Person, Field | null>> }[] = [
  {
    words: `${HOME} | địa chỉ, nơi cư trú | trụ sở`,
    of: { debtorName: 'debtorAddress', creditorName: 'creditorAddress' },
  },
  {
    words: 'năm sinh | sinh năm | ngày sinh',
    of: { debtorName: 'debtorBirthYear', creditorName: null },
  },
  {
    words: PAPER,
    of: { debtorName: 'debtorIdNumber', creditorName: null },
  },
];

const CONFIDENCE = 0.75;

const byLabel = new Map(
  DETAILS.flatMap(({ words, of }) => words.split('|').map((word) => [foldLabel(word.trim()), of] as const)),
);

/**
 * Gives a column of details that names no person ("Địa chỉ", "CCCD") to the person whose name stands nearest on its left,
 * with nothing but such details between. Right of the creditor's name it is never the debtor's.
 * @param fits false where what the column holds speaks against the field
 */
export function besidePeople(
  paths: readonly HeaderPath[],
  assigned: readonly Assignment[],
  fits: (index: number, field: Field) => boolean,
): readonly Assignment[] {
  const found = new Map(assigned.map((assignment) => [assignment.index, assignment]));
  let person: Person | null = null;
  for (const [index, path] of paths.entries()) {
    const named = personIn(found.get(index)?.field);
    const detail = path.length === 1 ? byLabel.get(foldLabel(path[0] ?? '')) : undefined;
    if (detail === undefined) person = named;
    if (detail === undefined || person === null) continue;
    const own = ownIn(found, index, detail[person]);
    if (own !== null && fits(index, own)) found.set(index, { index, field: own, confidence: CONFIDENCE });
    else found.delete(index);
  }
  return [...found.values()];
}

const personIn = (field: Field | undefined): Person | null =>
  field === 'debtorName' || field === 'creditorName' ? field : null;

/** The field, unless another column is read as it. */
const ownIn = (found: ReadonlyMap<number, Assignment>, index: number, own: Field | null): Field | null =>
  [...found.values()].every(({ field, index: at }) => field !== own || at === index) ? own : null;
