import type { LocalDate } from '../localDate.ts';
import { localDate } from '../localDate.ts';
import type { DayConfidence } from './calendar.ts';

export type LunarNewYear = { readonly day: LocalDate; readonly confidence: DayConfidence };

/**
 * Mùng 1 Tết by year: a table and never a computation, because coercion with forces is barred around it
 * (Điều 42 khoản 2 Nghị định 152/2026/NĐ-CP) and an invented date would bar, or allow, the wrong days.
 */
export const LUNAR_NEW_YEAR: ReadonlyMap<number, LunarNewYear> = new Map<number, LunarNewYear>([
  [2015, { day: localDate('2015-02-19'), confidence: 'computed' }],
  [2024, { day: localDate('2024-02-10'), confidence: 'recalled' }],
  [2025, { day: localDate('2025-01-29'), confidence: 'recalled' }],
  [2026, { day: localDate('2026-02-17'), confidence: 'confirmed' }],
  [2027, { day: localDate('2027-02-06'), confidence: 'confirmed' }],
]);
