import { actForm } from '../act.ts';
import { dayField, detailField } from '../fields/standard.tsx';

/** Chuyển sổ theo dõi riêng. */
export const separateBookEntered = actForm('separateBook.entered', {
  vi: { name: 'Chuyển sổ theo dõi riêng', day: 'Ngày chuyển sổ', said: 'Chuyển sổ theo dõi riêng' },
  en: {
    name: 'Moved to the separate book',
    day: 'Day entered in the separate book',
    said: 'Entered in the separate tracking book',
  },
  opensWith: () => ({ detail: null }),
  fields: [dayField(), detailField()],
  sentence: ({ detail }, own) => [own.said, detail],
});
