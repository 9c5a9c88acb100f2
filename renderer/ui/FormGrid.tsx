import type { CSSProperties, ReactNode } from 'react';
import styles from './FormGrid.module.css';

/** Fields side by side in `columns` of one width. */
export function FormGrid({
  columns = 2,
  children,
}: {
  readonly columns?: 1 | 2 | 3 | 4;
  readonly children: ReactNode;
}): ReactNode {
  const style: CSSProperties & Record<'--count', string> = { '--count': String(columns) };
  return (
    <div className={styles.grid} style={style}>
      {children}
    </div>
  );
}

/** Fields or rows of fields one under the other. */
export function FormStack({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={styles.stack}>{children}</div>;
}
