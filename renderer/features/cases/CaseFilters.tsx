import type { ReactNode } from 'react';
import { judgmentTypes } from '#shared/domain/case/parts.ts';
import { caseStates, classifications } from '#shared/domain/case/state/state.ts';
import { addDays, addMonths, dayOfMonth, formatDay, type LocalDate } from '#shared/domain/localDate.ts';
import { useCall } from '../../api/hooks.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { Text } from '../../text/vi.ts';
import { ageBands, amountBands, type CaseListPlace, wholeList } from '../../places/caseListPlace.ts';
import { type Choice, FilterBar, FilterChip } from '../../ui/FilterChip.tsx';
import { isNarrowed } from '../../places/caseListFilter.ts';

type Props = {
  readonly place: CaseListPlace;
  readonly onChange: (change: Partial<CaseListPlace>) => void;
};

const UNASSIGNED = '-';

/** The filters of the list of cases, in one line. */
export function CaseFilters({ place, onChange }: Props): ReactNode {
  const { cases, words } = useText();
  const clear = (): void => onChange({ ...wholeList, sort: place.sort, descending: place.descending });
  return (
    <FilterBar onClear={isNarrowed({ ...place, text: '' }) ? clear : undefined}>
      <OfficerFilter place={place} onChange={onChange} />
      <FilterChip
        label={cases.state}
        choices={named(caseStates, words.state)}
        chosen={place.states}
        onChange={(states) => onChange({ states })}
      />
      <FilterChip
        label={cases.classification}
        choices={named(classifications, words.classification)}
        chosen={place.classifications}
        onChange={(chosen) => onChange({ classifications: chosen })}
      />
      <FilterChip
        label={cases.judgmentType}
        choices={named(judgmentTypes, words.judgmentType)}
        chosen={place.judgmentTypes}
        onChange={(chosen) => onChange({ judgmentTypes: chosen })}
      />
      <FilterChip
        single
        label={cases.amount}
        choices={named(amountBands, cases.amountBands)}
        chosen={place.amount === null ? [] : [place.amount]}
        onChange={([amount]) => onChange({ amount: amount ?? null })}
      />
      <FilterChip
        single
        label={cases.age}
        choices={named(ageBands, cases.ageBands)}
        chosen={place.age === null ? [] : [place.age]}
        onChange={([age]) => onChange({ age: age ?? null })}
      />
      <FilterChip
        label={cases.marks}
        choices={[
          { value: 'overdue', label: cases.overdue },
          { value: 'hasGaps', label: cases.hasGaps },
        ]}
        chosen={[
          ...(place.overdue ? ['overdue' as const] : []),
          ...(place.hasGaps ? ['hasGaps' as const] : []),
        ]}
        onChange={(marks) =>
          onChange({ overdue: marks.includes('overdue'), hasGaps: marks.includes('hasGaps') })
        }
      />
      <CameFrom place={place} onChange={onChange} />
    </FilterBar>
  );
}

function OfficerFilter({ place, onChange }: Props): ReactNode {
  const { cases } = useText();
  const officers = useCall('officers.list', {}).data?.officers ?? [];
  const choices: readonly Choice<string>[] = [
    { value: UNASSIGNED, label: cases.unassigned },
    ...officers.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const choose = (chosen: readonly string[]): void => {
    const unassigned = chosen.includes(UNASSIGNED) && !place.unassigned;
    onChange({ unassigned, officerIds: unassigned ? [] : chosen.filter((id) => id !== UNASSIGNED) });
  };
  return (
    <FilterChip
      label={cases.officer}
      choices={choices}
      chosen={place.unassigned ? [UNASSIGNED] : place.officerIds}
      onChange={choose}
    />
  );
}

/** Filters that only come from elsewhere (a figure, an import) and can only be dropped here. */
function CameFrom({ place, onChange }: Props): ReactNode {
  const { cases } = useText();
  const none = { decidedFrom: null, decidedTo: null };
  const given: readonly (readonly [string, string, string | null, Partial<CaseListPlace>])[] = [
    ['open', cases.open, place.open ? cases.onlyOpen : null, { open: false }],
    ['import', cases.onlyImport, place.importId === null ? null : cases.onlyImport, { importId: null }],
    ['decided', cases.decision, periodOf(place.decidedFrom, place.decidedTo, cases), none],
    [
      'docketed',
      cases.docketed,
      periodOf(place.docketedFrom, place.docketedTo, cases),
      { docketedFrom: null, docketedTo: null },
    ],
    [
      'ended',
      cases.ended,
      periodOf(place.endedFrom, place.endedTo, cases),
      { endedFrom: null, endedTo: null },
    ],
  ];
  return given.map(([key, label, said, without]) =>
    said === null ? null : (
      <FilterChip
        key={key}
        single
        label={label}
        choices={[{ value: key, label: said }]}
        chosen={[key]}
        onChange={() => onChange(without)}
      />
    ),
  );
}

function periodOf(from: LocalDate | null, to: LocalDate | null, cases: Text['cases']): string | null {
  if (from !== null && to !== null && isWholeMonth(from, to)) return cases.inMonth(formatDay(from).slice(3));
  if (from !== null && to !== null) return cases.between(formatDay(from), formatDay(to));
  if (from !== null) return cases.since(formatDay(from));
  return to === null ? null : cases.until(formatDay(to));
}

const isWholeMonth = (from: LocalDate, to: LocalDate): boolean =>
  dayOfMonth(from) === 1 && addDays(addMonths(from, 1), -1) === to;

const named = <V extends string>(
  values: readonly V[],
  names: Readonly<Record<V, string>>,
): readonly Choice<V>[] => values.map((value) => ({ value, label: names[value] }));
