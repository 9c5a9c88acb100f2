import type { LocalDate } from '../localDate.ts';
import { fromEpochDay, toEpochDay, weekdayOfEpochDay, yearOf } from '../localDate.ts';
import type { Calendar, DayInfo } from './calendar.ts';
import { fixedDaysOff } from './fixedHolidays.ts';

const ordinary = (kind: 'working' | 'weekend', published: boolean): DayInfo => ({
  kind,
  name: kind === 'working' ? 'ngày làm việc' : 'ngày nghỉ hằng tuần',
  confidence: 'confirmed',
  published,
});
const WORKING = ordinary('working', true);
const WEEKEND = ordinary('weekend', true);
const UNPUBLISHED_WORKING = ordinary('working', false);
const UNPUBLISHED_WEEKEND = ordinary('weekend', false);

/** What a day is, by its name, and how surely that is known (Điều 111–112 Bộ luật Lao động). */
export const dayKind = (calendar: Calendar, day: LocalDate): DayInfo => dayInfoAt(calendar, toEpochDay(day));

/** As `dayKind`, for a count of days since 01/01/1970; makes nothing new, for counting over many cases. */
export function dayInfoAt(calendar: Calendar, epochDay: number): DayInfo {
  const special = calendar.specialDays.get(epochDay);
  if (special) return special;
  const rest = weekdayOfEpochDay(epochDay) % 6 === 0;
  if (epochDay >= calendar.firstPublished && epochDay <= calendar.lastPublished)
    return rest ? WEEKEND : WORKING;
  const fixed = fixedDaysOff(yearOf(fromEpochDay(epochDay))).get(epochDay);
  return fixed ?? (rest ? UNPUBLISHED_WEEKEND : UNPUBLISHED_WORKING);
}

/** Whether offices work on a day of this kind: Monday to Friday not taken off, and make-up days (CT-08). */
export const isWorked = ({ kind }: DayInfo): boolean => kind === 'working' || kind === 'makeUp';

export const isWorkingDay = (calendar: Calendar, day: LocalDate): boolean => isWorked(dayKind(calendar, day));

/** The first working day after `day`. */
export function nextWorkingDay(calendar: Calendar, day: LocalDate): LocalDate {
  let next = toEpochDay(day) + 1;
  while (!isWorked(dayInfoAt(calendar, next))) next += 1;
  return fromEpochDay(next);
}
