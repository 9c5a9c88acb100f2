import { isBody, isFirm } from './bodyWords.ts';
import { cleanLines, cleanText } from '../cells/parseText.ts';
import { personOf } from './personDetails.ts';
import type { Person } from './personDetails.ts';
import { mayNameAnother, numbered } from './namedBesides.ts';
import { stretchKind, withoutRelation, withoutTitle } from './personWords.ts';
import type { StretchKind } from './personWords.ts';

/** Whom a cell names. `sure` is false when it may name several and they cannot be parted: then it is one, as written. */
export type PeopleReading = { readonly people: readonly Person[]; readonly sure: boolean };

type Stretch = { readonly text: string; readonly kind: StretchKind };

const MARKED = /(?:^|[\s;,])(?:\(?(\d{1,2})[.)](?!\d)|(\d{1,2})[-/](?=\s))\s*(?=\p{L})/gu;
const BULLET = /^\s*[-–•+*]\s+/u;
const GROUP =
  /^(?:(?:hai|2)\s+)?(?:vợ chồng|vợ, chồng|vợ\/chồng|anh em|chị em|mẹ con|cha con|bố con|ông bà|ông, bà|các ông bà|các ông, bà|các ông\/bà)\s*:?\s+/iu;
const LINKS = /\s+(?:và|cùng|với|&|\+)\s+|\s+[-–]\s+|\s*\/\s*|,\s*|\n/giu;
const MOST_LETTERS = 4000;

/** Parts a cell of names: numbered, by lines, ;, commas, dashes, "và"; a body whose name holds "và" stays whole. */
export function parsePeople(source: string): PeopleReading {
  const text = numbered(cleanLines(source));
  if (text.length > MOST_LETTERS) return whole(text, false);
  const listed = listedParts(text);
  if (listed.length < 2) return partedByWords(listed[0] ?? text);
  const readings = listed.map(partedByWords);
  const isList = listed.every((part) => /\p{L}/u.test(part)) && readings.every(({ sure }) => sure);
  return isList && readings.every(({ people }) => namesSomebody(people))
    ? { people: readings.flatMap(({ people }) => people).map(untitled), sure: true }
    : whole(text, false);
}

const untitled = (person: Person): Person => ({ ...person, name: withoutTitle(person.name) });

const namesSomebody = (people: readonly Person[]): boolean =>
  people.every(({ name }) => name !== '' && /^(?:person|shortPerson|body)$/u.test(stretchKind(name)));

const whole = (text: string, sure: boolean): PeopleReading => ({
  people: [{ name: cleanText(text), idNumber: null, birthYear: null, address: null }],
  sure,
});

/** The parts of a list with numbers, bullets or semicolons; one part when it is no list. */
function listedParts(text: string): readonly string[] {
  const marks = [...text.matchAll(MARKED)];
  const numbers = marks.map((mark) => Number(mark[1] ?? mark[2]));
  if (numbers.length > 1 && marks[0]?.index === 0 && numbers.every((number, index) => number === index + 1)) {
    return marks.map((mark, index) =>
      trimmed(text.slice(mark.index + mark[0].length, marks[index + 1]?.index)),
    );
  }
  const lines = text.split('\n');
  if (lines.length > 1 && lines.every((line) => BULLET.test(line))) {
    return lines.map((line) => trimmed(line.replace(BULLET, '')));
  }
  return outsideBrackets(text, /;/gu)
    .map(({ part }) => trimmed(part))
    .filter((part) => part !== '')
    .reduce<readonly string[]>(
      (parts, part) =>
        belongsBefore(part) && parts.length > 0
          ? [...parts.slice(0, -1), `${parts.at(-1) ?? ''}, ${part}`]
          : [...parts, part],
      [],
    );
}

/** "A; trú tại thôn 3": what follows the mark says more of the one before it. */
function belongsBefore(part: string): boolean {
  const [head = ''] = part.split(',');
  const kind = stretchKind(head);
  return kind === 'place' || (kind === 'detail' && !isBody(head));
}

const trimmed = (text: string): string => text.replace(/^(?:và\s)?[\s;,]+|[\s;,]+(?:và)?$/giu, '').trim();

/** Splits at a pattern, but not within brackets; keeps the mark that stood before each part. */
function outsideBrackets(
  text: string,
  at: RegExp,
): readonly { readonly mark: string; readonly part: string }[] {
  const masked = text.replace(/\([^()]*\)/gu, (inside) => '_'.repeat(inside.length));
  const parts: { mark: string; part: string }[] = [];
  let [from, mark] = [0, ''];
  for (const found of masked.matchAll(at)) {
    parts.push({ mark, part: text.slice(from, found.index) });
    from = found.index + found[0].length;
    mark = found[0];
  }
  return [...parts, { mark, part: text.slice(from) }];
}

function partedByWords(source: string): PeopleReading {
  const group = GROUP.exec(source)?.[0] ?? '';
  const text = source.slice(group.length).replace(/[\s,;.]+$/u, '');
  const pieces = outsideBrackets(text, LINKS);
  const stretches = pieces.map(({ mark, part }): Stretch & { mark: string } => ({
    mark,
    text: part,
    kind: stretchKind(part),
  }));
  const [first] = stretches;
  if (first === undefined || stretches.length === 1) return single(source, group !== '');
  if (first.kind === 'body') return besideBody(source, stretches);
  return besidePerson(source, stretches, group !== '');
}

/** A cell that names one; the words "vợ chồng" before one name mean another who is not named. */
function single(source: string, isGroup: boolean): PeopleReading {
  const isCounted = [...source.matchAll(MARKED)].length > 1;
  if (isGroup || isCounted || mayNameAnother(source)) return whole(source, false);
  const [, name = '', place = ''] = IN_BRACKETS.exec(source) ?? [];
  return isNamed(stretchKind(name)) && stretchKind(place) === 'place'
    ? one(source, [name, place])
    : one(source, [source]);
}

const IN_BRACKETS = /^([^()]+)\(([^()]+)\)$/u;

/** One, as written; but what the cell says of them is read. */
function one(source: string, stretches: readonly string[]): PeopleReading {
  const person = personOf(stretches);
  return person.idNumber === null && person.birthYear === null && person.address === null
    ? { people: [{ ...person, name: nameAsWritten(source) }], sure: true }
    : { people: [person], sure: true };
}

/** The cell as it stands; before a full name without its title. */
function nameAsWritten(source: string): string {
  const [written, name] = [cleanText(source), withoutRelation(withoutTitle(source))];
  return stretchKind(name) === 'person' ? name : written;
}

/** A body's name may hold "và", commas and dashes: only another body, or a person with a title, is somebody else. */
function besideBody(
  source: string,
  stretches: readonly (Stretch & { readonly mark: string })[],
): PeopleReading {
  const others = stretches.slice(1);
  if (others.some(({ text }) => /đại diện|giám đốc/iu.test(text))) return whole(source, true);
  const starts = others.filter(({ kind, text }) => kind === 'body' || (kind === 'person' && titled(text)));
  const doubtful = others.some(
    ({ kind, mark, text }) =>
      kind === 'rest' || (kind === 'person' && !titled(text)) || (kind === 'body' && isDash(mark)),
  );
  if (doubtful) return whole(source, false);
  if (starts.length === 0) return bodyAlone(source, stretches);
  return { people: gathered(source, stretches, (stretch) => starts.includes(stretch)), sure: true };
}

/** A firm's address stands behind its name; the place in the name of a public body is part of it. */
function bodyAlone(
  source: string,
  stretches: readonly (Stretch & { readonly mark: string })[],
): PeopleReading {
  const place = stretches.findIndex(({ kind, mark }) => kind === 'place' && /[,\n–-]/u.test(mark));
  if (place < 1 || !isFirm(stretches[0]?.text ?? '')) return one(source, [source]);
  const said = (part: typeof stretches): string =>
    part.map(({ mark, text }, index) => (index === 0 ? text : mark + text)).join('');
  return one(source, [said(stretches.slice(0, place)), said(stretches.slice(place))]);
}

const isDash = (mark: string): boolean => /[-–]/u.test(mark);
const titled = (text: string): boolean => withoutTitle(text) !== cleanText(text);

/** Each part must be a name or belong to the one before; a name of two words after a comma may be a place. */
function besidePerson(
  source: string,
  stretches: readonly (Stretch & { readonly mark: string })[],
  isGroup: boolean,
): PeopleReading {
  const people = stretches.filter(({ kind }) => isNamed(kind));
  const inPlace = stretches.some(({ kind }) => kind === 'place');
  const doubtful = stretches.some(
    ({ kind, mark, text }, index) =>
      kind === 'rest' ||
      (kind === 'other' && !inPlace) ||
      (kind === 'shortPerson' && index > 0 && !/và|cùng|với|&|\+/iu.test(mark)) ||
      (isNamed(kind) && inPlace && index > 0 && !titled(text)),
  );
  if (people.length < 2) return alone(source, stretches, isGroup || (doubtful && !inPlace));
  if (doubtful || !isNamed(stretches[0]?.kind)) return whole(source, false);
  return { people: gathered(source, stretches, ({ kind }) => isNamed(kind)), sure: true };
}

const isNamed = (kind: StretchKind | undefined): boolean =>
  kind === 'person' || kind === 'shortPerson' || kind === 'body';

/** One name with its details, or words that name nobody in particular. */
function alone(source: string, stretches: readonly Stretch[], doubtful: boolean): PeopleReading {
  const place = stretches.findIndex(({ kind }) => kind === 'place');
  const onlyDetails =
    isNamed(stretches[0]?.kind) &&
    stretches
      .slice(1)
      .every(({ kind }, index) => kind === 'detail' || kind === 'place' || (place !== -1 && index >= place));
  if (doubtful || !onlyDetails) return whole(source, !doubtful && !source.includes('\n'));
  const before = place === -1 ? stretches : stretches.slice(0, place);
  const address =
    place === -1
      ? []
      : [
          stretches
            .slice(place)
            .map(({ text }) => text)
            .join(', '),
        ];
  return one(source, [...before.map(({ text }) => text), ...address]);
}

/** Puts every stretch with the name it follows; what joins parts of one body's name stays in it. */
function gathered<Part extends Stretch & { readonly mark: string }>(
  source: string,
  stretches: readonly Part[],
  starts: (stretch: Part) => boolean,
): readonly Person[] {
  const groups: Part[][] = [];
  for (const stretch of stretches) {
    const last = groups.at(-1);
    if (last === undefined || starts(stretch)) groups.push([stretch]);
    else last.push(stretch);
  }
  return groups.map((group) => {
    const [head, ...more] = group;
    const name =
      head?.kind === 'body'
        ? group.map(({ mark, text }, index) => (index === 0 ? text : mark + text)).join('')
        : '';
    return personOf(name === '' ? [head?.text ?? source, ...more.map(({ text }) => text)] : [name]);
  });
}
