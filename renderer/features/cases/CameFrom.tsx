import type { ReactNode } from 'react';
import { addDays, addMonths, dayOfMonth, formatDay, type LocalDate } from '#shared/domain/localDate.ts';
import type { CaseListPlace } from '../../places/caseListPlace.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { Text } from '../../text/vi.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';

type Props = {
  readonly place: CaseListPlace;
  readonly onChange: (change: Partial<CaseListPlace>) => void;
};

/** The fields that bound a day of the case, and what the office calls that day. */
const PERIODS = [
  { label: 'decision', from: 'decidedFrom', to: 'decidedTo' },
  { label: 'docketed', from: 'docketedFrom', to: 'docketedTo' },
  { label: 'ended', from: 'endedFrom', to: 'endedTo' },
] as const;

/** Filters that only come from elsewhere (a figure, an import) and can only be dropped here. */
export function CameFrom({ place, onChange }: Props): ReactNode {
  const { cases } = useText();
  const given: readonly (readonly [string, string | null, Partial<CaseListPlace>])[] = [
    [cases.open, place.open ? cases.onlyOpen : null, { open: false }],
    [cases.onlyImport, place.importId === null ? null : cases.onlyImport, { importId: null }],
    ...PERIODS.map(
      ({ label, from, to }) =>
        [
          cases.periods[label],
          sayPeriod(place[from], place[to], cases),
          { [from]: null, [to]: null },
        ] as const,
    ),
  ];
  return given.map(([label, said, without]) =>
    said === null ? null : (
      <FilterChip
        key={label}
        single
        label={label}
        choices={[{ value: label, label: said }]}
        chosen={[label]}
        onChange={() => onChange(without)}
      />
    ),
  );
}

function sayPeriod(from: LocalDate | null, to: LocalDate | null, cases: Text['cases']): string | null {
  if (from !== null && to !== null && isWholeMonth(from, to)) return cases.inMonth(formatDay(from).slice(3));
  if (from !== null && to !== null) return cases.between(formatDay(from), formatDay(to));
  if (from !== null) return cases.since(formatDay(from));
  return to === null ? null : cases.until(formatDay(to));
}

const isWholeMonth = (from: LocalDate, to: LocalDate): boolean =>
  dayOfMonth(from) === 1 && addDays(addMonths(from, 1), -1) === to;
