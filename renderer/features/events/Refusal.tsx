import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import styles from './events.module.css';

type Props = {
  readonly sentence: string;
  readonly overridable: boolean;
  /** null: the person has not asked to record it all the same. */
  readonly reason: string | null;
  readonly onReason: (reason: string | null) => void;
};

/** Why the law does not allow it, with the article; recording it all the same takes a reason that stays in sight. */
export function Refusal({ sentence, overridable, reason, onReason }: Props): ReactNode {
  const { events } = useText();
  return (
    <Alert severity="warning" icon={false} role="alert">
      <div className={styles.refusal}>
        <span>{sentence}</span>
        {overridable ? null : <span>{events.refusedAlways}</span>}
        {overridable && reason === null ? (
          <Button onClick={() => onReason('')}>{events.overrideOpen}</Button>
        ) : null}
        {overridable && reason !== null ? (
          <TextField
            label={events.overrideReason}
            value={reason}
            onChange={(event) => onReason(event.target.value)}
            helperText={events.overrideHint}
            autoFocus
            slotProps={{ htmlInput: { autoComplete: 'off' } }}
          />
        ) : null}
      </div>
    </Alert>
  );
}
