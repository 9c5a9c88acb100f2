import type { Field } from '../fields.ts';
import { foldLabel } from './foldLabel.ts';

/**
 * How offices name the columns, compared without tones, capitals and short forms (foldLabel).
 * `whole`: the header says it all. `group` + `leaf`: a two-row header, the upper cell and the lower one.
 */
export type Synonyms = {
  readonly field: Field;
  readonly whole: readonly string[];
  readonly group: readonly string[];
  readonly leaf: readonly string[];
  /** A header that says just this. */
  readonly exactly: readonly string[];
  /** Both in one cell, either way round: "Quyết định thi hành án - Số". */
  readonly joined: ReadonlySet<string>;
};

type Words = {
  readonly whole?: string;
  readonly group?: string;
  readonly leaf?: string;
  readonly exactly?: string;
};

const listed = (words: string): readonly string[] =>
  words.split('|').flatMap((word) => (word.trim() === '' ? [] : [foldLabel(word)]));

/** Each of these before each of those. */
export const every = (prefixes: string, rests: string): string =>
  listed(prefixes)
    .flatMap((prefix) => listed(rests).map((rest) => `${prefix} ${rest}`))
    .join('|');

/** The words of one field, parts separated by |. */
export const column = (
  field: Field,
  { whole = '', group = '', leaf = '', exactly = '' }: Words,
): Synonyms => {
  const [groups, leaves] = [listed(group), listed(leaf)];
  const joined = groups.flatMap((upper) => leaves.flatMap((low) => [`${upper} ${low}`, `${low} ${upper}`]));
  return {
    field,
    whole: listed(whole),
    group: groups,
    leaf: leaves,
    exactly: listed(exactly),
    joined: new Set(joined),
  };
};

const NUMBER =
  'số | số hiệu | số quyết định | số ký hiệu | số, ngày | số và ngày | số, ngày tháng năm | số, ngày, tháng';
export const DAY =
  'ngày | ngày tháng | ngày tháng năm | ngày ban hành | ngày ra quyết định | ngày quyết định';

/** The number of a decision. */
export const numbered = (field: Field, group: string, more = ''): Synonyms =>
  column(field, {
    whole: `${every('số | số, ngày | số và ngày | số, ngày tháng năm', group)}|${more}`,
    group,
    leaf: NUMBER,
  });

/** The day of a decision. */
export const dated = (field: Field, group: string, more = ''): Synonyms =>
  column(field, { whole: `${every('ngày | ngày ra | ngày tháng', group)}|${more}`, group, leaf: DAY });
