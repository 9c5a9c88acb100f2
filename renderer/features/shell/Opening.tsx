import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import styles from './Opening.module.css';

/** The whole window until core has answered for the first time; a sample register takes some seconds to make. */
export function Opening(): ReactNode {
  const { shell } = useText();
  return (
    <div className={styles.opening}>
      <ProgressPanel running progress={null} label={shell.opening} />
    </div>
  );
}
