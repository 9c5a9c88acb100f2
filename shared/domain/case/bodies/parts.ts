import { z } from 'zod';
import { LARGEST_AMOUNT, sumDong } from '../../money/dong.ts';
import { dong, enteredDong, id, line, localDay, note, positiveDong } from '../../values.ts';
import { storedAs } from './asStored.ts';
import type { Frozen } from './asStored.ts';

/*
 * What the facts of a case are made of: schema and type at once. The schema is what a person may enter. A workbook may
 * state what a person may not (no court, a cell of eighty names); how that stands in the journal is the part's `stored`.
 */

const text = z.string().nullable();

export const storedDecision = z.object({ number: text, day: localDay });

/** A decision of the agency. Its number comes from the agency; null reads "chưa cấp số". */
export const decision = storedAs(
  z.object({
    number: z
      .string()
      .max(80, 'Số quyết định dài quá 80 ký tự')
      .nullable()
      .transform((typed) =>
        typed === null || !/[\p{L}\p{N}]/u.test(typed) ? null : typed.normalize('NFC').trim(),
      ),
    day: localDay,
  }),
  storedDecision,
);
export type Decision = Frozen<z.output<typeof decision>>;

export const partyRoles = ['debtor', 'creditor', 'thirdParty'] as const;
export type PartyRole = (typeof partyRoles)[number];

const partyKinds = ['person', 'organisation'] as const;
export type PartyKind = (typeof partyKinds)[number];

const birthYear = z.number().int();

export const storedParty = z.object({
  id,
  role: z.enum(partyRoles),
  kind: z.enum(partyKinds),
  name: z.string(),
  idNumber: text,
  birthYear: birthYear.nullable(),
  address: text,
});

export const party = storedParty.extend({
  name: line('Cần họ tên hoặc tên tổ chức'),
  idNumber: note,
  birthYear: birthYear.min(1850).max(2100).nullable(),
  address: note,
});
export type Party = Frozen<z.output<typeof party>>;

export const obligationCategories = [
  'courtFee',
  'fine',
  'illicitGainRecovery',
  'confiscationToState',
  'compensation',
  'restitution',
  'periodicSupport',
  'wages',
  'debt',
  'other',
] as const;
export type ObligationCategory = (typeof obligationCategories)[number];

const obligationKinds = ['money', 'act'] as const;

export const storedItem = z.object({
  id,
  kind: z.enum(obligationKinds),
  category: z.enum(obligationCategories),
  label: z.string(),
  amount: dong,
});

/** One khoản phải thi hành. `amount` is integer đồng and 0 for a duty that is not money. */
export const obligationItem = storedItem.extend({
  label: line('Cần nội dung khoản phải thi hành'),
  amount: enteredDong,
});
export type ObligationItem = Frozen<z.output<typeof obligationItem>>;

export const judgmentTypes = [
  'civil',
  'criminal',
  'administrativeAsset',
  'family',
  'commercial',
  'labour',
  'bankruptcy',
  'competition',
  'arbitration',
  'other',
] as const;
export type JudgmentType = (typeof judgmentTypes)[number];

export const storedJudgment = z.object({
  number: z.string(),
  day: localDay.nullable(),
  court: z.string(),
  type: z.enum(judgmentTypes),
});

export const judgment = storedAs(
  storedJudgment.extend({
    number: line('Cần số bản án, quyết định'),
    court: line('Cần tên Tòa án hoặc cơ quan ra bản án'),
  }),
  storedJudgment,
);
export type Judgment = Frozen<z.output<typeof judgment>>;

export const initiatives = ['ownInitiative', 'onRequest'] as const;
/** Chủ động, hay theo yêu cầu (2025 Đ33, Đ34). */
export type Initiative = (typeof initiatives)[number];

export const caseFlags = z.object({
  corruptionEconomic: z.boolean(),
  creditInstitution: z.boolean(),
  keyComplex: z.boolean(),
});
export type CaseFlags = Frozen<z.output<typeof caseFlags>>;

const areDistinct = (things: readonly { readonly id: string }[]): boolean =>
  new Set(things.map((thing) => thing.id)).size === things.length;

/** The parties one record may name, at least one; `message` says what is missing when there is none. */
export const parties = (message: string) =>
  storedAs(
    z
      .array(party)
      .max(500, 'Mỗi lần ghi nhiều nhất 500 đương sự; ghi tiếp bằng “Thêm đương sự”')
      .refine(areDistinct, 'Hai đương sự trùng mã; mỗi người một mã')
      .min(1, message),
    z.array(storedParty),
  );

export const items = storedAs(
  z
    .array(obligationItem)
    .max(200, 'Nhiều nhất 200 khoản')
    .refine(areDistinct, 'Hai khoản trùng mã; mỗi khoản một mã')
    .refine(
      (all) => sumDong(all, ({ amount }) => amount) <= LARGEST_AMOUNT,
      'Tổng các khoản quá lớn, nhiều nhất 1.000.000 tỷ đồng',
    ),
  z.array(storedItem),
);

/** Null where an amendment leaves the items as they are. */
export const amendedItems = storedAs(items.nullable(), z.array(storedItem).nullable());

const allocation = z.object({ itemId: id, amount: positiveDong });
/** How much of one obligation item a sum belongs to, integer đồng. */
export type Allocation = Frozen<z.output<typeof allocation>>;

export const allocations = z.array(allocation);
export const itemIds = z.array(id);

export const scopes = ['whole', 'part'] as const;

/** Free words about a fact; as stored they may be longer than a person may type. */
export const detail = storedAs(note, text);

/** One line that must be said; `message` says what is missing when it is not. */
export const words = (message: string) => storedAs(line(message), z.string());

/** More than nothing, integer đồng; a workbook's sum may be larger than a person may enter. */
export const amount = storedAs(positiveDong, dong);
