import type { ReactNode } from 'react';
import type { RuleRow } from '#shared/contract/law.ts';
import {
  dayOfMonth,
  formatDay,
  type LocalDate,
  parseLocalDate,
  weekdayOf,
  yearOf,
} from '#shared/domain/localDate.ts';
import { useCall } from '../../api/hooks.ts';
import { useText } from '../../text/TextProvider.tsx';
import styles from './SpanStrip.module.css';
import { type LawPlace, wholeSwaps } from './lawPlace.ts';
import { type NamedDay, type SpanDay, type SpanMark, type SpanMonth, spanMonths } from './spanMonths.ts';

type Props = {
  readonly rule: RuleRow;
  readonly place: LawPlace;
  /** 'YYYY-MM-DD' with or without a time. */
  readonly due: string;
};

/** The months of the period, each day shaded by whether it counted. */
export function SpanStrip({ rule, place, due }: Props): ReactNode {
  const { law } = useText();
  const start = parseLocalDate(place.from);
  const end = parseLocalDate(due.slice(0, 10));
  const [from, to] = start !== null && end !== null && end < start ? [end, start] : [start, end];
  const named = useNamedDays(from, to, place);
  if (from === null || to === null || end === null) return null;
  const months = spanMonths({ from, to, due: end, skipsRest: rule.unit === 'wd', named });
  const marks = (['start', 'due', 'counted', 'weekend', 'holiday', 'makeUp'] as const).filter((mark) =>
    months.some(({ days }) => days.some((day) => day.mark === mark)),
  );
  return (
    <figure className={styles.strip} aria-label={law.strip}>
      {months.map((month) => (
        <Month key={month.first} month={month} />
      ))}
      <figcaption className={styles.legend}>
        {marks.map((mark) => (
          <span key={mark}>
            <i className={`${styles.swatch} ${styles[mark]}`} />
            {law.dayMark[mark]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** The named days of the years the period begins and ends in, with the swaps being tried. */
function useNamedDays(from: LocalDate | null, to: LocalDate | null, place: LawPlace): readonly NamedDay[] {
  const { law } = useText();
  const ask = { enabled: from !== null && to !== null, staleMs: Infinity };
  const first = useCall('law.calendar', { year: clampYear(from) }, ask);
  const last = useCall('law.calendar', { year: clampYear(to) }, ask);
  const tried = wholeSwaps(place.swaps).flatMap(({ off, work }) => [
    { day: off, kind: 'swappedOff', name: law.dayKind.swappedOff },
    { day: work, kind: 'makeUp', name: law.dayKind.makeUp },
  ]);
  const known = [...(first.data?.days ?? []), ...(last.data?.days ?? [])];
  return [...known.filter(({ kind }) => kind !== 'proposal'), ...tried];
}

const clampYear = (day: LocalDate | null): number =>
  Math.min(2100, Math.max(1990, day === null ? 2026 : yearOf(day)));

function Month({ month }: { readonly month: SpanMonth }): ReactNode {
  const { words } = useText();
  const blanks = (weekdayOf(month.first) + 6) % 7;
  return (
    <div className={styles.month}>
      <div className={styles.monthName}>{formatDay(month.first).slice(3)}</div>
      <div className={styles.days}>
        {Array.from({ length: blanks }, (_, at) => (
          <span key={`blank-${at}`} />
        ))}
        {month.days.map((day) => (
          <Day key={day.day} day={day} weekday={words.weekday[weekdayOf(day.day)] ?? ''} />
        ))}
      </div>
    </div>
  );
}

function Day({
  day: { day, mark, name },
  weekday,
}: {
  readonly day: SpanDay;
  readonly weekday: string;
}): ReactNode {
  const { law } = useText();
  const isPlain = mark === 'outside';
  const said = isPlain ? '' : ` – ${law.dayMark[mark satisfies Exclude<SpanMark, 'outside'>]}`;
  return (
    <span
      className={`${styles.spanDay} ${styles[mark]}`}
      title={`${weekday} ${formatDay(day)}${name === null ? '' : ` – ${name}`}${said}`}
    >
      {dayOfMonth(day)}
    </span>
  );
}
