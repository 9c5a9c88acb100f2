import { type ReactNode, useEffect } from 'react';
import { useTask } from '../../api/useTask.ts';
import { useText } from '../../text/TextProvider.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useImportUndo } from './ImportsProvider.tsx';
import { undoWould } from './undoSentences.ts';

type Props = {
  readonly row: { readonly id: string; readonly file: string };
  readonly onClose: () => void;
};

/** Says which cases would leave and which would stay, and asks once. */
export function UndoDialog({ row, onClose }: Props): ReactNode {
  const { imports } = useText();
  const { start } = useImportUndo();
  const { run, result, error, cancel } = useTask('import.undoPreview');
  useEffect(() => {
    void run({ importId: row.id });
    return cancel;
  }, [run, cancel, row.id]);
  const confirm = (): void => {
    void start(row);
    onClose();
  };
  return (
    <Dialog
      open
      width="sm"
      title={imports.undoTitle}
      onClose={onClose}
      onSubmit={confirm}
      submitLabel={imports.undo}
      submitDisabled={result === null}
      error={error?.message ?? null}
    >
      <div role="status">
        {result === null
          ? error === null
            ? imports.undoLooking
            : null
          : undoWould(result, row.file, imports).map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
    </Dialog>
  );
}
