import type { ReactNode } from 'react';
import { formatDay, type LocalDate, weekdayOf } from '#shared/domain/localDate.ts';
import { useText } from '../text/TextProvider.tsx';

type Props = {
  /** null shows a dash: the day is not known. */
  readonly day: LocalDate | null;
  readonly weekday?: boolean;
};

/** A day as the office writes it: 20/11/2026, or Thứ Sáu 20/11/2026 with `weekday`. */
export function DayText({ day, weekday = false }: Props): ReactNode {
  const { words } = useText();
  if (day === null) return <span className="so-quiet">–</span>;
  const name = weekday ? `${words.weekday[weekdayOf(day)] ?? ''} ` : '';
  return (
    <time className="so-number" dateTime={day}>
      {name}
      {formatDay(day)}
    </time>
  );
}
