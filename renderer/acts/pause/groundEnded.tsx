import { actForm } from '../act.ts';
import { dayField, detailField } from '../fields/standard.tsx';

/** Hết căn cứ hoãn, tạm đình chỉ: enforcement is to be continued by a decision. */
export const groundEnded = actForm('pause.groundEnded', {
  vi: {
    name: 'Hết căn cứ hoãn, tạm đình chỉ',
    day: 'Ngày căn cứ không còn',
    said: 'Căn cứ hoãn, tạm đình chỉ không còn',
  },
  en: {
    name: 'Ground of the pause ended',
    day: 'Day the ground ended',
    said: 'The ground of the pause has ended',
  },
  opensWith: () => ({ detail: null }),
  fields: [dayField(), detailField()],
  sentence: ({ detail }, own) => [own.said, detail],
});
