import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import type { GapCode } from '#shared/domain/case/state/state.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import styles from './Gaps.module.css';

type Props = {
  readonly kinds: OutputOf<'gaps.summary'>['gaps'];
  readonly chosen: GapCode;
  /** Rows of each kind that are typed into and not saved. */
  readonly unsaved: ReadonlyMap<GapCode, number>;
  readonly onChoose: (code: GapCode) => void;
};

/** What is missing in how many cases; one kind is filled at a time. */
export function GapKinds({ kinds, chosen, unsaved, onChoose }: Props): ReactNode {
  const { gaps, words } = useText();
  return (
    <nav className={styles.kinds} aria-label={gaps.kinds}>
      {kinds.map(({ code, cases }) => {
        const drafts = unsaved.get(code) ?? 0;
        return (
          <button
            key={code}
            type="button"
            className={styles.kind}
            aria-current={code === chosen}
            onClick={() => onChoose(code)}
          >
            <span>{words.gap[code]}</span>
            <span className={styles.count}>{gaps.kindCount(formatAmount(cases))}</span>
            {drafts === 0 ? null : <span className={styles.count}>{gaps.unsaved(formatAmount(drafts))}</span>}
          </button>
        );
      })}
    </nav>
  );
}
