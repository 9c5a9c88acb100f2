import { formatDay } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { fieldLabel } from '../fields.ts';
import type { FieldOfKind } from '../fields.ts';
import type { RowReader } from './rowReader.ts';
import { VERIFICATION_DAYS, VERIFICATION_RESULTS } from '../columns/series.ts';
import { verificationResultOf } from '../cells/vocabularies.ts';
import type { Term, VerificationResult } from '../cells/vocabularies.ts';

/** One verification. `field`: the column its day stands in. `words`: what the cell says besides a known result. */
export type Verified = {
  readonly field: FieldOfKind<'day'>;
  readonly day: LocalDate;
  readonly result: Term<VerificationResult> | null;
  readonly words: string | null;
};

type Result = Term<VerificationResult>;

/** Where a row keeps its verifications. */
type HeldVerifications = {
  readonly verificationDate: LocalDate | null;
  readonly verificationResult: Result | null;
  readonly verificationWords: string | null;
  readonly verificationField: Verified['field'] | null;
  readonly earlierVerifications: readonly Verified[];
};

/** All verifications of a row, of every column and cell, each once and in order; the last one counts. */
export function verificationsIn(reader: RowReader) {
  const found = VERIFICATION_DAYS.flatMap((field, place) => ofColumn(reader, field, place));
  const alone = resultAlone(reader, found);
  const verified = eachOnce(alone.verified, reader);
  return { ...lastOf(verified), verificationResult: verified.at(-1)?.result ?? alone.result };
}

/** All verifications that a row holds, in order. */
export const verificationsOf = (values: HeldVerifications): readonly Verified[] =>
  values.verificationDate === null
    ? values.earlierVerifications
    : [
        ...values.earlierVerifications,
        {
          field: values.verificationField ?? 'verificationDate',
          day: values.verificationDate,
          result: values.verificationResult,
          words: values.verificationWords,
        },
      ];

/** The last of verifications in order as the row's own, the others before it. */
export function lastOf(verified: readonly Verified[]) {
  const last = verified.at(-1);
  return {
    verificationDate: last?.day ?? null,
    verificationResult: last?.result ?? null,
    verificationWords: last?.words ?? null,
    verificationField: last?.field ?? null,
    earlierVerifications: verified.slice(0, -1),
  };
}

function ofColumn(reader: RowReader, field: FieldOfKind<'day'>, place: number): readonly Verified[] {
  const days = reader.days(field);
  const resultField = VERIFICATION_RESULTS[place] ?? 'verificationResult';
  if (days.length === 0) return tellUndated(reader, resultField, place);
  const results = resultsOf(reader, resultField, days.length);
  return days.map(({ day, words }, index) => {
    const own = words === '' ? null : verificationResultOf(words);
    const result = results[index] ?? (own?.code == null ? null : own);
    return { field, day, result, words: own === null || own.text === result?.text ? null : own.text };
  });
}

/** A result that a header counts and no day stands beside is kept as words. */
function tellUndated(reader: RowReader, field: FieldOfKind<'term'>, place: number): readonly Verified[] {
  const result = place === 0 ? null : reader.term(field, verificationResultOf);
  if (result !== null) reader.asides.push(`${fieldLabel(field)} “${result.text}”: sổ không ghi ngày`);
  return [];
}

/** As many results as days, in their order; a single one beside several days is that of the last, and told. */
function resultsOf(reader: RowReader, field: FieldOfKind<'term'>, count: number): readonly (Result | null)[] {
  if (count === 1) return [reader.term(field, verificationResultOf)];
  const lines = reader.lines(field);
  if (lines === null) return [];
  const parts = lines
    .split(/[;\n]|,\s*(?=(?:lần|đợt)\s)/iu)
    .map(withoutCount)
    .filter((part) => part !== '');
  if (parts.length === count) return parts.map((part) => verificationResultOf(part));
  reader.note(field, 'ghi một kết quả bên nhiều ngày xác minh: lấy cho lần xác minh cuối.');
  return [...Array.from({ length: count - 1 }, () => null), reader.term(field, verificationResultOf)];
}

const withoutCount = (part: string): string =>
  part.replace(/^\s*(?:[-–•]\s*)?(?:(?:lần|đợt)(?:\s+thứ)?\s*\d{1,2}\s*[:.–-]?|\d{1,2}[.)])\s*/iu, '').trim();

/** The result no header counts, where only counted days stand beside it, is that of the last verification. */
function resultAlone(reader: RowReader, found: readonly Verified[]) {
  if (found.some(({ field }) => field === 'verificationDate')) return { verified: found, result: null };
  const result = reader.term('verificationResult', verificationResultOf);
  const last = found.toSorted(byDay).at(-1);
  if (result === null || last === undefined) return { verified: found, result };
  if (last.result !== null) {
    if (last.result.code !== result.code)
      reader.asides.push(`${fieldLabel('verificationResult')} ghi trong sổ: ${result.text}`);
    return { verified: found, result: null };
  }
  reader.note('verificationResult', `lấy cho lần xác minh cuối, ${formatDay(last.day)}.`);
  return { verified: found.map((each) => (each === last ? { ...each, result } : each)), result: null };
}

const byDay = (one: Verified, other: Verified): number => one.day.localeCompare(other.day);

/** What is stated twice was verified once; two results of one day are both kept and told. */
function eachOnce(found: readonly Verified[], { warnings }: RowReader): readonly Verified[] {
  const kept: Verified[] = [];
  for (const next of found.toSorted(byDay)) {
    const index = kept.findIndex(({ day, result }) => day === next.day && agree(result, next.result));
    const before = kept[index];
    if (before === undefined) {
      if (kept.some(({ day }) => day === next.day))
        warnings.push(`Hai kết quả xác minh khác nhau cùng ngày ${formatDay(next.day)}; hãy xem lại.`);
      kept.push(next);
    } else
      kept[index] = {
        ...before,
        result: before.result ?? next.result,
        words: joined(before.words, next.words),
      };
  }
  return kept;
}

const agree = (one: Result | null, other: Result | null): boolean =>
  one === null || other === null || one.text === other.text || (one.code !== null && one.code === other.code);

const joined = (one: string | null, other: string | null): string | null =>
  one === null || other === null || one === other ? (one ?? other) : `${one}; ${other}`;
