import type { DeferralGround, SuspensionGround } from '#shared/domain/case/bodies/pause.ts';
import type { CoercionMeasure } from '#shared/domain/case/bodies/coercion.ts';
import type { Initiative, JudgmentType } from '#shared/domain/case/bodies/parts.ts';
import type { NoticeChannel } from '#shared/domain/case/bodies/notice.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { FieldOfKind } from '../fields.ts';
import { parseMoneyText } from '../cells/parseMoney.ts';
import { collectedIn } from './collectedByKind.ts';
import { disagreement, dueOf, sumsByKind } from './dueByKind.ts';
import type { SumsByKind } from './dueByKind.ts';
import { parseObligations } from '../cells/parseObligations.ts';
import type { ObligationReading } from '../cells/parseObligations.ts';
import { saysNothing } from '../cells/parseText.ts';
import { missingDebtor, missingDecisionDate, missingDecisionNumber, nothingNamesCase } from './rejections.ts';
import type { Problem } from './rejections.ts';
import { completedIn, saidBeside } from '../cells/besideNumbers.ts';
import type { SaidBeside } from '../cells/besideNumbers.ts';
import { noticesIn } from './readNotices.ts';
import type { Notified } from './readNotices.ts';
import { verificationsIn } from './readVerifications.ts';
import type { Verified } from './readVerifications.ts';
import type { RowReader } from './rowReader.ts';
import {
  deferralGroundOf,
  initiativeOf,
  judgmentTypeOf,
  measureOf,
  suspensionGroundOf,
} from '../cells/vocabularies.ts';
import type { Term, VerificationResult } from '../cells/vocabularies.ts';

type Text = string | null;
type Day = LocalDate | null;
/** Integer đồng. */
type Dong = number | null;

/** What a row of the workbook states, before anything is concluded from it. Null: the workbook does not say. */
export type RowValues = SumsByKind & {
  readonly order: Text;
  readonly docketDate: Day;
  readonly judgmentNumber: Text;
  readonly judgmentDate: Day;
  readonly court: Text;
  readonly judgmentType: Term<JudgmentType> | null;
  readonly debtorName: Text;
  readonly debtorBirthYear: number | null;
  readonly debtorIdNumber: Text;
  readonly debtorAddress: Text;
  readonly creditorName: Text;
  readonly creditorAddress: Text;
  readonly decisionNumber: Text;
  readonly decisionDate: Day;
  readonly initiative: Term<Initiative> | null;
  readonly obligationText: Text;
  readonly amountDue: Dong;
  readonly obligations: readonly ObligationReading[];
  /** The first notice of the enforcement decision. */
  readonly noticeDate: Day;
  readonly noticeChannel: Term<NoticeChannel> | null;
  readonly noticeField: FieldOfKind<'day'> | null;
  /** Those after it, and notices of other papers. */
  readonly furtherNotices: readonly Notified[];
  /** The last verification of the row. */
  readonly verificationDate: Day;
  readonly verificationResult: Term<VerificationResult> | null;
  readonly verificationField: FieldOfKind<'day'> | null;
  /** What its cell says besides a result that is known. */
  readonly verificationWords: Text;
  /** The verifications before it. */
  readonly earlierVerifications: readonly Verified[];
  readonly noMeansNumber: Text;
  readonly noMeansDate: Day;
  readonly deferralNumber: Text;
  readonly deferralDate: Day;
  readonly deferralGround: Term<DeferralGround> | null;
  readonly deferralUntil: Day;
  readonly suspensionNumber: Text;
  readonly suspensionDate: Day;
  readonly suspensionGround: Term<SuspensionGround> | null;
  readonly resumptionNumber: Text;
  readonly resumptionDate: Day;
  readonly resumption2Number: Text;
  readonly resumption2Date: Day;
  readonly terminationNumber: Text;
  readonly terminationDate: Day;
  readonly coercionNumber: Text;
  readonly coercionDate: Day;
  readonly coercionMeasure: Term<CoercionMeasure> | null;
  readonly entrustmentNumber: Text;
  readonly entrustmentDate: Day;
  readonly entrustmentAgency: Text;
  readonly revocationNumber: Text;
  readonly revocationDate: Day;
  readonly amendmentNumber: Text;
  readonly amendmentDate: Day;
  readonly amountCollected: Dong;
  readonly amountPaidOut: Dong;
  readonly completedDate: Day;
  readonly officerName: Text;
  readonly note: Text;
};

/** The same with what a row must state to be a case. */
export type CaseValues = RowValues & {
  readonly decisionNumber: string;
  readonly decisionDate: LocalDate;
  readonly debtorName: string;
};

/** Signs alone ("?", "///") say no more than a dash does. */
const something = (text: Text): Text =>
  text === null || saysNothing(text) || !/[\p{L}\p{N}]/u.test(text) ? null : text;

/** Reads every field of a row; the reader keeps the problems and warnings. */
export function readValues(reader: RowReader): RowValues {
  const { text, day, money, term } = reader;
  const obligationText = reader.lines('obligationText');
  const statedAmount = amountStated(reader);
  const obligations = parseObligations(obligationText, statedAmount);
  const read = reader.sums();
  const sums = sumsByKind(read);
  reader.warnings.push(...disagreement(sums, statedAmount));
  const stated = { amountDue: statedAmount ?? sumOf(obligations), obligations };
  const beside = saidBeside(reader);
  const due = dueOf(read, stated, obligationText);
  return {
    ...sums,
    ...due,
    ...afterDocketing(reader, beside),
    order: text('order'),
    docketDate: day('docketDate'),
    judgmentNumber: something(text('judgmentNumber')),
    judgmentDate: day('judgmentDate'),
    court: something(text('court')) ?? beside.court,
    judgmentType: term('judgmentType', judgmentTypeOf),
    debtorName: something(reader.lines('debtorName')),
    debtorBirthYear: reader.year('debtorBirthYear'),
    debtorIdNumber: something(reader.lines('debtorIdNumber')),
    debtorAddress: something(reader.lines('debtorAddress')),
    creditorName: something(reader.lines('creditorName')),
    creditorAddress: something(reader.lines('creditorAddress')),
    decisionNumber: something(text('decisionNumber')),
    decisionDate: day('decisionDate'),
    initiative: term('initiative', initiativeOf),
    obligationText,
    ...noticesIn(reader),
    ...verificationsIn(reader),
    ...completedIn(reader, collectedIn(reader, read)),
    amountPaidOut: money('amountPaidOut'),
    officerName: something(text('officerName')),
    note: noteOf(reader),
  };
}

/** The note of the row, and below it what its other cells say that no field can hold. */
function noteOf(reader: RowReader): Text {
  const lines = [reader.lines('note'), ...reader.asides].filter((line) => line !== null);
  return lines.length === 0 ? null : lines.join('\n');
}

/** The sum beside the decision's number stands where no amount is stated; a note says whether it was taken. */
function amountStated(reader: RowReader): Dong {
  const stated = reader.money('amountDue');
  const written = reader.sum('decisionNumber');
  const beside = parseMoneyText(written);
  if (beside.kind !== 'money' || beside.amount === stated) return stated;
  const fate = stated === null ? 'được lấy làm số tiền phải thi hành' : 'không lấy, vì cột số tiền ghi khác';
  reader.note('decisionNumber', `số tiền ${written} ghi cùng ô ${fate}.`);
  return stated ?? beside.amount;
}
/** The decisions that follow the docketing. */
const afterDocketing = ({ text, day, term }: RowReader, beside: SaidBeside) => ({
  noMeansNumber: something(text('noMeansNumber')),
  noMeansDate: day('noMeansDate'),
  deferralNumber: something(text('deferralNumber')),
  deferralDate: day('deferralDate'),
  deferralGround: term('deferralGround', deferralGroundOf) ?? beside.deferralGround,
  deferralUntil: day('deferralUntil') ?? beside.deferralUntil,
  suspensionNumber: something(text('suspensionNumber')),
  suspensionDate: day('suspensionDate'),
  suspensionGround: term('suspensionGround', suspensionGroundOf) ?? beside.suspensionGround,
  resumptionNumber: something(text('resumptionNumber')),
  resumptionDate: day('resumptionDate'),
  resumption2Number: something(text('resumption2Number')),
  resumption2Date: day('resumption2Date'),
  terminationNumber: something(text('terminationNumber')),
  terminationDate: day('terminationDate'),
  coercionNumber: something(text('coercionNumber')),
  coercionDate: day('coercionDate'),
  coercionMeasure: term('coercionMeasure', measureOf),
  entrustmentNumber: something(text('entrustmentNumber')),
  entrustmentDate: day('entrustmentDate'),
  entrustmentAgency: something(text('entrustmentAgency')) ?? beside.entrustmentAgency,
  revocationNumber: something(text('revocationNumber')),
  revocationDate: day('revocationDate'),
  amendmentNumber: something(text('amendmentNumber')),
  amendmentDate: day('amendmentDate'),
});

/** With no amount column the amounts named in the text stand; null when they name none. */
function sumOf(obligations: readonly ObligationReading[]): Dong {
  const amounts = obligations.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return amounts.length === 0 ? null : amounts.reduce((total, amount) => total + amount, 0);
}

function missingIn(
  { decisionNumber, debtorName, decisionDate }: RowValues,
  name: RowReader['name'],
  found: readonly Problem[],
): readonly Problem[] {
  const isDayTold = decisionDate !== null || found.some(({ field }) => field === 'decisionDate');
  return [
    ...(decisionNumber === null ? [missingDecisionNumber(name)] : []),
    ...(debtorName === null ? [missingDebtor(name)] : []),
    ...(isDayTold ? [] : [missingDecisionDate(name)]),
  ];
}

/**
 * The values as a case; null, with the problem noted, when number, day or debtor is missing.
 * @param namesNoCase the row has no order number, docket day, judgment and decision
 */
export function asCase(
  values: RowValues,
  { name, problems }: RowReader,
  namesNoCase = false,
): CaseValues | null {
  const { decisionNumber, decisionDate, debtorName } = values;
  if (namesNoCase) problems.push(nothingNamesCase(name));
  else problems.push(...missingIn(values, name, problems));
  return decisionNumber === null || decisionDate === null || debtorName === null
    ? null
    : { ...values, decisionNumber, decisionDate, debtorName };
}
