import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { Mark } from '../../ui/Mark.tsx';
import styles from './Gate.module.css';

/** The frame of the pages before a register is open: what this is at the left, what to do at the right. */
export function GateFrame({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  const { register, shell, ui } = useText();
  return (
    <div className={styles.gate}>
      <header className={styles.side}>
        <div className={styles.brand}>
          <Mark size={32} />
          {shell.product}
        </div>
        <p>{register.welcome}.</p>
        <p>{register.promise}</p>
        <p className={styles.note}>{ui.notRegister}</p>
      </header>
      <main className={styles.main}>
        <Typography variant="h1">{title}</Typography>
        {children}
      </main>
    </div>
  );
}
