import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { ReactNode } from 'react';
import type { AgendaItem } from '#shared/contract/agenda.ts';
import type { AgendaState } from '#shared/domain/case/duty.ts';
import { useCall } from '../../api/hooks.ts';
import { useText } from '../../text/TextProvider.tsx';
import { FilterBar, FilterChip } from '../../ui/FilterChip.tsx';
import type { AgendaPlace } from './agendaPlace.ts';
import type { Grouping } from './agendaLines.ts';
import { CountStrip } from './CountStrip.tsx';
import type { ActNames } from './useActNames.ts';

type Props = {
  readonly place: AgendaPlace;
  readonly onChange: (change: Partial<AgendaPlace>) => void;
  readonly items: readonly AgendaItem[];
  readonly counts: Readonly<Partial<Record<AgendaState, number>>>;
  readonly names: ActNames;
};

/** Counts, grouping and filters of the morning page. */
export function AgendaToolbar({ place, onChange, items, counts, names }: Props): ReactNode {
  const { agenda } = useText();
  const officers = useCall('officers.list', {}).data?.officers ?? [];
  const acts = [...new Map(items.map((item) => [item.ruleId, names.act(item)]))];
  const groupings: readonly (readonly [Grouping, string])[] = [
    ['day', agenda.byDay],
    ['act', agenda.byAct],
    ['case', agenda.byCase],
  ];
  const isFiltered = place.state !== null || place.officerId !== null || place.ruleId !== null;
  return (
    <>
      <CountStrip counts={counts} chosen={place.state} onChoose={(state) => onChange({ state })} />
      <FilterBar
        onClear={isFiltered ? () => onChange({ state: null, officerId: null, ruleId: null }) : undefined}
      >
        <ToggleButtonGroup
          exclusive
          value={place.grouping}
          aria-label={agenda.group}
          onChange={(_, grouping: Grouping | null) => {
            if (grouping !== null) onChange({ grouping });
          }}
        >
          {groupings.map(([grouping, label]) => (
            <ToggleButton key={grouping} value={grouping}>
              {label}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <FilterChip
          label={agenda.officer}
          single
          choices={officers.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={place.officerId === null ? [] : [place.officerId]}
          onChange={([officerId]) => onChange({ officerId: officerId ?? null })}
        />
        <FilterChip
          label={agenda.act}
          single
          choices={acts.map(([value, label]) => ({ value, label }))}
          chosen={place.ruleId === null ? [] : [place.ruleId]}
          onChange={([ruleId]) => onChange({ ruleId: ruleId ?? null })}
        />
      </FilterBar>
    </>
  );
}
