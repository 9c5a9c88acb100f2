import Button from '@mui/material/Button';
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { InputOf } from '#shared/contract/index.ts';
import { saveFile } from '../../api/saveFile.ts';
import { useTask } from '../../api/useTask.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { useToast } from '../../ui/Toast.tsx';

type Props = {
  readonly from: InputOf<'import.rejects'>;
  /** Shown in place of the whole label, in a row of numbers. */
  readonly text?: string;
};

/** Saves the rejected rows of a workbook or an import as a workbook to correct. */
export function RejectsButton({ from, text }: Props): ReactNode {
  const { imports } = useText();
  const toast = useToast();
  const task = useTask('import.rejects');
  const download = async (): Promise<void> => {
    const file = await task.run(from);
    if (file === null) return;
    saveFile(file.fileName, file.base64);
    toast({ text: imports.downloaded(formatAmount(file.rows)) });
  };
  return (
    <>
      {task.error === null ? null : <span role="alert">{task.error.message}</span>}
      <Button
        variant={text === undefined ? 'outlined' : 'text'}
        {...(text === undefined ? {} : { 'aria-label': `${imports.downloadRejected}: ${text}` })}
        startIcon={<Download size={14} />}
        disabled={task.running}
        onClick={() => void download()}
      >
        {text ?? imports.downloadRejected}
      </Button>
    </>
  );
}
