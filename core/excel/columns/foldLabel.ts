import { foldTones } from '#shared/domain/text/fold.ts';

/** Short forms offices use in headers, written out. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['qd', 'quyet dinh'],
  ['tha', 'thi hanh an'],
  ['qdtha', 'quyet dinh thi hanh an'],
  ['thads', 'thi hanh an'],
  ['chv', 'chap hanh vien'],
  ['xm', 'xac minh'],
  ['tb', 'thong bao'],
  ['dk', 'dieu kien'],
  ['cdk', 'chua co dieu kien'],
  ['ccdktha', 'chua co dieu kien thi hanh an'],
  ['nptha', 'nguoi phai thi hanh an'],
  ['ndtha', 'nguoi duoc thi hanh an'],
  ['cc', 'cuong che'],
  ['tl', 'thu ly'],
  ['kq', 'ket qua'],
  ['kqxm', 'ket qua xac minh'],
  ['ptha', 'phai thi hanh an'],
  ['dtha', 'duoc thi hanh an'],
  ['ccdk', 'chua co dieu kien'],
  ['dktha', 'dieu kien thi hanh an'],
  ['ut', 'uy thac'],
  ['dc', 'dinh chi'],
]);

/** "C.H.V" is "CHV". */
const DOTTED = /(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu;

/** A header label for comparing: no tones, lower case, notes in brackets dropped, short forms written out. */
export const foldLabel = (label: string): string => {
  const whole = label.replace(DOTTED, '');
  const plain = foldTones(whole.replace(/\([^)]*\)/gu, ' '));
  return (plain === '' ? foldTones(whole) : plain)
    .split(' ')
    .map((word) => SHORT_FORMS.get(word) ?? word)
    .join(' ')
    .replace(/(?:^|(?<= ))(?:ve viec|v v) /u, '')
    .replace('thi hanh an dan su', 'thi hanh an');
};
