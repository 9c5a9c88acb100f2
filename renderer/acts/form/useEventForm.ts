import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { type Resolver, useForm, type UseFormReturn } from 'react-hook-form';
import { type RecordableEvent, recordableEvent } from '#shared/contract/caseEvents.ts';
import { useText } from '../../text/TextProvider.tsx';
import { type EventDraft, useDraft } from './drafts.tsx';
import type { EventValues } from './eventValues.ts';

export type EventForm = {
  readonly form: UseFormReturn<EventValues, unknown, RecordableEvent>;
  /** The form was opened with what had been typed earlier. */
  readonly fromDraft: boolean;
  /** Back to what the form first opens with; the draft is gone. */
  readonly discard: () => void;
  /** Forgets the draft, once it is saved. */
  readonly forget: () => void;
};

/** A form of the contract's event, checked by the contract's schema; what is typed is kept under `key` until saved. */
export function useEventForm(key: string, blank: EventDraft): EventForm {
  const { ui } = useText();
  const draft = useDraft(key);
  const [fromDraft, setFromDraft] = useState(draft.kept !== null);
  const [first] = useState(draft.kept ?? blank);
  const resolve = zodResolver(recordableEvent, { error: () => ui.required });
  const resolver: Resolver<EventValues, unknown, RecordableEvent> = (values, context, options) =>
    resolve(withDecisionDay(values), context, options);
  const form = useForm<EventValues, unknown, RecordableEvent>({
    resolver,
    defaultValues: first,
    shouldFocusError: true,
  });
  const { keep, drop } = draft;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true, isDirty: true },
        callback: ({ values, isDirty }) => {
          if (isDirty === true || fromDraft) keep(values);
          else drop();
        },
      }),
    [form, keep, drop, fromDraft],
  );
  return {
    form,
    fromDraft,
    discard: () => {
      form.reset(blank);
      draft.drop();
      setFromDraft(false);
    },
    forget: draft.drop,
  };
}

/** The day of an event is the day its decision bears: the form asks for it once. A docketing has its own day too. */
export function withDecisionDay(values: EventValues): EventValues {
  const { body, day } = values;
  if (body.type === 'case.docketed' || !('decision' in body)) return values;
  return { ...values, body: { ...body, decision: { ...body.decision, day } } };
}
