import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type ReactNode, type Ref, useState } from 'react';
import type { GapCode } from '#shared/domain/case/state/state.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { Glyph, type GlyphShape } from '../../ui/Glyph.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { useToast } from '../../ui/Toast.tsx';
import type { Reading } from './fillText.ts';
import { useGapDrafts } from './GapDrafts.tsx';
import styles from './Gaps.module.css';
import { isReady, useFilling } from './useFilling.ts';

type Props = {
  readonly code: GapCode;
  readonly reading: Reading;
  readonly saveButton: Ref<HTMLButtonElement>;
  readonly onSaved: () => void;
};

/** How many rows are typed and not saved, what keeps some back, and saving them. */
export function GapFoot({ code, reading, saveButton, onSaved }: Props): ReactNode {
  const { gaps } = useText();
  const toast = useToast();
  const [drafts, store] = useGapDrafts();
  const { save, progress, outcome, error } = useFilling(code, reading);
  const [reason, setReason] = useState('');
  const mine = [...drafts.values()].filter((draft) => draft.code === code);
  const ready = mine.filter((draft) => isReady(draft, code, reading)).length;
  const refused = mine.filter(({ refusal }) => refusal !== null);
  const mayOverride = refused.some(({ refusal }) => refusal?.overridable === true);
  const start = (): void => void save(mayOverride ? reason : '').then(onSaved);
  useShortcut('Ctrl+Enter', gaps.keySave, start);
  const drop = (): void => {
    const kept = mine;
    store.drop(code);
    toast({
      text: gaps.dropped(formatAmount(kept.length)),
      undo: () => store.putBack(kept),
    });
  };
  return (
    <footer className={styles.foot}>
      <FootSaid
        rows={mine.length}
        unread={mine.length - ready}
        refused={refused.length}
        outcome={outcome}
        error={error}
      />
      {mayOverride ? (
        <TextField
          label={gaps.reason}
          helperText={gaps.reasonHelp}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          className={styles.reason}
        />
      ) : null}
      {mine.length === 0 ? null : (
        <Button variant="text" onClick={drop} disabled={progress !== null}>
          {gaps.drop}
        </Button>
      )}
      <Button
        ref={saveButton}
        variant={ready === 0 ? 'outlined' : 'contained'}
        color="primary"
        aria-disabled={ready === 0 || progress !== null}
        onClick={start}
        endIcon={<KeyHint keys="Ctrl+Enter" />}
      >
        {progress === null
          ? gaps.save(formatAmount(ready))
          : gaps.saving(formatAmount(progress.done), formatAmount(progress.rows))}
      </Button>
    </footer>
  );
}

type SaidProps = {
  readonly rows: number;
  readonly unread: number;
  readonly refused: number;
  readonly outcome: string | null;
  readonly error: string | null;
};

/** What the last saving came to, and what is typed and not saved; else how the grid is worked. */
function FootSaid({ rows, unread, refused, outcome, error }: SaidProps): ReactNode {
  const { gaps } = useText();
  return (
    <div className={styles.said} role="status">
      {outcome === null ? null : <Marked shape="check">{outcome}</Marked>}
      {rows === 0 ? (
        <span className="so-quiet">{gaps.hint}</span>
      ) : (
        <strong>{gaps.unsaved(formatAmount(rows))}</strong>
      )}
      {unread === 0 ? null : <Marked shape="cross">{gaps.unreadRows(formatAmount(unread))}</Marked>}
      {refused === 0 ? null : <Marked shape="diamond">{gaps.refusedRows(formatAmount(refused))}</Marked>}
      {error === null ? null : <span role="alert">{error}</span>}
    </div>
  );
}

type MarkedProps = { readonly shape: GlyphShape; readonly children: string };

const Marked = ({ shape, children }: MarkedProps): ReactNode => (
  <span>
    <Glyph shape={shape} /> {children}
  </span>
);
