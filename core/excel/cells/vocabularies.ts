import { foldTones } from '#shared/domain/text/fold.ts';

import type { DeferralGround, SuspensionGround } from '#shared/domain/case/bodies/pause.ts';
import type { CoercionMeasure } from '#shared/domain/case/bodies/coercion.ts';
import type { Initiative, JudgmentType } from '#shared/domain/case/bodies/parts.ts';
import type { NoticeChannel } from '#shared/domain/case/bodies/notice.ts';

/** A word of the workbook and what it means; `code` is null for a word the vocabulary does not hold. */
export type Term<Code extends string> = { readonly text: string; readonly code: Code | null };

export type VerificationResult = 'hasMeans' | 'noMeans';

/** Words are folded (no tones, lower case). `exact` must be the whole text, `within` may stand inside it. */
type Entry<Code extends string> = {
  readonly code: Code;
  readonly exact?: readonly string[];
  readonly within?: readonly string[];
  /** Whatever else is written. */
  readonly any?: boolean;
};

/** Order matters: the first entry that fits wins. */
const JUDGMENT_TYPES: readonly Entry<JudgmentType>[] = [
  { code: 'family', exact: ['hngd', 'hn gd', 'hn'], within: ['hon nhan', 'gia dinh'] },
  { code: 'commercial', exact: ['kdtm', 'kd tm', 'kt'], within: ['kinh doanh', 'thuong mai', 'kinh te'] },
  { code: 'labour', exact: ['ld'], within: ['lao dong'] },
  { code: 'administrativeAsset', exact: ['hc', 'hcpts'], within: ['hanh chinh'] },
  { code: 'bankruptcy', exact: ['ps'], within: ['pha san'] },
  { code: 'competition', exact: ['vvct', 'ct'], within: ['canh tranh'] },
  { code: 'arbitration', exact: ['tt', 'tttm'], within: ['trong tai'] },
  { code: 'criminal', exact: ['hs', 'dshs', 'ds trong hs', 'mt'], within: ['hinh su', 'ma tuy'] },
  { code: 'civil', exact: ['ds'], within: ['dan su'] },
  { code: 'other', exact: ['khac'], within: ['loai khac'] },
];

const INITIATIVES: readonly Entry<Initiative>[] = [
  { code: 'ownInitiative', exact: ['cd'], within: ['chu dong'] },
  { code: 'onRequest', exact: ['tyc', 'yc', 'td', 'don'], within: ['yeu cau', 'theo don'] },
];

const CHANNELS: readonly Entry<NoticeChannel>[] = [
  { code: 'vneid', within: ['vneid', 'vn eid', 'dien tu'] },
  { code: 'posting', exact: ['ny'], within: ['niem yet'] },
  { code: 'massMedia', within: ['dai chung', 'truyen thong', 'bao chi', 'dai phat thanh', 'truyen hinh'] },
  { code: 'abroad', within: ['nuoc ngoai'] },
  { code: 'prison', within: ['trai giam', 'trai tam giam', 'trai tam giu'] },
  {
    code: 'post',
    exact: ['bd'],
    within: ['buu dien', 'buu chinh', 'buu pham', 'thu bao dam', 'chuyen phat'],
  },
  { code: 'direct', exact: ['tt'], within: ['truc tiep', 'tong dat'] },
  { code: 'other', exact: ['khac'], within: ['hinh thuc khac'] },
];

const RESULTS: readonly Entry<VerificationResult>[] = [
  {
    code: 'noMeans',
    exact: ['cdk', 'ccdk', 'cc dk'],
    within: ['chua co dieu kien', 'khong co dieu kien', 'chua du dieu kien'],
  },
  { code: 'hasMeans', exact: ['dk', 'codk', 'co dk', 'co'], within: ['co dieu kien', 'du dieu kien'] },
];

const MEASURES: readonly Entry<CoercionMeasure>[] = [
  {
    code: 'accountDeduction',
    within: ['khau tru', 'tien trong tai khoan', 'thu hoi giay to co gia', 'xu ly tien'],
  },
  { code: 'incomeDeduction', within: ['tru vao thu nhap', 'tru thu nhap', 'tru luong'] },
  { code: 'assetExploitation', within: ['khai thac tai san'] },
  { code: 'seizure', within: ['ke bien'] },
  { code: 'compelledHandover', within: ['chuyen giao', 'giao vat', 'giao tai san', 'tra nha', 'giao nha'] },
  {
    code: 'compelledAct',
    within: ['thuc hien cong viec', 'khong thuc hien', 'hanh vi nhat dinh', 'thuc hien hanh vi'],
  },
  { code: 'other', exact: ['khac'], within: ['bien phap khac'] },
];

const DEFERRAL_GROUNDS: readonly Entry<DeferralGround>[] = [
  { code: 'courtCorrection', within: ['dinh chinh', 'giai thich ban an', 'sua chua bo sung ban an'] },
  { code: 'cassationRequest', within: ['giam doc tham', 'tai tham', 'nguoi co tham quyen khang nghi'] },
  { code: 'disputeSuit', within: ['tranh chap', 'khoi kien', 'toa an thu ly'] },
  { code: 'agreement', within: ['thoa thuan', 'dong y', 'duong su yeu cau'] },
  { code: 'other', any: true },
];

const SUSPENSION_GROUNDS: readonly Entry<SuspensionGround>[] = [
  { code: 'bankruptcy', within: ['pha san', 'mat kha nang thanh toan'] },
  { code: 'cassationProtest', within: ['khang nghi', 'giam doc tham', 'tai tham'] },
  { code: 'foreignAward', within: ['nuoc ngoai'] },
  { code: 'other', any: true },
];

function lookUp<Code extends string>(entries: readonly Entry<Code>[], text: string): Term<Code> {
  const folded = foldTones(text);
  const padded = ` ${folded} `;
  const found = entries.find(
    (entry) =>
      entry.any === true ||
      entry.exact?.includes(folded) === true ||
      entry.within?.some((words) => padded.includes(` ${words} `)) === true,
  );
  return { text, code: found?.code ?? null };
}

export const judgmentTypeOf = (text: string): Term<JudgmentType> => lookUp(JUDGMENT_TYPES, text);
export const initiativeOf = (text: string): Term<Initiative> => lookUp(INITIATIVES, text);
export const channelOf = (text: string): Term<NoticeChannel> => lookUp(CHANNELS, text);
export const verificationResultOf = (text: string): Term<VerificationResult> => lookUp(RESULTS, text);
export const measureOf = (text: string): Term<CoercionMeasure> => lookUp(MEASURES, text);
export const deferralGroundOf = (text: string): Term<DeferralGround> => lookUp(DEFERRAL_GROUNDS, text);
export const suspensionGroundOf = (text: string): Term<SuspensionGround> => lookUp(SUSPENSION_GROUNDS, text);
