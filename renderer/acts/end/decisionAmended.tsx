import { FormSelect } from '../../ui/formFields.tsx';
import { actForm } from '../act.ts';
import { blankDecision } from '../fields/blankDecision.ts';
import { field } from '../fields/field.ts';
import { decisionField, textField } from '../fields/standard.tsx';
import { AmendedItems } from './AmendedItems.tsx';
import { decisionChoices } from './decisionChoices.ts';

/** Quyết định sửa đổi, bổ sung: an earlier decision says something else from now on. */
export const decisionAmended = actForm('decision.amended', {
  vi: {
    name: 'Quyết định sửa đổi, bổ sung',
    amendedEventId: 'Quyết định được sửa đổi, bổ sung',
    detail: 'Nội dung sửa đổi, bổ sung',
    items: 'Đổi danh sách khoản phải thi hành',
    said: (what: string, decision: string) => `Sửa đổi, bổ sung ${what}, ${decision}`,
    newItems: (items: string) => `khoản phải thi hành mới: ${items}`,
  },
  en: {
    name: 'Decision amended',
    amendedEventId: 'Decision amended',
    detail: 'What is amended',
    items: 'Change the list of obligation items',
    said: (what: string, decision: string) => `Amended: ${what}, ${decision}`,
    newItems: (items: string) => `new obligation items: ${items}`,
  },
  wide: true,
  opensWith: ({ today }) => ({ decision: blankDecision(today), items: null, detail: '' }),
  fields: [
    decisionField(),
    field<'amendedEventId', 'amendedEventId'>(['amendedEventId'], ({ control, label, ...given }) => (
      <FormSelect
        control={control}
        name="body.amendedEventId"
        label={label('amendedEventId')}
        choices={decisionChoices(given)}
      />
    )),
    textField('detail', { lines: 2, required: true }),
    field<'items', 'items'>(['items'], ({ control, view, label }) => (
      <AmendedItems control={control} view={view} label={label('items')} />
    )),
  ],
  sentence: ({ decision, amendedEventId, items, detail }, own, say) => [
    own.said(say.event(amendedEventId), say.decision(decision)),
    detail,
    items === null ? null : own.newItems(items.map(({ label }) => label).join('; ')),
  ],
});
