import { formatDay } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { fieldLabel } from './fields.ts';
import type { Field, FieldOfKind } from './fields.ts';
import { futureDay } from './rejections.ts';
import type { RowReader } from './rowReader.ts';
import type { RowValues } from './typedRow.ts';

type DayField = FieldOfKind<'day'>;

/** Days on which the whole case stands: one to come refuses the row. */
const FOUNDING = ['docketDate', 'judgmentDate', 'decisionDate'] as const satisfies readonly DayField[];

/** Facts a case may have later: the day, and what falls with it when it is still to come. */
const LATER: readonly (readonly [DayField, readonly (keyof RowValues & Field)[]])[] = [
  ['noticeDate', ['noticeChannel']],
  ['verificationDate', ['verificationResult']],
  ['noMeansDate', ['noMeansNumber']],
  ['deferralDate', ['deferralNumber', 'deferralGround', 'deferralUntil']],
  ['suspensionDate', ['suspensionNumber', 'suspensionGround']],
  ['resumptionDate', ['resumptionNumber']],
  ['terminationDate', ['terminationNumber']],
  ['coercionDate', ['coercionNumber', 'coercionMeasure']],
  ['entrustmentDate', ['entrustmentNumber', 'entrustmentAgency']],
  ['revocationDate', ['revocationNumber']],
  ['amendmentDate', ['amendmentNumber']],
  ['completedDate', []],
];

/** A fact of a day to come, with the values of the row that it hangs on. */
export type FutureFact = { readonly day: LocalDate; readonly values: LaterValues };
type LaterValues = Partial<Omit<RowValues, 'decisionNumber' | 'decisionDate' | 'debtorName'>>;

/** What the row states of days to come, to be settled by hand. */
export const futureFacts = (values: RowValues, today: LocalDate): readonly FutureFact[] =>
  LATER.flatMap(([field, others]) => {
    const day = values[field];
    if (day === null || day <= today) return [];
    return [{ day, values: Object.fromEntries([field, ...others].map((name) => [name, values[name]])) }];
  });

/**
 * What the row states up to today. A fact of a day to come is none: it is left out, said in a warning and a note, and
 * kept as words in the case's own note; a docket, judgment or decision day to come refuses the row.
 */
export function withoutFuture(values: RowValues, reader: RowReader, today: LocalDate): RowValues {
  for (const field of FOUNDING) {
    const day = values[field];
    if (day !== null && day > today) reader.problems.push(futureDay(reader.name, field, { day, today }));
  }
  return LATER.reduce((kept, fact) => withoutFact(kept, fact, { reader, today }), values);
}

function withoutFact(
  values: RowValues,
  [field, others]: (typeof LATER)[number],
  { reader, today }: { readonly reader: RowReader; readonly today: LocalDate },
): RowValues {
  const day = values[field];
  if (day === null || day <= today) return values;
  const what = `${fieldLabel(field)} (${formatDay(day)}) sau hôm nay`;
  reader.warnings.push(`${what}: chưa nhận; hãy sửa nếu ghi nhầm, hoặc ghi khi việc đã làm.`);
  reader.note(field, `ghi ${formatDay(day)}, sau hôm nay: chưa nhận vào hồ sơ.`);
  const said = others.map((other) => textIn(values[other])).filter((text) => text !== '');
  const line = [`${what}, chưa nhận`, ...said].join('; ');
  const none = Object.fromEntries([field, ...others].map((name) => [name, null]));
  return { ...values, ...none, note: values.note === null ? line : `${values.note}\n${line}` };
}

function textIn(value: RowValues[keyof RowValues]): string {
  if (typeof value === 'string') return value;
  return value !== null && typeof value === 'object' && 'text' in value ? value.text : '';
}
