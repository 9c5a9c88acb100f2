import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { CaseView } from '#shared/contract/cases.ts';
import { decisionIn } from '#shared/domain/case/facts/factDay.ts';
import { formatDay } from '#shared/domain/localDate.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { Text } from '../../text/vi.ts';
import { FormSelect, FormText } from '../../ui/formFields.tsx';
import { FormItems } from '../form/FormItems.tsx';
import { DecisionRow, DetailRow } from './commonFields.tsx';
import type { FieldsProps } from './fieldsProps.ts';

export function RevocationFields({ control, view }: FieldsProps): ReactNode {
  const text = useText();
  return (
    <>
      <DecisionRow control={control} />
      <FormSelect
        control={control}
        name="body.revokedEventId"
        label={text.events.fields.revoked}
        choices={decisionChoices(view, text)}
      />
      <DetailRow control={control} />
    </>
  );
}

export function AmendmentFields({ control, view }: FieldsProps): ReactNode {
  const text = useText();
  const { fields } = text.events;
  const { field } = useController({ control, name: 'body.items' });
  const changesItems = Array.isArray(field.value);
  return (
    <>
      <DecisionRow control={control} />
      <FormSelect
        control={control}
        name="body.amendedEventId"
        label={fields.amended}
        choices={decisionChoices(view, text)}
      />
      <FormText control={control} name="body.detail" label={fields.amendment} lines={2} required />
      <FormControlLabel
        control={
          <Checkbox
            checked={changesItems}
            onChange={() => field.onChange(changesItems ? null : view.ledgers.map(({ item }) => item))}
          />
        }
        label={fields.amendItems}
      />
      {changesItems ? <FormItems control={control} /> : null}
    </>
  );
}

/** The decisions of the case an act can be about: those that count, newest first. */
function decisionChoices(view: CaseView, { cases, words }: Text) {
  return view.events
    .filter(({ correctedBy }) => correctedBy === null)
    .toReversed()
    .flatMap(({ id, body }) => {
      const decision = decisionIn(body);
      if (decision === null) return [];
      const said = cases.sentence.decision(decision.number, formatDay(decision.day));
      return [{ value: id, label: `${words.event[body.type]} – ${said}` }];
    });
}
