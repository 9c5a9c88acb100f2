import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { RecordableEvent } from '#shared/contract/caseEvents.ts';
import type { CaseView } from '#shared/contract/cases.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { EventDraft } from '../form/drafts.tsx';
import type { FormType } from '../recordTarget.ts';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { useEventForm } from '../form/useEventForm.ts';
import { ties } from '../fields/allocation.ts';
import { ActFields } from './ActFields.tsx';
import { EventPreview } from './EventPreview.tsx';
import styles from './panel.module.css';
import { FormFoot } from './FormFoot.tsx';
import { useRecording } from './useRecording.ts';
import { useRefusal } from './useRefusal.ts';
import { usePreview } from './usePreview.ts';

type Props = {
  readonly view: CaseView;
  readonly type: FormType;
  readonly blank: EventDraft;
  /** The event whose place this takes; null for a new record. */
  readonly correctedEventId: string | null;
  readonly onSaved: () => void;
};

/** The form of one event: what it will do is shown before it is saved; Ctrl+Enter saves. */
export function EventForm({ view, type, blank, correctedEventId, onSaved }: Props): ReactNode {
  const { events } = useText();
  const shape = useRef<HTMLFormElement>(null);
  const draft = useEventForm(`${view.id} ${correctedEventId ?? type}`, blank);
  const { form } = draft;
  const [reason, setReason] = useState('');
  const preview = usePreview(form.control, view.id, correctedEventId);
  const recording = useRecording(view, correctedEventId);
  const refusal = useRefusal(preview, recording.refusal);
  const isReady = !refusal.blocks && !recording.busy && (correctedEventId === null || reason.trim() !== '');
  useFirstField(shape);

  const save = form.handleSubmit(async (event: RecordableEvent) => {
    if (!isTied(event)) form.setError('body.allocations', { message: events.allocation.mustTie });
    else if (isReady && (await recording.save(event, { reason, override: refusal.reason }))) {
      draft.forget();
      onSaved();
    }
  });
  useShortcut('Ctrl+Enter', events.save, () => void save());

  return (
    <form
      ref={shape}
      className={styles.form}
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        void save();
      }}
    >
      <ActFields control={form.control} view={view} type={type} />
      {correctedEventId === null ? null : (
        <TextField
          label={events.correctReason}
          value={reason}
          onChange={(change) => setReason(change.target.value)}
          helperText={events.correctReasonHint}
          slotProps={{ htmlInput: { autoComplete: 'off' } }}
        />
      )}
      {recording.message === null ? null : (
        <Alert severity="warning" role="alert">
          {recording.message}
        </Alert>
      )}
      <EventPreview preview={preview} />
      <FormFoot
        label={correctedEventId === null ? events.save : events.saveCorrection}
        disabled={!isReady}
        preview={preview}
        refusal={refusal}
        onDiscard={draft.fromDraft ? draft.discard : null}
      />
    </form>
  );
}

/** The keys go straight to the first field; what it holds is selected, so that typing replaces it. */
function useFirstField(shape: { readonly current: HTMLFormElement | null }): void {
  useEffect(() => {
    const first = shape.current?.querySelector<HTMLInputElement>('input, textarea');
    first?.focus();
    if (first?.type === 'text') first.select();
  }, [shape]);
}

const isTied = ({ body }: RecordableEvent): boolean =>
  !('allocations' in body) || ties(body.amount, body.allocations);
