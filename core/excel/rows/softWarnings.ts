import { formatDay } from '#shared/domain/localDate.ts';
import { LATER_DECISIONS } from '../cells/numberAndDay.ts';
import { fieldLabel } from '../fields.ts';
import type { FieldOfKind } from '../fields.ts';
import type { CaseValues } from './typedRow.ts';

type DayField = FieldOfKind<'day'> & keyof CaseValues;

/** Days that follow one another in a case: the second is not expected before the first. */
const DAY_PAIRS: readonly (readonly [DayField, DayField])[] = [
  ['judgmentDate', 'decisionDate'],
  ['decisionDate', 'noticeDate'],
  ['decisionDate', 'verificationDate'],
  ['decisionDate', 'noMeansDate'],
  ['decisionDate', 'deferralDate'],
  ['decisionDate', 'suspensionDate'],
  ['decisionDate', 'resumptionDate'],
  ['decisionDate', 'terminationDate'],
  ['decisionDate', 'entrustmentDate'],
  ['decisionDate', 'revocationDate'],
  ['decisionDate', 'amendmentDate'],
  ['decisionDate', 'coercionDate'],
  ['docketDate', 'completedDate'],
];

/** What is odd or missing in a row that still imports; sentences for the preview and for "cần bổ sung". */
export const softWarnings = (values: CaseValues): readonly string[] => [
  ...outOfOrder(values),
  ...halfDecisions(values),
  ...moneyOdds(values),
  ...gaps(values),
];

function outOfOrder(values: CaseValues): readonly string[] {
  return DAY_PAIRS.flatMap(([first, second]) => {
    const [earlier, later] = [values[first], values[second]];
    return earlier !== null && later !== null && later < earlier
      ? [
          `${fieldLabel(second)} (${formatDay(later)}) trước ${fieldLabel(first).toLowerCase()} (${formatDay(earlier)}).`,
        ]
      : [];
  });
}

function halfDecisions(values: CaseValues): readonly string[] {
  return LATER_DECISIONS.flatMap(([number, day]) => {
    if (values[number] !== null && values[day] === null) return [`${fieldLabel(number)} có, ngày chưa có.`];
    return values[number] === null && values[day] !== null ? [`${fieldLabel(day)} có, số chưa có.`] : [];
  });
}

function moneyOdds({
  amountDue,
  amountCollected,
  amountPaidOut,
  obligations,
}: CaseValues): readonly string[] {
  const warnings: string[] = [];
  if ((amountCollected ?? 0) > (amountDue ?? 0))
    warnings.push('Số tiền đã thu lớn hơn số tiền phải thi hành.');
  if ((amountPaidOut ?? 0) > (amountCollected ?? 0))
    warnings.push('Số tiền đã chi trả lớn hơn số tiền đã thu.');
  if (amountDue === null && obligations.length === 0) warnings.push('Chưa có khoản phải thi hành.');
  return warnings;
}

function gaps(values: CaseValues): readonly string[] {
  const warnings: string[] = [];
  if (values.docketDate === null) warnings.push('Chưa có ngày thụ lý.');
  if (values.verificationDate !== null && values.noticeDate === null) {
    warnings.push('Có xác minh nhưng chưa có ngày thông báo hợp lệ.');
  }
  if (values.noMeansDate !== null && values.verificationDate === null) {
    warnings.push('Có QĐ chưa có điều kiện nhưng chưa có ngày xác minh.');
  }
  if (/^(?:\d{8}|\d{11})$/u.test(values.debtorIdNumber ?? '')) {
    warnings.push(`Số giấy tờ ${values.debtorIdNumber} thiếu một chữ số, có thể mất số 0 ở đầu.`);
  }
  return warnings;
}
