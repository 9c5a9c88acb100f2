import IconButton from '@mui/material/IconButton';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import {
  addDays,
  addMonths,
  dayOfMonth,
  daysInMonth,
  formatDay,
  type LocalDate,
  monthOf,
  weekdayOf,
  yearOf,
} from '#shared/domain/localDate.ts';
import { useText } from '../text/TextProvider.tsx';
import styles from './Calendar.module.css';
import { useToday } from './TodayContext.tsx';

type Props = {
  /** A day of the month that is shown first. */
  readonly day: LocalDate;
  readonly chosen: LocalDate | null;
  readonly onChoose: (day: LocalDate) => void;
};

/** One month, Monday first. Weekends are quiet; holidays are the law engine's business, not the calendar's. */
export function Calendar({ day, chosen, onChoose }: Props): ReactNode {
  const { ui, words } = useText();
  const today = useToday();
  const [month, setMonth] = useState<LocalDate>(() => addDays(day, 1 - dayOfMonth(day)));
  const blanks = (weekdayOf(month) + 6) % 7;
  const days = Array.from({ length: daysInMonth(yearOf(month), monthOf(month)) }, (_, step) =>
    addDays(month, step),
  );
  const names = [1, 2, 3, 4, 5, 6, 0].map((at) => words.weekday[at] ?? '');
  return (
    <div className={styles.calendar}>
      <div className={styles.head}>
        <IconButton aria-label={ui.previousMonth} onClick={() => setMonth(addMonths(month, -1))}>
          <ChevronLeft size={16} />
        </IconButton>
        <span className="so-number" aria-live="polite">
          {formatDay(month).slice(3)}
        </span>
        <IconButton aria-label={ui.nextMonth} onClick={() => setMonth(addMonths(month, 1))}>
          <ChevronRight size={16} />
        </IconButton>
      </div>
      <div className={styles.days}>
        {names.map((name) => (
          <abbr key={name} title={name} className={styles.name}>
            {shortOf(name)}
          </abbr>
        ))}
        {Array.from({ length: blanks }, (_, at) => (
          <span key={`blank-${at}`} />
        ))}
        {days.map((each) => (
          <button
            key={each}
            type="button"
            aria-label={formatDay(each)}
            aria-pressed={each === chosen}
            autoFocus={each === day}
            className={classOf(each, chosen, today)}
            onClick={() => onChoose(each)}
          >
            {dayOfMonth(each)}
          </button>
        ))}
      </div>
    </div>
  );
}

function classOf(day: LocalDate, chosen: LocalDate | null, today: LocalDate): string {
  const isRest = weekdayOf(day) % 6 === 0;
  return [
    styles.day,
    isRest ? styles.rest : '',
    day === today ? styles.today : '',
    day === chosen ? styles.chosen : '',
  ].join(' ');
}

const shortOf = (name: string): string => name.replace('Chủ nhật', 'CN').replace('Thứ ', '').slice(0, 3);
