import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { ReactNode } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { Glyph, type GlyphShape } from '../../ui/Glyph.tsx';
import styles from './Imports.module.css';
import { type MappingMark, markOf, type PreviewColumn, type Proposal, type UnreadColumn } from './mapping.ts';

const SHAPES: Readonly<Record<Exclude<MappingMark, 'none'>, GlyphShape>> = {
  sure: 'check',
  likely: 'diamond',
  byHand: 'dot',
  remembered: 'check',
};

type Props = {
  readonly column: PreviewColumn;
  readonly field: string | null;
  readonly proposed: Proposal;
  readonly unread: UnreadColumn | undefined;
  readonly left: boolean;
  readonly onLeave: (left: boolean) => void;
};

/** How a column came by its field; of an unread one how much it holds, and the way to leave it knowingly. */
export function ColumnMark({ column, field, proposed, unread, left, onLeave }: Props): ReactNode {
  const { imports } = useText();
  const mark = markOf(column, field, proposed);
  if (mark !== 'none') {
    return (
      <span className={`${styles.mark} ${mark === 'likely' ? styles.likely : ''}`}>
        <Glyph shape={SHAPES[mark]} />
        {imports.mark[mark]}
      </span>
    );
  }
  if (unread === undefined) return <span className={styles.mark}>{imports.mark.none}</span>;
  const cells = formatAmount(unread.cells);
  if (unread.carries === null) return <span className={styles.mark}>{imports.filled(cells)}</span>;
  return (
    <FormControlLabel
      className={left ? styles.mark : `${styles.mark} ${styles.likely}`}
      label={left ? imports.left : imports.carries[unread.carries](cells)}
      slotProps={{ typography: { variant: 'inherit' } }}
      control={
        <Checkbox
          size="small"
          checked={left}
          onChange={(event) => onLeave(event.target.checked)}
          slotProps={{ input: { 'aria-label': imports.leave(unread.column) } }}
        />
      }
    />
  );
}
