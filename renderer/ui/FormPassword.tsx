import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import { Eye, EyeOff } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { useText } from '../text/TextProvider.tsx';
import { FormText } from './formFields.tsx';

type Props<T extends FieldValues, U> = {
  readonly control: Control<T, unknown, U>;
  readonly name: FieldPath<T>;
  readonly label: string;
  readonly help?: string;
  readonly autoFocus?: boolean;
  readonly autoComplete: 'current-password' | 'new-password';
};

/** A password with an eye to see what was typed: a Vietnamese keyboard may have changed it. */
export function FormPassword<T extends FieldValues, U>(props: Props<T, U>): ReactNode {
  const { ui } = useText();
  const [visible, setVisible] = useState(false);
  return (
    <FormText
      {...props}
      required
      type={visible ? 'text' : 'password'}
      end={
        <InputAdornment position="end">
          <IconButton
            edge="end"
            tabIndex={-1}
            aria-label={visible ? ui.hidePassword : ui.showPassword}
            onClick={() => setVisible(!visible)}
          >
            {visible ? <EyeOff size={15} /> : <Eye size={15} />}
          </IconButton>
        </InputAdornment>
      }
    />
  );
}
