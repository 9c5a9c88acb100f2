/** TCVN3 (the .VnTime fonts), each code as Latin-1 shows it and the letter it stands for. Capitals: Ă Â Ê Ô Ơ Ư Đ only. */
const TCVN3_CODES = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢£¤¥¦§';
const TCVN3_LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ';

export const TCVN3: ReadonlyMap<string, string> = new Map(
  [...TCVN3_CODES].map((code, index) => [code, [...TCVN3_LETTERS][index] ?? code]),
);

const ACUTE = '\u0301';
const GRAVE = '\u0300';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';
const ROOF = '\u0302';
const BREVE = '\u0306';

/** VNI writes a vowel and its marks as two letters; the second one, in small, and the marks it stands for. */
export const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ['ù', ACUTE],
  ['ø', GRAVE],
  ['û', HOOK],
  ['õ', TILDE],
  ['ï', DOT],
  ['â', ROOF],
  ['á', ROOF + ACUTE],
  ['à', ROOF + GRAVE],
  ['å', ROOF + HOOK],
  ['ã', ROOF + TILDE],
  ['ä', ROOF + DOT],
  ['ê', BREVE],
  ['é', BREVE + ACUTE],
  ['è', BREVE + GRAVE],
  ['ú', BREVE + HOOK],
  ['ü', BREVE + TILDE],
  ['ë', BREVE + DOT],
]);

/** What VNI writes as one letter, in small. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);
