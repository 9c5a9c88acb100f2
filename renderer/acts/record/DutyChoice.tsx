import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { CaseView, DeadlineView } from '#shared/contract/cases.ts';
import { formatDay } from '#shared/domain/localDate.ts';
import type { FieldsProps } from '../fields/field.ts';

const keyOf = ({ ruleId, triggerEventId }: Pick<DeadlineView, 'ruleId' | 'triggerEventId'>): string =>
  `${ruleId} ${triggerEventId}`;

type Props = FieldsProps & {
  readonly label: string;
  /** Said where nothing waits. */
  readonly noDuties: string;
};

/** Which duty was done: one of the deadlines of the case. */
export function DutyChoice({ control, view, label, noDuties }: Props): ReactNode {
  const rule = useController({ control, name: 'body.ruleId' });
  const trigger = useController({ control, name: 'body.triggerEventId' });
  const chosen = { ruleId: rule.field.value, triggerEventId: trigger.field.value };
  const duties = dutiesOf(view, keyOf(chosen));
  const choose = (key: string): void => {
    const duty = duties.find((each) => keyOf(each) === key);
    if (duty === undefined) return;
    rule.field.onChange(duty.ruleId);
    trigger.field.onChange(duty.triggerEventId);
  };
  const error = rule.fieldState.error?.message ?? trigger.fieldState.error?.message;
  return (
    <TextField
      select
      label={label}
      value={duties.some((duty) => keyOf(duty) === keyOf(chosen)) ? keyOf(chosen) : ''}
      onChange={(event) => choose(event.target.value)}
      inputRef={rule.field.ref}
      error={error !== undefined}
      helperText={error ?? (duties.length === 0 ? noDuties : undefined)}
      slotProps={{ select: { MenuProps: { transitionDuration: 0 } } }}
    >
      {duties.map((duty) => (
        <MenuItem key={keyOf(duty)} value={keyOf(duty)}>
          {`${duty.title} – ${formatDay(duty.due)}`}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Duties that wait to be done, and the one that is already named. */
function dutiesOf({ deadlines }: CaseView, chosen: string): readonly DeadlineView[] {
  const seen = new Map<string, DeadlineView>();
  for (const deadline of deadlines) {
    const waits = deadline.actEvent === 'duty.done' && deadline.doneOn === null;
    const key = keyOf(deadline);
    if ((waits || key === chosen) && !seen.has(key)) seen.set(key, deadline);
  }
  return [...seen.values()];
}
