import type { RuleRow } from '#shared/contract/law.ts';
import { type Chapter, chapters } from '#shared/domain/chapters.ts';
import { foldLetters } from '#shared/domain/text/fold.ts';

export type RuleGroup = { readonly chapter: Chapter; readonly rules: readonly RuleRow[] };

/** Each rule once, in the version the core lists, under its chapter; `text` finds ids and words without tones. */
export function groupRules(rules: readonly RuleRow[], text: string): readonly RuleGroup[] {
  const words = foldLetters(text).split(/\s+/u).filter(Boolean);
  const found = rules
    .filter(({ listed, id, title, trigger }) => {
      const haystack = foldLetters(`${id} ${id.replace('-', '')} ${title} ${trigger}`);
      return listed && words.every((word) => haystack.includes(word));
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return chapters
    .map((chapter) => ({ chapter, rules: found.filter((rule) => rule.chapter === chapter) }))
    .filter((group) => group.rules.length > 0);
}
