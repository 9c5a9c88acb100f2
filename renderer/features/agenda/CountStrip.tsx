import type { ReactNode } from 'react';
import type { AgendaState } from '#shared/domain/case/duties/duty.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import styles from './CountStrip.module.css';
import { sections } from './agendaLines.ts';

type Props = {
  readonly counts: Readonly<Partial<Record<AgendaState, number>>>;
  readonly chosen: AgendaState | null;
  readonly onChoose: (state: AgendaState | null) => void;
};

/** How much there is in each part; a part pressed shows itself alone, pressed again shows all. */
export function CountStrip({ counts, chosen, onChoose }: Props): ReactNode {
  const { agenda, words } = useText();
  const shown = sections.filter((state) => state !== 'later');
  return (
    <div className={styles.strip} role="group" aria-label={agenda.list}>
      {shown.map((state) => {
        const count = counts[state] ?? 0;
        return (
          <button
            key={state}
            type="button"
            className={`${styles.part} ${state === 'overdue' && count > 0 ? styles.overdue : ''}`}
            aria-pressed={chosen === state}
            onClick={() => onChoose(chosen === state ? null : state)}
          >
            <span className={styles.number}>{formatAmount(count)}</span>
            {words.agendaState[state]}
          </button>
        );
      })}
    </div>
  );
}
