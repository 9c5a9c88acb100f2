import FormHelperText from '@mui/material/FormHelperText';
import { type ReactNode, useId } from 'react';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import styles from './FormRadio.module.css';

type Props<T extends FieldValues, U> = {
  readonly control: Control<T, unknown, U>;
  readonly name: FieldPath<T>;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Given: none of the choices is a choice too (null), and this is how that reads. */
  readonly emptyLabel?: string;
};

/** A few choices in sight at once: the arrow keys change them, nothing has to be opened. */
export function FormRadio<T extends FieldValues, U>(props: Props<T, U>): ReactNode {
  const { control, name, label, choices, emptyLabel } = props;
  const { field, fieldState } = useController({ control, name });
  const id = useId();
  const chosen: string = field.value ?? '';
  const all = emptyLabel === undefined ? choices : [...choices, { value: '', label: emptyLabel }];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {all.map((choice, at) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={chosen === choice.value}
              ref={at === 0 ? field.ref : undefined}
              onBlur={field.onBlur}
              onChange={() => field.onChange(choice.value === '' ? null : choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {fieldState.error === undefined ? null : (
        <FormHelperText error>{fieldState.error.message}</FormHelperText>
      )}
    </fieldset>
  );
}
