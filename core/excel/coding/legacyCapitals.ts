import { TCVN3 } from './legacyTables.ts';
import { decodeLegacy, WORD } from './legacyText.ts';
import { isVietnamese } from './syllable.ts';

const SEGMENT = /[^,;:()\n\d/.-]+/gu;

/** What the other cells of a column say of capitals. */
export type Capitals = {
  /** Cells begin with a capital. */
  readonly atHead: boolean;
  /** Every word begins with one, as in names. */
  readonly everyWord: boolean;
};

type Head = 'capital' | 'small' | 'unknown';

/** Letters whose capital the coding lacks may be either. */
const isOpen = (letter: string): boolean => {
  const decoded = TCVN3.get(letter);
  return decoded !== undefined && decoded === decoded.toLowerCase() && !'ăâêôơưđ'.includes(decoded);
};

function headOf(word: string): Head {
  const [first = ''] = word;
  if (isOpen(first)) return 'unknown';
  const letter = TCVN3.get(first) ?? first;
  return letter === letter.toLowerCase() ? 'small' : 'capital';
}

const plainLetters = (word: string): string => word.replace(/[^A-Za-z]/gu, '');
const isShouted = (word: string): boolean => {
  const plain = plainLetters(word);
  return plain.length > 1 && plain === plain.toUpperCase();
};
/** Abbreviations are always in capitals and say nothing of the words beside them. */
const isLoud = (word: string): boolean =>
  isShouted(word) && isVietnamese(decodeLegacy(word, 'TCVN3').toLowerCase());
const isQuiet = (word: string): boolean => plainLetters(word) !== plainLetters(word).toUpperCase();

const mostly = (claims: readonly boolean[]): boolean =>
  claims.length > 0 && claims.filter(Boolean).length * 10 >= claims.length * 6;

/** How a column of TCVN3 texts uses capitals, judged by the letters that have them. */
export function capitalsOf(texts: readonly string[]): Capitals {
  const words = texts.map((text) => text.match(WORD) ?? []);
  const heads = words.map((row) => row.map(headOf));
  return {
    atHead: mostly(
      heads.flatMap(([first]) => (first === undefined || first === 'unknown' ? [] : [first === 'capital'])),
    ),
    everyWord: mostly(heads.map((row) => row.length > 1 && !row.includes('small'))),
  };
}

/**
 * A TCVN3 text in Unicode with its capitals: all of a word in capitals, the head of a name, the head of a cell where
 * the column begins with capitals.
 */
export function decodeWithCapitals(text: string, { atHead, everyWord }: Capitals): string {
  const words = text.match(WORD) ?? [];
  const loud = words.some(isLoud) && !words.some(isQuiet);
  let isFirst = true;
  return text.replace(SEGMENT, (segment) => {
    const heads = (segment.match(WORD) ?? []).map(headOf);
    const known = heads.filter((head) => head !== 'unknown');
    const isName = !known.includes('small') && (everyWord || known.length > 1);
    return segment.replace(WORD, (word) => {
      const capital = isName || (isFirst && atHead);
      isFirst = false;
      const decoded = decodeLegacy(word, 'TCVN3');
      if (isShouted(word) || (loud && !isQuiet(word))) return decoded.toUpperCase();
      return capital && headOf(word) === 'unknown'
        ? decoded.charAt(0).toUpperCase() + decoded.slice(1)
        : decoded;
    });
  });
}
