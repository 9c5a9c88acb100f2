import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { type ReactNode, type Ref, useState } from 'react';
import { formatAmount, parseAmount } from '../text/amount.ts';
import { amountInWords } from '../text/amountWords.ts';
import { useText } from '../text/TextProvider.tsx';

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
  const { value, onChange } = props;
  const { ui } = useText();
  const [draft, setDraft] = useState<string | null>(null);
  const written = typeof value === 'number' ? formatAmount(value) : (value ?? '');
  const understood = draft === null ? (typeof value === 'number' ? value : null) : parseAmount(draft);

  const settle = (): void => {
    if (draft === null) return;
    const text = draft.trim();
    setDraft(null);
    onChange(text === '' ? null : (parseAmount(text) ?? text));
  };
  const unread = draft === null && typeof value === 'string' && value !== '';
  const error = unread ? ui.moneyUnread : (props.error ?? null);
  return (
    <TextField
      label={props.hideLabel === true ? undefined : props.label}
      name={props.name}
      value={draft ?? written}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => {
        settle();
        props.onBlur?.();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) settle();
      }}
      error={error !== null}
      helperText={error ?? readingOf(understood, draft) ?? props.help}
      disabled={props.disabled ?? false}
      required={props.required ?? false}
      autoFocus={props.autoFocus ?? false}
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

function readingOf(amount: number | null, draft: string | null): string | undefined {
  if (amount === null) return undefined;
  const words = amountInWords(amount);
  return draft === null ? words : `${formatAmount(amount)} – ${words}`;
}
