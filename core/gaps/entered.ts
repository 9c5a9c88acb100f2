import { fillChoices } from '#shared/domain/case/filling/columns.ts';
import type { FillField, FillValues } from '#shared/domain/case/filling/columns.ts';
import { parseLocalDate } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { line } from '#shared/domain/values.ts';
import { ExpectedError } from '#shared/errors.ts';

type ChoiceField = keyof typeof fillChoices;
type ChoiceOf<F extends ChoiceField> = (typeof fillChoices)[F][number];

/** What was entered in one row. Errors of its readers: `value-missing`, `value-unread`. */
export type Entered = {
  /** @param missing the sentence when nothing was entered */
  readonly day: (field: FillField, missing: string) => LocalDate;
  readonly dayOrNull: (field: FillField) => LocalDate | null;
  readonly line: (field: FillField, missing: string) => string;
  readonly lineOrNull: (field: FillField) => string | null;
  readonly choice: <F extends ChoiceField>(field: F, missing: string) => ChoiceOf<F>;
  readonly choiceOrNull: <F extends ChoiceField>(field: F) => ChoiceOf<F> | null;
};

/** Reads the values of one row, field by field. */
export function entered(values: FillValues): Entered {
  const text = (field: FillField): string => (values[field] ?? '').trim();
  const dayOrNull = (field: FillField): LocalDate | null => {
    const written = text(field);
    if (written === '') return null;
    const day = parseLocalDate(written);
    if (day === null) throw unread(`“${written}” không phải là ngày có trong lịch`);
    return day;
  };
  const lineOrNull = (field: FillField): string | null => {
    if (text(field) === '') return null;
    const { success, data, error } = line('').safeParse(values[field]);
    if (!success) throw unread(error.issues[0]?.message ?? 'Không đọc được ô này');
    return data;
  };
  const choiceOrNull = <F extends ChoiceField>(field: F): ChoiceOf<F> | null => {
    const written = text(field);
    const choices: readonly ChoiceOf<F>[] = fillChoices[field];
    const chosen = choices.find((choice) => choice === written);
    if (chosen === undefined && written !== '') throw unread(`“${written}” không có trong danh sách chọn`);
    return chosen ?? null;
  };
  return {
    dayOrNull,
    lineOrNull,
    choiceOrNull,
    day: (field, missing) => present(dayOrNull(field), missing),
    line: (field, missing) => present(lineOrNull(field), missing),
    choice: (field, missing) => present(choiceOrNull(field), missing),
  };
}

function present<V>(value: V | null, missing: string): V {
  if (value === null) throw new ExpectedError('value-missing', `${missing}.`);
  return value;
}

const unread = (sentence: string): ExpectedError => new ExpectedError('value-unread', `${sentence}.`);
