import type { ObligationCategory, Party } from '#shared/domain/case/bodies/parts.ts';
import type { FieldOfKind } from '../excel/fields.ts';
import { isBody } from '../excel/people/bodyWords.ts';
import { foldLetters, foldTones } from '#shared/domain/text/fold.ts';

/** Words of a khoản phải thi hành that tell its kind, tones folded; the first that fits wins. */
const CATEGORIES: readonly (readonly [ObligationCategory, readonly string[]])[] = [
  ['courtFee', ['an phi', 'le phi']],
  ['illicitGainRecovery', ['truy thu', 'thu loi bat chinh']],
  ['confiscationToState', ['tich thu', 'sung quy', 'sung cong']],
  ['periodicSupport', ['cap duong']],
  ['wages', ['luong', 'tro cap thoi viec', 'tro cap mat viec']],
  ['compensation', ['boi thuong']],
  ['restitution', ['hoan tra', 'tra lai']],
  ['debt', ['tra no', 'no goc', 'tien vay', 'tra tien', 'thanh toan']],
];

/** Penalties of another law, and what is no money. */
const NO_FINE =
  / (?:phat|tien phat|hinh phat) (?:vi pham|do vi pham|tu|cai tao|coc|tien coc|hop dong|theo hop dong|cham|do cham|lai|canh cao|quan che|tru) /gu;

/** "Phạt" is a fine, "phát mãi" is not: where the word bears tones, they count. */
function speaksOfFine(label: string, folded: string): boolean {
  const isToneless = label.normalize('NFC').toLowerCase() === foldLetters(label);
  const left = folded.replaceAll(NO_FINE, ' ');
  if (isToneless) return / phat (?!sinh |mai |hanh |hien )/u.test(left);
  return / phat /u.test(left) && /(?<!\p{L})phạt(?!\p{L})/iu.test(label.normalize('NFC'));
}

/** What kind of obligation the words speak of; `other` when they do not say. */
export function categoryOf(label: string): ObligationCategory {
  const folded = ` ${foldTones(label)} `;
  const found = CATEGORIES.find(([, words]) => words.some((word) => folded.includes(` ${word} `)));
  if (found?.[0] === 'courtFee' || !speaksOfFine(label, folded)) return found?.[0] ?? 'other';
  return 'fine';
}

const OF_KINDS: Readonly<Partial<Record<FieldOfKind<'money'>, ObligationCategory>>> = {
  dueCourtFee: 'courtFee',
  dueCharge: 'courtFee',
  dueFine: 'fine',
  dueConfiscation: 'confiscationToState',
  dueIllicitGain: 'illicitGainRecovery',
  dueCompensation: 'compensation',
  dueRestitution: 'restitution',
  dueSupport: 'periodicSupport',
  dueWages: 'wages',
  dueDebt: 'debt',
};

/** The category of sums in a column by kind; null where the column does not tell. */
export const categoryOfKind = (kind: FieldOfKind<'money'> | undefined): ObligationCategory | null =>
  kind === undefined ? null : (OF_KINDS[kind] ?? null);

const ENTERPRISE_CODE = /^\d{10}(-?\d{3})?$/u;

/** A body by the first words of its name, or by an enterprise code (10 or 13 digits; a person's has 12 or 9). */
export function partyKind(name: string, idNumber: string | null): Party['kind'] {
  const coded = idNumber !== null && ENTERPRISE_CODE.test(idNumber.replace(/\s/gu, ''));
  return coded || isBody(name) ? 'organisation' : 'person';
}
