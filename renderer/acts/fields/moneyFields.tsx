import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { FormCheckbox, FormMoney, FormText } from '../../ui/formFields.tsx';
import { FormGrid } from '../../ui/FormGrid.tsx';
import { AllocationFields } from './AllocationFields.tsx';
import { DayRow, DetailRow } from './commonFields.tsx';
import type { FieldsProps } from './fieldsProps.ts';

export function CollectionFields({ control, view }: FieldsProps): ReactNode {
  const { events } = useText();
  return (
    <>
      <FormGrid>
        <FormMoney control={control} name="body.amount" label={events.fields.amount} required />
        <DayRow control={control} label={events.fields.collectedDay} />
      </FormGrid>
      <FormText control={control} name="body.receipt" label={events.fields.receipt} />
      <AllocationFields control={control} view={view} kind="collected" />
      <FormCheckbox control={control} name="body.voluntary" label={events.fields.voluntary} />
      <DetailRow control={control} />
    </>
  );
}

export function PayoutFields({ control, view }: FieldsProps): ReactNode {
  const { events } = useText();
  return (
    <>
      <FormGrid>
        <FormMoney control={control} name="body.amount" label={events.fields.amount} required />
        <DayRow control={control} label={events.fields.paidDay} />
      </FormGrid>
      <FormGrid>
        <FormText control={control} name="body.payee" label={events.fields.payee} />
        <FormText control={control} name="body.voucher" label={events.fields.voucher} />
      </FormGrid>
      <AllocationFields control={control} view={view} kind="paidOut" />
      <DetailRow control={control} />
    </>
  );
}

export function UnclaimedFields({ control }: FieldsProps): ReactNode {
  const { events } = useText();
  return (
    <>
      <FormGrid>
        <FormMoney control={control} name="body.amount" label={events.fields.amount} required />
        <DayRow control={control} label={events.fields.notifiedDay} />
      </FormGrid>
      <DetailRow control={control} />
    </>
  );
}
