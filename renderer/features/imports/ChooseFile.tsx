import Button from '@mui/material/Button';
import { type ReactNode, type RefObject, useRef } from 'react';
import { useText } from '../../text/TextProvider.tsx';

type Props = {
  readonly label: string;
  readonly onFile: (file: File) => void;
  readonly main?: boolean;
  readonly disabled?: boolean;
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
};

/** A button that opens the machine's file dialog for one workbook. */
export function ChooseFile({ label, onFile, main = false, disabled = false, buttonRef }: Props): ReactNode {
  const { imports } = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xls,.csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,text/csv"
        aria-label={imports.file}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was corrected.
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <Button
        ref={buttonRef ?? null}
        disabled={disabled}
        {...(main ? { variant: 'contained', color: 'primary' } : {})}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
