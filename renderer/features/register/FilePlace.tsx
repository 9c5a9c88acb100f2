import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { useFileChooser } from '../../api/useShell.ts';
import { useText } from '../../text/TextProvider.tsx';
import { FormText } from '../../ui/formFields.tsx';
import styles from './Gate.module.css';

type Props<T extends FieldValues, U> = {
  readonly control: Control<T, unknown, U>;
  readonly name: FieldPath<T>;
  readonly purpose: 'openRegister' | 'newRegister';
  readonly autoFocus?: boolean;
};

/** The place of a register file: typed, or chosen where the desktop has a dialog for it. */
export function FilePlace<T extends FieldValues, U>(props: Props<T, U>): ReactNode {
  const { control, name, purpose, autoFocus = false } = props;
  const { register } = useText();
  const { field } = useController({ control, name });
  const choose = useFileChooser();
  return (
    <div className={styles.row}>
      <FormText
        control={control}
        name={name}
        label={register.file}
        autoFocus={autoFocus}
        {...(purpose === 'newRegister' ? { help: register.fileHint } : {})}
      />
      {choose === null ? null : (
        <Button
          onClick={async () => {
            const file = await choose(purpose);
            if (file !== null) field.onChange(file);
          }}
        >
          {register.chooseFile}
        </Button>
      )}
    </div>
  );
}
