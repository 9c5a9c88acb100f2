import type { ReactNode } from 'react';
import styles from './KeyHint.module.css';

/** The key of an action, e.g. `<KeyHint keys="Ctrl+K" />`. */
export function KeyHint({ keys }: { readonly keys: string }): ReactNode {
  return (
    <span className={styles.keys} aria-hidden="true">
      {keys.split('+').map((key) => (
        <kbd key={key} className={styles.key}>
          {key.length === 1 ? key.toUpperCase() : key}
        </kbd>
      ))}
    </span>
  );
}
