import Button from '@mui/material/Button';
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CaseFilter } from '#shared/contract/caseList.ts';
import { saveFile } from '../../api/saveFile.ts';
import { useTask } from '../../api/useTask.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { useToast } from '../../ui/Toast.tsx';

/** The list as it is filtered, as an Excel workbook: the button, and the progress while it is made. */
export function useListExport(filter: CaseFilter): {
  readonly button: ReactNode;
  readonly progress: ReactNode;
} {
  const { cases } = useText();
  const toast = useToast();
  const task = useTask('cases.export');
  const start = (): void => {
    if (task.running) return;
    void task.run(filter).then((made) => {
      if (made === null) return;
      saveFile(made.fileName, made.base64);
      toast({ text: cases.exported(formatAmount(made.rows)) });
    });
  };
  useShortcut('e', cases.keyExport, start);
  return {
    button: (
      <Button
        onClick={start}
        disabled={task.running}
        startIcon={<Download size={15} />}
        endIcon={<KeyHint keys="e" />}
      >
        {cases.export}
      </Button>
    ),
    progress: (
      <ProgressPanel
        running={task.running}
        progress={task.progress}
        label={cases.exporting}
        onCancel={task.cancel}
      />
    ),
  };
}
