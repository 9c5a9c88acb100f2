import { Fragment, type ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import type { CaseEventType } from '#shared/domain/case/event.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { FieldsProps } from '../fields/field.ts';
import { actName, acts } from '../index.ts';
import type { FormType } from '../recordTarget.ts';

/** The fields of one kind of act, one under the other. */
export function ActFields({ control, view, type }: FieldsProps & { readonly type: FormType }): ReactNode {
  const text = useText();
  const body = useWatch({ control, name: 'body' });
  const nameOf = (other: CaseEventType): string => actName(other, text);
  return acts[type].fields.map(({ fills, draw }) => (
    <Fragment key={fills.join(' ')}>{draw({ control, view, text, body, actName: nameOf })}</Fragment>
  ));
}
