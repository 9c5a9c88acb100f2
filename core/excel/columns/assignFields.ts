import { foldTones } from '#shared/domain/text/fold.ts';
import { fieldKind } from '../fields.ts';
import type { Field } from '../fields.ts';
import type { Synonyms } from './columnWords.ts';
import { foldLabel } from './foldLabel.ts';
import { wordsContradict } from './headerActs.ts';
import { partnerOf } from '../cells/numberAndDay.ts';
import { counted, followersOf, headsSeries, ordinalIn } from './series.ts';
import { mayRepeat } from '../rows/dueByKind.ts';
import { sumNamedBy } from './sumHeaders.ts';
import { sumColumnsNamed } from './sumRuns.ts';
import { SYNONYMS } from './synonyms.ts';

/** A header as the cells above a column say it, from the top cell down. */
export type HeaderPath = readonly string[];

/** 0–1: 1 = the office's usual words, 0.6 and up = good enough to propose. */
export type Assignment = { readonly index: number; readonly field: Field; readonly confidence: number };

const LEAST_CONFIDENCE = 0.6;
const SURE = 0.85;

/** What is left to do is not what was due, what is planned is not done, what came from another office not sent there. */
const NEVER_PROPOSED = (
  'còn lại|còn phải|còn nợ|chưa thu|chưa thi hành|miễn, giảm|tiếp theo|lần sau|lần tới|dự kiến|kế hoạch|sắp tới|hẹn|' +
  'ủy thác đến|nhận ủy thác từ'
)
  .split('|')
  .map(foldLabel);

/** The day on which force is used is not that of the decision to use it. */
const NEVER_EXACTLY = 'ngày cưỡng chế|ngày tổ chức cưỡng chế|ngày thực hiện cưỡng chế'
  .split('|')
  .map(foldLabel);

/** A note in brackets that makes a part of a whole, or a plan of a fact. */
const NOT_THE_WHOLE = /(?:^| )(?:mot phan|1 phan|du kien|ke hoach|tiep theo|lan sau)(?: |$)/u;

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
      synonyms.joined.has(label) || synonyms.exactly.includes(label) ? 0.95 : 0,
      isBare(label, synonyms) ? 0.9 : 0,
    );
  const groupCoverage = bestCoverage(group, synonyms.group);
  const inGroup = groupCoverage > 0 && synonyms.leaf.includes(label) ? 0.7 + 0.3 * groupCoverage : 0;
  return Math.max(
    inGroup,
    0.95 * wholeConfidence(label, synonyms),
    0.95 * joinedConfidence(label, group, synonyms),
  );
}

/** "QĐ hoãn" alone heads a column of numbers, of days, or of both in one cell; "Xác minh" one of days or of results. */
const isBare = (label: string, { field, group }: Synonyms): boolean =>
  (partnerOf(field) !== undefined || field.startsWith('verification')) && group.includes(label);

const joinedConfidence = (label: string, group: string, { whole }: Synonyms): number =>
  whole.includes(`${label} ${group}`) || whole.includes(`${group} ${label}`) ? 1 : 0;

function wholeConfidence(label: string, { field, whole }: Synonyms): number {
  if (whole.includes(label)) return 1;
  const phrases = whole.filter((phrase) => phrase.includes(' '));
  const covered = bestCoverage(
    label,
    ANY_WORDS_BESIDE.has(field) ? phrases : phrases.filter((phrase) => saysNoMore(label, phrase)),
  );
  return covered === 0 ? 0 : 0.4 + 0.45 * covered;
}

/** Fields of words: another word in the header seldom makes them another fact. */
const ANY_WORDS_BESIDE: ReadonlySet<Field> = new Set<Field>([
  'order',
  'court',
  'judgmentType',
  'debtorName',
  'debtorBirthYear',
  'debtorIdNumber',
  'debtorAddress',
  'creditorName',
  'creditorAddress',
  'initiative',
  'obligationText',
  'officerName',
  'note',
]);

/** Words that make no other fact of a day, a sum or a decision. */
const NO_OTHER_FACT = new Set(
  foldLabel(
    'ngày tháng năm số hiệu ký của theo về việc quyết định ra ban hành thi hành án dân sự cho và các trong tổng cộng ' +
      'tiền đồng vnđ đơn vị tính triệu nghìn 1 000 chủ động yêu cầu đơn việc vụ hợp lệ đã gần nhất cuối cùng ' +
      'bằng giá trị được lần là tại khi có ghi nếu văn bản giấy tờ phòng chi cục khu vực cơ quan',
  ).split(' '),
);

const saysNoMore = (label: string, phrase: string): boolean =>
  ` ${label} `
    .replace(` ${phrase} `, ' ')
    .trim()
    .split(' ')
    .every((word) => word === '' || NO_OTHER_FACT.has(word));

/** Every field a header's words may name, however sure. */
export function candidatesOf(path: HeaderPath, index: number): readonly Assignment[] {
  const sum = sumNamedBy(path);
  return [...(sum === null ? [] : [{ index, ...sum }]), ...otherCandidates(path, index)];
}

function otherCandidates(path: HeaderPath, index: number): readonly Assignment[] {
  const counting = countedPath(path);
  const plain = namedBy(path, index);
  if (counting === null) return plain.flatMap((found) => [found, ...onceMore(found)]);
  const ofSeries = namedBy(counting.path, index).flatMap(({ field, confidence }) => {
    const own = headsSeries(field) ? counted(field, counting.ordinal) : firstOnly(field, counting.ordinal);
    return own === undefined ? [] : [{ index, field: own, confidence }];
  });
  return [...plain.filter(({ field }) => !headsSeries(field) && fieldKind(field) !== 'money'), ...ofSeries];
}

/** Of a fact the register holds once, the first is taken; a part of a sum is not the sum. */
const firstOnly = (field: Field, ordinal: number): Field | undefined =>
  ordinal === 1 && fieldKind(field) !== 'money' ? field : undefined;

/** A header that stands again where several columns may fill a field, if its words are the field's own. */
const onceMore = ({ index, field, confidence }: Assignment): readonly Assignment[] =>
  confidence < SURE
    ? []
    : followersOf(field).map((follower) => ({ index, field: follower, confidence: confidence - 0.2 }));

/** The path without the words that count it: "Xác minh › Lần 2" is the second "Xác minh". */
function countedPath(path: HeaderPath): { readonly path: HeaderPath; readonly ordinal: number } | null {
  const read = path.map((text) => ordinalIn(text.replace(/\([^)]*\)/gu, ' ')) ?? ordinalIn(text));
  const found = read.findLast((each) => each !== null);
  if (found === undefined || found === null) return null;
  const rest = path.map((text, place) => read[place]?.rest ?? text).filter((text) => text !== '');
  return { path: rest, ordinal: found.ordinal };
}

const isNeverProposed = (label: string, path: HeaderPath): boolean =>
  NEVER_EXACTLY.includes(label) ||
  NEVER_PROPOSED.some((words) => coverage(label, words) > 0) ||
  NOT_THE_WHOLE.test(foldTones(path.join(' ')));

function namedBy(path: HeaderPath, index: number): readonly Assignment[] {
  const folded = path.map(foldLabel);
  const label = folded.at(-1) ?? '';
  const group = folded.slice(0, -1).join(' ');
  if (label === '' || isNeverProposed(`${group} ${label}`.trim(), path)) return [];
  return SYNONYMS.filter((synonyms) => !wordsContradict(label, group, synonyms))
    .map((synonyms) => ({
      index,
      field: synonyms.field,
      confidence: confidenceOf(label, group, synonyms),
    }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
}

/**
 * Gives each column at most one field and each field at most one column – sums by kind as many as stand together –,
 * surest pairs first, then left to right.
 * @param fits false where what the column holds speaks against the field
 */
export function assignFields(
  paths: readonly HeaderPath[],
  fits: (index: number, field: Field) => boolean = () => true,
): readonly Assignment[] {
  const others = paths.flatMap(otherCandidates).filter(({ index, field }) => fits(index, field));
  const candidates = [...sumColumnsNamed(paths, fits), ...others].toSorted(
    (a, b) => b.confidence - a.confidence || a.index - b.index,
  );
  const columns = new Set<number>();
  const fields = new Map<Field, number>();
  return candidates.filter(({ index, field }) => {
    if (columns.has(index) || (fields.has(field) && !mayRepeat(field))) return false;
    if (isFarTwin(paths, index, fields.get(partnerOf(field) ?? field))) return false;
    columns.add(index);
    fields.set(field, index);
    return true;
  });
}

/** A header that stands again further on is another decision, not the day of the first. */
const isFarTwin = (paths: readonly HeaderPath[], index: number, partner: number | undefined): boolean =>
  partner !== undefined &&
  Math.abs(partner - index) > 1 &&
  paths[partner]?.join('>') === paths[index]?.join('>');
