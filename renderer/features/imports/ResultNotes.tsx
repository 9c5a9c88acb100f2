import type { ReactNode } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { Section } from '../../ui/Section.tsx';
import { ExchangedText } from './DayOrder.tsx';
import { DecodedText } from './DecodedText.tsx';
import styles from './Imports.module.css';
import { KeptTable } from './KeptRows.tsx';
import { NoteRows, RejectedRows } from './PreviewRows.tsx';
import type { ImportResult } from './useImport.ts';

/** What stands otherwise in the register than in the file, what was left out of it and what was refused. */
export function ResultNotes({ result }: { readonly result: ImportResult }): ReactNode {
  const { imports } = useText();
  const { notes, decoded, exchanged, kept, rejected, rejectedTotal } = result;
  return (
    <>
      {notes.length + decoded.length === 0 ? null : (
        <Section title={`${imports.tabNotes}: ${formatAmount(notes.length)}`}>
          <DecodedText decoded={decoded} />
          {exchanged.length === 0 ? null : (
            <p>
              <ExchangedText exchanged={exchanged} />
            </p>
          )}
          <div className={styles.lines} hidden={notes.length === 0}>
            <NoteRows notes={notes} />
          </div>
        </Section>
      )}
      {kept.length === 0 ? null : (
        <Section title={`${imports.kept}: ${formatAmount(kept.length)}`}>
          <div className={styles.lines}>
            <KeptTable kept={kept} />
          </div>
        </Section>
      )}
      <LeftOut result={result} />
      {rejectedTotal === 0 ? null : (
        <Section title={`${imports.rejected}: ${formatAmount(rejectedTotal)}`}>
          {rejected.length === rejectedTotal ? null : (
            <p className="so-quiet">{imports.firstRejected(formatAmount(rejected.length))}</p>
          )}
          <div className={styles.lines}>
            <RejectedRows rejected={rejected} />
          </div>
        </Section>
      )}
    </>
  );
}

/** The columns that were not read, and the other sheets, of which nothing was taken. */
function LeftOut({ result: { unread, otherSheets } }: { readonly result: ImportResult }): ReactNode {
  const { imports } = useText();
  if (unread.length + otherSheets.length === 0) return null;
  return (
    <Section title={imports.unread}>
      <ul aria-label={imports.unread} className={styles.left}>
        {unread.map(({ sheet, column, header, cells, example, probably }) => (
          <li key={`${sheet}!${column}`}>
            {imports.unreadColumn(column, header)}:{' '}
            {imports.unreadSays(formatAmount(cells), example, probably)}
          </li>
        ))}
        {otherSheets.map(({ name, rows, hidden }) => (
          <li key={name}>
            {imports.otherSheets(
              (hidden ? imports.hiddenSheet : imports.otherSheet)(name, formatAmount(rows)),
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
