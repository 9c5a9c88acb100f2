import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';
import styles from './Page.module.css';

type Props = {
  readonly title: string;
  /** A few quiet words after the title: a count, a day. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** A second line that stays in place: search, filters. */
  readonly toolbar?: ReactNode;
  /**
   * `scroll` (default): the content scrolls under the head. `measure`: the same, in a column easy to read (forms).
   * `fill`: the content takes the height and scrolls by itself (tables, split panes).
   */
  readonly layout?: 'scroll' | 'measure' | 'fill';
  readonly children: ReactNode;
};

/** The frame of every page: one title line that stays, actions at its end, then the content. */
export function Page({ title, note, actions, toolbar, layout = 'scroll', children }: Props): ReactNode {
  useEffect(() => {
    document.title = `${title} – Sổ Thi Hành Án`;
  }, [title]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <Typography variant="h1">{title}</Typography>
          {note === undefined ? null : <span className={styles.note}>{note}</span>}
        </div>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </header>
      {toolbar === undefined ? null : <div className={styles.toolbar}>{toolbar}</div>}
      <div className={`${styles.content} ${layout === 'fill' ? styles.fill : styles.scroll}`}>
        {layout === 'measure' ? <div className={styles.measure}>{children}</div> : children}
      </div>
    </div>
  );
}
