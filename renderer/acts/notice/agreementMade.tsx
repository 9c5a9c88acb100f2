import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { formatDay } from '#shared/domain/localDate.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormRows } from '../../ui/FormRows.tsx';
import { RowText } from '../../ui/RowField.tsx';
import { actForm } from '../act.ts';
import { field } from '../fields/field.ts';
import styles from '../fields/fields.module.css';
import { PartyChoice } from '../fields/PartyChoice.tsx';
import { dayField, detailField, sideBySide, textField } from '../fields/standard.tsx';
import type { EventControl } from '../form/eventValues.ts';
import { messageAt, messageOfList } from '../form/rowErrors.ts';

/** Thỏa thuận thi hành án: who took part, what was agreed and by which days, and what follows when it is not kept. */
export const agreementMade = actForm('agreement.made', {
  vi: {
    name: 'Thỏa thuận thi hành án',
    day: 'Ngày thỏa thuận',
    time: 'Giờ lập (ví dụ 15:30)',
    place: 'Địa điểm',
    partyIds: 'Đương sự thỏa thuận',
    others: 'Người khác tham gia',
    content: 'Nội dung thỏa thuận',
    steps: 'Các mốc thực hiện',
    dueOn: 'Đến ngày',
    stepContent: 'Phải thực hiện',
    addStep: 'Thêm mốc',
    step: 'Mốc',
    removeStep: 'Bỏ mốc',
    consequence: 'Hậu quả nếu không thực hiện đúng',
    feeAndCosts: 'Phí và chi phí thi hành án',
    said: (content: string) => `Đương sự thỏa thuận: ${content}`,
    saidStep: (day: string, content: string) => `đến ${day}: ${content}`,
    saidAt: (place: string) => `tại ${place}`,
  },
  en: {
    name: 'Agreement of the parties',
    day: 'Day of the agreement',
    time: 'Hour (as 15:30)',
    place: 'Place',
    partyIds: 'Parties who agreed',
    others: 'Others who took part',
    content: 'What was agreed',
    steps: 'Steps',
    dueOn: 'By',
    stepContent: 'To be done',
    addStep: 'Add a step',
    step: 'Step',
    removeStep: 'Remove step',
    consequence: 'What follows when it is not kept',
    feeAndCosts: 'Enforcement fee and costs',
    said: (content: string) => `The parties agreed: ${content}`,
    saidStep: (day: string, content: string) => `by ${day}: ${content}`,
    saidAt: (place: string) => `at ${place}`,
  },
  wide: true,
  opensWith: ({ view }) => ({
    partyIds: view.partyCount === 1 ? view.parties.map(({ id }) => id) : [],
    others: null,
    time: null,
    place: '',
    content: '',
    steps: [],
    consequence: '',
    feeAndCosts: '',
    detail: null,
  }),
  fields: [
    sideBySide(dayField(), textField('time')),
    textField('place', { required: true }),
    field<'partyIds', 'partyIds'>(['partyIds'], ({ control, view, label }) => (
      <PartyChoice control={control} view={view} label={label('partyIds')} />
    )),
    textField('others'),
    textField('content', { required: true, lines: 2 }),
    field<'steps', StepLabel>(['steps'], ({ control, label }) => <Steps control={control} label={label} />),
    textField('consequence', { required: true, lines: 2 }),
    textField('feeAndCosts', { required: true }),
    detailField(),
  ],
  sentence: ({ partyIds, place, content, steps, consequence, detail }, own, say) => [
    own.said(content),
    partyIds.map(say.party).join(', '),
    ...steps.map(({ dueOn, content: done }) => own.saidStep(formatDay(dueOn), done)),
    own.saidAt(place),
    consequence,
    detail,
  ],
});

type StepLabel = 'steps' | 'dueOn' | 'stepContent' | 'addStep' | 'step' | 'removeStep';
/** While it is typed a step may have no day yet; the contract refuses it. */
type StepRow = { readonly id: string; readonly dueOn: string; readonly content: string };

type StepsProps = { readonly control: EventControl; readonly label: (key: StepLabel) => string };

/** The steps of an agreement, one to a row. */
function Steps({ control, label }: StepsProps): ReactNode {
  const { field: steps, fieldState } = useController({ control, name: 'body.steps' });
  const rows: readonly StepRow[] = steps.value ?? [];
  const errors: unknown = fieldState.error;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label('steps')}</legend>
      <FormRows
        rows={rows}
        keyOf={({ id }) => id}
        onChange={steps.onChange}
        makeRow={() => ({ id: crypto.randomUUID(), dueOn: '', content: '' })}
        tracks="minmax(170px, 190px) minmax(180px, 1fr)"
        headers={[label('dueOn'), label('stepContent')]}
        labels={{
          add: label('addStep'),
          row: (place) => `${label('step')} ${place}`,
          remove: (place) => `${label('removeStep')} ${place}`,
        }}
        error={messageOfList(errors)}
        renderRow={({ dueOn, content }, place, change) => (
          <>
            <DayField
              hideLabel
              label={label('dueOn')}
              value={dueOn}
              onChange={(day) => change({ dueOn: day })}
              error={messageAt(errors, place, 'dueOn')}
            />
            <RowText
              label={label('stepContent')}
              value={content}
              onChange={(typed) => change({ content: typed })}
              error={messageAt(errors, place, 'content')}
            />
          </>
        )}
      />
    </fieldset>
  );
}
