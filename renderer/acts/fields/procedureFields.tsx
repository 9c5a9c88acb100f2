import { type ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { coercionMeasures } from '#shared/domain/case/bodies/coercion.ts';
import { directOutcomes, noticeChannels, noticeDocuments } from '#shared/domain/case/bodies/notice.ts';
import { useText } from '../../text/TextProvider.tsx';
import { FormCheckbox, FormDay, FormSelect } from '../../ui/formFields.tsx';
import { FormParties } from '../form/FormParties.tsx';
import { FormRadio } from '../../ui/FormRadio.tsx';
import { choicesOf } from './choices.ts';
import { DayRow, DecisionRow, DetailRow } from './commonFields.tsx';
import type { FieldsProps } from './fieldsProps.ts';
import { ItemChoice } from './ItemChoice.tsx';
import { OfficerSelect } from './OfficerSelect.tsx';

export function NoticeFields({ control }: FieldsProps): ReactNode {
  const { events, words } = useText();
  const channel = useWatch({ control, name: 'body.channel' });
  const isMedia = channel === 'massMedia';
  return (
    <>
      <DayRow control={control} label={isMedia ? events.fields.noticeDayMedia : events.fields.noticeDay} />
      {isMedia ? (
        <FormDay control={control} name="body.firstPublishedOn" label={events.fields.firstPublishedOn} />
      ) : null}
      <FormRadio
        control={control}
        name="body.document"
        label={events.fields.document}
        choices={choicesOf(noticeDocuments, words.noticeDocument)}
      />
      <FormSelect
        control={control}
        name="body.channel"
        label={events.fields.channel}
        choices={choicesOf(noticeChannels, words.noticeChannel)}
      />
      {channel === 'direct' ? (
        <FormRadio
          control={control}
          name="body.outcome"
          label={events.fields.outcome}
          choices={choicesOf(directOutcomes, words.directOutcome)}
          emptyLabel={events.fields.outcomeNone}
        />
      ) : null}
      <DetailRow control={control} />
    </>
  );
}

export function VerificationFields({ control }: FieldsProps): ReactNode {
  const { events, words } = useText();
  return (
    <>
      <DayRow control={control} label={events.fields.verifiedDay} />
      <FormRadio
        control={control}
        name="body.result"
        label={events.fields.result}
        choices={choicesOf(['hasMeans', 'noMeans'], words.verificationResult)}
      />
      <FormRadio
        control={control}
        name="body.method"
        label={events.fields.method}
        choices={choicesOf(['onSite', 'written', 'authorised', 'unknown'], words.verificationMethod)}
      />
      <DetailRow control={control} />
    </>
  );
}

export function OfficerFields({ control }: FieldsProps): ReactNode {
  const { events } = useText();
  return (
    <>
      <DayRow control={control} label={events.fields.assignDay} />
      <OfficerSelect control={control} />
    </>
  );
}

export function PartiesFields({ control }: FieldsProps): ReactNode {
  const { events } = useText();
  return (
    <>
      <DayRow control={control} label={events.fields.partiesDay} />
      <FormParties control={control} />
    </>
  );
}

export function PerformedFields({ control, view }: FieldsProps): ReactNode {
  const { events } = useText();
  return (
    <>
      <DayRow control={control} label={events.fields.performedDay} />
      <ItemChoice control={control} view={view} label={events.fields.itemsPerformed} />
      <DetailRow control={control} />
    </>
  );
}

export function CoercionFields({ control }: FieldsProps): ReactNode {
  const { events, words } = useText();
  return (
    <>
      <DecisionRow control={control} />
      <FormRadio
        control={control}
        name="body.measure"
        label={events.fields.measure}
        choices={choicesOf(coercionMeasures, words.coercionMeasure)}
      />
      <FormCheckbox control={control} name="body.forcesMobilised" label={events.fields.forces} />
      <DetailRow control={control} />
    </>
  );
}

export function CompletedFields({ control }: FieldsProps): ReactNode {
  const { events } = useText();
  return (
    <>
      <DayRow control={control} label={events.fields.completedDay} />
      <DetailRow control={control} />
    </>
  );
}
