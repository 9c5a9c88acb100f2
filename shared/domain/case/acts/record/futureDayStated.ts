import { act } from '../act.ts';

/** Việc mà sổ Excel ghi vào một ngày chưa đến: changes nothing in the case; a gap until the officer settles it. */
export const futureDayStated = act('futureDay.stated', 'record', {
  fold: () => undefined,
  gaps: () => ['futureFactLeft'],
});
