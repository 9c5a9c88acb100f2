import type { ReactNode } from 'react';
import type { AgendaItem } from '#shared/contract/agenda.ts';
import type { AgendaState } from '#shared/domain/case/duties/duty.ts';
import { useCall } from '../../api/hooks.ts';
import { useText } from '../../text/TextProvider.tsx';
import { FilterBar, FilterChip } from '../../ui/FilterChip.tsx';
import type { AgendaPlace } from './agendaPlace.ts';
import { CountStrip } from './CountStrip.tsx';
import type { ActNames } from './useActNames.ts';

type Props = {
  readonly place: AgendaPlace;
  readonly onChange: (change: Partial<AgendaPlace>) => void;
  readonly items: readonly AgendaItem[];
  readonly counts: Readonly<Partial<Record<AgendaState, number>>>;
  readonly names: ActNames;
};

/** Counts and filters of the morning page; a new filter closes the reasons of a line it may hide. */
export function AgendaToolbar({ place, onChange, items, counts, names }: Props): ReactNode {
  const { agenda } = useText();
  const officers = useCall('officers.list', {}).data?.officers ?? [];
  const acts = [...new Map(items.map((item) => [item.ruleId, names.rule(item)]))];
  const isFiltered = place.state !== null || place.officerId !== null || place.ruleId !== null;
  return (
    <>
      <CountStrip
        counts={counts}
        chosen={place.state}
        onChoose={(state) => onChange({ state, open: null })}
      />
      <FilterBar
        onClear={
          isFiltered ? () => onChange({ state: null, officerId: null, ruleId: null, open: null }) : undefined
        }
      >
        <FilterChip
          label={agenda.officer}
          single
          choices={officers.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={place.officerId === null ? [] : [place.officerId]}
          onChange={([officerId]) => onChange({ officerId: officerId ?? null, open: null })}
        />
        <FilterChip
          label={agenda.act}
          single
          choices={acts.map(([value, label]) => ({ value, label }))}
          chosen={place.ruleId === null ? [] : [place.ruleId]}
          onChange={([ruleId]) => onChange({ ruleId: ruleId ?? null, open: null })}
        />
      </FilterBar>
    </>
  );
}
