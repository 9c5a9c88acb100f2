import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { parseLocalDate } from '#shared/domain/localDate.ts';
import { useText } from '../text/TextProvider.tsx';
import type { UiText } from '../text/vi/ui.ts';
import { DayField } from './DayField.tsx';
import { abilityOf } from './fieldAbility.ts';
import { MoneyField } from './MoneyField.tsx';

/** Fields bound to react-hook-form: `<FormText control={form.control} name="unit" label={…} />`. */
type FieldProps<T extends FieldValues, U> = {
  readonly control: Control<T, unknown, U>;
  readonly name: FieldPath<T>;
  readonly label: string;
  readonly help?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
};

type TextProps<T extends FieldValues, U> = FieldProps<T, U> & {
  readonly type?: 'text' | 'password';
  /** More than one: a text area of so many lines. */
  readonly lines?: number;
  readonly autoComplete?: string;
  readonly end?: ReactNode;
};

/** One line or several of text; what is typed is left as it is, null shows as an empty field. */
export function FormText<T extends FieldValues, U>(props: TextProps<T, U>): ReactNode {
  const { type = 'text', lines = 1, autoComplete = 'off' } = props;
  const { required, ...ability } = abilityOf(props);
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  const { ref, value, ...rest } = field;
  const error = fieldState.error?.message;
  return (
    <TextField
      {...rest}
      value={value ?? ''}
      inputRef={ref}
      label={props.label}
      type={type}
      {...(lines > 1 ? { multiline: true, minRows: lines } : {})}
      error={error !== undefined}
      helperText={error ?? props.help}
      {...ability}
      slotProps={{
        htmlInput: { autoComplete, spellCheck: false, 'aria-required': required },
        input: { endAdornment: props.end },
      }}
    />
  );
}

/** A day: the form holds a LocalDate, or null when left empty. */
export function FormDay<T extends FieldValues, U>(props: FieldProps<T, U>): ReactNode {
  const { ui } = useText();
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  const value: string = field.value ?? '';
  const message = fieldState.error?.message;
  return (
    <DayField
      label={props.label}
      name={field.name}
      value={value}
      onChange={(next) => field.onChange(next === '' ? null : next)}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={message === undefined ? null : dayMessage(value, message, ui)}
      {...abilityOf(props)}
      {...(props.help === undefined ? {} : { help: props.help })}
    />
  );
}

/** The schema speaks of a day as the program writes it; a person is told how to type one. */
function dayMessage(value: string, message: string, ui: UiText): string {
  if (value === '') return ui.dayNeeded;
  return parseLocalDate(value) === null ? ui.dayUnread : message;
}

/** Money in đồng: the form holds an integer, or null when left empty. */
export function FormMoney<T extends FieldValues, U>(props: FieldProps<T, U>): ReactNode {
  const { ui } = useText();
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  const value: number | string | null = field.value ?? null;
  const message = value === null ? ui.required : fieldState.error?.message;
  return (
    <MoneyField
      label={props.label}
      name={field.name}
      value={value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={fieldState.error === undefined ? null : (message ?? null)}
      {...abilityOf(props)}
      {...(props.help === undefined ? {} : { help: props.help })}
    />
  );
}

type SelectProps<T extends FieldValues, U> = FieldProps<T, U> & {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Given: the field may be left without a choice (null), and this is how that reads. */
  readonly emptyLabel?: string;
};

/** One of a list of choices; null with `emptyLabel`. */
export function FormSelect<T extends FieldValues, U>(props: SelectProps<T, U>): ReactNode {
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  const { ref, value, onChange, ...rest } = field;
  const error = fieldState.error?.message;
  return (
    <TextField
      {...rest}
      select
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      inputRef={ref}
      label={props.label}
      error={error !== undefined}
      helperText={error ?? props.help}
      disabled={props.disabled ?? false}
      autoFocus={props.autoFocus ?? false}
      slotProps={{ select: { displayEmpty: false, MenuProps: { transitionDuration: 0 } } }}
    >
      {props.emptyLabel === undefined ? null : (
        <MenuItem value="">
          <span className="so-quiet">{props.emptyLabel}</span>
        </MenuItem>
      )}
      {props.choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Yes or no. */
export function FormCheckbox<T extends FieldValues, U>(props: FieldProps<T, U>): ReactNode {
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  const { ref, value, ...rest } = field;
  const note = fieldState.error?.message ?? props.help;
  return (
    <div>
      <FormControlLabel
        control={<Checkbox {...rest} checked={value === true} slotProps={{ input: { ref } }} />}
        label={props.label}
        disabled={props.disabled ?? false}
      />
      {note === undefined ? null : (
        <FormHelperText error={fieldState.error !== undefined}>{note}</FormHelperText>
      )}
    </div>
  );
}
