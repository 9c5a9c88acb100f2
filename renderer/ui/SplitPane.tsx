import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../text/TextProvider.tsx';
import styles from './SplitPane.module.css';

type Side = {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A list with a panel at its side; the list keeps its place when the panel opens. Escape closes the panel. */
export function SplitPane({
  side,
  children,
}: {
  readonly side: Side | null;
  readonly children: ReactNode;
}): ReactNode {
  const { ui } = useText();
  return (
    <div className={`${styles.split} ${side === null ? '' : styles.open}`}>
      <div className={styles.main}>{children}</div>
      {side === null ? null : (
        <aside
          className={styles.side}
          aria-label={side.title}
          onKeyDown={(event) => {
            if (event.key === 'Escape') side.onClose();
          }}
        >
          <div className={styles.sideHead}>
            <Typography variant="h2">{side.title}</Typography>
            {side.actions}
            <IconButton aria-label={ui.close} onClick={side.onClose}>
              <X size={16} />
            </IconButton>
          </div>
          <div className={styles.sideBody}>{side.children}</div>
        </aside>
      )}
    </div>
  );
}
