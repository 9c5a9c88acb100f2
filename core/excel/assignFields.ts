import type { Field } from './fields.ts';
import type { Synonyms } from './columnWords.ts';
import { foldLabel } from './foldLabel.ts';
import { wordsContradict } from './headerActs.ts';
import { partnerOf } from './numberAndDay.ts';
import { SYNONYMS } from './synonyms.ts';

/** A header as the cells above a column say it, from the top cell down. */
export type HeaderPath = readonly string[];

/** 0–1: 1 = the office's usual words, 0.6 and up = good enough to propose. */
export type Assignment = { readonly index: number; readonly field: Field; readonly confidence: number };

const LEAST_CONFIDENCE = 0.6;

/** What is left to do is not what was due, what is planned is not done, what came from another office not sent there. */
const NEVER_PROPOSED = (
  'còn lại|còn phải|còn nợ|chưa thu|chưa thi hành|miễn, giảm|tiếp theo|lần sau|lần tới|dự kiến|kế hoạch|sắp tới|hẹn|' +
  'ủy thác đến|nhận ủy thác từ'
)
  .split('|')
  .map(foldLabel);

/** Share of `label` that `phrase` covers when it stands in it as whole words; 0 when it does not. */
function coverage(label: string, phrase: string): number {
  if (!` ${label} `.includes(` ${phrase} `)) return 0;
  return phrase.split(' ').length / label.split(' ').length;
}

const bestCoverage = (label: string, phrases: readonly string[]): number =>
  phrases.reduce((best, phrase) => Math.max(best, coverage(label, phrase)), 0);

function confidenceOf(label: string, group: string, synonyms: Synonyms): number {
  if (group === '')
    return Math.max(
      wholeConfidence(label, synonyms),
      synonyms.joined.has(label) ? 0.95 : 0,
      isBareDecision(label, synonyms) ? 0.9 : 0,
    );
  const groupCoverage = bestCoverage(group, synonyms.group);
  const inGroup = groupCoverage > 0 && synonyms.leaf.includes(label) ? 0.7 + 0.3 * groupCoverage : 0;
  return Math.max(
    inGroup,
    0.95 * wholeConfidence(label, synonyms),
    0.95 * joinedConfidence(label, group, synonyms),
  );
}

/** "QĐ hoãn" alone heads a column of numbers, of days, or of both in one cell. */
const isBareDecision = (label: string, { field, group }: Synonyms): boolean =>
  partnerOf(field) !== undefined && group.includes(label);

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

/** Every field a header's words may name, however sure. */
export function candidatesOf(path: HeaderPath, index: number): readonly Assignment[] {
  const folded = path.map(foldLabel);
  const label = folded.at(-1) ?? '';
  const group = folded.slice(0, -1).join(' ');
  if (label === '' || NEVER_PROPOSED.some((words) => coverage(`${group} ${label}`.trim(), words) > 0))
    return [];
  return SYNONYMS.filter((synonyms) => !wordsContradict(label, group, synonyms))
    .map((synonyms) => ({
      index,
      field: synonyms.field,
      confidence: confidenceOf(label, group, synonyms),
    }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
}

/**
 * Gives each column at most one field and each field at most one column, surest pairs first, then left to right.
 * @param fits false where what the column holds speaks against the field
 */
export function assignFields(
  paths: readonly HeaderPath[],
  fits: (index: number, field: Field) => boolean = () => true,
): readonly Assignment[] {
  const candidates = paths
    .flatMap(candidatesOf)
    .filter(({ index, field }) => fits(index, field))
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
