import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './Figures.module.css';

export type Figure = {
  readonly label: string;
  /** As it is written: "2.935", "1.250.000 đồng". */
  readonly value: string;
  readonly note?: string;
  /** Red is for what is overdue, amber for what is uncertain or was refused. */
  readonly tone?: 'overdue' | 'uncertain' | undefined;
  /** The address of what the number counts. */
  readonly to?: string | undefined;
};

type Props = {
  /** Says what the numbers are of, for a screen reader. */
  readonly label: string;
  readonly figures: readonly Figure[];
  /** `large` for the numbers a page is opened for. */
  readonly size?: 'plain' | 'large';
};

/** Numbers side by side between hairlines, each under its name; those with an address open what they count. */
export function Figures({ label, figures, size = 'plain' }: Props): ReactNode {
  return (
    <ul className={`${styles.figures} ${size === 'large' ? styles.large : ''}`} aria-label={label}>
      {figures.map((figure) => (
        <li key={figure.label}>
          {figure.to === undefined ? (
            <div className={styles.figure}>
              <Content figure={figure} />
            </div>
          ) : (
            <Link to={figure.to} className={`${styles.figure} ${styles.link}`}>
              <Content figure={figure} />
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

function Content({ figure }: { readonly figure: Figure }): ReactNode {
  const tone = figure.tone === undefined ? '' : styles[figure.tone];
  return (
    <>
      <span className={styles.label}>{figure.label}</span>
      <span className={`${styles.value} ${tone}`}>{figure.value}</span>
      {figure.note === undefined ? null : <span className={styles.label}>{figure.note}</span>}
    </>
  );
}
