import { foldTones } from '#shared/domain/text/fold.ts';
import type { Field, FieldOfKind } from '../fields.ts';

type Numbered<Kind extends 'day' | 'term' | 'text'> = readonly [FieldOfKind<Kind>, ...FieldOfKind<Kind>[]];

/** Days of verifications: the one no header counts, then the first to the fifth. Results stand at the same places. */
export const VERIFICATION_DAYS: Numbered<'day'> = [
  'verificationDate',
  'verification1Date',
  'verification2Date',
  'verification3Date',
  'verification4Date',
  'verification5Date',
];
export const VERIFICATION_RESULTS: Numbered<'term'> = [
  'verificationResult',
  'verification1Result',
  'verification2Result',
  'verification3Result',
  'verification4Result',
  'verification5Result',
];

/** Days of notices of the enforcement decision, and how each was given. */
export const NOTICE_DAYS: Numbered<'day'> = ['noticeDate', 'notice1Date', 'notice2Date', 'notice3Date'];
export const NOTICE_CHANNELS: Numbered<'term'> = [
  'noticeChannel',
  'notice1Channel',
  'notice2Channel',
  'notice3Channel',
];

/** `first`: the place of what a header calls the first. */
type Series = { readonly fields: readonly [Field, ...Field[]]; readonly first: 0 | 1 };

const SERIES: readonly Series[] = [
  { fields: VERIFICATION_DAYS, first: 1 },
  { fields: VERIFICATION_RESULTS, first: 1 },
  { fields: NOTICE_DAYS, first: 1 },
  { fields: NOTICE_CHANNELS, first: 1 },
  { fields: ['resumptionNumber', 'resumption2Number'], first: 0 },
  { fields: ['resumptionDate', 'resumption2Date'], first: 0 },
];

const seriesOf: ReadonlyMap<Field, Series> = new Map(SERIES.map((series) => [series.fields[0], series]));

/** True for a field that several columns may fill, by the field that heads them. */
export const headsSeries = (field: Field): boolean => seriesOf.has(field);

/** The field of the series that a header counts as its `ordinal`-th; undefined beyond the last. */
export function counted(field: Field, ordinal: number): Field | undefined {
  const series = seriesOf.get(field);
  return series?.fields[ordinal - 1 + series.first];
}

/** The fields that follow another one: no header names them but by its number, or by standing again. */
export const followersOf = (field: Field): readonly Field[] => seriesOf.get(field)?.fields.slice(1) ?? [];

const WORDS: readonly (readonly [string, number])[] = [
  ['dau tien', 1],
  ['dau', 1],
  ['nhat', 1],
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['tu', 4],
  ['bon', 4],
  ['nam', 5],
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['v', 5],
];
const ORDINAL = new RegExp(
  String.raw`(?:(?:^| )(?:lan|dot)(?: thu)? ?(\d{1,2}|${WORDS.map(([word]) => word).join('|')})|(?<=(?:^| )(?:xac minh|thong bao|tong dat|xm|tb)) ?(\d))(?= |$)`,
  'u',
);

/** Which time a folded header means, "lần 2", "XM đợt 3", and its words without that; null when it does not count. */
export function ordinalIn(label: string): { readonly ordinal: number; readonly rest: string } | null {
  const folded = foldTones(label);
  const found = ORDINAL.exec(folded);
  if (found === null) return null;
  const written = found[1] ?? found[2] ?? '';
  const ordinal = WORDS.find(([word]) => word === written)?.[1] ?? Number(written);
  return { ordinal, rest: folded.replace(found[0], ' ').replace(/\s+/gu, ' ').trim() };
}
