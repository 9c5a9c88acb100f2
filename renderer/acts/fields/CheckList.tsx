import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { EventControl } from '../form/eventValues.ts';
import styles from './fields.module.css';

type Row = { readonly id: string; readonly label: string; readonly aside: string | null };

type Props = {
  readonly control: EventControl;
  readonly name: 'body.itemIds' | 'body.partyIds';
  readonly label: string;
  readonly rows: readonly Row[];
};

/** Any number of things of the case, all in sight. */
export function CheckList({ control, name, label, rows }: Props): ReactNode {
  const { field, fieldState } = useController({ control, name });
  const chosen: readonly string[] = field.value ?? [];
  const toggle = (id: string): void =>
    field.onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {rows.map((row, at) => (
        <FormControlLabel
          key={row.id}
          className={styles.item ?? ''}
          control={
            <Checkbox
              checked={chosen.includes(row.id)}
              onChange={() => toggle(row.id)}
              onBlur={field.onBlur}
              slotProps={{ input: { ref: at === 0 ? field.ref : undefined } }}
            />
          }
          label={
            <span className={styles.itemLabel}>
              <span>{row.label}</span>
              {row.aside === null ? null : <span className="so-number so-quiet">{row.aside}</span>}
            </span>
          }
        />
      ))}
      {fieldState.error === undefined ? null : (
        <FormHelperText error>{fieldState.error.message}</FormHelperText>
      )}
    </fieldset>
  );
}
