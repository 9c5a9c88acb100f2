import { decisionKey } from '#shared/domain/text/fold.ts';
import { foldExact } from '#shared/domain/text/fold.ts';
import type { Field } from '../fields.ts';
import type { FutureFact } from './futureFacts.ts';
import { cellAt, cellText } from '../grid.ts';
import type { GridRow, Merge } from '../grid.ts';
import type { FieldColumns } from '../columns/mapping.ts';
import { partnerOf } from '../cells/numberAndDay.ts';
import { debtorsOf, creditorsOf, isSamePerson } from '../people/rowPeople.ts';
import type { RowReader } from './rowReader.ts';
import type { RowValues } from './typedRow.ts';

/** A row of the sheet as read, before it is known whether it is a case of its own. */
export type ReadRow = {
  readonly row: GridRow;
  readonly reader: RowReader;
  readonly values: RowValues;
  /** What it states of days to come; left out of its values. */
  readonly future?: readonly FutureFact[];
};

/** A row that goes on with the case above: `below` with nothing of its own to name a case, `repeat` naming it again. */
export type ContinuedRow = ReadRow & { readonly how: 'below' | 'repeat' };

/** Says whether a field's cell of a row is one cell with that of the case's first row. */
export type MergedDown = (field: Field, head: ReadRow, next: ReadRow) => boolean;

const KEYS: readonly Field[] = [
  'order',
  'docketDate',
  'judgmentNumber',
  'judgmentDate',
  'decisionNumber',
  'decisionDate',
];

/** Looks merged areas up by column and first row. */
export function mergedDown(merges: readonly Merge[], columns: FieldColumns): MergedDown {
  const lastRows = new Map<string, number>();
  for (const area of merges) {
    if (area.lastRow === area.firstRow || area.lastColumn - area.firstColumn > 50) continue;
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      lastRows.set(`${column} ${area.firstRow}`, area.lastRow);
    }
  }
  return (field, head, next) => {
    const partner = partnerOf(field);
    const column = columns.get(field) ?? (partner === undefined ? undefined : columns.get(partner));
    return (lastRows.get(`${column} ${head.row.number}`) ?? 0) >= next.row.number;
  };
}

export const isFilled = ({ row }: ReadRow, field: Field, columns: FieldColumns): boolean => {
  const column = columns.get(field);
  return column !== undefined && /[\p{L}\p{N}]/u.test(cellText(cellAt(row, column)));
};

/** True for a row without order number, docket day, judgment and decision. */
export const namesNoCase = (read: ReadRow, columns: FieldColumns): boolean =>
  KEYS.every((field) => !isFilled(read, field, columns));

type Places = { readonly columns: FieldColumns; readonly merged: MergedDown };

/** How a row goes on with the case that the rows above it make; null when it is a row of its own. */
export function howContinued(
  group: readonly [ReadRow, ...ReadRow[]],
  next: ReadRow,
  { columns, merged }: Places,
): ContinuedRow['how'] | null {
  const [head] = group;
  if (namesNoCase(next, columns)) {
    return saysMore(next.values) || merged('decisionNumber', head, next) ? 'below' : null;
  }
  const same = (field: Field, equal: boolean): boolean => equal || merged(field, head, next);
  const repeats =
    same('decisionNumber', sameNumber(head.values.decisionNumber, next.values.decisionNumber)) &&
    same('decisionDate', isKnownAndEqual(head.values.decisionDate, next.values.decisionDate)) &&
    same('judgmentNumber', noOtherJudgment(head.values.judgmentNumber, next.values.judgmentNumber)) &&
    same('judgmentDate', head.values.judgmentDate === next.values.judgmentDate);
  return repeats && addsSomething(group, next.values) ? 'repeat' : null;
}

const sameNumber = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && decisionKey(one) === decisionKey(other);

/** A decision that is named again without its judgment, as in a book without such columns, is the same decision. */
const noOtherJudgment = (one: string | null, other: string | null): boolean =>
  (one === null && other === null) || sameNumber(one, other);

const isKnownAndEqual = (one: string | null, other: string | null): boolean => one !== null && one === other;

/** A lone sum says nothing of whose it is: it may be a total. */
const saysMore = ({ debtorName, creditorName, obligationText }: RowValues): boolean =>
  debtorName !== null || creditorName !== null || obligationText !== null;

/** A row that names the same people and the same khoản again is the case once more, not more of it. */
function addsSomething(group: readonly ReadRow[], next: RowValues): boolean {
  const before = group.map(({ values }) => values);
  return (
    addsPeople(before, next, debtorsOf) ||
    addsPeople(before, next, creditorsOf) ||
    addsText(before, next) ||
    addsAmount(before, next)
  );
}

const addsPeople = (before: readonly RowValues[], next: RowValues, read: typeof debtorsOf): boolean =>
  read(next).people.some(
    (person) => !before.some((row) => read(row).people.some((known) => isSamePerson(known, person))),
  );

export const sameText = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && foldExact(one) === foldExact(other);

const addsText = (before: readonly RowValues[], { obligationText }: RowValues): boolean =>
  obligationText !== null && !before.some((row) => sameText(row.obligationText, obligationText));

const addsAmount = (before: readonly RowValues[], { amountDue, obligations }: RowValues): boolean =>
  amountDue !== null &&
  before.every(
    (row) =>
      row.amountDue !== null &&
      (row.amountDue !== amountDue || kindsOf(row.obligations) !== kindsOf(obligations)),
  );

const kindsOf = (obligations: RowValues['obligations']): string =>
  obligations.flatMap(({ kind, label }) => (kind === undefined ? [] : [`${kind} ${label}`])).join('; ');
