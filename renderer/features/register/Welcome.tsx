import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import styles from './Gate.module.css';
import { GateFrame } from './GateFrame.tsx';
import { Recent, type RecentRegisters } from './Recent.tsx';

type Props = {
  readonly recent: RecentRegisters;
  readonly onFile: (file: string) => void;
  readonly onCreate: () => void;
  readonly onOther: () => void;
};

/** The first page of a newcomer. */
export function Welcome({ recent, onFile, onCreate, onOther }: Props): ReactNode {
  const { register } = useText();
  return (
    <GateFrame title={register.startTitle}>
      <p>{register.startText}</p>
      <div className={styles.buttons}>
        <Button variant="contained" color="primary" autoFocus onClick={onCreate}>
          {register.create}
        </Button>
        <Button onClick={onOther}>{register.openOther}</Button>
      </div>
      <Recent recent={recent} onFile={onFile} />
    </GateFrame>
  );
}
