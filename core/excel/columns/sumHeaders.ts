import { foldTones } from '#shared/domain/text/fold.ts';
import type { DueKind, SumField } from '../rows/dueByKind.ts';
import { foldLabel } from './foldLabel.ts';
import { actsIn } from './headerActs.ts';

/** A column of sums of one kind: what was due, or what was collected of it. */
export type NamedSum = { readonly field: SumField; readonly confidence: number };

const COURT =
  '(?: (?:(?:hs|ds|hc|kdtm|ld|hngd|hn gd)(?: ?(?:st|pt))?|st|pt|hinh su|dan su|hanh chinh|kinh doanh thuong mai|' +
  'lao dong|hon nhan(?: va)? gia dinh|so tham|phuc tham|toa an|(?:khong )?(?:co )?gia ngach|va))*';
const FEE = `(?:(?:an phi|ap)${COURT}|ap(?:hs|ds|hc|kdtm|ld|hngd)?(?:st|pt)?)`;
const STATE = '(?: (?:sung quy|sung cong|scnn|sqnn|scqnn|nsnn|ngan sach|cong quy|quy|nha nuoc|nn|vao|nop))*';
const PEOPLE =
  '(?: (?:thiet hai|tien|tai san|cong dan|dan su|to chuc|ca nhan|cho|duong su|nguoi|bi hai|bi thiet hai|cd))*';

/** What the header of a sum of each kind says, folded, from its first word to its last. */
const KIND_WORDS: Readonly<Record<DueKind, string>> = {
  dueCourtFee: `${FEE}(?: ${FEE})*(?:(?: va)? le phi)?`,
  dueCharge: 'le phi(?: toa an)?',
  dueFine: `(?:phat|phat tien|tien phat|hinh phat tien|hinh phat bo sung)(?: bo sung)?(?: bang tien)?${STATE}`,
  dueConfiscation: `(?:tich thu(?: tien)?|sung quy|sung cong|scnn|sqnn|scqnn)${STATE}`,
  dueIllicitGain: `(?:truy thu(?: thue)?|(?:truy thu )?(?:tien )?(?:thu loi bat chinh|tlbc))${STATE}`,
  dueCompensation: `boi thuong${PEOPLE}|btth|btcd|btds`,
  dueRestitution: `(?:hoan tra|tra lai|hoan lai)${PEOPLE}|tra tai san`,
  dueSupport: 'cap duong(?: nuoi con(?: chung)?)?|cdnc',
  dueWages: 'luong|tien luong|tro cap thoi viec',
  dueDebt:
    'tra no|tien no|no|no goc|no lai|tien vay|thanh toan no|goc|tien goc|(?:tien |no )?lai(?: suat)?' +
    '(?: cham tra| cham thi hanh(?: an)?| phat sinh| trong han| qua han)?',
  dueOnRequest: 'theo yeu cau|theo don|theo don yeu cau|theo don yeu cau thi hanh an',
  dueOther: 'thu khac|khac|khoan khac|cac khoan khac|khoan thu khac',
};
const KINDS = Object.entries(KIND_WORDS).map(
  ([kind, words]) => [kind, new RegExp(`^(?:${words})$`, 'u')] as const,
);

const UNIT = / (?:dvt |don vi tinh )?(?:[\d ]*(?:dong|vnd|nghin dong|ngan dong|trieu dong))$/u;
const BEFORE = /^(?:trong do |cac khoan |khoan |so tien |tien |so (?!luong))/u;

/** "án phí đã thu", "số tiền phạt phải thi hành": whose side stands beside the kind in one cell. */
const COLLECTED_BESIDE =
  /(?:^| )(?:so tien |so |tien )?(?:da thu(?: duoc)?|da thi hanh(?: xong)?|thu duoc|thuc thu|thi hanh xong)(?= |$)/u;
const DUE_BESIDE = /(?:^| )(?:so tien |so |tien )?phai (?:thi hanh(?: an)?|thu|nop)(?= |$)/u;

const COLLECTED =
  /(?:^| )(?:da thu(?! ly| hoi)|da thi hanh|so thu duoc|tien thu duoc|thuc thu|thi hanh xong)(?: |$)/u;
const DUE =
  /(?:^| )(?:phai thi hanh|phai thu|phai nop|thu ly|nghia vu|khoan|gia tri|noi dung)(?: |$)|^so tien$/u;
/** Left to do, of another time, planned, paid before the judgment: neither what was due nor what was collected. */
const NEITHER =
  /(?:^| )(?:(?<!nuoi |duong )con(?! chung)|chua|chuyen|truoc|ky sau|nam sau|thang sau|ton|cu|tam ung|tam thu|tam nop|mien|giam|du kien|ke hoach|luy ke|trong ky|ky nay|trong thang|thang nay|trong nam|hang thang|dinh ky)(?: |$)/u;

/** Brackets that number a column, name its unit, or change nothing. */
const ASIDE = /^(?:[\d a-d]*|(?:dvt |don vi tinh )?[\d ]*(?:d|vnd|dong|.* dong)|neu co|theo ban an)$/u;

/** Other brackets say which sum it is: "Án phí (đã thu)", "Phạt (còn lại)". */
const wholeLabel = (label: string): string =>
  foldLabel(
    label.replace(/\(([^)]*)\)/gu, (_, inside: string) =>
      ASIDE.test(foldTones(inside)) ? ' ' : ` ${inside} `,
    ),
  );

type Side = 'due' | 'collected';

/** The sum that a header names surely: its kind, and whether it was due or collected; null where it does not. */
export function sumNamedBy(path: readonly string[]): NamedSum | null {
  const cells = path.map(wholeLabel).filter((cell) => cell !== '' && cell !== 'trong do');
  if (NEITHER.test(cells.join(' '))) return null;
  for (let start = cells.length - 1; start >= 0; start -= 1) {
    const { side, rest } = besideIn(cells.slice(start).join(' '));
    const kind = kindIn(rest);
    if (kind !== null) return sideOf(kind, side, cells.slice(0, start));
  }
  return null;
}

function sideOf(kind: DueKind, own: Side | null, groups: readonly string[]): NamedSum | null {
  const found = own ?? sideOfGroups(groups);
  const rest = groups.map((cell) => (COLLECTED.test(cell) ? besideIn(cell).rest : cell));
  if (found === 'both' || actsIn(rest.join(' ')).size > 0) return null;
  if (found === null && groups.some((cell) => /(?:^| )(?:ket qua|thi hanh duoc)(?: |$)/u.test(cell)))
    return null;
  const confidence = groups.length === 0 ? 1 : found === null ? 0.9 : 0.97;
  return { field: found === 'collected' ? 'collectedPart' : kind, confidence };
}

/** The lowest cell that says whose side it is. */
function sideOfGroups(groups: readonly string[]): Side | 'both' | null {
  for (const cell of groups.toReversed()) {
    const [isCollected, isDue] = [COLLECTED.test(cell), DUE.test(cell)];
    if (isCollected) return /(?:^| )phai (?:thi hanh|thu|nop)(?: |$)/u.test(cell) ? 'both' : 'collected';
    if (isDue) return 'due';
  }
  return null;
}

function besideIn(label: string): { readonly side: Side | null; readonly rest: string } {
  for (const [side, words] of [
    ['collected', COLLECTED_BESIDE],
    ['due', DUE_BESIDE],
  ] as const) {
    if (side === 'collected' && !COLLECTED.test(label)) continue;
    const rest = label.replace(words, ' ').replace(/\s+/gu, ' ').trim();
    if (rest !== label) return { side, rest };
  }
  return { side: null, rest: label };
}

/** The kind that the words name and nothing else. */
function kindIn(label: string): DueKind | null {
  const plain = label.replace(UNIT, '').replace(/ theo (?:ban an|quyet dinh)$/u, '');
  const found = KINDS.find(([, words]) => words.test(plain))?.[0];
  if (found !== undefined) return found as DueKind;
  const rest = plain.replace(BEFORE, '');
  return rest === plain || rest === '' ? null : kindIn(rest);
}

const TOTAL = /^(?:tong|cong|tong cong|tong so|tong so tien|cong so tien)$/u;

/** A header that says it is the sum of its neighbours, and nothing of what. */
export const isBareTotal = (path: readonly string[]): boolean =>
  path.length === 1 && TOTAL.test(foldLabel(path[0] ?? ''));

export const namesCollected = (path: readonly string[]): boolean =>
  COLLECTED.test(foldLabel(path.at(-1) ?? ''));
