import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { type ReactNode, useEffect, useState } from 'react';
import type { Progress } from '#shared/contract/progress.ts';
import { formatAmount } from '../text/amount.ts';
import { useText } from '../text/TextProvider.tsx';
import styles from './notice.module.css';

type Props = {
  readonly running: boolean;
  readonly progress: Progress | null;
  /** Said until core names what it is doing. */
  readonly label: string;
  /** Left out: it cannot be cancelled. */
  readonly onCancel?: () => void;
};

const PATIENCE_MS = 1_000;

/** Progress of long work with a way to stop it; appears only when it lasts over a second. Takes what `useTask` gives. */
export function ProgressPanel({ running, progress, label, onCancel }: Props): ReactNode {
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
          {ui.cancel}
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

/** true once `running` has been true for a second. */
function useLasting(running: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setTimeout(() => setLasting(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [running]);
  return lasting;
}
