import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RecordableEvent } from '#shared/contract/caseEvents.ts';
import type { CaseView } from '#shared/contract/cases.ts';
import { CallError } from '../../api/client.ts';
import { useCommand } from '../../api/hooks.ts';
import { useText } from '../../text/TextProvider.tsx';
import { actName } from '../index.ts';
import { useToast } from '../../ui/Toast.tsx';

type Reasons = { readonly reason: string; readonly override: string | null };

export type Recording = {
  /** true when it is in the register. */
  readonly save: (event: RecordableEvent, reasons: Reasons) => Promise<boolean>;
  readonly busy: boolean;
  /** What went against it, other than the law. */
  readonly message: string | null;
  readonly refusal: { readonly sentence: string; readonly overridable: boolean } | null;
};

/** Records an event, or puts it in the place of an earlier one; says so, with a way to take it back. */
export function useRecording(view: CaseView, correctedEventId: string | null): Recording {
  const text = useText();
  const { events } = text;
  const toast = useToast();
  const queries = useQueryClient();
  const record = useCommand('events.record');
  const correct = useCommand('events.correct');
  const [error, setError] = useState<CallError | null>(null);
  const caseId = view.id;

  const undo = (eventId: string): void => {
    correct
      .mutateAsync({ caseId, eventId, reason: events.undoReason, replacement: null })
      .then(() => toast({ text: events.undone }))
      .catch((failure: unknown) => {
        if (!(failure instanceof CallError)) throw failure;
        toast({ text: `${events.undoFailed}: ${failure.message}` });
      });
  };
  const send = (event: RecordableEvent, { reason, override }: Reasons) => {
    const common = { caseId, version: view.version, overrideReason: override ?? undefined };
    return correctedEventId === null
      ? record.mutateAsync({ ...common, event })
      : correct.mutateAsync({ ...common, eventId: correctedEventId, reason, replacement: event });
  };
  const save: Recording['save'] = async (event, reasons) => {
    setError(null);
    try {
      const { eventId } = await send(event, reasons);
      const said =
        correctedEventId === null ? events.recorded(actName(event.body.type, text)) : events.corrected;
      toast({ text: said, undo: () => undo(eventId) });
      return true;
    } catch (failure) {
      if (!(failure instanceof CallError)) throw failure;
      setError(failure);
      // The newer case is fetched, so that what is typed can be saved on top of it.
      if (failure.code === 'conflict') await queries.invalidateQueries({ queryKey: ['cases.get'] });
      return false;
    }
  };
  const isRefusal = error?.code === 'refused' || error?.code === 'refused-always';
  return {
    save,
    busy: record.isPending || correct.isPending,
    message: error === null || isRefusal ? null : error.message,
    refusal: isRefusal ? { sentence: error.message, overridable: error.code === 'refused' } : null,
  };
}
