import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import { CalendarDays } from 'lucide-react';
import { type KeyboardEvent, lazy, type ReactNode, type Ref, Suspense, useState } from 'react';
import { addDays, formatDay, type LocalDate, parseLocalDate, weekdayOf } from '#shared/domain/localDate.ts';
import { useText } from '../text/TextProvider.tsx';
import { parseTypedDay } from '../text/typedDay.ts';
import { useToday } from './TodayContext.tsx';

const Calendar = lazy(async () => ({ default: (await import('./Calendar.tsx')).Calendar }));

type Props = {
  readonly label: string;
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
  const { value, onChange } = props;
  const today = useToday();
  const { ui, words } = useText();
  const [draft, setDraft] = useState<string | null>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const day = parseLocalDate(value);
  const typed = draft === null ? day : parseTypedDay(draft, today);
  const written = day === null ? value : formatDay(day);

  const settle = (): void => {
    if (draft === null) return;
    const text = draft.trim();
    setDraft(null);
    onChange(text === '' ? '' : (parseTypedDay(text, today) ?? text));
  };
  const choose = (chosen: LocalDate): void => {
    setDraft(null);
    setAnchor(null);
    onChange(chosen);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') settle();
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    choose(typed === null ? today : addDays(typed, event.key === 'ArrowUp' ? 1 : -1));
  };
  const unread = draft === null && value !== '' && day === null;
  const error = props.error ?? (unread ? ui.dayUnread : null);
  return (
    <>
      <TextField
        label={props.label}
        name={props.name}
        value={draft ?? written}
        onChange={(event) => {
          setDraft(event.target.value);
          const day = parseTypedDay(event.target.value, today);
          if (day !== null) props.onTyped?.(day);
        }}
        onBlur={() => {
          settle();
          props.onBlur?.();
        }}
        onKeyDown={onKeyDown}
        error={error !== null}
        helperText={error ?? (typed === null ? props.help : words.weekday[weekdayOf(typed)])}
        disabled={props.disabled ?? false}
        required={props.required ?? false}
        autoFocus={props.autoFocus ?? false}
        inputRef={props.inputRef}
        placeholder={ui.dayHint}
        slotProps={{
          htmlInput: { inputMode: 'numeric', autoComplete: 'off', className: 'so-number' },
          inputLabel: { required: false },
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <IconButton
                  aria-label={ui.openCalendar}
                  tabIndex={-1}
                  edge="end"
                  disabled={props.disabled ?? false}
                  onClick={(event) => setAnchor(event.currentTarget)}
                >
                  <CalendarDays size={15} />
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        transitionDuration={0}
      >
        <Suspense fallback={null}>
          <Calendar day={typed ?? today} chosen={typed} onChoose={choose} />
        </Suspense>
      </Popover>
    </>
  );
}
