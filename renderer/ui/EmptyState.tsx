import Typography from '@mui/material/Typography';
import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

type Props = {
  readonly title: string;
  /** What can be done about it. */
  readonly text?: string;
  readonly actions?: ReactNode;
};

/** Said where there is nothing to show, with the next thing to do. */
export function EmptyState({ title, text, actions }: Props): ReactNode {
  return (
    <div className={styles.notice}>
      <Inbox size={28} strokeWidth={1.25} className={styles.icon} aria-hidden="true" />
      <Typography variant="h2">{title}</Typography>
      {text === undefined ? null : <p className={styles.text}>{text}</p>}
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
