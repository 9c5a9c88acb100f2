import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { useText } from '../../text/TextProvider.tsx';
import styles from './Gate.module.css';

export type RecentRegisters = OutputOf<'register.status'>['recent'];

/** Registers opened on this machine before; one whose file is gone says so. */
export function Recent({
  recent,
  onFile,
}: {
  readonly recent: RecentRegisters;
  readonly onFile: (file: string) => void;
}): ReactNode {
  const { register } = useText();
  if (recent.length === 0) return null;
  return (
    <section aria-label={register.recent}>
      <div className="so-quiet">{register.recent}</div>
      <ul className={styles.recent}>
        {recent.map(({ file, unit, exists }) => (
          <li key={file}>
            <button type="button" disabled={!exists} onClick={() => onFile(file)}>
              <div>{exists ? unit : `${unit} (${register.missingFile})`}</div>
              <div className={styles.path}>{file}</div>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
