import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import styles from './fields.module.css';
import type { FieldsProps } from './field.ts';

/** Which of the case's obligation items an act is about. */
export function ItemChoice({ control, view, label }: FieldsProps & { readonly label: string }): ReactNode {
  const { cases, ui } = useText();
  const { field, fieldState } = useController({ control, name: 'body.itemIds' });
  const chosen: readonly string[] = field.value ?? [];
  const toggle = (id: string): void =>
    field.onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {view.ledgers.map(({ item, remaining }, at) => (
        <FormControlLabel
          key={item.id}
          className={styles.item ?? ''}
          control={
            <Checkbox
              checked={chosen.includes(item.id)}
              onChange={() => toggle(item.id)}
              onBlur={field.onBlur}
              slotProps={{ input: { ref: at === 0 ? field.ref : undefined } }}
            />
          }
          label={
            <span className={styles.itemLabel}>
              <span>{item.label}</span>
              <span className="so-number so-quiet">
                {item.kind === 'money' ? `${formatAmount(remaining)} ${ui.dong}` : cases.money.notMoney}
              </span>
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
