import Alert from '@mui/material/Alert';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { ReactNode } from 'react';
import { useCall, useCommand } from '../../api/hooks.ts';
import { useText } from '../../text/TextProvider.tsx';
import { PlainSelect } from '../../ui/PlainSelect.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './Settings.module.css';

const IDLE_MINUTES = [2, 5, 10, 15, 30, 60, 120, 240];

/** Look, language and idle lock of this machine; each holds at once. */
export function MachinePart(): ReactNode {
  const { settings } = useText();
  const current = useCall('settings.get', {});
  const change = useCommand('settings.change');
  if (current.data === undefined) return null;
  const { theme, language, idleMinutes } = current.data;
  const minutes = [...new Set([...IDLE_MINUTES, idleMinutes])].toSorted((a, b) => a - b);
  return (
    <Section title={settings.machine}>
      <div className={styles.rows}>
        <span>{settings.theme}</span>
        <Choice
          label={settings.theme}
          value={theme}
          choices={settings.themes}
          onChange={(next) => change.mutate({ theme: next })}
        />
        <span>{settings.language}</span>
        <Choice
          label={settings.language}
          value={language}
          choices={settings.languages}
          onChange={(next) => change.mutate({ language: next })}
        />
        <span>{settings.idle}</span>
        <div className={styles.short}>
          <PlainSelect
            label={settings.idle}
            value={String(idleMinutes)}
            choices={minutes.map((each) => ({ value: String(each), label: settings.minutes(each) }))}
            onChange={(next) => change.mutate({ idleMinutes: Number(next) })}
          />
        </div>
      </div>
      {change.error === null ? null : <Alert severity="warning">{change.error.message}</Alert>}
    </Section>
  );
}

type ChoiceProps<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly choices: Readonly<Record<V, string>>;
  readonly onChange: (value: V) => void;
};

function Choice<V extends string>({ label, value, choices, onChange }: ChoiceProps<V>): ReactNode {
  const values = Object.entries<string>(choices);
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={label}
      value={value}
      onChange={(_event, next: V | null) => {
        if (next !== null) onChange(next);
      }}
    >
      {values.map(([each, name]) => (
        <ToggleButton key={each} value={each}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
