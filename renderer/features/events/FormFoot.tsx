import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import styles from './events.module.css';

type Props = {
  readonly label: string;
  readonly disabled: boolean;
  /** Given when the form was opened with a draft. */
  readonly onDiscard: (() => void) | null;
};

/** The save button of a record form, in sight however long the form is. */
export function FormFoot({ label, disabled, onDiscard }: Props): ReactNode {
  const { events } = useText();
  return (
    <div className={styles.foot}>
      <Button type="submit" variant="contained" color="primary" disabled={disabled}>
        {label}
      </Button>
      <span className="so-quiet">{events.saveKeys}</span>
      {onDiscard === null ? null : (
        <Button variant="text" onClick={onDiscard}>
          {events.discard}
        </Button>
      )}
    </div>
  );
}
