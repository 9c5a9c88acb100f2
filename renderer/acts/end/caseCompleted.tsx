import { actForm } from '../act.ts';
import { dayField, detailField } from '../fields/standard.tsx';

/** Thi hành xong: all that the judgment asks for is done. */
export const caseCompleted = actForm('case.completed', {
  vi: { name: 'Thi hành xong', day: 'Ngày thi hành xong', said: 'Thi hành xong' },
  en: { name: 'Completed', day: 'Day completed', said: 'Enforcement completed' },
  opensWith: () => ({ detail: null }),
  fields: [dayField(), detailField()],
  sentence: ({ detail }, own) => [own.said, detail],
});
