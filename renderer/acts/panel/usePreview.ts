import { useDeferredValue, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { recordableEvent } from '#shared/contract/caseEvents.ts';
import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { useCall } from '../../api/hooks.ts';
import type { EventControl } from '../form/eventValues.ts';
import { withDecisionDay } from '../form/useEventForm.ts';

/** Stands in for the event while there is none to ask about; it is never sent. */
const NOTHING: InputOf<'events.preview'>['event'] = {
  day: localDate('2000-01-01'),
  body: { type: 'case.completed', detail: null },
};

/** What the event in the form would do, asked again as soon as the form holds a whole event; null until it does. */
export function usePreview(
  control: EventControl,
  caseId: string,
  correctedEventId: string | null,
): OutputOf<'events.preview'> | null {
  const values = useDeferredValue(useWatch({ control }));
  const event = useMemo(() => {
    const whole = recordableEvent.safeParse(values);
    return whole.success ? withDecisionDay(whole.data) : null;
  }, [values]);
  const asked = useCall(
    'events.preview',
    event === null
      ? { caseId, event: NOTHING }
      : { caseId, event, correctedEventId: correctedEventId ?? undefined },
    { enabled: event !== null, keep: true },
  );
  return event === null ? null : (asked.data ?? null);
}
