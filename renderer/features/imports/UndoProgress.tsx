import Alert from '@mui/material/Alert';
import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import styles from './Imports.module.css';
import { useImportUndo } from './ImportsProvider.tsx';
import { undoSaid } from './undoSentences.ts';

/** How far the taking back of an import is, with its stop; then what it did, naming the cases that stay. */
export function UndoProgress(): ReactNode {
  const { imports, ui } = useText();
  const { task, outcome, clear } = useImportUndo();
  return (
    <div className={styles.undo}>
      <ProgressPanel
        key={String(task.running)}
        running={task.running}
        progress={task.progress}
        label={imports.undoing}
        onCancel={task.cancel}
        stopLabel={imports.undoStop}
      />
      {outcome === null ? null : (
        <Alert
          severity={outcome.state === 'refused' ? 'warning' : 'info'}
          role={outcome.state === 'refused' ? 'alert' : 'status'}
          onClose={clear}
          closeText={ui.close}
        >
          {undoSaid(outcome, imports).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Alert>
      )}
    </div>
  );
}
