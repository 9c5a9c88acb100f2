import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';

type TextProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | null;
  readonly digits?: boolean;
};

/** A text field in a row of a table: its label is the column's header, said to screen readers only. */
export function RowText({ label, value, onChange, error = null, digits = false }: TextProps): ReactNode {
  return (
    <TextField
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={error !== null}
      helperText={error}
      slotProps={{
        htmlInput: {
          'aria-label': label,
          autoComplete: 'off',
          spellCheck: false,
          inputMode: digits ? 'numeric' : 'text',
        },
      }}
    />
  );
}

type SelectProps<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
};

/** A choice in a row of a table. */
export function RowSelect<V extends string>({ label, value, choices, onChange }: SelectProps<V>): ReactNode {
  return (
    <TextField
      select
      value={value}
      onChange={(event) => {
        const chosen = choices.find((choice) => choice.value === event.target.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
      slotProps={{
        select: { SelectDisplayProps: { 'aria-label': label }, MenuProps: { transitionDuration: 0 } },
      }}
    >
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
