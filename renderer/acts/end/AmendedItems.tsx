import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { FieldsProps } from '../fields/field.ts';
import { FormItems } from '../form/FormItems.tsx';

/** The new list of items, where an amendment changes what must be enforced; it begins as the list is now. */
export function AmendedItems({ control, view, label }: FieldsProps & { readonly label: string }): ReactNode {
  const { field } = useController({ control, name: 'body.items' });
  const changesItems = Array.isArray(field.value);
  return (
    <>
      <FormControlLabel
        control={
          <Checkbox
            checked={changesItems}
            onChange={() => field.onChange(changesItems ? null : view.ledgers.map(({ item }) => item))}
          />
        }
        label={label}
      />
      {changesItems ? <FormItems control={control} /> : null}
    </>
  );
}
