import type { Field, FieldOfKind } from '../fields.ts';
import type { ObligationReading } from '../cells/parseObligations.ts';

type MoneyField = FieldOfKind<'money'>;

/** Columns of sums by kind, and what an item of that kind is called where its header does not say. */
const KINDS = {
  dueCourtFee: 'Án phí',
  dueCharge: 'Lệ phí',
  dueFine: 'Tiền phạt',
  dueConfiscation: 'Tịch thu',
  dueIllicitGain: 'Truy thu',
  dueCompensation: 'Bồi thường',
  dueRestitution: 'Hoàn trả',
  dueSupport: 'Cấp dưỡng',
  dueWages: 'Tiền lương',
  dueDebt: 'Trả nợ',
  dueOnRequest: 'Khoản theo yêu cầu',
  dueOther: 'Khoản khác',
} as const satisfies Partial<Record<MoneyField, string>>;

export type DueKind = keyof typeof KINDS;
/** What was due of a kind, or a part of what was collected. */
export type SumField = DueKind | 'collectedPart';

export const FIELDS_BY_KIND: readonly DueKind[] = [
  'dueCourtFee',
  'dueCharge',
  'dueFine',
  'dueConfiscation',
  'dueIllicitGain',
  'dueCompensation',
  'dueRestitution',
  'dueSupport',
  'dueWages',
  'dueDebt',
  'dueOnRequest',
  'dueOther',
];

/** Kinds that say who asked, not what for: the words of the row say it. */
const NAMED_BY_ROW: readonly DueKind[] = ['dueOnRequest', 'dueOther'];

const REPEATED: ReadonlySet<Field> = new Set<Field>([...FIELDS_BY_KIND, 'collectedPart']);

/** True for a field that any number of columns may fill, each a sum of its own. */
export const mayRepeat = (field: Field): field is SumField => REPEATED.has(field);

/** The field and the total that its sums make up. */
export function withTotal(field: Field): readonly Field[] {
  if (!mayRepeat(field)) return [field];
  return [field, field === 'collectedPart' ? 'amountCollected' : 'amountDue'];
}

/** The sum in one column of a row, integer đồng, and what the header calls it; empty where it says nothing. */
export type SumOfColumn = { readonly field: SumField; readonly label: string; readonly amount: number };

/** The sums of a row by kind, integer đồng; those left out or nothing are none. */
export type SumsByKind = Readonly<Record<DueKind, number | null>>;

/** What the columns of each kind add up to. */
export function sumsByKind(read: readonly SumOfColumn[]): SumsByKind {
  const of = (kind: DueKind): number | null => {
    const amounts = read.flatMap(({ field, amount }) => (field === kind ? [amount] : []));
    return amounts.length === 0 ? null : amounts.reduce((total, amount) => total + amount, 0);
  };
  return {
    dueCourtFee: of('dueCourtFee'),
    dueCharge: of('dueCharge'),
    dueFine: of('dueFine'),
    dueConfiscation: of('dueConfiscation'),
    dueIllicitGain: of('dueIllicitGain'),
    dueCompensation: of('dueCompensation'),
    dueRestitution: of('dueRestitution'),
    dueSupport: of('dueSupport'),
    dueWages: of('dueWages'),
    dueDebt: of('dueDebt'),
    dueOnRequest: of('dueOnRequest'),
    dueOther: of('dueOther'),
  };
}

/** All of them together; null when no column of a kind states a sum. */
function totalByKind(sums: SumsByKind): number | null {
  const stated = FIELDS_BY_KIND.flatMap((kind) => sums[kind] ?? []);
  return stated.length === 0 ? null : stated.reduce((total, amount) => total + amount, 0);
}

/** True when a column of a kind states a sum above nothing. */
export const hasSumsByKind = (sums: SumsByKind): boolean => (totalByKind(sums) ?? 0) > 0;

/** Each sum an item of its own. What the row itself says is due names the one item whose kind does not. */
function itemsByKind(read: readonly SumOfColumn[], words: string | null): readonly ObligationReading[] {
  const filled = read.flatMap(({ field, label, amount }) =>
    field !== 'collectedPart' && amount > 0 ? [{ kind: field, label, amount }] : [],
  );
  const isNamedByRow = filled.length === 1 && filled.every(({ kind }) => NAMED_BY_ROW.includes(kind));
  const named = isNamedByRow && words !== null ? words.replaceAll('\n', '; ') : null;
  return filled.map(({ kind, label, amount }) => ({
    label: named ?? (NAMED_BY_ROW.includes(kind) || label === '' ? KINDS[kind] : label),
    amount,
    kind,
  }));
}

/** The items of a row, and with them what is due in all. */
type Due = { readonly amountDue: number | null; readonly obligations: readonly ObligationReading[] };

/**
 * Sets the sums by kind beside what the row's words and its total say. Words that name items adding up to the same
 * stay where the kinds say less; sums by kind that do not make up the total leave the rest as an item of its own.
 */
export function dueOf(read: readonly SumOfColumn[], stated: Due, words: string | null): Due {
  const total = totalByKind(sumsByKind(read));
  if (total === null || total === 0) return stated;
  const items = itemsByKind(read, words);
  const only = items.length === 1 && stated.obligations.length > 1;
  if (only && stated.obligations.reduce((sum, { amount }) => sum + (amount ?? 0), 0) === total)
    return { amountDue: total, obligations: stated.obligations };
  const rest = (stated.amountDue ?? total) - total;
  return rest > 0
    ? { amountDue: total + rest, obligations: [...items, { label: 'Khoản chưa rõ loại', amount: rest }] }
    : { amountDue: total, obligations: items };
}

/** Says where the sums by kind do not add up to the total of the sheet, and what was taken. */
export function disagreement(sums: SumsByKind, stated: number | null): readonly string[] {
  const total = totalByKind(sums);
  if (total === null || total === 0 || stated === null || stated === total) return [];
  const taken = stated > total ? 'phần còn thiếu ghi là khoản chưa rõ loại' : 'lấy tổng của các khoản';
  return [
    `Các khoản theo loại cộng lại ${total.toLocaleString('vi-VN')} đồng, khác tổng số phải thi hành ` +
      `${stated.toLocaleString('vi-VN')} đồng: ${taken}.`,
  ];
}
