import IconButton from '@mui/material/IconButton';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { formatDay, type LocalDate, weekdayOf, yearOf } from '#shared/domain/localDate.ts';
import { useCall } from '../../api/hooks.ts';
import { useText } from '../../text/TextProvider.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Section } from '../../ui/Section.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import styles from './Law.module.css';
import { mergeDays, type NamedSpan } from './mergeDays.ts';

/** The days off and make-up days of a year, each with where it is known from. */
export function YearCalendar({ day }: { readonly day: LocalDate }): ReactNode {
  const { law } = useText();
  const [chosen, setChosen] = useState<number | null>(null);
  const year = Math.min(2100, Math.max(1990, chosen ?? yearOf(day)));
  const calendar = useCall('law.calendar', { year }, { keep: true, staleMs: Infinity });
  if (calendar.error !== null)
    return <ErrorState message={calendar.error.message} onRetry={calendar.refetch} />;
  if (calendar.data === undefined) return null;
  const { publishedFrom, publishedUntil, days } = calendar.data;
  const isPublished = yearOf(publishedFrom) <= year && year <= yearOf(publishedUntil);
  return (
    <Section
      title={`${law.calendar} ${year}`}
      actions={
        <span className={styles.years}>
          <IconButton
            aria-label={law.previousYear}
            disabled={year <= 1990}
            onClick={() => setChosen(year - 1)}
          >
            <ChevronLeft size={16} />
          </IconButton>
          <IconButton aria-label={law.nextYear} disabled={year >= 2100} onClick={() => setChosen(year + 1)}>
            <ChevronRight size={16} />
          </IconButton>
        </span>
      }
    >
      <p className={isPublished ? 'so-quiet' : styles.unpublished}>
        {isPublished ? '' : `${law.unpublished} `}
        {law.published(formatDay(publishedFrom), formatDay(publishedUntil))}
      </p>
      <DaysTable spans={mergeDays(days)} label={`${law.calendar} ${year}`} />
    </Section>
  );
}

function DaysTable({
  spans,
  label,
}: {
  readonly spans: readonly NamedSpan[];
  readonly label: string;
}): ReactNode {
  const { law, words } = useText();
  const dayOf = (day: LocalDate): string => `${words.weekday[weekdayOf(day)] ?? ''} ${formatDay(day)}`;
  const columns: readonly Column<NamedSpan>[] = [
    {
      key: 'day',
      header: law.day,
      width: '225px',
      cell: ({ from, to, count }) => (
        <span className="so-number">
          {count === 1 ? dayOf(from) : law.daysInARow(formatDay(from), formatDay(to), count)}
        </span>
      ),
    },
    { key: 'name', header: law.name, width: '26%', cell: ({ name }) => name },
    { key: 'kind', header: law.kind, width: '120px', cell: ({ kind }) => law.dayKind[kind] },
    {
      key: 'source',
      header: law.source,
      width: '',
      cell: ({ source, confidence }) => (
        <span className={styles.source}>
          {source}
          <span className={confidence === 'uncertain' ? styles.unpublished : 'so-quiet'}>
            {` · ${law.dayConfidence[confidence]}`}
          </span>
        </span>
      ),
    },
  ];
  return (
    <PlainTable
      label={label}
      columns={columns}
      rows={spans}
      keyOf={({ from, kind }) => `${from}-${kind}`}
      isQuiet={({ kind }) => kind === 'proposal'}
    />
  );
}
