import type {
  CaseFlags,
  Initiative,
  JudgmentType,
  ObligationCategory,
  ObligationItem,
} from '#shared/domain/case/bodies/parts.ts';
import { inventCompany, inventCreditInstitution, inventPerson } from './people.ts';
import type { Subject } from './people.ts';
import type { Random, Weighted } from './random.ts';

/** What a judgment is about: who owes what to whom. */
export type Matter = {
  readonly type: JudgmentType;
  /** Abbreviation in the number of the judgment: DS-ST, HS-ST … */
  readonly mark: string;
  readonly initiative: Initiative;
  readonly flags: CaseFlags;
  readonly debtor: (random: Random) => Subject;
  /** Null when all goes to the State. */
  readonly creditor: ((random: Random) => Subject) | null;
  readonly items: (random: Random) => readonly ObligationItem[];
  /** The debtor serves a sentence: verified yearly, served in prison. */
  readonly imprisoned: boolean;
};

const NO_FLAGS: CaseFlags = { corruptionEconomic: false, creditInstitution: false, keyComplex: false };
const MILLION = 1_000_000;

/** A sum between two bounds, in thousands of đồng, small sums more often than large ones. */
function sum(random: Random, low: number, high: number): number {
  const spread = Math.log(high / low);
  return Math.round((low * Math.exp(random.fraction() * spread)) / 1000) * 1000;
}

const money =
  (category: ObligationCategory, label: string, [low, high]: readonly [number, number]) =>
  (random: Random): ObligationItem => ({
    id: random.id(),
    kind: 'money',
    category,
    label,
    amount: sum(random, low, high),
  });

const act =
  (label: string) =>
  (random: Random): ObligationItem => ({ id: random.id(), kind: 'act', category: 'other', label, amount: 0 });

const each =
  (...makers: readonly ((random: Random) => ObligationItem)[]) =>
  (random: Random): readonly ObligationItem[] =>
    makers.map((make) => make(random));

const courtFee = money('courtFee', 'Án phí dân sự sơ thẩm', [300_000, 60 * MILLION]);
const criminalFee = money('courtFee', 'Án phí hình sự sơ thẩm', [200_000, 201_000]);

const base = {
  initiative: 'onRequest',
  flags: NO_FLAGS,
  debtor: inventPerson,
  creditor: inventPerson,
  imprisoned: false,
} as const;
const forState = { ...base, initiative: 'ownInitiative', creditor: null } as const;
const civil = { type: 'civil', mark: 'DS-ST' } as const;
const criminal = { type: 'criminal', mark: 'HS-ST' } as const;
const commercial = { type: 'commercial', mark: 'KDTM-ST' } as const;
const family = { type: 'family', mark: 'HNGĐ-ST' } as const;

const debt = (low: number, high: number) => money('debt', 'Trả nợ gốc và lãi theo bản án', [low, high]);

/** A commercial case of at least 20 tỷ, watched closely. */
export const BIG_COMMERCIAL: Matter = {
  ...base,
  ...commercial,
  flags: { ...NO_FLAGS, creditInstitution: true, keyComplex: true },
  debtor: inventCompany,
  creditor: inventCreditInstitution,
  items: each(debt(20_000 * MILLION, 180_000 * MILLION)),
};

/** A judgment with thousands of creditors. */
export const MANY_CREDITORS: Matter = {
  ...base,
  ...criminal,
  flags: { corruptionEconomic: true, creditInstitution: false, keyComplex: true },
  debtor: inventCompany,
  items: each(money('compensation', 'Bồi thường cho các bị hại', [150_000 * MILLION, 400_000 * MILLION])),
};

export const MATTERS: Weighted<Matter> = [
  [{ ...forState, ...civil, items: each(courtFee) }, 20],
  [{ ...base, ...civil, items: each(debt(8 * MILLION, 900 * MILLION)) }, 18],
  [
    {
      ...forState,
      ...criminal,
      imprisoned: true,
      items: each(criminalFee, money('fine', 'Phạt bổ sung', [3 * MILLION, 50 * MILLION])),
    },
    9,
  ],
  [{ ...forState, ...criminal, items: each(criminalFee) }, 8],
  [
    {
      ...forState,
      ...criminal,
      imprisoned: true,
      items: each(
        criminalFee,
        money('illicitGainRecovery', 'Truy thu tiền thu lợi bất chính', [MILLION, 90 * MILLION]),
      ),
    },
    5,
  ],
  [
    {
      ...base,
      ...criminal,
      items: each(money('compensation', 'Bồi thường thiệt hại', [5 * MILLION, 600 * MILLION])),
    },
    9,
  ],
  [
    {
      ...base,
      ...family,
      items: each(
        money('periodicSupport', 'Cấp dưỡng nuôi con theo từng tháng', [12 * MILLION, 180 * MILLION]),
      ),
    },
    7,
  ],
  [
    {
      ...base,
      ...family,
      items: each(
        money('other', 'Thanh toán chênh lệch giá trị tài sản chung', [40 * MILLION, 1500 * MILLION]),
        act('Giao nhà, đất được chia'),
      ),
    },
    2,
  ],
  [{ ...base, ...civil, items: each(act('Trả lại diện tích đất lấn chiếm, tháo dỡ công trình')) }, 3],
  [
    {
      ...base,
      type: 'labour',
      mark: 'LĐ-ST',
      debtor: inventCompany,
      items: each(money('wages', 'Trả tiền lương, bảo hiểm xã hội còn nợ', [6 * MILLION, 160 * MILLION])),
    },
    3,
  ],
  [
    {
      ...base,
      ...commercial,
      debtor: inventCompany,
      creditor: inventCompany,
      items: each(debt(90 * MILLION, 9000 * MILLION)),
    },
    6,
  ],
  [
    {
      ...base,
      ...commercial,
      flags: { ...NO_FLAGS, creditInstitution: true },
      debtor: inventCompany,
      creditor: inventCreditInstitution,
      items: each(debt(400 * MILLION, 15_000 * MILLION)),
    },
    4,
  ],
  [
    {
      ...base,
      ...civil,
      flags: { ...NO_FLAGS, creditInstitution: true },
      creditor: inventCreditInstitution,
      items: each(debt(30 * MILLION, 2500 * MILLION)),
    },
    4,
  ],
  [
    {
      ...forState,
      ...criminal,
      flags: { ...NO_FLAGS, corruptionEconomic: true },
      imprisoned: true,
      items: each(
        criminalFee,
        money('confiscationToState', 'Tịch thu sung ngân sách nhà nước', [80 * MILLION, 12_000 * MILLION]),
      ),
    },
    1,
  ],
  [
    {
      ...base,
      type: 'administrativeAsset',
      mark: 'HC-ST',
      items: each(money('restitution', 'Hoàn trả giá trị tài sản', [20 * MILLION, 900 * MILLION])),
    },
    1,
  ],
  [
    {
      ...base,
      type: 'arbitration',
      mark: 'PQTT',
      debtor: inventCompany,
      creditor: inventCompany,
      items: each(debt(200 * MILLION, 6000 * MILLION)),
    },
    1,
  ],
  [
    {
      ...base,
      type: 'bankruptcy',
      mark: 'QĐTBPS',
      debtor: inventCompany,
      creditor: inventCompany,
      items: each(debt(500 * MILLION, 8000 * MILLION)),
    },
    0.4,
  ],
];
