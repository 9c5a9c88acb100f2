import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { type ReactNode, type Ref, useState } from 'react';
import { formatAmount, parseAmount } from '../text/amount.ts';
import { amountInWords } from '../text/amountWords.ts';
import { useText } from '../text/TextProvider.tsx';
import { abilityOf } from './fieldAbility.ts';

type Props = {
  readonly label: string;
  /** Integer đồng; null for none; a text is what could not be read, left as it was typed. */
  readonly value: number | string | null;
  /** Told on blur and on Enter. */
  readonly onChange: (value: number | string | null) => void;
  readonly onBlur?: () => void;
  readonly error?: string | null;
  readonly help?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly name?: string;
  /** In a table the header names the column; the label is then for screen readers only. */
  readonly hideLabel?: boolean;
};

/** An amount of money. Nothing is rewritten while typing; what was understood stands under the field in words. */
export function MoneyField(props: Props): ReactNode {
  const { ui } = useText();
  const { written, error, reading, type, settle } = useMoneyDraft(props);
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
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) settle();
      }}
      error={error !== null}
      helperText={error ?? reading ?? props.help}
      {...abilityOf(props)}
      inputRef={props.inputRef}
      slotProps={{
        htmlInput: {
          inputMode: 'decimal',
          autoComplete: 'off',
          'aria-label': props.label,
          className: 'so-number',
          style: { textAlign: 'right' },
        },
        inputLabel: { required: false },
        input: { endAdornment: <InputAdornment position="end">{ui.dong}</InputAdornment> },
      }}
    />
  );
}

/** The text as it is typed, what it means, and the moment it is handed on. */
function useMoneyDraft({ value, onChange, error = null, hideLabel = false }: Props) {
  const { ui } = useText();
  const [draft, setDraft] = useState<string | null>(null);
  const settle = (): void => {
    if (draft === null) return;
    const text = draft.trim();
    setDraft(null);
    onChange(text === '' ? null : (parseAmount(text) ?? text));
  };
  if (draft !== null) {
    return { written: draft, error, reading: readingOf(parseAmount(draft), true), type: setDraft, settle };
  }
  const amount = typeof value === 'number' ? value : null;
  const isUnread = typeof value === 'string' && value !== '';
  return {
    written: amount === null ? (value ?? '') : formatAmount(amount),
    error: isUnread ? ui.moneyUnread : error,
    // In a table the words are in the way once the amount is typed.
    reading: hideLabel ? undefined : readingOf(amount, false),
    type: setDraft,
    settle,
  };
}

function readingOf(amount: number | null, withFigures: boolean): string | undefined {
  if (amount === null) return undefined;
  const words = amountInWords(amount);
  return withFigures ? `${formatAmount(amount)} – ${words}` : words;
}
