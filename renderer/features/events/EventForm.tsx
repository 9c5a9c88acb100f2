import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { RecordableEvent } from '#shared/contract/caseEvents.ts';
import type { CaseView } from '#shared/contract/cases.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { EventDraft } from '../../ui/drafts.tsx';
import type { FormType } from '../../ui/recordTarget.ts';
import { useEventForm } from '../../ui/useEventForm.ts';
import { ties } from './allocation.ts';
import { EventPreview } from './EventPreview.tsx';
import { eventFields } from './eventFields.ts';
import styles from './events.module.css';
import { Refusal } from './Refusal.tsx';
import { usePreview } from './usePreview.ts';
import { useRecording } from './useRecording.ts';

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
  const { form, fromDraft, discard, forget } = useEventForm(`${view.id} ${correctedEventId ?? type}`, blank);
  const [reason, setReason] = useState('');
  const [override, setOverride] = useState<string | null>(null);
  const preview = usePreview(form.control, view.id, correctedEventId);
  const recording = useRecording(view, correctedEventId);
  const Fields = eventFields[type];

  const refused = preview.data?.refusal ?? (recording.refusal === null ? null : recording.refusal.sentence);
  const overridable = preview.data?.overridable ?? recording.refusal?.overridable ?? true;
  const lacksReason = correctedEventId !== null && reason.trim() === '';
  const isBlocked = refused !== null && (!overridable || override === null || override.trim() === '');

  const save = form.handleSubmit(async (event: RecordableEvent) => {
    if (!isTied(event)) {
      form.setError('body.allocations', { message: events.allocation.mustTie });
      return;
    }
    if (isBlocked || lacksReason || recording.busy) return;
    const done = await recording.save(event, { reason, override: refused === null ? null : override });
    if (!done) return;
    forget();
    onSaved();
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onKeyDown}
    >
      <Fields control={form.control} view={view} />
      {correctedEventId === null ? null : (
        <TextField
          label={events.correctReason}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          helperText={events.correctReasonHint}
          slotProps={{ htmlInput: { autoComplete: 'off' } }}
        />
      )}
      {refused === null ? null : (
        <Refusal sentence={refused} overridable={overridable} reason={override} onReason={setOverride} />
      )}
      {recording.message === null ? null : (
        <Alert severity="warning" role="alert">
          {recording.message}
        </Alert>
      )}
      <EventPreview preview={preview.data} />
      <div className={styles.foot}>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={isBlocked || lacksReason || recording.busy}
        >
          {correctedEventId === null ? events.save : events.saveCorrection}
        </Button>
        <span className="so-quiet">{events.saveKeys}</span>
        {fromDraft ? (
          <Button variant="text" onClick={discard}>
            {events.discard}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

const isTied = ({ body }: RecordableEvent): boolean =>
  !('allocations' in body) || ties(body.amount, body.allocations);
