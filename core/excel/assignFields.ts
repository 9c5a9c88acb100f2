import type { Field } from './fields.ts';
import { foldLabel } from './foldLabel.ts';
import { SYNONYMS } from './synonyms.ts';
import type { Synonyms } from './synonyms.ts';

/** A header as the cells above a column say it, from the top cell down. */
export type HeaderPath = readonly string[];

/** 0–1: 1 = the office's usual words, 0.6 and up = good enough to propose. */
export type Assignment = { readonly index: number; readonly field: Field; readonly confidence: number };

const LEAST_CONFIDENCE = 0.6;

/** A column that says what is left to do is not the column that says what was due. */
const NEVER_PROPOSED = ['còn lại', 'còn phải', 'còn nợ', 'chưa thu', 'chưa thi hành', 'miễn, giảm'].map(
  foldLabel,
);

/** Share of `label` that `phrase` covers when it stands in it as whole words; 0 when it does not. */
function coverage(label: string, phrase: string): number {
  if (!` ${label} `.includes(` ${phrase} `)) return 0;
  return phrase.split(' ').length / label.split(' ').length;
}

const bestCoverage = (label: string, phrases: readonly string[]): number =>
  phrases.reduce((best, phrase) => Math.max(best, coverage(label, phrase)), 0);

function confidenceOf(label: string, group: string, synonyms: Synonyms): number {
  if (group === '') return Math.max(wholeConfidence(label, synonyms), synonyms.joined.has(label) ? 0.95 : 0);
  const groupCoverage = bestCoverage(group, synonyms.group);
  const inGroup = groupCoverage > 0 && synonyms.leaf.includes(label) ? 0.7 + 0.3 * groupCoverage : 0;
  return Math.max(
    inGroup,
    0.95 * wholeConfidence(label, synonyms),
    0.95 * joinedConfidence(label, group, synonyms),
  );
}

const joinedConfidence = (label: string, group: string, { whole }: Synonyms): number =>
  whole.includes(`${label} ${group}`) || whole.includes(`${group} ${label}`) ? 1 : 0;

function wholeConfidence(label: string, { whole }: Synonyms): number {
  if (whole.includes(label)) return 1;
  const covered = bestCoverage(
    label,
    whole.filter((phrase) => phrase.includes(' ')),
  );
  return covered === 0 ? 0 : 0.4 + 0.45 * covered;
}

function candidatesOf(path: HeaderPath, index: number): readonly Assignment[] {
  const folded = path.map(foldLabel);
  const label = folded.at(-1) ?? '';
  const group = folded.slice(0, -1).join(' ');
  if (label === '' || NEVER_PROPOSED.some((words) => coverage(`${group} ${label}`.trim(), words) > 0))
    return [];
  return SYNONYMS.map((synonyms) => ({
    index,
    field: synonyms.field,
    confidence: confidenceOf(label, group, synonyms),
  })).filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
}

/** Gives each column at most one field and each field at most one column, surest pairs first, then left to right. */
export function assignFields(paths: readonly HeaderPath[]): readonly Assignment[] {
  const candidates = paths
    .flatMap(candidatesOf)
    .toSorted((a, b) => b.confidence - a.confidence || a.index - b.index);
  const columns = new Set<number>();
  const fields = new Set<Field>();
  return candidates.filter(({ index, field }) => {
    if (columns.has(index) || fields.has(field)) return false;
    columns.add(index);
    fields.add(field);
    return true;
  });
}
