import type { CaseEventBody } from '#shared/domain/case/event.ts';
import type { Decision } from '#shared/domain/case/bodies/parts.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { CaseValues } from '../excel/typedRow.ts';
import type { NewEvent } from '../events/record.ts';

/** A decision of the row; null where the row gives it no day. */
export const decisionOf = (number: string | null, day: LocalDate | null): Decision | null =>
  day === null ? null : { number, day };

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
  const receivingAgency = values.entrustmentAgency ?? 'Sổ không ghi cơ quan nhận';
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

/** A decision without a day is no event: it is kept as words. */
export const undatedDecisions = (values: CaseValues): readonly (string | null)[] => [
  undated('QĐ chưa có điều kiện', values.noMeansNumber, values.noMeansDate),
  undated('QĐ hoãn', values.deferralNumber, values.deferralDate),
  undated('QĐ tạm đình chỉ', values.suspensionNumber, values.suspensionDate),
  undated('QĐ tiếp tục', values.resumptionNumber, values.resumptionDate),
  undated('QĐ tiếp tục', values.resumption2Number, values.resumption2Date),
  undated('QĐ đình chỉ', values.terminationNumber, values.terminationDate),
  undated('QĐ cưỡng chế', values.coercionNumber, values.coercionDate),
  undated('QĐ ủy thác', values.entrustmentNumber, values.entrustmentDate),
  undated('QĐ thu hồi', values.revocationNumber, values.revocationDate),
  undated('QĐ sửa đổi', values.amendmentNumber, values.amendmentDate),
];

const undated = (what: string, number: string | null, day: LocalDate | null): string | null =>
  number !== null && day === null ? `${what} số ${number}: sổ không ghi ngày` : null;
