import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { DayField } from '../../ui/DayField.tsx';
import styles from './Law.module.css';
import type { Swap } from './lawPlace.ts';

type Props = {
  readonly swaps: readonly Swap[];
  readonly onChange: (swaps: readonly Swap[]) => void;
};

/** Days off moved to other days, tried out on this page. */
export function SwapsEditor({ swaps, onChange }: Props): ReactNode {
  const { law } = useText();
  const put = (at: number, next: Partial<Swap>): void =>
    onChange(swaps.map((swap, index) => (index === at ? { ...swap, ...next } : swap)));
  return (
    <details className={styles.swaps} open={swaps.length > 0}>
      <summary>{law.swaps}</summary>
      <p className="so-quiet">{law.swapsHint}</p>
      {swaps.map((swap, at) => (
        <div key={`${at}-${swaps.length}`} className={styles.swap}>
          <DayField label={law.swapOff} value={swap.off} onChange={(off) => put(at, { off })} />
          <DayField label={law.swapWork} value={swap.work} onChange={(work) => put(at, { work })} />
          <IconButton
            aria-label={law.removeSwap(swap.off)}
            onClick={() => onChange(swaps.filter((_swap, index) => index !== at))}
          >
            <X size={15} />
          </IconButton>
        </div>
      ))}
      <Button onClick={() => onChange([...swaps, { off: '', work: '' }])}>{law.addSwap}</Button>
    </details>
  );
}
