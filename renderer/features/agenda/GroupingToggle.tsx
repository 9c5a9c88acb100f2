import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import type { Grouping } from './agendaLines.ts';

type Props = {
  readonly grouping: Grouping;
  readonly onChange: (grouping: Grouping) => void;
};

/** By day, by act or by case. */
export function GroupingToggle({ grouping, onChange }: Props): ReactNode {
  const { agenda } = useText();
  const groupings: readonly (readonly [Grouping, string])[] = [
    ['day', agenda.byDay],
    ['act', agenda.byAct],
    ['case', agenda.byCase],
  ];
  return (
    <ToggleButtonGroup
      exclusive
      value={grouping}
      aria-label={agenda.group}
      onChange={(_, next: Grouping | null) => {
        if (next !== null) onChange(next);
      }}
    >
      {groupings.map(([value, label]) => (
        <ToggleButton key={value} value={value}>
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
