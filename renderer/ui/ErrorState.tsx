import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../text/TextProvider.tsx';
import styles from './notice.module.css';

type Props = {
  readonly title?: string;
  /** The sentence core sent, as it is. */
  readonly message: string;
  readonly onRetry?: (() => unknown) | undefined;
  /** What else can be done about it, in place of trying again. */
  readonly actions?: ReactNode;
};

/** Said in place of content that could not be read. */
export function ErrorState({ title, message, onRetry, actions }: Props): ReactNode {
  const { ui } = useText();
  return (
    <div className={styles.notice} role="alert">
      <CircleAlert size={28} strokeWidth={1.25} className={styles.icon} aria-hidden="true" />
      <Typography variant="h2">{title ?? ui.failed}</Typography>
      <p className={styles.text}>{message}</p>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      {onRetry === undefined ? null : (
        <div className={styles.actions}>
          <Button onClick={() => onRetry()}>{ui.retry}</Button>
        </div>
      )}
    </div>
  );
}
