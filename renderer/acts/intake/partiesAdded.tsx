import { actForm } from '../act.ts';
import { field } from '../fields/field.ts';
import { dayField } from '../fields/standard.tsx';
import { FormParties } from '../form/FormParties.tsx';

/** Thêm đương sự: parties that were not named at docketing. */
export const partiesAdded = actForm('parties.added', {
  vi: {
    name: 'Thêm đương sự',
    day: 'Ngày ghi nhận',
    said: (names: string) => `Thêm đương sự: ${names}`,
  },
  en: {
    name: 'Parties added',
    day: 'Day recorded',
    said: (names: string) => `Parties added: ${names}`,
  },
  wide: true,
  fills: { gap: 'creditorMissing', mendsUndated: false },
  opensWith: () => ({ parties: [] }),
  fields: [dayField(), field(['parties'], ({ control }) => <FormParties control={control} />)],
  sentence: ({ parties }, own) => [own.said(parties.map(({ name }) => name).join('; '))],
});
