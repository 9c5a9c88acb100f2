import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type ReactNode, useRef, useState } from 'react';
import type { RuleRow } from '#shared/contract/law.ts';
import { useText } from '../../text/TextProvider.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import styles from './Law.module.css';
import type { LawPlace } from './lawPlace.ts';

type Props = {
  readonly rule: RuleRow;
  readonly place: LawPlace;
  readonly onChange: (next: Partial<LawPlace>) => void;
};

/** The rule by its name, and what it is counted from. */
export function ComputeForm({ rule, place, onChange }: Props): ReactNode {
  const { law } = useText();
  const dayInput = useRef<HTMLInputElement>(null);
  const isBackward = rule.direction === 'backward';
  useShortcut('n', law.keyDay, () => dayInput.current?.select());
  return (
    <>
      <div>
        <Typography variant="h1" component="h2">
          <span className={styles.headId}>{rule.id}</span>
          {rule.title}
        </Typography>
        <p className="so-quiet">
          {isBackward ? law.triggerBackward : law.trigger}: {rule.trigger}
        </p>
      </div>
      <div className={styles.form}>
        <div className={styles.day}>
          <DayField
            label={isBackward ? law.fromBackward : law.from}
            value={place.from}
            onChange={(from) => onChange({ from })}
            onTyped={(from) => onChange({ from })}
            inputRef={dayInput}
          />
        </div>
        {rule.unit === 'h' ? <TimeField value={place.time} onChange={(time) => onChange({ time })} /> : null}
        {rule.variants.length === 0 ? null : (
          <TextField
            select
            label={law.variant}
            value={chosenVariant(rule, place) ?? ''}
            onChange={(event) => onChange({ variant: event.target.value })}
            slotProps={{ select: { MenuProps: { transitionDuration: 0 } } }}
          >
            {rule.variants.map(({ id, label }) => (
              <MenuItem key={id} value={id}>
                {label}
              </MenuItem>
            ))}
          </TextField>
        )}
      </div>
    </>
  );
}

/** The variant of the place when this version of the rule has it, else the rule's first. */
export const chosenVariant = (rule: RuleRow, place: LawPlace): string | null =>
  (rule.variants.find(({ id }) => id === place.variant) ?? rule.variants[0])?.id ?? null;

const TIME = /^([01]?\d|2[0-3])[:hg.]?([0-5]\d)$/u;

function TimeField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (time: string) => void;
}): ReactNode {
  const { law } = useText();
  const [draft, setDraft] = useState<string | null>(null);
  const isUnread = draft !== null && !TIME.test(draft.trim());
  return (
    <TextField
      label={law.time}
      value={draft ?? value}
      style={{ width: 110, flex: 'none' }}
      onChange={(event) => {
        setDraft(event.target.value);
        const match = TIME.exec(event.target.value.trim());
        if (match !== null) onChange(`${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? ''}`);
      }}
      onBlur={() => {
        if (!isUnread) setDraft(null);
      }}
      error={isUnread}
      helperText={isUnread ? law.timeUnread : ' '}
      slotProps={{ htmlInput: { className: 'so-number', autoComplete: 'off' } }}
    />
  );
}
