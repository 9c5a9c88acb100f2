import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import styles from './Section.module.css';

type Props = {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a page under a hairline heading; sections are never boxed. */
export function Section({ title, actions, children }: Props): ReactNode {
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.head}>
        <Typography variant="h2">{title}</Typography>
        {actions}
      </div>
      {children}
    </section>
  );
}

/** Label and value pairs: `<Facts rows={[[label, value], …]} />`. */
export function Facts({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }): ReactNode {
  return (
    <dl className={styles.facts}>
      {rows.map(([label, value]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
