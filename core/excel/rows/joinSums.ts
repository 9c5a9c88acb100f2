import { formatDong } from '#shared/domain/money/dong.ts';
import { foldExact } from '#shared/domain/text/fold.ts';
import { isFilled, sameText } from './continuedRow.ts';
import type { ContinuedRow, MergedDown, ReadRow } from './continuedRow.ts';
import { hasSumsByKind } from './dueByKind.ts';
import { fieldLabel } from '../fields.ts';
import type { FieldColumns } from '../columns/mapping.ts';
import { parseObligations } from '../cells/parseObligations.ts';
import type { ObligationReading } from '../cells/parseObligations.ts';

/** The rows of one case and how its sheet is laid out. */
export type CaseRows = {
  readonly head: ReadRow;
  readonly more: readonly ContinuedRow[];
  readonly columns: FieldColumns;
  readonly merged: MergedDown;
};

/** A stretch of the sheet with one stated sum (null: none stated), integer đồng, and the words beside it. */
type Block = {
  readonly row: number;
  readonly debtor: string;
  texts: string[];
  stated: number | null;
  /** The items of a row whose sums stand in columns by kind. */
  readonly byKind: readonly ObligationReading[] | null;
};

export type JoinedItems = {
  readonly obligations: readonly ObligationReading[];
  readonly amountDue: number | null;
  readonly warnings: readonly string[];
};

/**
 * The khoản of all rows of a case. A sum that stands again beside another debtor is one they owe jointly: it counts
 * once and is asked about. Words that name their own sums under a stated sum belong to that sum.
 */
export function joinItems(rows: CaseRows): JoinedItems {
  const { head, more, columns } = rows;
  const warnings: string[] = [];
  const blocks: Block[] = [blockOf(head, debtorOf(head, ''), columns)];
  const anyStated = [head, ...more].some(
    (read) => hasSumsByKind(read.values) || isFilled(read, 'amountDue', columns),
  );
  let debtor = blocks[0]?.debtor ?? '';
  for (const read of more) {
    debtor = debtorOf(read, debtor);
    addRow(blocks, blockOf(read, debtor, columns), {
      warnings,
      anyStated,
      isUnderHead: rows.merged('amountDue', head, read),
    });
  }
  const obligations = blocks.flatMap(
    ({ texts, stated, byKind }) => byKind ?? parseObligations(texts.join('\n') || null, stated),
  );
  const sums = blocks.flatMap((block) => sumOf(block) ?? []);
  return { obligations, amountDue: sums.length === 0 ? null : total(sums), warnings };
}

const debtorOf = ({ values }: ReadRow, before: string): string =>
  values.debtorName === null ? before : foldExact(values.debtorName);

function blockOf(read: ReadRow, debtor: string, columns: FieldColumns): Block {
  const { obligationText, amountDue, obligations } = read.values;
  const isByKind = hasSumsByKind(read.values);
  return {
    row: read.row.number,
    debtor,
    texts: obligationText === null ? [] : [obligationText],
    stated: isByKind || isFilled(read, 'amountDue', columns) ? amountDue : null,
    byKind: isByKind ? obligations : null,
  };
}

/** The stated sum, else what the words name. */
function sumOf({ texts, stated }: Block): number | null {
  if (stated !== null) return stated;
  const named = parseObligations(texts.join('\n') || null, null).flatMap(({ amount }) => amount ?? []);
  return named.length === 0 ? null : total(named);
}

const total = (sums: readonly number[]): number => sums.reduce((all, sum) => all + sum, 0);

type Adding = { readonly warnings: string[]; readonly anyStated: boolean; readonly isUnderHead: boolean };

function addRow(blocks: Block[], next: Block, { warnings, anyStated, isUnderHead }: Adding): void {
  const [text] = next.texts;
  const sum = sumOf(next);
  const same = blocks.find(
    (block) => sum !== null && sumOf(block) === sum && (block.byKind === null || next.byKind === null),
  );
  if (same !== undefined && same.debtor !== next.debtor) {
    warnings.push(jointSum(next.row, sum ?? 0, same.row));
    return;
  }
  if (next.byKind !== null) return addByKind(blocks, next, { items: next.byKind, warnings });
  const said = blocks.find((block) => block.texts.some((before) => sameText(before, text ?? null)));
  if (next.stated === null)
    return addUnstated(blocks, next, { said: said !== undefined, anyStated, isUnderHead });
  if (said?.stated === null && sumOf(said) === null) {
    said.stated = next.stated;
    return;
  }
  if (same !== undefined) warnings.push(sumTwice(next.row, next.stated, same.row));
  blocks.push(next);
}

/** A sum of the same kind that stands again beside another debtor counts once; those of other kinds add up. */
function addByKind(
  blocks: Block[],
  next: Block,
  { items, warnings }: { readonly items: readonly ObligationReading[]; readonly warnings: string[] },
): void {
  const own = items.filter((item) => {
    const before = blocks.find(({ byKind }) => byKind?.some((known) => isSameSum(known, item)));
    if (before === undefined) return true;
    const isJoint = before.debtor !== next.debtor;
    warnings.push((isJoint ? jointSum : sumTwice)(next.row, item.amount ?? 0, before.row));
    return !isJoint;
  });
  if (own.length > 0)
    blocks.push({ ...next, byKind: own, stated: total(own.map(({ amount }) => amount ?? 0)) });
}

const isSameSum = (one: ObligationReading, other: ObligationReading): boolean =>
  one.kind === other.kind && one.amount === other.amount && sameText(one.label, other.label);

function addUnstated(
  blocks: Block[],
  next: Block,
  {
    said,
    anyStated,
    isUnderHead,
  }: { readonly said: boolean; readonly anyStated: boolean; readonly isUnderHead: boolean },
): void {
  if (said || next.texts.length === 0) return;
  const above = isUnderHead ? blocks[0] : blocks.findLast(({ stated }) => stated !== null);
  if (above !== undefined && (isUnderHead || (anyStated && sumOf(next) !== null)))
    above.texts.push(...next.texts);
  else blocks.push(next);
}

const jointSum = (row: number, sum: number, before: number): string =>
  `Dòng ${row} ghi lại số tiền ${formatDong(sum)} của dòng ${before} bên người khác: coi là một khoản liên đới, tính một ` +
  'lần. Nếu là hai khoản riêng, hãy thêm khoản ở hồ sơ sau khi nhập.';

const sumTwice = (row: number, sum: number, before: number): string =>
  `Dòng ${row} có cùng số tiền ${formatDong(sum)} với dòng ${before}: đã cộng cả hai; hãy xem lại có ghi hai lần không.`;

/** One of the other sums over all rows of a case; the same sum again beside another debtor counts once. */
export function joinSum(
  { head, more }: CaseRows,
  field: 'amountCollected' | 'amountPaidOut',
): { readonly amount: number | null; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const counted: { readonly row: number; readonly debtor: string; readonly amount: number }[] = [];
  let debtor = '';
  for (const read of [head, ...more]) {
    debtor = debtorOf(read, debtor);
    const amount = read.values[field];
    if (amount === null) continue;
    const same = counted.find((before) => before.amount === amount && amount > 0);
    const again = same !== undefined && (same.debtor !== debtor || ('how' in read && read.how === 'repeat'));
    if (again)
      warnings.push(
        `${fieldLabel(field)}: dòng ${read.row.number} ghi lại ${formatDong(amount)} của dòng ${same.row}, tính một lần; hãy xem lại.`,
      );
    else counted.push({ row: read.row.number, debtor, amount });
  }
  return { amount: counted.length === 0 ? null : total(counted.map(({ amount }) => amount)), warnings };
}
