import { formatDay } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { fieldLabel } from '../fields.ts';
import type { Field, FieldOfKind } from '../fields.ts';
import { futureDay } from './rejections.ts';
import { firstOf, noticesOf } from './readNotices.ts';
import { lastOf, verificationsOf } from './readVerifications.ts';
import type { RowReader } from './rowReader.ts';
import type { RowValues } from './typedRow.ts';

type DayField = FieldOfKind<'day'>;
type OwnDay = DayField & keyof RowValues;

/** Days on which the whole case stands: one to come refuses the row. */
const FOUNDING = ['docketDate', 'judgmentDate', 'decisionDate'] as const satisfies readonly DayField[];

/** Facts a case may have later: the day, and what falls with it when it is still to come. */
const LATER: readonly (readonly [OwnDay, readonly (keyof RowValues & Field)[]])[] = [
  ['noMeansDate', ['noMeansNumber']],
  ['deferralDate', ['deferralNumber', 'deferralGround', 'deferralUntil']],
  ['suspensionDate', ['suspensionNumber', 'suspensionGround']],
  ['resumptionDate', ['resumptionNumber']],
  ['resumption2Date', ['resumption2Number']],
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
  [
    ...noticesOf(values).map((notice) => ({ day: notice.day, values: firstOf([notice]) })),
    ...verificationsOf(values).map((verified) => ({ day: verified.day, values: lastOf([verified]) })),
    ...LATER.flatMap(([field, others]) => {
      const day = values[field];
      if (day === null) return [];
      return [{ day, values: Object.fromEntries([field, ...others].map((name) => [name, values[name]])) }];
    }),
  ].filter(({ day }) => day > today);

/**
 * What the row states up to today. A fact of a day to come is none: it is left out, said in a warning and a note, and
 * kept as words in the case's own note; a docket, judgment or decision day to come refuses the row.
 */
export function withoutFuture(values: RowValues, reader: RowReader, today: LocalDate): RowValues {
  for (const field of FOUNDING) {
    const day = values[field];
    if (day !== null && day > today) reader.problems.push(futureDay(reader.name, field, { day, today }));
  }
  const told = { reader, today };
  return LATER.reduce((kept, fact) => withoutFact(kept, fact, told), withoutActs(values, told));
}

type Told = { readonly reader: RowReader; readonly today: LocalDate };
type Left = { readonly field: DayField; readonly day: LocalDate; readonly said: readonly string[] };

/** Verifications and notices of days to come; the last verification, the first notice before them take their place. */
function withoutActs(values: RowValues, told: Told): RowValues {
  const isToCome = ({ day }: { readonly day: LocalDate }): boolean => day > told.today;
  const verified = verificationsOf(values);
  const notices = noticesOf(values);
  const left: readonly Left[] = [
    ...notices.map((each) => ({ ...each, said: [each.channel?.text ?? '', each.words ?? ''] })),
    ...verified.map((each) => ({ ...each, said: [each.result?.text ?? '', each.words ?? ''] })),
  ].filter(isToCome);
  if (left.length === 0) return values;
  return {
    ...values,
    ...(verified.some(isToCome) ? lastOf(verified.filter((each) => !isToCome(each))) : {}),
    ...(notices.some(isToCome) ? firstOf(notices.filter((each) => !isToCome(each))) : {}),
    note: [values.note, ...left.map((each) => leave(each, told))].filter((line) => line !== null).join('\n'),
  };
}

function withoutFact(values: RowValues, [field, others]: (typeof LATER)[number], told: Told): RowValues {
  const day = values[field];
  if (day === null || day <= told.today) return values;
  const line = leave({ field, day, said: others.map((other) => textIn(values[other])) }, told);
  const none = Object.fromEntries([field, ...others].map((name) => [name, null]));
  return { ...values, ...none, note: values.note === null ? line : `${values.note}\n${line}` };
}

/** Tells that a fact is left out; answers the line that keeps it. */
function leave({ field, day, said }: Left, { reader }: Told): string {
  const what = `${fieldLabel(field)} (${formatDay(day)}) sau hôm nay`;
  reader.warnings.push(`${what}: chưa nhận; hãy sửa nếu ghi nhầm, hoặc ghi khi việc đã làm.`);
  reader.note(field, `ghi ${formatDay(day)}, sau hôm nay: chưa nhận vào hồ sơ.`);
  return [`${what}, chưa nhận`, ...said.filter((text) => text !== '')].join('; ');
}

function textIn(value: RowValues[keyof RowValues]): string {
  if (typeof value === 'string') return value;
  return value !== null && typeof value === 'object' && 'text' in value ? value.text : '';
}
