import { type ReactNode, useId } from 'react';
import type { GapRow } from '#shared/contract/gaps.ts';
import { fillColumns, type FillField } from '#shared/domain/case/filling/columns.ts';
import type { GapCode } from '#shared/domain/case/state/state.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import type { GapDraft } from './draftStore.ts';
import { FillInput } from './FillInput.tsx';
import { choicesOf, isDay, readFill, type Reading } from './fillText.ts';
import { type ContextColumn, fieldName } from './gapContext.tsx';
import styles from './Gaps.module.css';
import { problemOf } from './problemOf.ts';

type CurrentCell = {
  readonly column: number;
  readonly takesFocus: boolean;
  readonly onType: (field: FillField, text: string) => void;
};

type Props = {
  readonly code: GapCode;
  readonly row: GapRow;
  readonly draft: GapDraft | undefined;
  readonly context: readonly ContextColumn[];
  readonly reading: Reading;
  /** Where the current cell lies in this row; null: in another. */
  readonly current: CurrentCell | null;
  /** The column of which cells are chosen here; -1 for none. */
  readonly chosenColumn: number;
};

/** One case: what it is known by, the cells to be filled, and what keeps it from being saved. */
export function GapLine(props: Props): ReactNode {
  const { code, row, draft, context, reading, current, chosenColumn } = props;
  const problemId = useId();
  const problem = problemOf(draft, reading);
  return (
    <>
      {context.map(({ key, cell }) => (
        <div key={key} role="gridcell" className={styles.known}>
          {cell(row)}
        </div>
      ))}
      {fillColumns[code].map((field, column) => (
        <div
          key={field}
          role="gridcell"
          data-column={column}
          className={`${styles.cell} ${column === chosenColumn ? styles.chosen : ''}`}
        >
          <FillCell
            code={code}
            row={row}
            field={field}
            typed={draft?.texts[field] ?? ''}
            reading={reading}
            problemId={problem === null ? null : problemId}
            current={current?.column === column ? current : null}
          />
        </div>
      ))}
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

type CellProps = Pick<Props, 'code' | 'row' | 'reading' | 'current'> & {
  readonly field: FillField;
  readonly typed: string;
  readonly problemId: string | null;
};

/** What was typed, as it is understood; the current one as it was typed. */
function FillCell({ code, row, reading, current, field, typed, problemId }: CellProps): ReactNode {
  const { text } = reading;
  const filling = readFill(field, typed, row, reading);
  const isUnread = filling.kind === 'unread';
  return (
    <>
      {current === null ? (
        <span
          className={`${styles.shown} ${isUnread ? styles.unread : ''} ${isDay(field) ? 'so-number' : ''}`}
        >
          {filling.kind === 'blank' ? '' : filling.shown}
        </span>
      ) : (
        <FillInput
          label={`${fieldName(code, field, text)}, ${row.decisionNumber ?? text.ui.noNumber}`}
          text={typed}
          choices={choicesOf(field, row, reading)}
          isDay={isDay(field)}
          problemId={problemId}
          takesFocus={current.takesFocus}
          onType={(written) => current.onType(field, written)}
        />
      )}
      {isUnread ? <Glyph shape="cross" className={styles.mark} /> : null}
    </>
  );
}
