import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import { Plus, X } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import styles from './FormRows.module.css';

type Props<Row> = {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly makeRow: () => Row;
  /** The widths of the fields of a row: 'minmax(160px, 2fr) 120px'. */
  readonly tracks: string;
  readonly headers: readonly string[];
  readonly renderRow: (row: Row, place: number, change: (part: Partial<Row>) => void) => ReactNode;
  readonly labels: {
    readonly add: string;
    readonly row: (place: number) => string;
    readonly remove: (place: number) => string;
  };
  readonly error: string | null;
  /** Below the rows, beside the button that adds one. */
  readonly foot?: ReactNode;
};

/** A short table of fields: rows are added with Alt+Enter and removed with Alt+Delete, without leaving the keys. */
export function FormRows<Row extends object>(props: Props<Row>): ReactNode {
  const { rows, keyOf, onChange, makeRow, labels } = props;
  const table = useRowKeys({ Enter: (place) => add(place), Delete: (place) => remove(place) });
  const focusRow = (place: number): void => {
    // The row is drawn after this change; only then is there a field to go to.
    requestAnimationFrame(() => {
      const row = table.current?.querySelectorAll('[data-row]')[place];
      row?.querySelector<HTMLElement>('input, [role=combobox]')?.focus();
    });
  };
  const add = (after: number): void => {
    onChange(rows.toSpliced(after + 1, 0, makeRow()));
    focusRow(after + 1);
  };
  const remove = (place: number): void => {
    onChange(rows.toSpliced(place, 1));
    focusRow(Math.max(0, place - 1));
  };
  return (
    <div ref={table} className={styles.rows}>
      {rows.length === 0 ? null : (
        <div className={styles.head} style={{ gridTemplateColumns: `${props.tracks} 32px` }}>
          {props.headers.map((header) => (
            <span key={header}>{header}</span>
          ))}
        </div>
      )}
      {rows.map((row, place) => (
        <div
          key={keyOf(row)}
          data-row={place}
          role="group"
          aria-label={labels.row(place + 1)}
          className={styles.row}
          style={{ gridTemplateColumns: `${props.tracks} 32px` }}
        >
          {props.renderRow(row, place, (part) => onChange(rows.with(place, { ...row, ...part })))}
          <IconButton aria-label={labels.remove(place + 1)} tabIndex={-1} onClick={() => remove(place)}>
            <X size={15} />
          </IconButton>
        </div>
      ))}
      <div className={styles.foot}>
        <Button startIcon={<Plus size={15} />} onClick={() => add(rows.length - 1)}>
          {labels.add}
        </Button>
        {props.foot}
      </div>
      {props.error === null ? null : <FormHelperText error>{props.error}</FormHelperText>}
    </div>
  );
}

/** Alt with a key acts on the row that holds the focus. */
function useRowKeys(
  acts: Readonly<Record<string, (place: number) => void>>,
): RefObject<HTMLDivElement | null> {
  const table = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = table.current;
    const listen = (event: KeyboardEvent): void => {
      const act = event.altKey ? acts[event.key] : undefined;
      const row = event.target instanceof Element ? event.target.closest('[data-row]') : null;
      if (act === undefined || row === null) return;
      event.preventDefault();
      act(Number(row.getAttribute('data-row')));
    };
    node?.addEventListener('keydown', listen);
    return () => node?.removeEventListener('keydown', listen);
  });
  return table;
}
