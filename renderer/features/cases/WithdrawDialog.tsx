import TextField from '@mui/material/TextField';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '#shared/contract/cases.ts';
import { useCommand } from '../../api/hooks.ts';
import { useText } from '../../text/TextProvider.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { sentenceOf } from '../../acts/sentence.ts';
import type { Names } from '../../acts/say.ts';
import type { TimelineEvent } from './timelineEntries.ts';

type Props = {
  readonly view: CaseView;
  readonly event: TimelineEvent;
  readonly names: Names;
  readonly onClose: () => void;
};

/** Takes a record back: it stays readable, with the reason, and no longer counts. */
export function WithdrawDialog({ view, event, names, onClose }: Props): ReactNode {
  const { cases } = useText();
  const toast = useToast();
  const [reason, setReason] = useState(cases.timeline.mistake);
  const correct = useCommand('events.correct');
  const undo = (eventId: string): void =>
    correct.mutate({ caseId: view.id, eventId, reason: cases.timeline.mistake, replacement: null });
  const withdraw = (): void =>
    correct.mutate(
      { caseId: view.id, version: view.version, eventId: event.id, reason, replacement: null },
      {
        onSuccess: ({ eventId }) => {
          toast({ text: cases.timeline.withdrawn, undo: () => undo(eventId) });
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      title={cases.timeline.withdrawTitle}
      onClose={onClose}
      onSubmit={withdraw}
      submitLabel={cases.timeline.withdraw}
      submitDisabled={reason.trim() === ''}
      busy={correct.isPending}
      error={correct.error?.message ?? null}
    >
      <p style={{ fontWeight: 550 }}>{sentenceOf((event.now ?? event).body, names).main}</p>
      <p style={{ margin: '4px 0 16px' }}>{cases.timeline.withdrawText}</p>
      <TextField
        label={cases.timeline.reason}
        value={reason}
        onChange={(change) => setReason(change.target.value)}
        autoFocus
        onFocus={(focus) => focus.target.select()}
        slotProps={{ htmlInput: { autoComplete: 'off' } }}
      />
    </Dialog>
  );
}
