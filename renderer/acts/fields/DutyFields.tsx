import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { CaseView, DeadlineView } from '#shared/contract/cases.ts';
import { formatDay } from '#shared/domain/localDate.ts';
import { useText } from '../../text/TextProvider.tsx';
import { DayRow, DetailRow } from './commonFields.tsx';
import type { FieldsProps } from './fieldsProps.ts';

const keyOf = ({ ruleId, triggerEventId }: Pick<DeadlineView, 'ruleId' | 'triggerEventId'>): string =>
  `${ruleId} ${triggerEventId}`;

/** A duty with no act of its own was done; which one is a deadline of the case. */
export function DutyFields({ control, view }: FieldsProps): ReactNode {
  const { events } = useText();
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
    <>
      <DayRow control={control} label={events.fields.dutyDay} />
      <TextField
        select
        label={events.fields.duty}
        value={duties.some((duty) => keyOf(duty) === keyOf(chosen)) ? keyOf(chosen) : ''}
        onChange={(event) => choose(event.target.value)}
        inputRef={rule.field.ref}
        error={error !== undefined}
        helperText={error ?? (duties.length === 0 ? events.fields.noDuties : undefined)}
        slotProps={{ select: { MenuProps: { transitionDuration: 0 } } }}
      >
        {duties.map((duty) => (
          <MenuItem key={keyOf(duty)} value={keyOf(duty)}>
            {`${duty.title} – ${formatDay(duty.due)}`}
          </MenuItem>
        ))}
      </TextField>
      <DetailRow control={control} />
    </>
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
