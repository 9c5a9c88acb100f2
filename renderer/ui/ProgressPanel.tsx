import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { type ReactNode, useState } from 'react';
import type { Progress } from '#shared/contract/progress.ts';
import { formatAmount } from '../text/amount.ts';
import { useText } from '../text/TextProvider.tsx';
import styles from './notice.module.css';
import { useLasting } from './useLasting.ts';

type Props = {
  readonly running: boolean;
  readonly progress: Progress | null;
  /** Said until core names what it is doing. */
  readonly label: string;
  /** Left out: it cannot be cancelled. */
  readonly onCancel?: () => void;
  /** What stopping it is called; left out: the ordinary word. */
  readonly stopLabel?: string;
};

/** Progress of long work with a way to stop it; appears only when it lasts over a second. Takes what `useTask` gives. */
export function ProgressPanel({ running, progress, label, onCancel, stopLabel }: Props): ReactNode {
  const { ui } = useText();
  const isLong = useLasting(running);
  const [stopping, setStopping] = useState(false);
  if (!running || !isLong) return null;
  const stop = (): void => {
    setStopping(true);
    onCancel?.();
  };
  return (
    <div className={styles.progress}>
      <ProgressBar progress={progress} label={stopping ? ui.stopping : (progress?.label ?? label)} />
      {onCancel === undefined ? null : (
        <Button disabled={stopping} onClick={stop}>
          {stopLabel ?? ui.cancel}
        </Button>
      )}
    </div>
  );
}

type BarProps = { readonly progress: Progress | null; readonly label: string };

function ProgressBar({ progress, label }: BarProps): ReactNode {
  const { ui } = useText();
  const total = progress?.total ?? null;
  const done = progress?.done ?? 0;
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <span role="status">{label}</span>
        <span className="so-number so-quiet">
          {total === null ? '' : ui.progressOf(formatAmount(done), formatAmount(total))}
        </span>
      </div>
      <LinearProgress
        aria-label={label}
        {...(total === null || total === 0
          ? {}
          : { variant: 'determinate', value: Math.min(100, (done / total) * 100) })}
      />
    </div>
  );
}
