import type { ReactNode } from 'react';
import styles from './PlainSelect.module.css';

type PlainChoice = { readonly value: string; readonly label: string };

type Props = {
  /** Said by a screen reader; the words in sight stand beside it. */
  readonly label: string;
  readonly value: string;
  readonly choices: readonly PlainChoice[];
  readonly onChange: (value: string) => void;
  readonly disabled?: boolean;
  /** A choice that stands for nothing chosen is shown quiet. */
  readonly quiet?: boolean;
};

/** The machine's own list of choices, for rows of a table: light, and known to every keyboard. */
export function PlainSelect(props: Props): ReactNode {
  const { label, value, choices, onChange, disabled = false, quiet = false } = props;
  return (
    <select
      aria-label={label}
      className={`${styles.select} ${quiet ? styles.quiet : ''}`}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(event.target.value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
