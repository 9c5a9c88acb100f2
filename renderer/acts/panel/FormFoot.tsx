import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { useText } from '../../text/TextProvider.tsx';
import { StateBadge } from '../StateBadge.tsx';
import styles from './panel.module.css';
import { Refusal } from './Refusal.tsx';
import type { RefusalState } from './useRefusal.ts';

type Preview = OutputOf<'events.preview'>;

type Props = {
  readonly label: string;
  readonly disabled: boolean;
  readonly preview: Preview | null;
  readonly refusal: RefusalState;
  /** Given when the form was opened with a draft. */
  readonly onDiscard: (() => void) | null;
};

/** What the law has against it, the state before and after, and the save button: in sight however long the form is. */
export function FormFoot({ label, disabled, preview, refusal, onDiscard }: Props): ReactNode {
  const { events } = useText();
  return (
    <div className={styles.foot}>
      <Refusal refusal={refusal} />
      {preview === null ? null : <StateChange preview={preview} />}
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

function StateChange({ preview: { stateBefore, stateAfter } }: { readonly preview: Preview }): ReactNode {
  const { events } = useText();
  return (
    <div className={styles.change} aria-live="polite">
      <StateBadge state={stateBefore} />
      {stateAfter === stateBefore ? (
        <span className="so-quiet">{events.preview.stays}</span>
      ) : (
        <>
          <span aria-hidden="true">→</span>
          <StateBadge state={stateAfter} />
        </>
      )}
    </div>
  );
}
