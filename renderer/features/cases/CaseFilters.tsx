import type { ReactNode } from 'react';
import { judgmentTypes } from '#shared/domain/case/bodies/parts.ts';
import { caseStates, classifications } from '#shared/domain/case/state/state.ts';
import { useCall } from '../../api/hooks.ts';
import { useText } from '../../text/TextProvider.tsx';
import {
  ageBands,
  amountBands,
  type CaseListPlace,
  type CaseMark,
  caseMarks,
  wholeList,
} from '../../places/caseListPlace.ts';
import { type Choice, FilterBar, FilterChip } from '../../ui/FilterChip.tsx';
import { CameFrom } from './CameFrom.tsx';
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
        choices={named(caseMarks, cases.markNames)}
        chosen={caseMarks.filter((mark) => place[mark])}
        onChange={(marks) => onChange(marked(marks))}
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

const marked = (chosen: readonly CaseMark[]): Partial<CaseListPlace> =>
  Object.fromEntries(caseMarks.map((mark) => [mark, chosen.includes(mark)]));

const named = <V extends string>(
  values: readonly V[],
  names: Readonly<Record<V, string>>,
): readonly Choice<V>[] => values.map((value) => ({ value, label: names[value] }));
