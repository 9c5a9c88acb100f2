import { z } from 'zod';
import {
  coercionMeasures,
  deferralGrounds,
  directOutcomes,
  judgmentTypes,
  noMeansGrounds,
  noticeChannels,
  noticeDocuments,
  obligationCategories,
} from '#shared/domain/case/event.ts';
import { LARGEST_AMOUNT, sumDong } from '#shared/domain/money/dong.ts';
import { enteredDong, id, line, localDay, note, positiveDong } from './values.ts';

export const decision = z.object({
  number: z
    .string()
    .max(80, 'Số quyết định dài quá 80 ký tự')
    .nullable()
    .transform((text) =>
      text === null || !/[\p{L}\p{N}]/u.test(text) ? null : text.normalize('NFC').trim(),
    ),
  day: localDay,
});

export const party = z.object({
  id,
  role: z.enum(['debtor', 'creditor', 'thirdParty']),
  kind: z.enum(['person', 'organisation']),
  name: line('Cần họ tên hoặc tên tổ chức'),
  idNumber: note,
  birthYear: z.number().int().min(1850).max(2100).nullable(),
  address: note,
});

export const obligationItem = z.object({
  id,
  kind: z.enum(['money', 'act']),
  category: z.enum(obligationCategories),
  label: line('Cần nội dung khoản phải thi hành'),
  amount: enteredDong,
});

export const judgment = z.object({
  number: line('Cần số bản án, quyết định'),
  day: localDay.nullable(),
  court: line('Cần tên Tòa án hoặc cơ quan ra bản án'),
  type: z.enum(judgmentTypes),
});

const areDistinct = (things: readonly { readonly id: string }[]): boolean =>
  new Set(things.map((thing) => thing.id)).size === things.length;

const parties = z
  .array(party)
  .max(500, 'Mỗi lần ghi nhiều nhất 500 đương sự; ghi tiếp bằng “Thêm đương sự”')
  .refine(areDistinct, 'Hai đương sự trùng mã; mỗi người một mã');

const items = z
  .array(obligationItem)
  .max(200, 'Nhiều nhất 200 khoản')
  .refine(areDistinct, 'Hai khoản trùng mã; mỗi khoản một mã')
  .refine(
    (all) => sumDong(all, ({ amount }) => amount) <= LARGEST_AMOUNT,
    'Tổng các khoản quá lớn, nhiều nhất 1.000.000 tỷ đồng',
  );

const allocations = z.array(z.object({ itemId: id, amount: positiveDong }));
const itemIds = z.array(id);
const scope = z.enum(['whole', 'part']);

export const docketed = z.object({
  type: z.literal('case.docketed'),
  decision,
  judgment,
  initiative: z.enum(['ownInitiative', 'onRequest']),
  urgentMeasure: z.boolean(),
  flags: z.object({
    corruptionEconomic: z.boolean(),
    creditInstitution: z.boolean(),
    keyComplex: z.boolean(),
  }),
  requestReceivedOn: localDay.nullable(),
  judgmentReceivedOn: localDay.nullable(),
  parties: parties.min(1, 'Cần ít nhất người phải thi hành án'),
  items,
  officerId: id.nullable(),
  note,
});

/** One schema per kind of event: a record form is made from the entry of its kind. */
export const eventSchemas = {
  'case.docketed': docketed,
  'parties.added': z.object({
    type: z.literal('parties.added'),
    parties: parties.min(1, 'Cần ít nhất một đương sự'),
  }),
  'officer.assigned': z.object({ type: z.literal('officer.assigned'), officerId: id }),
  'notice.served': z.object({
    type: z.literal('notice.served'),
    document: z.enum(noticeDocuments),
    channel: z.enum(noticeChannels),
    outcome: z.enum(directOutcomes).nullable(),
    firstPublishedOn: localDay.nullable(),
    detail: note,
  }),
  'voluntary.performed': z.object({
    type: z.literal('voluntary.performed'),
    itemIds: itemIds.min(1, 'Chọn khoản đã tự nguyện thi hành'),
    detail: note,
  }),
  'condition.verified': z.object({
    type: z.literal('condition.verified'),
    /** `unknown`: a workbook tells the day and not what was found. */
    result: z.enum(['hasMeans', 'noMeans', 'unknown']),
    method: z.enum(['onSite', 'written', 'authorised', 'unknown']),
    detail: note,
  }),
  'noMeans.decided': z.object({
    type: z.literal('noMeans.decided'),
    decision,
    ground: z.enum(noMeansGrounds).nullable(),
    longCycle: z.boolean(),
    detail: note,
  }),
  'separateBook.entered': z.object({ type: z.literal('separateBook.entered'), detail: note }),
  'request.returned': z.object({ type: z.literal('request.returned'), decision, detail: note }),
  'deferral.decided': z.object({
    type: z.literal('deferral.decided'),
    decision,
    ground: z.enum(deferralGrounds),
    requestedOn: localDay.nullable(),
    until: localDay.nullable(),
    detail: note,
  }),
  'suspension.decided': z.object({
    type: z.literal('suspension.decided'),
    decision,
    ground: z.enum(['bankruptcy', 'cassationProtest', 'foreignAward', 'other', 'unknown']),
    detail: note,
  }),
  'pause.groundEnded': z.object({ type: z.literal('pause.groundEnded'), detail: note }),
  'enforcement.resumed': z.object({ type: z.literal('enforcement.resumed'), decision, detail: note }),
  'termination.decided': z.object({
    type: z.literal('termination.decided'),
    decision,
    scope,
    itemIds,
    detail: note,
  }),
  'entrustment.decided': z.object({
    type: z.literal('entrustment.decided'),
    decision,
    receivingAgency: line('Cần tên cơ quan nhận ủy thác'),
    scope,
    itemIds,
    detail: note,
  }),
  'decision.revoked': z.object({
    type: z.literal('decision.revoked'),
    decision,
    revokedEventId: id,
    detail: note,
  }),
  'decision.amended': z.object({
    type: z.literal('decision.amended'),
    decision,
    amendedEventId: id,
    items: items.nullable(),
    detail: line('Cần nội dung sửa đổi, bổ sung'),
  }),
  'coercion.decided': z.object({
    type: z.literal('coercion.decided'),
    decision,
    measure: z.enum(coercionMeasures),
    forcesMobilised: z.boolean(),
    detail: note,
  }),
  'money.collected': z.object({
    type: z.literal('money.collected'),
    amount: positiveDong,
    receipt: note,
    voluntary: z.boolean(),
    allocations,
    detail: note,
  }),
  'money.paidOut': z.object({
    type: z.literal('money.paidOut'),
    amount: positiveDong,
    voucher: note,
    payee: note,
    allocations,
    detail: note,
  }),
  'money.notifiedUnclaimed': z.object({
    type: z.literal('money.notifiedUnclaimed'),
    amount: positiveDong,
    detail: note,
  }),
  'case.completed': z.object({ type: z.literal('case.completed'), detail: note }),
  'duty.done': z.object({
    type: z.literal('duty.done'),
    ruleId: z.string().max(20),
    triggerEventId: id,
    detail: note,
  }),
} as const;

const recordable = z.discriminatedUnion('type', [
  eventSchemas['case.docketed'],
  eventSchemas['parties.added'],
  eventSchemas['officer.assigned'],
  eventSchemas['notice.served'],
  eventSchemas['voluntary.performed'],
  eventSchemas['condition.verified'],
  eventSchemas['noMeans.decided'],
  eventSchemas['separateBook.entered'],
  eventSchemas['request.returned'],
  eventSchemas['deferral.decided'],
  eventSchemas['suspension.decided'],
  eventSchemas['pause.groundEnded'],
  eventSchemas['enforcement.resumed'],
  eventSchemas['termination.decided'],
  eventSchemas['entrustment.decided'],
  eventSchemas['decision.revoked'],
  eventSchemas['decision.amended'],
  eventSchemas['coercion.decided'],
  eventSchemas['money.collected'],
  eventSchemas['money.paidOut'],
  eventSchemas['money.notifiedUnclaimed'],
  eventSchemas['case.completed'],
  eventSchemas['duty.done'],
]);

/** A fact a person records: the day it happened and what it was. */
export const recordableEvent = z.object({ day: localDay, body: recordable });
export type RecordableEvent = z.infer<typeof recordableEvent>;
