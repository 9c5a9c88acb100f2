import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../text/TextProvider.tsx';
import { useShortcut } from './shortcuts.tsx';
import styles from './SplitPane.module.css';

type Side = {
  readonly title: string;
  /** true: most of the width goes to the side, for forms with rows of fields. */
  readonly wide?: boolean;
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A list with a panel at its side; the list keeps its place when the panel opens. Escape closes the panel, unless the person is typing in it. */
export function SplitPane({
  side,
  children,
}: {
  readonly side: Side | null;
  readonly children: ReactNode;
}): ReactNode {
  const { ui } = useText();
  const main = useRef<HTMLDivElement>(null);
  const isOpen = side !== null;
  useShortcut('Escape', ui.closePanel, () => side?.onClose(), { enabled: isOpen });
  useEffect(() => {
    if (isOpen || document.activeElement !== document.body) return;
    main.current?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
  }, [isOpen]);
  return (
    <div className={`${styles.split} ${side === null ? '' : side.wide === true ? styles.wide : styles.open}`}>
      <div ref={main} className={styles.main}>
        {children}
      </div>
      {side === null ? null : (
        <aside className={styles.side} aria-label={side.title}>
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
