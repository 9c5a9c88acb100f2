const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SHAPE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(?<vowels>[aăâeêioôơuưy]{1,3})(?<end>ch|ng|nh|[cmnpt])?$/u;
const VOWELS = new Set(
  'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi ua uâ uă uê ui uô uơ uy ưa ưi ươ ưu yê oai oay oeo uây uôi ươi ươu iêu yêu uyê uya uyu uao'.split(
    ' ',
  ),
);
const NEEDS_END = new Set(['ă', 'â', 'iê', 'oă', 'uâ', 'uă', 'yê', 'ươ', 'uyê', 'oo']);
const STOPS = new Set(['c', 'ch', 'p', 't']);
const STOP_TONES = new Set(['\u0301', '\u0323']);
const ABBREVIATION = /^[A-ZĐ]*$/u;

/** True when the word can be one Vietnamese syllable, or is an abbreviation in capitals, or the sign đ. */
export function isVietnamese(word: string): boolean {
  if (word === 'đ' || ABBREVIATION.test(word)) return true;
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  const { vowels, end } = SHAPE.exec(apart.replace(TONES, '').normalize('NFC'))?.groups ?? {};
  if (vowels === undefined || tones.length > 1 || !VOWELS.has(vowels)) return false;
  return endsWell(vowels, end, tones[0]);
}

/** Some vowels want an ending; before c, ch, p and t only two tones are said. */
function endsWell(vowels: string, end: string | undefined, tone: string | undefined): boolean {
  if (end === undefined) return !NEEDS_END.has(vowels);
  return !STOPS.has(end) || (tone !== undefined && STOP_TONES.has(tone));
}
