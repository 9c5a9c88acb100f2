import type { ReactNode } from 'react';
import { fillColumns } from '#shared/domain/case/filling/columns.ts';
import type { GapCode } from '#shared/domain/case/state/state.ts';
import type { Text } from '../../text/vi.ts';
import { type ContextColumn, fieldName, fieldWidth } from './gapContext.tsx';
import styles from './Gaps.module.css';

type Props = { readonly code: GapCode; readonly context: readonly ContextColumn[]; readonly text: Text };

/** The names of the columns; those to be filled stand out. */
export function GapHead({ code, context, text }: Props): ReactNode {
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      {context.map(({ key, header }) => (
        <div key={key} role="columnheader">
          {header}
        </div>
      ))}
      {fillColumns[code].map((field) => (
        <div key={field} role="columnheader" className={styles.asked}>
          {fieldName(code, field, text)}
        </div>
      ))}
      <div role="columnheader">{text.gaps.why}</div>
    </div>
  );
}

/** The grid template: what a row is known by, what is filled in, why it was not saved. */
export const gridTracks = (code: GapCode, context: readonly ContextColumn[]): string =>
  [
    ...context.map(({ width }) => width),
    ...fillColumns[code].map((field) => fieldWidth(code, field)),
    'minmax(156px, 1.5fr)',
  ].join(' ');
