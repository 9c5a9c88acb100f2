import { actForm } from '../act.ts';
import { field } from '../fields/field.ts';
import { ItemChoice } from '../fields/ItemChoice.tsx';
import { dayField, detailField } from '../fields/standard.tsx';

/** Tự nguyện thi hành: the debtor did it, or paid the creditor, without the agency. */
export const voluntaryPerformed = actForm('voluntary.performed', {
  vi: {
    name: 'Tự nguyện thi hành',
    day: 'Ngày tự thi hành',
    itemIds: 'Khoản đã tự thi hành',
    said: (items: string) => `Đương sự tự thi hành: ${items}`,
  },
  en: {
    name: 'Voluntary performance',
    day: 'Day of performance',
    itemIds: 'Items performed',
    said: (items: string) => `Performed by the debtor: ${items}`,
  },
  opensWith: ({ view: { ledgers } }) => ({
    itemIds: ledgers.length === 1 ? ledgers.map(({ item }) => item.id) : [],
    detail: null,
  }),
  fields: [
    dayField(),
    field<'itemIds', 'itemIds'>(['itemIds'], ({ control, view, label }) => (
      <ItemChoice control={control} view={view} label={label('itemIds')} />
    )),
    detailField(),
  ],
  sentence: ({ itemIds, detail }, own, say) => [own.said(say.items(itemIds) ?? '–'), detail],
});
