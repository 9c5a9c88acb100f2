import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { FormDay, FormText } from '../../ui/formFields.tsx';
import { FormGrid } from '../../ui/FormGrid.tsx';
import type { EventControl } from '../form/eventValues.ts';

type Props = { readonly control: EventControl };

/** The day of the act; takes the focus, because it is today unless told otherwise. */
export function DayRow({ control, label }: Props & { readonly label: string }): ReactNode {
  return <FormDay control={control} name="day" label={label} required autoFocus />;
}

/** A decision of the agency: its number, when there is one (it takes the focus), and the day it bears. */
export function DecisionRow({ control }: Props): ReactNode {
  const { events } = useText();
  return (
    <FormGrid>
      <FormText
        control={control}
        name="body.decision.number"
        label={events.fields.decisionNumber}
        help={events.fields.decisionNumberHint}
        autoFocus
      />
      <FormDay control={control} name="day" label={events.fields.decisionDay} required />
    </FormGrid>
  );
}

/** Free words about the act. */
export function DetailRow({ control }: Props): ReactNode {
  const { events } = useText();
  return <FormText control={control} name="body.detail" label={events.fields.detail} lines={2} />;
}
