import { dayOf, fromEpochDay, formatWeekday, toEpochDay, weekdayOfEpochDay } from '../localDate.ts';
import type { DayInfo } from './calendar.ts';

type FixedHoliday = {
  readonly month: number;
  readonly day: number;
  readonly name: string;
  readonly since: number;
};

/**
 * The holidays whose solar date the law itself fixes (Điều 112 Bộ luật Lao động; 24/11: Nghị quyết
 * 28/2026/QH16). Tết, Giỗ Tổ and the second day of Quốc khánh are set each year and are not derived.
 */
export const FIXED_HOLIDAYS: readonly FixedHoliday[] = [
  { month: 1, day: 1, name: 'Tết Dương lịch', since: 1900 },
  { month: 4, day: 30, name: 'Ngày Chiến thắng 30/4', since: 1900 },
  { month: 5, day: 1, name: 'Quốc tế Lao động', since: 1900 },
  { month: 9, day: 2, name: 'Quốc khánh', since: 1900 },
  { month: 11, day: 24, name: 'Ngày Văn hóa Việt Nam', since: 2026 },
];

const yearTables = new Map<number, ReadonlyMap<number, DayInfo>>();

/**
 * The fixed days off of a year outside the published calendar, by days since 01/01/1970, with the next working
 * day for each that falls on a weekly rest day (Điều 111 khoản 3 Bộ luật Lao động).
 */
export function fixedDaysOff(year: number): ReadonlyMap<number, DayInfo> {
  const known = yearTables.get(year);
  if (known) return known;
  const table = buildYear(year);
  yearTables.set(year, table);
  return table;
}

function buildYear(year: number): ReadonlyMap<number, DayInfo> {
  const table = new Map<number, DayInfo>();
  const holidays = FIXED_HOLIDAYS.filter(({ since }) => year >= since).flatMap(({ month, day, name }) => {
    const date = dayOf(year, month, day);
    return date ? [{ epochDay: toEpochDay(date), name }] : [];
  });
  for (const { epochDay, name } of holidays) table.set(epochDay, dayOff('holiday', name));
  for (const { epochDay, name } of holidays) {
    if (!isWeeklyRest(epochDay)) continue;
    let next = epochDay + 1;
    while (isWeeklyRest(next) || table.has(next)) next += 1;
    table.set(next, dayOff('compensation', `Nghỉ bù ${name} (${formatWeekday(fromEpochDay(epochDay))})`));
  }
  return table;
}

const isWeeklyRest = (epochDay: number): boolean => weekdayOfEpochDay(epochDay) % 6 === 0;

const dayOff = (kind: DayInfo['kind'], name: string): DayInfo => ({
  kind,
  name,
  confidence: 'computed',
  published: false,
});
