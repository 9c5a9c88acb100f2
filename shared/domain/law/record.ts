import type { Chapter } from '../chapters.ts';
import { localDate } from '../localDate.ts';
import { LAW_SWITCH } from './rule.ts';
import type { RuleTerms } from './rule.ts';

/** One rule whole: what both laws call it, and each law's version of it, oldest first. */
export type RuleRecord<Id extends string = string> = {
  readonly id: Id;
  readonly chapter: Chapter;
  readonly versions: readonly RuleTerms[];
};

type Span = Pick<RuleTerms, 'regime' | 'validFrom' | 'validTo'>;
type Wording = Omit<RuleTerms, keyof Span>;

/** What a rule says in every version that does not say otherwise. */
type Common = Pick<Wording, 'title' | 'trigger' | 'actor' | 'length' | 'unit'> & Partial<Wording>;

/** What one law says: its article, and whatever differs there. */
type Says = Pick<Wording, 'article'> & Partial<Wording>;
type SaysIn<Day extends 'validFrom' | 'validTo'> = Says & Partial<Pick<Span, Day>>;

/** A rule with its versions side by side. Versions are never edited after a release, only succeeded. */
export const rule = <const Id extends string>(
  id: Id,
  chapter: Chapter,
  common: Common,
  ...versions: readonly (Says & Span)[]
): RuleRecord<Id> => ({
  id,
  chapter,
  versions: versions.map((version) => completed({ ...common, ...version })),
});

/** Luật THADS 26/2008 and Nghị định 62/2015: triggers up to 30/06/2026, or a narrower span the law itself had. */
export const until2026 = (says: SaysIn<'validFrom' | 'validTo'>): Says & Span => ({
  regime: 'L2008',
  validFrom: null,
  validTo: localDate('2026-06-30'),
  ...says,
});

/** Luật THADS 106/2025 and Nghị định 152/2026: triggers from 01/07/2026, the day of Điều 115. */
export const since2026 = (says: SaysIn<'validTo'>): Says & Span => ({
  regime: 'L2025',
  validFrom: LAW_SWITCH,
  validTo: null,
  ...says,
});

/** A law that 01/07/2026 did not touch. */
export const always = (says: Says): Says & Span => ({
  regime: 'both',
  validFrom: null,
  validTo: null,
  ...says,
});

/** A rule in words: no length to count. */
export const inWords = { length: 0, unit: 'none' } as const;

/** Due on the day of the trigger itself. */
export const atOnce = { length: 0, unit: 'immediate' } as const;

const completed = (draft: Common & Says & Span): RuleTerms => ({
  direction: 'forward',
  roll: rollOf(draft),
  favours: 'officer',
  consequence: '',
  confidence: 'confirmed',
  sourceNote: '',
  variants: [],
  ...draft,
});

/** Days, months and years end on a working day unless the rule says otherwise (CT-06); counting back never moves. */
function rollOf({ unit, variants = [], direction }: Common): RuleTerms['roll'] {
  const units = [unit, ...variants.map((variant) => variant.unit)];
  const rolls = units.some((each) => each === 'd' || each === 'm' || each === 'y');
  return rolls && direction !== 'backward' ? 'nextWorkingDay' : 'none';
}
