import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useId } from 'react';
import type { GapRow } from '#shared/contract/gaps.ts';
import type { FillField } from '#shared/domain/case/filling/columns.ts';
import type { GapCode } from '#shared/domain/case/state/state.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import type { GapDraft } from './draftStore.ts';
import { FillInput } from './FillInput.tsx';
import { choicesOf, isDay, readFill, type Reading } from './fillText.ts';
import { type ContextColumn, fieldName } from './gapContext.tsx';
import styles from './Gaps.module.css';

export type CurrentCell = {
  readonly column: number;
  readonly takesFocus: boolean;
  readonly onType: (field: FillField, text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent, writing: boolean) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
};

type Props = {
  readonly code: GapCode;
  readonly row: GapRow;
  readonly draft: GapDraft | undefined;
  readonly context: readonly ContextColumn[];
  readonly fields: readonly FillField[];
  readonly reading: Reading;
  /** Where the current cell lies in this row; null: in another. */
  readonly current: CurrentCell | null;
  /** The column of which cells are chosen here; -1 for none. */
  readonly chosenColumn: number;
};

/** One case: what it is known by, the cells to be filled, and what keeps it from being saved. */
export function GapLine(props: Props): ReactNode {
  const { code, row, draft, context, fields, reading, current, chosenColumn } = props;
  const { text } = reading;
  const problemId = useId();
  const cells = fields.map((field) => {
    const typed = draft?.texts[field] ?? '';
    return { field, typed, filling: readFill(field, typed, row, reading) };
  });
  const problem =
    draft?.refusal?.sentence ??
    cells.flatMap(({ filling }) => (filling.kind === 'unread' ? [filling.why] : []))[0] ??
    null;
  return (
    <>
      {context.map(({ key, cell }) => (
        <div key={key} role="gridcell" className={styles.known}>
          {cell(row)}
        </div>
      ))}
      {cells.map(({ field, typed, filling }, column) => {
        const isUnread = filling.kind === 'unread';
        const label = `${fieldName(code, field, text)}, ${row.decisionNumber ?? text.ui.noNumber}`;
        return (
          <div
            key={field}
            role="gridcell"
            data-column={column}
            className={`${styles.cell} ${isUnread ? styles.unread : ''} ${column === chosenColumn ? styles.chosen : ''} ${isDay(field) ? 'so-number' : ''}`}
          >
            {current?.column === column ? (
              <FillInput
                label={label}
                text={typed}
                choices={choicesOf(field, row, reading)}
                isDay={isDay(field)}
                problemId={isUnread || draft?.refusal ? problemId : null}
                takesFocus={current.takesFocus}
                onType={(written) => current.onType(field, written)}
                onKeyDown={current.onKeyDown}
                onPaste={current.onPaste}
              />
            ) : (
              <span className={styles.shown}>{filling.kind === 'blank' ? '' : filling.shown}</span>
            )}
            {isUnread ? <Glyph shape="cross" className={styles.mark} /> : null}
          </div>
        );
      })}
      <div role="gridcell" id={problemId} className={styles.problem} title={problem ?? undefined}>
        {problem === null ? null : (
          <>
            <Glyph shape={draft?.refusal ? 'diamond' : 'cross'} />
            <span>{problem}</span>
          </>
        )}
      </div>
    </>
  );
}
