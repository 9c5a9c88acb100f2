import { cleanText } from '../cells/parseText.ts';
import { stretchKind, withoutRelation, withoutTitle } from './personWords.ts';

/** One of those a cell names, with what the cell says of them. */
export type Person = {
  readonly name: string;
  readonly idNumber: string | null;
  readonly birthYear: number | null;
  readonly address: string | null;
};

const ID =
  /(?:(?:số\s+)?(?:CCCD|CMND|CMT|căn cước(?: công dân)?|thẻ căn cước|định danh(?: cá nhân)?|MST|MSDN|mã số(?: thuế| doanh nghiệp)?)\s*(?:số)?\s*[:.]?\s*)?(?<!\d)(\d{12}|\d{9}|\d{10}(?:-\d{3})?)(?!\d)/iu;
const BIRTH =
  /(?:,?\s*)(?:(?:sinh\s+năm|sinh\s+ngày|sinh|năm\s+sinh|SN|NS)\s*:?\s*)(?:\d{1,2}[/.-]\d{1,2}[/.-])?((?:19|20)\d{2})(?!\d)/iu;
const BARE_YEAR = /^\s*(?:\()?((?:19|20)\d{2})\)?\s*$/u;
const BRACKETED_YEAR = /\(((?:19|20)\d{2})\)/u;
const ADDRESS = /^(?:địa chỉ|ĐC|trú tại|nơi cư trú|cư trú tại|thường trú|HKTT)\s*(?:tại)?\s*:?\s*/iu;

/** Reads a name and the stretches that belong to it; words that are no detail stay with the name. */
export function personOf(stretches: readonly string[]): Person {
  const read = stretches.map((source, index) => detailsIn(source, index === 0));
  const rests = read.map(({ rest }) => rest).filter((rest) => rest !== '');
  const [head = '', ...more] = rests;
  const places = more.filter((rest) => stretchKind(rest) === 'place');
  const words = more.filter((rest) => stretchKind(rest) !== 'place');
  return {
    name: [withoutRelation(withoutTitle(head)), ...words].join(', '),
    idNumber: read.find(({ idNumber }) => idNumber !== null)?.idNumber ?? null,
    birthYear: read.find(({ birthYear }) => birthYear !== null)?.birthYear ?? null,
    address: places.length === 0 ? null : places.map((place) => place.replace(ADDRESS, '')).join(', '),
  };
}

function detailsIn(source: string, isHead: boolean) {
  const id = ID.exec(source);
  const withoutId = id === null ? source : source.replace(id[0], ' ');
  const born = BIRTH.exec(withoutId) ?? (isHead ? BRACKETED_YEAR : BARE_YEAR).exec(withoutId);
  return {
    idNumber: id?.[1] ?? null,
    birthYear: born === null ? null : Number(born[1]),
    rest: tidy(born === null ? withoutId : withoutId.replace(born[0], ' ')),
  };
}

/** What is left once details were taken out, without the empty brackets and marks around them. */
const tidy = (text: string): string =>
  cleanText(
    cleanText(text)
      .replace(/\(\s*[,;:.\-–]*\s*\)/gu, ' ')
      .replace(/\(\s*[,;:]\s*/gu, '(')
      .replace(/\s*[,;:]\s*\)/gu, ')'),
  ).replace(/^[\s,;:\-–]+|[\s,;:\-–]+$/gu, '');
