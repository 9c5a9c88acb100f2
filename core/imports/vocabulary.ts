import type { ObligationCategory, Party } from '#shared/domain/case/bodies/parts.ts';
import { isBody } from '../excel/bodyWords.ts';
import { foldTones } from '#shared/domain/text/fold.ts';

/** Words of a khoản phải thi hành that tell its kind, tones folded; the first that fits wins. */
const CATEGORIES: readonly (readonly [ObligationCategory, readonly string[]])[] = [
  ['courtFee', ['an phi', 'le phi']],
  ['fine', ['phat tien', 'tien phat', 'phat sung quy', 'hinh phat']],
  ['illicitGainRecovery', ['truy thu', 'thu loi bat chinh']],
  ['confiscationToState', ['tich thu', 'sung quy', 'sung cong']],
  ['periodicSupport', ['cap duong']],
  ['wages', ['luong', 'tro cap thoi viec', 'tro cap mat viec']],
  ['compensation', ['boi thuong']],
  ['restitution', ['hoan tra', 'tra lai']],
  ['debt', ['tra no', 'no goc', 'tien vay', 'tra tien', 'thanh toan']],
];

/** What kind of obligation the words speak of; `other` when they do not say. */
export function categoryOf(label: string): ObligationCategory {
  const folded = ` ${foldTones(label)} `;
  const found = CATEGORIES.find(([, words]) => words.some((word) => folded.includes(` ${word} `)));
  return found?.[0] ?? 'other';
}

const ENTERPRISE_CODE = /^\d{10}(-?\d{3})?$/u;

/** A body by the first words of its name, or by an enterprise code (10 or 13 digits; a person's has 12 or 9). */
export function partyKind(name: string, idNumber: string | null): Party['kind'] {
  const coded = idNumber !== null && ENTERPRISE_CODE.test(idNumber.replace(/\s/gu, ''));
  return coded || isBody(name) ? 'organisation' : 'person';
}
