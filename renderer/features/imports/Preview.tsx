import Alert from '@mui/material/Alert';
import type { ReactNode } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { ImportsText } from '../../text/vi/imports.ts';
import { type Figure, Figures } from '../../ui/Figures.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import { DayOrder } from './DayOrder.tsx';
import styles from './Imports.module.css';
import type { Preview } from './mapping.ts';
import { OtherSheets } from './OtherSheets.tsx';
import { PreviewTabs } from './PreviewTabs.tsx';
import { ProblemAlert } from './ProblemAlert.tsx';
import type { ImportDraft } from './useImport.ts';

/** What importing the chosen workbook would do; everything stays in view while it is computed again. */
export function PreviewOf({ draft }: { readonly draft: ImportDraft }): ReactNode {
  const { imports } = useText();
  const { preview, source, looking, running } = draft;
  if (preview === null || source === null) return null;
  const missing = missingOf(preview);
  return (
    <>
      <div className={styles.strip}>
        <Figures label={imports.summary} figures={figuresOf(preview, imports)} />
        <div className={styles.messages}>
          <ToDecide draft={draft} preview={preview} />
          {draft.problem === null || missing.length > 0 ? null : <ProblemAlert problem={draft.problem} />}
          <DayOrder
            preview={preview}
            chosen={source.dayOrder}
            stale={looking.running}
            onChoose={(order) => void draft.chooseDayOrder(order)}
          />
          <OtherSheets preview={preview} />
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
      <PreviewTabs preview={preview} source={source} draft={draft} />
    </>
  );
}

/** What must be decided before the import goes on: the header first, then columns it cannot do without, then unread ones. */
function ToDecide({ draft, preview }: { readonly draft: ImportDraft; readonly preview: Preview }): ReactNode {
  const { imports } = useText();
  const missing = missingOf(preview);
  const sentence = (): string | null => {
    if (preview.tables.some(({ header }) => header === 'likely')) return imports.headerUnknown;
    if (missing.length > 0) return imports.neededMissing(missing.join(', '));
    const columns = draft.undecided.map(({ column }) => column).join(', ');
    return columns === '' ? null : imports.undecided(columns);
  };
  const said = sentence();
  return said === null ? null : <Alert severity="warning">{said}</Alert>;
}

/** Fields that a case needs and that a table has no column for, by their names. */
function missingOf({ tables, fields }: Preview): readonly string[] {
  const missing = new Set(tables.flatMap((table) => table.missing));
  return fields.filter(({ field }) => missing.has(field)).map(({ label }) => label);
}

function figuresOf(preview: Preview, imports: ImportsText): readonly Figure[] {
  const count = (label: string, value: number): Figure => ({ label, value: formatAmount(value) });
  return [
    count(imports.rows, preview.rows),
    count(imports.importable, preview.importable),
    count(imports.alreadyThere, preview.changes.same),
    count(imports.different, preview.changes.differentTotal),
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
