import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { type ReactNode, useState } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import styles from './Imports.module.css';
import { ChangesTab } from './ChangesTab.tsx';
import { ColumnsTab } from './ColumnsTab.tsx';
import type { Source } from './importSource.ts';
import type { Preview } from './mapping.ts';
import { NoteRows, RejectedRows, SampleRows, WarningRows } from './PreviewRows.tsx';
import { RejectsButton } from './RejectsButton.tsx';
import type { ImportDraft } from './useImport.ts';

type Props = {
  readonly preview: Preview;
  readonly source: Source;
  readonly draft: ImportDraft;
};

type TabName = 'mapping' | 'sample' | 'changes' | 'rejected' | 'warnings' | 'notes';

/** Below the figures: the columns, then what would come of them. */
export function PreviewTabs(props: Props): ReactNode {
  const { preview, source, draft } = props;
  const stale = draft.looking.running;
  const { imports } = useText();
  const [tab, setTab] = useState<TabName>('mapping');
  const counted = (label: string, count: number): string => `${label} ${formatAmount(count)}`;
  return (
    <>
      <div className={styles.tabs}>
        <Tabs
          value={tab}
          onChange={(_event, next: TabName) => setTab(next)}
          aria-label={imports.tabs}
          selectionFollowsFocus
        >
          <Tab value="mapping" label={`${imports.tabMapping} ${readColumns(preview)}`} />
          <Tab value="sample" label={imports.tabSample} />
          <Tab value="changes" label={counted(imports.tabChanges, preview.changes.differentTotal)} />
          <Tab value="rejected" label={counted(imports.tabRejected, preview.rejectedTotal)} />
          <Tab value="warnings" label={counted(imports.tabWarnings, preview.warnings.length)} />
          <Tab value="notes" label={counted(imports.tabNotes, preview.notes.length)} />
        </Tabs>
        {tab === 'rejected' && preview.rejectedTotal > 0 ? <RejectsButton from={source} /> : null}
      </div>
      <div
        role="tabpanel"
        aria-label={imports.tabs}
        className={`${styles.panel} ${stale ? styles.stale : ''}`}
      >
        <Panel tab={tab} {...props} />
      </div>
    </>
  );
}

/** "12/14": how many of the columns are read. */
function readColumns({ tables }: Preview): string {
  const columns = tables.flatMap((table) => table.columns);
  return `${columns.filter(({ field }) => field !== null).length}/${columns.length}`;
}

function Panel({ tab, preview, source, draft }: Props & { readonly tab: TabName }): ReactNode {
  const { imports } = useText();
  if (tab === 'sample') {
    return (
      <>
        <p className={styles.hint} hidden={preview.sample.length === 0}>
          {imports.sampleNote(formatAmount(preview.sample.length), formatAmount(preview.importable))}
        </p>
        <SampleRows preview={preview} />
      </>
    );
  }
  if (tab === 'rejected') {
    return (
      <>
        {preview.rejectedTotal === 0 ? null : <p className={styles.hint}>{imports.rejectedText}</p>}
        <RejectedRows rejected={preview.rejected} />
      </>
    );
  }
  if (tab === 'changes') return <ChangesTab preview={preview} draft={draft} />;
  if (tab === 'warnings') return <WarningRows warnings={preview.warnings} />;
  if (tab === 'notes') return <NoteRows notes={preview.notes} />;
  return <ColumnsTab preview={preview} source={source} draft={draft} />;
}
