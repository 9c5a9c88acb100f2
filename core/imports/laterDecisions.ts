import type { CaseEventBody } from '#shared/domain/case/event.ts';
import type { Decision } from '#shared/domain/case/bodies/parts.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { CaseValues } from '../excel/rows/typedRow.ts';
import type { NewEvent } from '../events/record.ts';

/** A decision of the row; null where the row gives it no day. */
export const decisionOf = (number: string | null, day: LocalDate | null): Decision | null =>
  day === null ? null : { number, day };

/** What stands for the agency where the sheet does not name it. */
export const UNNAMED_AGENCY = 'Sổ không ghi cơ quan nhận';

type Reading = (values: CaseValues, docketingId: string) => CaseEventBody | null;

const deferred: Reading = (values) => {
  const decision = decisionOf(values.deferralNumber, values.deferralDate);
  const ground = values.deferralGround;
  return (
    decision && {
      type: 'deferral.decided',
      decision,
      ground: ground?.code ?? 'unknown',
      requestedOn: null,
      until: values.deferralUntil,
      detail: ground?.text ?? null,
    }
  );
};

const suspended: Reading = (values) => {
  const decision = decisionOf(values.suspensionNumber, values.suspensionDate);
  const ground = values.suspensionGround;
  return (
    decision && {
      type: 'suspension.decided',
      decision,
      ground: ground?.code ?? 'unknown',
      detail: ground?.text ?? null,
    }
  );
};

const resumed: Reading = ({ resumptionNumber, resumptionDate }) => goesOn(resumptionNumber, resumptionDate);
const resumedAgain: Reading = ({ resumption2Number, resumption2Date }) =>
  goesOn(resumption2Number, resumption2Date);

function goesOn(number: string | null, day: LocalDate | null): CaseEventBody | null {
  const decision = decisionOf(number, day);
  return decision && { type: 'enforcement.resumed', decision, detail: null };
}

const entrusted: Reading = (values) => {
  const decision = decisionOf(values.entrustmentNumber, values.entrustmentDate);
  const receivingAgency = values.entrustmentAgency ?? UNNAMED_AGENCY;
  return (
    decision && {
      type: 'entrustment.decided',
      decision,
      receivingAgency,
      scope: 'whole',
      itemIds: [],
      detail: null,
    }
  );
};

const revoked: Reading = ({ revocationNumber, revocationDate }, docketingId) => {
  const decision = decisionOf(revocationNumber, revocationDate);
  return decision && { type: 'decision.revoked', decision, revokedEventId: docketingId, detail: null };
};

const amended: Reading = ({ amendmentNumber, amendmentDate }, docketingId) => {
  const decision = decisionOf(amendmentNumber, amendmentDate);
  return (
    decision && {
      type: 'decision.amended',
      decision,
      amendedEventId: docketingId,
      items: null,
      detail: 'Sổ không ghi nội dung sửa đổi, bổ sung',
    }
  );
};

const READINGS: readonly Reading[] = [
  amended,
  deferred,
  suspended,
  resumed,
  resumedAgain,
  entrusted,
  revoked,
];

/** What later decisions made of the case: amended, paused, taken up again, passed on, withdrawn. */
export const decidedLater = (values: CaseValues, docketingId: string): readonly NewEvent[] =>
  READINGS.flatMap((read) => {
    const body = read(values, docketingId);
    return body !== null && 'decision' in body ? [{ day: body.decision.day, body }] : [];
  });

/** The decisions that a row may name without their day. */
export const UNDATED = [
  { what: 'QĐ chưa có điều kiện', type: 'noMeans.decided', number: 'noMeansNumber', day: 'noMeansDate' },
  { what: 'QĐ hoãn', type: 'deferral.decided', number: 'deferralNumber', day: 'deferralDate' },
  { what: 'QĐ tạm đình chỉ', type: 'suspension.decided', number: 'suspensionNumber', day: 'suspensionDate' },
  { what: 'QĐ tiếp tục', type: 'enforcement.resumed', number: 'resumptionNumber', day: 'resumptionDate' },
  { what: 'QĐ tiếp tục', type: 'enforcement.resumed', number: 'resumption2Number', day: 'resumption2Date' },
  { what: 'QĐ đình chỉ', type: 'termination.decided', number: 'terminationNumber', day: 'terminationDate' },
  { what: 'QĐ cưỡng chế', type: 'coercion.decided', number: 'coercionNumber', day: 'coercionDate' },
  { what: 'QĐ ủy thác', type: 'entrustment.decided', number: 'entrustmentNumber', day: 'entrustmentDate' },
  { what: 'QĐ thu hồi', type: 'decision.revoked', number: 'revocationNumber', day: 'revocationDate' },
  { what: 'QĐ sửa đổi', type: 'decision.amended', number: 'amendmentNumber', day: 'amendmentDate' },
] as const;

/** The words that keep a decision without a day; null where the row has its day, or no such decision. */
export const undatedNote = (
  { what, number, day }: (typeof UNDATED)[number],
  values: CaseValues,
): string | null =>
  values[number] !== null && values[day] === null ? `${what} số ${values[number]}: sổ không ghi ngày` : null;

/** A decision without a day is no event: it is kept as words. */
export const undatedDecisions = (values: CaseValues): readonly (string | null)[] =>
  UNDATED.map((decision) => undatedNote(decision, values));
