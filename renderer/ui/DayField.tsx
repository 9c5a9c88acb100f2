import TextField from '@mui/material/TextField';
import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react';
import { addDays, formatDay, type LocalDate, parseLocalDate, weekdayOf } from '#shared/domain/localDate.ts';
import { useText } from '../text/TextProvider.tsx';
import { parseTypedDay } from '../text/typedDay.ts';
import { DayPicker } from './DayPicker.tsx';
import { abilityOf } from './fieldAbility.ts';
import { useToday } from './TodayContext.tsx';

type Props = {
  readonly label: string;
  /** In a row of a table the label is the column's header, said to screen readers only. */
  readonly hideLabel?: boolean;
  /** A LocalDate; '' for none; any other text is what could not be read, left as it was typed. */
  readonly value: string;
  /** Told on blur, on Enter, by ↑↓ and by the calendar: a LocalDate, '' or the unread text. */
  readonly onChange: (value: string) => void;
  /** Told at every key that makes a day, for what is computed as one types. */
  readonly onTyped?: (day: LocalDate) => void;
  readonly onBlur?: () => void;
  readonly error?: string | null;
  readonly help?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly name?: string;
};

/** A day typed as dd/MM/yyyy (also 1/2/26, 01022026). Nothing is rewritten while typing; ↑↓ move a day. */
export function DayField(props: Props): ReactNode {
  const { ui, words } = useText();
  const { written, day, error, type, settle, choose, onKeyDown } = useDayDraft(props);
  return (
    <TextField
      label={props.hideLabel === true ? undefined : props.label}
      name={props.name}
      value={written}
      onChange={(event) => type(event.target.value)}
      onBlur={() => {
        settle();
        props.onBlur?.();
      }}
      onKeyDown={onKeyDown}
      error={error !== null}
      helperText={error ?? (day === null ? props.help : words.weekday[weekdayOf(day)])}
      {...abilityOf(props)}
      inputRef={props.inputRef}
      placeholder={ui.dayHint}
      slotProps={{
        htmlInput: {
          inputMode: 'numeric',
          autoComplete: 'off',
          className: 'so-number',
          ...(props.hideLabel === true ? { 'aria-label': props.label } : {}),
        },
        inputLabel: { required: false },
        input: { endAdornment: <DayPicker day={day} onChoose={choose} disabled={props.disabled ?? false} /> },
      }}
    />
  );
}

/** The text as it is typed, the day it means, and the moment it is handed on. */
function useDayDraft({ value, onChange, onTyped, error = null }: Props) {
  const today = useToday();
  const { ui } = useText();
  const [draft, setDraft] = useState<string | null>(null);
  const held = parseLocalDate(value);
  const day = draft === null ? held : parseTypedDay(draft, today);
  const isUnread = draft === null && value !== '' && held === null;

  const type = (text: string): void => {
    setDraft(text);
    const typed = parseTypedDay(text, today);
    if (typed !== null) onTyped?.(typed);
  };
  const settle = (): void => {
    if (draft === null) return;
    const text = draft.trim();
    setDraft(null);
    onChange(text === '' ? '' : (parseTypedDay(text, today) ?? text));
  };
  const choose = (chosen: LocalDate): void => {
    setDraft(null);
    onChange(chosen);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') settle();
    const step = DAY_STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    choose(day === null ? today : addDays(day, step));
  };
  return {
    written: draft ?? (held === null ? value : formatDay(held)),
    day,
    error: isUnread ? (error ?? ui.dayUnread) : error,
    type,
    settle,
    choose,
    onKeyDown,
  };
}

const DAY_STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };
