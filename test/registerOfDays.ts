import { addDays, localDate } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { TestCell, TestSheet } from './workbooks.ts';

/** The columns of days of the sheet below, zero-based, and the field that each is read as. */
export const DAY_COLUMNS = [
  [1, 'docketDate'],
  [3, 'judgmentDate'],
  [6, 'decisionDate'],
  [8, 'noticeDate'],
  [9, 'verificationDate'],
] as const;

const HEADER: readonly TestCell[] = [
  'TT',
  'Ngày thụ lý',
  'Số bản án',
  'Ngày bản án',
  'Người phải thi hành án',
  'Số QĐ thi hành án',
  'Ngày QĐ thi hành án',
  'Số tiền phải thi hành',
  'Ngày tống đạt hợp lệ',
  'Ngày xác minh',
];

/** What the days of a register go by: its first docket, the days between rows, a number in [0, 1) each time it is asked. */
export type Pace = { readonly from: LocalDate; readonly apart: number; readonly chance: () => number };

/** A register kept day by day: dockets one after another, decisions within days, notices and verifications later. */
export function registerOfDays(rows: number, { from, apart, chance }: Pace): TestSheet {
  const within = (most: number): number => Math.floor(chance() * (most + 1));
  let docket = from;
  const lines = Array.from({ length: rows }, (_, index): readonly TestCell[] => {
    docket = addDays(docket, within(2 * apart));
    const decision = addDays(docket, within(5));
    const notice = addDays(decision, 2 + within(8));
    return [
      index + 1,
      { day: docket },
      `${index + 1}/2026/DS-ST`,
      { day: addDays(docket, -10 - within(60)) },
      `Người Thử ${index + 1}`,
      `${index + 1}/QĐ-THADS`,
      { day: decision },
      300_000,
      chance() < 0.8 ? { day: notice } : null,
      chance() < 0.6 ? { day: addDays(notice, 3 + within(30)) } : null,
    ];
  });
  return { name: 'Sổ thụ lý', rows: [HEADER, ...lines] };
}

/** A register from the beginning of August 2026 on, whose days are right. */
export const soundRegister = (rows = 24): TestSheet => {
  let turn = 0;
  const chance = (): number => {
    turn = (turn * 7 + 3) % 11;
    return turn / 11;
  };
  return registerOfDays(rows, { from: localDate('2026-08-01'), apart: 2, chance });
};
