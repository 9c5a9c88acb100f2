import type { GapRow } from '#shared/contract/gaps.ts';
import { ALL_DEBTORS, fillChoices, type FillField } from '#shared/domain/case/filling/columns.ts';
import { formatDay, type LocalDate } from '#shared/domain/localDate.ts';
import { foldExact, foldTones } from '#shared/domain/text/fold.ts';
import type { Text } from '../../text/vi.ts';
import { parseTypedDay } from '../../text/typedDay.ts';

/** Something a cell may be filled with, and what it is called. */
export type FillChoice = { readonly value: string; readonly label: string };

/** What a typed text is read with. */
export type Reading = {
  readonly text: Text;
  readonly today: LocalDate;
  readonly officers: readonly FillChoice[];
};

/** What a cell holds: nothing, a value and how it is shown, or a text that cannot be read and why. */
export type Filling =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: string; readonly shown: string }
  | { readonly kind: 'unread'; readonly shown: string; readonly why: string };

const DAYS: ReadonlySet<FillField> = new Set(['day', 'until', 'requestedOn']);
const LINES: ReadonlySet<FillField> = new Set(['number', 'court', 'name', 'address']);

export const isDay = (field: FillField): boolean => DAYS.has(field);

/** Reads what was typed or pasted into a cell. */
export function readFill(field: FillField, typed: string, row: GapRow, reading: Reading): Filling {
  const written = typed.replace(/\s+/gu, ' ').trim();
  if (written === '') return { kind: 'blank' };
  if (isDay(field)) return readDay(field, written, reading);
  if (LINES.has(field)) return { kind: 'value', value: written, shown: written };
  return readChoice(field, written, { row, reading });
}

function readDay(field: FillField, written: string, { text, today }: Reading): Filling {
  const day = parseTypedDay(written, today);
  if (day === null) return { kind: 'unread', shown: written, why: text.ui.dayUnread };
  const shown = formatDay(day);
  const isToCome = field !== 'until' && day > today;
  return isToCome
    ? { kind: 'unread', shown, why: text.gaps.dayToCome }
    : { kind: 'value', value: day, shown };
}

type Choosing = { readonly row: GapRow; readonly reading: Reading };

/** By its whole name, else by the only name that begins with it or holds it; tones may be left out. */
function readChoice(field: FillField, written: string, { row, reading }: Choosing): Filling {
  const choices = choicesOf(field, row, reading);
  const found = matchOf(choices, written);
  if (found !== null) return { kind: 'value', value: found.value, shown: found.label };
  const { gaps } = reading.text;
  return { kind: 'unread', shown: written, why: field === 'officerId' ? gaps.noOfficer : gaps.noChoice };
}

function matchOf(choices: readonly FillChoice[], written: string): FillChoice | null {
  const [exact, bare] = [foldExact(written), foldTones(written)];
  if (bare === '') return null;
  const folded = choices.map((choice) => ({
    choice,
    exact: foldExact(choice.label),
    bare: foldTones(choice.label),
  }));
  const fits = [
    folded.filter((name) => name.exact === exact),
    folded.filter((name) => ` ${name.exact} `.includes(` ${exact} `)),
    folded.filter((name) => name.bare === bare),
    folded.filter((name) => name.bare.startsWith(bare)),
    folded.filter((name) => ` ${name.bare} `.includes(` ${bare} `)),
  ].find((some) => some.length > 0);
  return only((fits ?? []).map(({ choice }) => choice));
}

/** Of two that fit, neither is meant. */
const only = (fits: readonly FillChoice[]): FillChoice | null =>
  fits.length === 1 ? (fits[0] ?? null) : null;

/** What a cell is chosen from; none where it is written freely. */
export function choicesOf(
  field: FillField,
  row: Pick<GapRow, 'debtors'>,
  { text, officers }: Pick<Reading, 'text' | 'officers'>,
): readonly FillChoice[] {
  const { words, gaps } = text;
  switch (field) {
    case 'officerId':
      return officers;
    case 'debtor':
      return [
        { value: ALL_DEBTORS, label: gaps.allDebtors },
        ...row.debtors.map(({ id, name }) => ({ value: id, label: name })),
      ];
    case 'channel':
      return named(fillChoices.channel, words.noticeChannel);
    case 'result':
      return named(fillChoices.result, words.verificationResult);
    case 'deferralGround':
      return named(fillChoices.deferralGround, words.deferralGround);
    case 'suspensionGround':
      return named(fillChoices.suspensionGround, words.suspensionGround);
    case 'noMeansGround':
      return named(fillChoices.noMeansGround, words.noMeansGround);
    case 'settle':
      return [{ value: 'dismiss', label: gaps.dismiss }];
    default:
      return [];
  }
}

const named = <V extends string>(
  values: readonly V[],
  names: Readonly<Record<V, string>>,
): readonly FillChoice[] => values.map((value) => ({ value, label: names[value] }));
