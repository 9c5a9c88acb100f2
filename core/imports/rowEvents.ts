import type { CaseEventBody } from '#shared/domain/case/event.ts';
import type { ObligationItem, Party } from '#shared/domain/case/bodies/parts.ts';
import type { VerificationResult } from '#shared/domain/case/bodies/means.ts';
import { peopleDoubts } from '../excel/people/rowPeople.ts';
import { verificationsOf } from '../excel/rows/readVerifications.ts';
import type { Verified } from '../excel/rows/readVerifications.ts';
import type { CaseValues, RowValues } from '../excel/rows/typedRow.ts';
import type { TypedRow } from '../excel/rows/typedCase.ts';
import type { NewEvent } from '../events/record.ts';
import { decidedLater, decisionOf, undatedDecisions } from './laterDecisions.ts';
import { noticesOfRows, partiesOfRows } from './rowParties.ts';
import type { NamedParties } from './rowParties.ts';
import { statedToCome } from './statedToCome.ts';
import { categoryOf, categoryOfKind } from './vocabulary.ts';

export type RowContext = {
  readonly ids: () => string;
  /** The id the docketing, the first of the events, is recorded under. */
  readonly docketingId: string;
  readonly officerId: string | null;
};

/** The facts of one row as events, in the order they happened; undated ones stand after the docketing. */
export function eventsOfRow(
  { values, continued = [], future = [] }: Pick<TypedRow, 'values' | 'continued' | 'future'>,
  context: RowContext,
): readonly NewEvent[] {
  const named = partiesOfRows([values, ...continued], context.ids);
  const later = happenedLater([values, ...continued], named, context);
  const dated = later.toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
  const toCome = statedToCome(future, (stated) =>
    happenedLater([{ ...values, ...stated }], { ...named, debtorsByRow: [] }, context),
  );
  return [docketed(values, context, named.parties), ...toCome, ...moneyMoved(values), ...dated];
}

function happenedLater(
  rows: readonly [CaseValues, ...RowValues[]],
  named: NamedParties,
  { docketingId }: RowContext,
): readonly NewEvent[] {
  const [values] = rows;
  return [
    ...noticesOfRows(rows, named),
    ...verificationsOfRows(rows),
    ...noMeans(values),
    ...decidedLater(values, docketingId),
    ...coerced(values),
    ...terminated(values),
    ...completed(values),
  ];
}

function docketed(values: CaseValues, context: RowContext, parties: readonly Party[]): NewEvent {
  const body: CaseEventBody = {
    type: 'case.docketed',
    decision: { number: values.decisionNumber, day: values.decisionDate },
    judgment: {
      number: values.judgmentNumber ?? '',
      day: values.judgmentDate,
      court: values.court ?? '',
      type: values.judgmentType?.code ?? 'other',
    },
    initiative: values.initiative?.code ?? (values.creditorName === null ? 'ownInitiative' : 'onRequest'),
    urgentMeasure: false,
    flags: { corruptionEconomic: false, creditInstitution: false, keyComplex: false },
    requestReceivedOn: null,
    judgmentReceivedOn: null,
    parties,
    items: itemsOfRow(values, context),
    officerId: context.officerId,
    note: noteOf(values),
  };
  return { day: values.docketDate, body };
}

const itemsOfRow = (values: CaseValues, { ids }: RowContext): readonly ObligationItem[] =>
  values.obligations.map(({ label, amount, kind }) => ({
    id: ids(),
    kind: amount === null ? 'act' : 'money',
    category: categoryOfKind(kind) ?? categoryOf(label),
    label: label === '' ? 'Khoản phải thi hành' : label,
    amount: amount ?? 0,
  }));

/** The result as the row states it, else what its own later decisions can only mean of the last one before them. */
function resultOf(values: RowValues, verified: Verified, isJudgedBy: boolean): VerificationResult {
  const stated = verified.result?.code;
  if (stated) return stated;
  if (!isJudgedBy) return 'unknown';
  if (values.noMeansDate !== null) return 'noMeans';
  return values.coercionDate === null ? 'unknown' : 'hasMeans';
}

/** What several rows of a case state alike was verified once. */
function verificationsOfRows(rows: readonly RowValues[]): readonly NewEvent[] {
  const said = rows.flatMap(verifiedIn);
  const key = (event: NewEvent): string => JSON.stringify(event);
  return said.filter((event, index) => said.findIndex((other) => key(other) === key(event)) === index);
}

function verifiedIn(values: RowValues): readonly NewEvent[] {
  const all = verificationsOf(values);
  const judged = values.noMeansDate ?? values.coercionDate;
  const before = all.findLast(({ day }) => judged !== null && day <= judged) ?? all.at(-1);
  return all.map((verified) => ({
    day: verified.day,
    body: {
      type: 'condition.verified',
      result: resultOf(values, verified, verified === before),
      method: 'unknown',
      detail: detailOf(verified, values),
    },
  }));
}

/** Words no result is known for; those of the row's own result column stand in the case's note. */
function detailOf({ day, result, words }: Verified, { verificationDate }: RowValues): string | null {
  const unknown = result !== null && result.code === null && day !== verificationDate ? result.text : null;
  const lines = [unknown, words].filter((line) => line !== null);
  return lines.length === 0 ? null : lines.join('; ');
}

function noMeans({ noMeansNumber, noMeansDate }: CaseValues): readonly NewEvent[] {
  const decision = decisionOf(noMeansNumber, noMeansDate);
  if (!decision) return [];
  return [
    {
      day: decision.day,
      body: { type: 'noMeans.decided', decision, ground: null, longCycle: false, detail: null },
    },
  ];
}

function coerced({ coercionNumber, coercionDate, coercionMeasure }: CaseValues): readonly NewEvent[] {
  const decision = decisionOf(coercionNumber, coercionDate);
  if (!decision) return [];
  const body: CaseEventBody = {
    type: 'coercion.decided',
    decision,
    measure: coercionMeasure?.code ?? 'other',
    forcesMobilised: false,
    detail: coercionMeasure?.text ?? null,
  };
  return [{ day: decision.day, body }];
}

function terminated({ terminationNumber, terminationDate }: CaseValues): readonly NewEvent[] {
  const decision = decisionOf(terminationNumber, terminationDate);
  if (!decision) return [];
  return [
    {
      day: decision.day,
      body: { type: 'termination.decided', decision, scope: 'whole', itemIds: [], detail: null },
    },
  ];
}

const completed = ({ completedDate }: CaseValues): readonly NewEvent[] =>
  completedDate === null ? [] : [{ day: completedDate, body: { type: 'case.completed', detail: null } }];

/** The workbook gives sums without days: they count, and their days are to be filled in. */
function moneyMoved({ amountCollected, amountPaidOut }: CaseValues): readonly NewEvent[] {
  const events: NewEvent[] = [];
  if (amountCollected) {
    const body: CaseEventBody = {
      type: 'money.collected',
      amount: amountCollected,
      receipt: null,
      voluntary: false,
      allocations: [],
      detail: null,
    };
    events.push({ day: null, body });
  }
  if (amountPaidOut) {
    const body: CaseEventBody = {
      type: 'money.paidOut',
      amount: amountPaidOut,
      voucher: null,
      payee: null,
      allocations: [],
      detail: null,
    };
    events.push({ day: null, body });
  }
  return events;
}

/** The row's own note, and whatever the row says that no event can hold as it stands. */
function noteOf(values: CaseValues): string | null {
  const lines = [
    values.note,
    ...peopleDoubts(values).map(({ line }) => line),
    values.judgmentType?.code === null ? `Loại án ghi trong sổ: ${values.judgmentType.text}` : null,
    values.initiative?.code
      ? null
      : `Sổ không ghi rõ chủ động hay theo yêu cầu${values.initiative ? `: ${values.initiative.text}` : ''}`,
    ...undatedDecisions(values),
    verificationNote(values),
  ].filter((line) => line !== null && line !== '');
  return lines.length === 0 ? null : lines.join('\n');
}

/** What a verification found, where no event can hold it: no day, or words that are no result. */
export function verificationNote({ verificationDate, verificationResult }: CaseValues): string | null {
  if (verificationResult === null) return null;
  if (verificationDate === null) return `Kết quả xác minh “${verificationResult.text}”: sổ không ghi ngày`;
  return verificationResult.code === null
    ? `Kết quả xác minh ghi trong sổ: ${verificationResult.text}`
    : null;
}
