import type { CaseView } from '#shared/contract/cases.ts';
import { formatDay } from '#shared/domain/localDate.ts';
import { FormSelect } from '../../ui/formFields.tsx';
import { actForm, type Filled } from '../act.ts';
import { field } from '../fields/field.ts';
import { dayField, detailField } from '../fields/standard.tsx';

/** Không thực hiện đúng thỏa thuận: the rest is enforced by the judgment again. */
export const agreementBreached = actForm('agreement.breached', {
  vi: {
    name: 'Không thực hiện đúng thỏa thuận',
    day: 'Ngày không thực hiện đúng',
    agreementEventId: 'Thỏa thuận',
    said: (what: string) => `Không thực hiện đúng ${what}; phần còn lại thi hành theo bản án`,
  },
  en: {
    name: 'Agreement not kept',
    day: 'Day it was not kept',
    agreementEventId: 'Agreement',
    said: (what: string) => `Not kept: ${what}; the rest is enforced by the judgment`,
  },
  opensWith: ({ view }): Filled<'agreement.breached'> => {
    const [last] = agreementsIn(view);
    return { detail: null, ...(last ? { agreementEventId: last.value } : {}) };
  },
  fields: [
    dayField(),
    field<'agreementEventId', 'agreementEventId'>(['agreementEventId'], ({ control, view, label }) => (
      <FormSelect
        control={control}
        name="body.agreementEventId"
        label={label('agreementEventId')}
        choices={agreementsIn(view)}
      />
    )),
    detailField(),
  ],
  sentence: ({ agreementEventId, detail }, own, say) => [own.said(say.event(agreementEventId)), detail],
});

/** The agreements of the case that count, newest first. */
const agreementsIn = (view: CaseView) =>
  view.events.toReversed().flatMap(({ id, now }) =>
    now?.body.type === 'agreement.made'
      ? [
          {
            value: id,
            label: [now.day === null ? null : formatDay(now.day), now.body.content]
              .filter(Boolean)
              .join(' – '),
          },
        ]
      : [],
  );
