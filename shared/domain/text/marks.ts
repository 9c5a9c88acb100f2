/**
 * Signs nobody sees: format characters (marks of direction, zero-width blanks and joiners, soft hyphens, the mark at
 * the head of a file) and the selectors of a letter's shape. They come with text pasted from a calculator, a web page
 * or Word, and say nothing.
 */
const HIDDEN = /[\p{Cf}\p{Variation_Selector}]/gu;

/** Signs that look like the one on the keyboard: hyphens that do not break, slashes of fractions and full width. */
const HYPHENS = /[\u2010-\u2012\uFE63\uFF0D]/gu;
const SLASHES = /[\u2044\u2215\u29F8\uFF0F]/gu;

const ANY = /[\p{Cf}\p{Variation_Selector}\u2010-\u2012\uFE63\uFF0D\u2044\u2215\u29F8\uFF0F]/u;

/** True when the text holds a sign that `withoutMarks` takes out or exchanges. */
export const hasMarks = (text: string): boolean => ANY.test(text);

/** The text as a person sees it: hidden signs taken out, hyphens and slashes those of the keyboard. */
export const withoutMarks = (text: string): string =>
  hasMarks(text) ? text.replace(HIDDEN, '').replace(HYPHENS, '-').replace(SLASHES, '/') : text;
