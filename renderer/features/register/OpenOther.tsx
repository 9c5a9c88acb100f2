import { zodResolver } from '@hookform/resolvers/zod';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { contract } from '#shared/contract/index.ts';
import { useText } from '../../text/TextProvider.tsx';
import { FilePlace } from './FilePlace.tsx';
import styles from './Gate.module.css';
import { GateFrame } from './GateFrame.tsx';
import { Recent, type RecentRegisters } from './Recent.tsx';

type Props = {
  readonly recent: RecentRegisters;
  readonly onFile: (file: string) => void;
  readonly onBack: () => void;
};

/** Opens a register by its place, or one opened here before. */
export function OpenOther({ recent, onFile, onBack }: Props): ReactNode {
  const { register } = useText();
  const form = useForm({
    resolver: zodResolver(contract['register.inspect'].input),
    defaultValues: { file: '' },
  });
  return (
    <GateFrame title={register.openTitle}>
      <form onSubmit={form.handleSubmit(({ file }) => onFile(file))} noValidate>
        <FilePlace control={form.control} name="file" purpose="openRegister" autoFocus />
        <div className={styles.buttons} style={{ marginTop: 16 }}>
          <Button type="submit" variant="contained" color="primary">
            {register.openFile}
          </Button>
          <Button variant="text" onClick={onBack}>
            {register.back}
          </Button>
        </div>
      </form>
      <Recent recent={recent} onFile={onFile} />
    </GateFrame>
  );
}
