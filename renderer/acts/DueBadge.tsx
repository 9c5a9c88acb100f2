import type { ReactNode } from 'react';
import type { AgendaState } from '#shared/domain/case/duties/duty.ts';
import { daysBetween, formatDay, type LocalDate } from '#shared/domain/localDate.ts';
import type { Text } from '../text/vi.ts';
import { useText } from '../text/TextProvider.tsx';
import styles from './badge.module.css';
import { Glyph, type GlyphShape } from '../ui/Glyph.tsx';

type DeadlineState = AgendaState | 'met' | 'metLate' | 'lapsed';

const SHAPES: Readonly<Record<DeadlineState, GlyphShape>> = {
  overdue: 'triangle',
  today: 'disc',
  next7: 'half',
  next30: 'ring',
  later: 'ring',
  reached: 'diamond',
  met: 'check',
  metLate: 'check',
  lapsed: 'dash',
};

const TONES: Readonly<Partial<Record<DeadlineState, 'overdue' | 'today' | 'ended'>>> = {
  overdue: 'overdue',
  today: 'today',
  met: 'ended',
  metLate: 'ended',
  lapsed: 'ended',
};

type Props = {
  readonly state: DeadlineState;
  readonly due: LocalDate;
  readonly today: LocalDate;
  /** Also writes the day: "18/11/2026 · quá 3 ngày". */
  readonly withDay?: boolean;
};

/** How a deadline stands: a shape and words; red only when overdue. */
export function DueBadge({ state, due, today, withDay = false }: Props): ReactNode {
  const text = useText();
  const tone = TONES[state];
  return (
    <span className={`${styles.badge} so-number ${tone === undefined ? '' : styles[tone]}`}>
      <Glyph shape={SHAPES[state]} className={styles.glyph} />
      {withDay ? `${formatDay(due)} · ` : ''}
      {phrase(text, state, daysBetween(today, due))}
    </span>
  );
}

function phrase({ ui, words }: Text, state: DeadlineState, days: number): string {
  if (state === 'met' || state === 'metLate' || state === 'lapsed') return words.deadlineState[state];
  if (state === 'reached') return ui.daysSince(-days);
  return days < 0 ? ui.daysLate(-days) : ui.daysLeft(days);
}
