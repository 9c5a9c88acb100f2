import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import styles from './panel.module.css';
import type { RefusalState } from './useRefusal.ts';

/** Why the law does not allow it, with the article; recording it all the same takes a reason that stays in sight. */
export function Refusal({ refusal }: { readonly refusal: RefusalState }): ReactNode {
  const { events } = useText();
  if (refusal.sentence === null) return null;
  return (
    <Alert severity="warning" icon={false} role="alert">
      <div className={styles.refusal}>
        <span>{refusal.sentence}</span>
        {refusal.overridable ? <Override refusal={refusal} /> : <span>{events.refusedAlways}</span>}
      </div>
    </Alert>
  );
}

function Override({ refusal: { reason, setReason } }: { readonly refusal: RefusalState }): ReactNode {
  const { events } = useText();
  if (reason === null) return <Button onClick={() => setReason('')}>{events.overrideOpen}</Button>;
  return (
    <TextField
      label={events.overrideReason}
      value={reason}
      onChange={(change) => setReason(change.target.value)}
      helperText={events.overrideHint}
      autoFocus
      slotProps={{ htmlInput: { autoComplete: 'off' } }}
    />
  );
}
