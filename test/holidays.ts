import type { Calendar } from '#shared/domain/calendar/calendar.ts';
import { type LocalDate, toEpochDay } from '#shared/domain/localDate.ts';

/** The calendar with exactly these further days off; no compensatory day is derived from them. */
export function withHolidays(
  calendar: Calendar,
  holidays: readonly { readonly day: LocalDate; readonly name: string }[],
): Calendar {
  const specialDays = new Map(calendar.specialDays);
  for (const { day, name } of holidays) {
    const published = day >= calendar.publishedFrom && day <= calendar.publishedUntil;
    specialDays.set(toEpochDay(day), { kind: 'holiday', name, confidence: 'entered', published });
  }
  return { ...calendar, specialDays };
}
