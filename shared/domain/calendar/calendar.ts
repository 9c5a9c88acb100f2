import type { LocalDate } from '../localDate.ts';
import { formatWeekday, toEpochDay, weekdayOf } from '../localDate.ts';

/** How surely a day of the calendar is known; `entered` is what an office or a caller added itself. */
export type DayConfidence = 'confirmed' | 'secondary' | 'computed' | 'recalled' | 'uncertain' | 'entered';

type DayKind = 'working' | 'weekend' | 'holiday' | 'compensation' | 'swappedOff' | 'makeUp';

/** What a day is for counting time. `published` is false outside the years the calendar covers. */
export type DayInfo = {
  readonly kind: DayKind;
  readonly name: string;
  readonly confidence: DayConfidence;
  readonly published: boolean;
};

/** A run of days off, both ends included. */
export type DaysOff = {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly kind: 'holiday' | 'compensation';
  readonly name: string;
  readonly confidence: DayConfidence;
  readonly source: string;
};

/** A working day moved (hoán đổi): `off` is not worked, the weekly rest day `work` is. */
export type Swap = { readonly off: LocalDate; readonly work: LocalDate };

type OfficialSwap = Swap & { readonly confidence: DayConfidence; readonly source: string };

/** A swap asked for and not approved: not in force, but worth telling whoever counts over it. */
export type SwapProposal = Swap & { readonly source: string };

/** A working day that a decision still to come may turn into a day off. */
type UnfixedDay = { readonly day: LocalDate; readonly name: string; readonly source: string };

export type CalendarData = {
  readonly version: string;
  readonly publishedFrom: LocalDate;
  readonly publishedUntil: LocalDate;
  readonly daysOff: readonly DaysOff[];
  readonly swaps: readonly OfficialSwap[];
  readonly unfixedDays: readonly UnfixedDay[];
  readonly proposals: readonly SwapProposal[];
};

/** The calendar with its special days indexed by days since 01/01/1970. Make it with `createCalendar`. */
export type Calendar = CalendarData & {
  readonly firstPublished: number;
  readonly lastPublished: number;
  readonly specialDays: ReadonlyMap<number, DayInfo>;
};

/** Indexes the data once; a holiday on a swapped day stays a holiday. */
export function createCalendar(data: CalendarData): Calendar {
  const specialDays = new Map<number, DayInfo>();
  for (const { day, name } of data.unfixedDays) {
    specialDays.set(toEpochDay(day), { kind: 'working', name, confidence: 'uncertain', published: true });
  }
  for (const swap of data.swaps) {
    setSwap(specialDays, swap, { confidence: swap.confidence, published: true });
  }
  for (const { from, to, kind, name, confidence } of data.daysOff) {
    const info: DayInfo = { kind, name, confidence, published: true };
    for (let day = toEpochDay(from); day <= toEpochDay(to); day += 1) specialDays.set(day, info);
  }
  const firstPublished = toEpochDay(data.publishedFrom);
  const lastPublished = toEpochDay(data.publishedUntil);
  return { ...data, firstPublished, lastPublished, specialDays };
}

/**
 * The calendar with more swaps in force. A swap that changes nothing (its day off is already a rest day, its
 * day of work is not a weekly rest day) is left out on that side; `swapProblem` says so in words.
 */
export function withSwaps(calendar: Calendar, swaps: readonly Swap[]): Calendar {
  const specialDays = new Map(calendar.specialDays);
  for (const swap of swaps) {
    const added = { off: canBeTakenOff(calendar, swap.off), work: canBeWorked(calendar, swap.work) };
    setSwap(specialDays, swap, { confidence: 'entered', published: isPublished(calendar, swap.off) }, added);
  }
  const proposals = calendar.proposals.filter(({ off }) => !swaps.some((swap) => swap.off === off));
  return { ...calendar, proposals, specialDays };
}

/** Why a swap cannot be used, in words; null when it can, or is in force already. */
export function swapProblem(calendar: Calendar, { off, work }: Swap): string | null {
  if (calendar.swaps.some((known) => known.off === off && known.work === work)) return null;
  if (!canBeTakenOff(calendar, off)) {
    return `${formatWeekday(off)} đã là ngày nghỉ, không hoán đổi được. Chọn một ngày làm việc để nghỉ.`;
  }
  if (!canBeWorked(calendar, work)) {
    return `${formatWeekday(work)} không phải ngày nghỉ hằng tuần. Chọn một Thứ Bảy hoặc Chủ nhật để làm bù.`;
  }
  return null;
}

function setSwap(
  specialDays: Map<number, DayInfo>,
  { off, work }: Swap,
  known: Pick<DayInfo, 'confidence' | 'published'>,
  sides: { readonly off: boolean; readonly work: boolean } = { off: true, work: true },
): void {
  if (sides.off) {
    const name = `nghỉ hoán đổi, làm bù ${formatWeekday(work)}`;
    specialDays.set(toEpochDay(off), { kind: 'swappedOff', name, ...known });
  }
  if (sides.work) {
    const name = `làm bù cho ngày nghỉ hoán đổi ${formatWeekday(off)}`;
    specialDays.set(toEpochDay(work), { kind: 'makeUp', name, ...known });
  }
}

const isWeeklyRest = (day: LocalDate): boolean => weekdayOf(day) % 6 === 0;

function canBeTakenOff({ specialDays }: Calendar, day: LocalDate): boolean {
  const special = specialDays.get(toEpochDay(day));
  return special ? special.kind === 'working' : !isWeeklyRest(day);
}

const canBeWorked = ({ specialDays }: Calendar, day: LocalDate): boolean =>
  isWeeklyRest(day) && !specialDays.has(toEpochDay(day));

const isPublished = (calendar: CalendarData, day: LocalDate): boolean =>
  day >= calendar.publishedFrom && day <= calendar.publishedUntil;
