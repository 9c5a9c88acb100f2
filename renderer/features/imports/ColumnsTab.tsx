import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { type ReactNode, useState } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { PlainSelect } from '../../ui/PlainSelect.tsx';
import { DecodedText } from './DecodedText.tsx';
import { HeaderLine, TopRows } from './HeaderChoice.tsx';
import styles from './Imports.module.css';
import { mappingOfTable, type Source } from './importSource.ts';
import type { Preview } from './mapping.ts';
import { MappingTable } from './MappingTable.tsx';
import type { ImportDraft } from './useImport.ts';

type Props = {
  readonly preview: Preview;
  readonly source: Source;
  readonly draft: ImportDraft;
};

/** What each column of each sheet is read as; always at hand, also where header or columns were not recognised. */
export function ColumnsTab({ preview, source, draft }: Props): ReactNode {
  const { imports } = useText();
  const [shown, setShown] = useState('');
  const [onlyUnread, setOnlyUnread] = useState(false);
  const [pointing, setPointing] = useState(false);
  const table = preview.tables.find(({ sheet }) => sheet === shown) ?? preview.tables[0];
  if (table === undefined) return null;
  const unread = preview.unread.filter(({ sheet }) => sheet === table.sheet);
  const proposed = draft.proposed.get(table.sheet) ?? { mapping: {}, remembered: false };
  return (
    <>
      <div className={styles.columnsHead}>
        {preview.tables.length < 2 ? null : (
          <div className={styles.sheet}>
            <PlainSelect
              label={imports.tableOf}
              value={table.sheet}
              choices={preview.tables.map(({ sheet }) => ({ value: sheet, label: sheet }))}
              onChange={setShown}
            />
          </div>
        )}
        <HeaderLine table={table} open={pointing} onOpen={setPointing} />
        {unread.length === 0 ? null : (
          <FormControlLabel
            label={imports.onlyUnread(formatAmount(unread.length))}
            slotProps={{ typography: { variant: 'inherit' } }}
            control={
              <Checkbox
                size="small"
                checked={onlyUnread}
                onChange={(event) => setOnlyUnread(event.target.checked)}
              />
            }
          />
        )}
        <span className="so-quiet">
          {proposed.remembered ? `${imports.remembered} ` : ''}
          {imports.mappingHint}
        </span>
      </div>
      <div className={`${styles.scroll} ${styles.columns}`}>
        {pointing || table.header === 'likely' ? (
          <TopRows
            table={table}
            onHeader={(row) => {
              setPointing(false);
              void draft.chooseHeader(table.sheet, row);
            }}
          />
        ) : null}
        <DecodedText decoded={preview.decoded.filter(({ sheet }) => sheet === table.sheet)} />
        <MappingTable
          table={table}
          fields={preview.fields}
          mapping={mappingOfTable(source, table)}
          proposed={proposed}
          unread={unread}
          onlyUnread={onlyUnread && unread.length > 0}
          leave={draft.leave}
          onLeave={draft.leaveColumn}
          onField={(column, field) => void draft.chooseField(table, column, field)}
        />
      </div>
    </>
  );
}
