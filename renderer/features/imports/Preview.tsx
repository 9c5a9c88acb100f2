import Alert from '@mui/material/Alert';
import type { ReactNode } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { ImportsText } from '../../text/vi/imports.ts';
import { type Figure, Figures } from '../../ui/Figures.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import styles from './Imports.module.css';
import { missingFields, type Preview } from './mapping.ts';
import { PreviewTabs } from './PreviewTabs.tsx';
import { ProblemAlert } from './ProblemAlert.tsx';
import { UnreadColumns } from './UnreadColumns.tsx';
import type { ImportDraft } from './useImport.ts';

/** What importing the chosen workbook would do; everything stays in view while it is computed again. */
export function PreviewOf({ draft }: { readonly draft: ImportDraft }): ReactNode {
  const { imports } = useText();
  const { preview, source, looking, running, mapping } = draft;
  if (preview === null || source === null) return null;
  const missing = missingFields(preview.fields, mapping);
  return (
    <>
      <div className={styles.strip}>
        <Figures label={imports.summary} figures={figuresOf(preview, imports)} />
        <div className={styles.messages}>
          {missing.length === 0 ? null : (
            <Alert severity="warning">
              {imports.neededMissing(missing.map(({ label }) => label).join(', '))}
            </Alert>
          )}
          {draft.problem === null || missing.length > 0 ? null : <ProblemAlert problem={draft.problem} />}
          <UnreadColumns preview={preview} leave={draft.leave} onLeave={draft.leaveColumn} />
          <ProgressPanel
            key={`look-${String(looking.running)}`}
            running={looking.running}
            progress={looking.progress}
            label={imports.previewing}
            onCancel={looking.cancel}
            stopLabel={imports.stop}
          />
          <ProgressPanel
            key={`run-${String(running.running)}`}
            running={running.running}
            progress={running.progress}
            label={imports.running}
            onCancel={running.cancel}
            stopLabel={imports.stop}
          />
        </div>
      </div>
      <PreviewTabs
        preview={preview}
        mapping={mapping}
        proposed={draft.proposed}
        source={source}
        stale={looking.running}
        onField={(column, field) => void draft.chooseField(column, field)}
      />
    </>
  );
}

function figuresOf(preview: Preview, imports: ImportsText): readonly Figure[] {
  const count = (label: string, value: number): Figure => ({ label, value: formatAmount(value) });
  return [
    count(imports.rows, preview.rows),
    count(imports.importable, preview.importable),
    count(imports.alreadyThere, preview.alreadyThere),
    {
      ...count(imports.rejected, preview.rejectedTotal),
      tone: preview.rejectedTotal > 0 ? 'uncertain' : undefined,
    },
    count(imports.amountDue, preview.amountDue),
    count(imports.amountCollected, preview.amountCollected),
    count(imports.amountPaidOut, preview.amountPaidOut),
    count(imports.officers, preview.officers.length),
  ];
}
