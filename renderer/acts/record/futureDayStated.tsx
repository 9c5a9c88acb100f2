import { formatDay } from '#shared/domain/localDate.ts';
import { actForm } from '../act.ts';

/** Việc mà sổ Excel ghi vào một ngày chưa đến: comes with an import, and is settled in the form of what it states. */
export const futureDayStated = actForm('futureDay.stated', {
  vi: {
    name: 'Sổ ghi ngày chưa đến',
    said: (day: string) => `Sổ Excel ghi ngày ${day}, khi nhập chưa đến: chưa tính là đã làm`,
  },
  en: {
    name: 'Dated on a day to come',
    said: (day: string) =>
      `The workbook says ${day}, a day to come when it was imported: not counted as done`,
  },
  opensWith: null,
  fields: [],
  sentence: ({ statedDay }, own) => [own.said(formatDay(statedDay))],
});
