import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { deferralGrounds } from '#shared/domain/case/bodies/pause.ts';
import { noMeansGrounds } from '#shared/domain/case/bodies/means.ts';
import { useText } from '../../text/TextProvider.tsx';
import { FormCheckbox, FormDay, FormSelect, FormText } from '../../ui/formFields.tsx';
import { FormRadio } from '../../ui/FormRadio.tsx';
import { choicesOf } from './choices.ts';
import { DayRow, DecisionRow, DetailRow } from './commonFields.tsx';
import type { FieldsProps } from './fieldsProps.ts';
import { ItemChoice } from './ItemChoice.tsx';

export function NoMeansFields({ control }: FieldsProps): ReactNode {
  const { events, words } = useText();
  return (
    <>
      <DecisionRow control={control} />
      <FormSelect
        control={control}
        name="body.ground"
        label={events.fields.noMeansGround}
        choices={choicesOf(noMeansGrounds, words.noMeansGround)}
        emptyLabel={events.fields.noGround}
      />
      <FormCheckbox control={control} name="body.longCycle" label={events.fields.longCycle} />
      <DetailRow control={control} />
    </>
  );
}

export function SeparateBookFields({ control }: FieldsProps): ReactNode {
  const { events } = useText();
  return (
    <>
      <DayRow control={control} label={events.fields.bookDay} />
      <DetailRow control={control} />
    </>
  );
}

/** A decision and words about it: request returned, enforcement resumed. */
export function DecisionFields({ control }: FieldsProps): ReactNode {
  return (
    <>
      <DecisionRow control={control} />
      <DetailRow control={control} />
    </>
  );
}

export function DeferralFields({ control }: FieldsProps): ReactNode {
  const { events, words } = useText();
  const ground = useWatch({ control, name: 'body.ground' });
  return (
    <>
      <DecisionRow control={control} />
      <FormSelect
        control={control}
        name="body.ground"
        label={events.fields.deferralGround}
        choices={choicesOf(deferralGrounds, words.deferralGround)}
      />
      {ground === 'cassationRequest' ? (
        <FormDay control={control} name="body.requestedOn" label={events.fields.requestedOn} />
      ) : null}
      <FormDay control={control} name="body.until" label={events.fields.until} />
      <DetailRow control={control} />
    </>
  );
}

export function SuspensionFields({ control }: FieldsProps): ReactNode {
  const { events, words } = useText();
  return (
    <>
      <DecisionRow control={control} />
      <FormRadio
        control={control}
        name="body.ground"
        label={events.fields.suspensionGround}
        choices={choicesOf(
          ['bankruptcy', 'cassationProtest', 'foreignAward', 'other', 'unknown'],
          words.suspensionGround,
        )}
      />
      <DetailRow control={control} />
    </>
  );
}

export function GroundEndedFields({ control }: FieldsProps): ReactNode {
  const { events } = useText();
  return (
    <>
      <DayRow control={control} label={events.fields.groundEndedDay} />
      <DetailRow control={control} />
    </>
  );
}

export function TerminationFields({ control, view }: FieldsProps): ReactNode {
  return (
    <>
      <DecisionRow control={control} />
      <ScopeRow control={control} view={view} />
      <DetailRow control={control} />
    </>
  );
}

export function EntrustmentFields({ control, view }: FieldsProps): ReactNode {
  const { events } = useText();
  return (
    <>
      <DecisionRow control={control} />
      <FormText
        control={control}
        name="body.receivingAgency"
        label={events.fields.receivingAgency}
        required
      />
      <ScopeRow control={control} view={view} />
      <DetailRow control={control} />
    </>
  );
}

/** All of the case, or the items that are chosen. */
function ScopeRow({ control, view }: FieldsProps): ReactNode {
  const { events, words } = useText();
  const scope = useWatch({ control, name: 'body.scope' });
  return (
    <>
      <FormRadio
        control={control}
        name="body.scope"
        label={events.fields.scope}
        choices={choicesOf(['whole', 'part'], words.scope)}
      />
      {scope === 'part' ? (
        <ItemChoice control={control} view={view} label={events.fields.itemsEnded} />
      ) : null}
    </>
  );
}
