import Alert from '@mui/material/Alert';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { ReactNode } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import styles from './Imports.module.css';
import type { Preview } from './mapping.ts';

type Props = {
  readonly preview: Preview;
  readonly leave: readonly string[];
  readonly onLeave: (column: string, left: boolean) => void;
};

/** What the file holds and the import would not take: columns, each to be left knowingly, and other sheets. */
export function UnreadColumns({ preview, leave, onLeave }: Props): ReactNode {
  const { imports } = useText();
  const { unread, otherSheets } = preview;
  const sheets = otherSheets.map(({ name, rows, hidden }) =>
    hidden ? imports.hiddenSheet(name, formatAmount(rows)) : imports.otherSheet(name, formatAmount(rows)),
  );
  if (unread.length + sheets.length === 0) return null;
  return (
    <Alert severity="info">
      {sheets.length === 0 ? null : <p>{imports.otherSheets(sheets.join(', '))}</p>}
      {unread.length === 0 ? null : (
        <ul aria-label={imports.unread} className={styles.unread}>
          {unread.map((found) => (
            <UnreadLine
              key={found.column}
              found={found}
              left={leave.includes(found.column)}
              onLeave={onLeave}
            />
          ))}
        </ul>
      )}
    </Alert>
  );
}

type LineProps = {
  readonly found: Preview['unread'][number];
  readonly left: boolean;
  readonly onLeave: Props['onLeave'];
};

function UnreadLine({ found, left, onLeave }: LineProps): ReactNode {
  const { imports } = useText();
  const { column, header, cells, example, probably, carries } = found;
  return (
    <li>
      {imports.unreadColumn(column, header)}: {imports.unreadSays(formatAmount(cells), example, probably)}
      {carries === null ? null : (
        <FormControlLabel
          sx={{ marginLeft: 1 }}
          label={imports.leave(column)}
          control={
            <Checkbox
              size="small"
              checked={left}
              onChange={(event) => onLeave(column, event.target.checked)}
            />
          }
        />
      )}
    </li>
  );
}
