import { describe, expect, it } from 'vitest';
import { withHolidays } from '#test/holidays.ts';
import { withSwaps } from '../calendar/calendar.ts';
import { officialCalendar } from '../calendar/officialCalendar.ts';
import { localDate } from '../localDate.ts';
import { computeDeadline, computeDueDate } from './compute.ts';
import type { DeadlineQuery } from './deadline.ts';
import type { RuleId } from './ruleId.ts';
import { shippedRules } from './shippedLaw.ts';
import { deadlineOf, dueOf, ruleNamed } from './testing.ts';

const swapped = withSwaps(officialCalendar, [
  { off: localDate('2026-11-23'), work: localDate('2026-11-28') },
]);

type Asked = { ruleId: RuleId; from: string; variant?: string; time?: string };

const refusal = (query: Asked) =>
  computeDeadline({ ...query, from: localDate(query.from), calendar: officialCalendar, rules: shippedRules });

describe('working days', () => {
  it.each([
    ['2026-11-18', officialCalendar, '2026-11-26'],
    ['2026-11-18', swapped, '2026-11-27'],
    ['2026-11-24', swapped, '2026-11-30'],
    ['2026-01-05', officialCalendar, '2026-01-10'],
    ['2026-08-17', officialCalendar, '2026-08-22'],
    ['2025-04-21', officialCalendar, '2025-04-26'],
    ['2024-04-26', officialCalendar, '2024-05-07'],
    ['2024-05-02', officialCalendar, '2024-05-08'],
    ['2026-02-13', officialCalendar, '2026-02-27'],
    ['2026-08-28', officialCalendar, '2026-09-09'],
  ])('five from %s leave out days off and count make-up Saturdays', (from, calendar, due) => {
    expect(dueOf('IN-08', from, { calendar })).toBe(due);
  });
});

describe('calendar days, months and years', () => {
  it.each<[RuleId, string, string, string]>([
    ['VL-01', '2026-11-14', 'a holiday', '2026-11-25'],
    ['VL-01', '2026-12-22', 'the first of January', '2027-01-04'],
    ['VL-01', '2026-02-07', 'Tết', '2026-02-23'],
    ['VL-01', '2026-04-16', 'Giỗ Tổ and its compensation', '2026-04-28'],
    ['VL-01', '2025-12-31', 'a make-up Saturday', '2026-01-10'],
    ['VR-08', '2026-08-31', 'a month without a 31st', '2027-03-01'],
  ])('%s from %s with its last day on %s (%s) ends on %s', (ruleId, from, _last, due) => {
    expect(dueOf(ruleId, from)).toBe(due);
  });

  it.each<[RuleId, string, string]>([
    ['HO-03', '2026-08-22', '2026-11-22'],
    ['HO-03', '2026-08-24', '2026-11-24'],
    ['NC-06', '2026-07-01', '2028-07-01'],
    ['NC-05', '2024-01-04', '2025-01-04'],
  ])('%s from %s is a maximum or a minimum and ends on the rest day %s itself', (ruleId, from, due) => {
    const variant = ruleId === 'NC-05' ? { variant: 'age' } : {};

    const deadline = deadlineOf(ruleId, from, variant);

    expect({ due: deadline.due, literalDue: deadline.literalDue }).toEqual({ due });
  });
});

describe('a last day that was swapped off', () => {
  it('is kept for an officer’s duty, with the next working day as the literal reading', () => {
    expect(deadlineOf('VR-07', '2026-08-21')).toMatchObject({ due: '2026-08-31', literalDue: '2026-09-03' });
  });

  it('moves to the next working day for a party’s right, and nothing else is read', () => {
    const deadline = deadlineOf('VL-01', '2026-08-21');

    expect({ due: deadline.due, literalDue: deadline.literalDue }).toEqual({ due: '2026-09-03' });
  });

  it('moves on when the last day before it is a weekly rest day', () => {
    expect(deadlineOf('VR-07', '2026-08-19')).toMatchObject({ due: '2026-09-03' });
  });
});

describe('hours', () => {
  it.each([
    ['2026-11-20', '17:00', '2026-11-21T17:00'],
    ['2026-12-31', '08:05', '2027-01-01T08:05'],
    ['2026-12-10', '00:00', '2026-12-11T00:00'],
  ])('from %s %s end at %s, rest day or not', (from, time, due) => {
    expect(deadlineOf('NT-03', from, { time })).toMatchObject({ due, provisional: false });
  });
});

describe('periods before an act', () => {
  it.each<[RuleId, string, string, string]>([
    ['CC-12', '2026-11-27', '2026-11-20', '2026-11-23'],
    ['CC-12', '2026-10-09', '2026-10-05', '2026-10-06'],
    ['CC-12', '2026-06-26', '2026-06-22', '2026-06-23'],
    ['CC-11', '2026-10-09', '2026-10-06', '2026-10-07'],
    ['CC-11', '2026-06-26', '2026-06-22', '2026-06-23'],
    ['CC-09', '2026-10-12', '2026-10-08', '2026-10-09'],
    ['CC-10', '2026-10-09', '2026-10-01', '2026-10-02'],
    ['CC-04', '2026-06-26', '2026-06-18', '2026-06-19'],
    ['CC-12', '2026-09-04', '2026-08-26', '2026-08-27'],
    ['CC-12', '2026-01-13', '2026-01-08', '2026-01-09'],
  ])(
    '%s before %s: at the latest %s with full days between, literally %s',
    (ruleId, act, due, literalDue) => {
      expect(deadlineOf(ruleId, act)).toMatchObject({ due, literalDue });
    },
  );
});

describe('the change of law', () => {
  it.each<[RuleId, string, string, boolean]>([
    ['VR-01', '2026-06-20', '2026-06-30', false],
    ['VR-01', '2026-06-22', '2026-07-02', true],
    ['VR-01', '2026-06-30', '2026-07-10', true],
    ['VR-01', '2026-07-01', '2026-07-10', false],
    ['NT-10', '2026-06-25', '2026-07-06', true],
    ['KT-03', '2026-06-29', '2026-07-06', true],
    ['IN-02', '2021-11-20', '2026-11-20', true],
    ['HC-02', '2026-06-22', '2026-07-22', false],
  ])(
    '%s from %s keeps the length it began with and ends %s; marked: %s',
    (ruleId, from, due, crossesTransition) => {
      expect(deadlineOf(ruleId, from)).toMatchObject({ due, crossesTransition });
    },
  );
});

describe('a date that the calendar does not settle', () => {
  it.each<[RuleId, string, string]>([
    ['NT-01', '2027-02-02', '2027-02-12'],
    ['VL-01', '2027-01-25', '2027-02-11'],
    ['VL-01', '2027-08-22', '2027-09-01'],
    ['VL-01', '2028-02-02', '2028-02-14'],
    ['VL-01', '2027-12-22', '2028-01-04'],
    ['NC-06', '2026-10-05', '2028-10-05'],
    ['VL-01', '2023-11-06', '2023-11-16'],
    ['IN-08', '2023-12-29', '2024-01-08'],
  ])('%s from %s, due %s, is provisional', (ruleId, from, due) => {
    expect(deadlineOf(ruleId, from)).toMatchObject({ due, provisional: true });
  });

  it.each<[RuleId, string, string]>([
    ['NT-01', '2027-01-29', '2027-02-03'],
    ['VL-01', '2027-02-02', '2027-02-12'],
    ['IN-02', '2021-11-20', '2026-11-20'],
    ['VL-01', '2026-11-14', '2026-11-25'],
    ['VL-01', '2023-12-22', '2024-01-02'],
    ['VL-01', '2025-01-18', '2025-02-03'],
    ['HC-06', '2026-12-10', '2027-12-10'],
  ])('%s from %s, due %s, is not, for the days it depends on are settled', (ruleId, from, due) => {
    expect(deadlineOf(ruleId, from)).toMatchObject({ due, provisional: false });
  });

  it('is settled once the office enters the days off', () => {
    const days = ['04', '05', '06', '07', '08', '09', '10'];
    const calendar = withHolidays(
      officialCalendar,
      days.map((day) => ({ day: localDate(`2027-02-${day}`), name: 'Tết Nguyên đán' })),
    );

    expect(deadlineOf('NT-01', '2027-02-02', { calendar })).toMatchObject({
      due: '2027-02-12',
      provisional: false,
    });
  });
});

describe('what cannot be counted', () => {
  it.each<[Asked, string, string]>([
    [
      { ruleId: ruleNamed('ZZ-99'), from: '2026-10-05' },
      'rule-unknown',
      'Không có quy tắc "ZZ-99". Chọn một quy tắc trong danh sách thời hạn.',
    ],
    [
      { ruleId: 'IN-05', from: '2026-06-30' },
      'rule-not-in-force',
      'IN-05 không áp dụng cho sự kiện ngày 30/06/2026; quy tắc có: Điều 9 khoản 6 Nghị định 152/2026/NĐ-CP từ 01/07/2026.',
    ],
    [
      { ruleId: 'VL-03', from: '2026-10-05' },
      'rule-without-length',
      'VL-03 (Không chờ hết thời hạn tự nguyện) không có thời hạn để tính. Áp dụng ngay biện pháp bảo đảm và cưỡng chế; phải ghi căn cứ. Điều 72 khoản 1 Luật THADS 106/2025/QH15',
    ],
    [
      { ruleId: 'VR-08', from: '2026-10-05', variant: 'no' },
      'variant-unknown',
      'VR-08 không có trường hợp "no". Các trường hợp: standard, prisonerOrUnknownAddress.',
    ],
    [
      { ruleId: 'VL-01', from: '2026-10-05', variant: 'no' },
      'variant-unknown',
      'VL-01 không có trường hợp "no". Các trường hợp: không có.',
    ],
    [
      { ruleId: 'NT-03', from: '2026-12-10' },
      'time-needed',
      'NT-03 tính theo giờ. Nhập giờ bắt đầu, ví dụ 15:30.',
    ],
    [
      { ruleId: 'NT-03', from: '2026-12-10', time: '25:00' },
      'time-invalid',
      '"25:00" không phải giờ trong ngày. Nhập theo dạng 15:30.',
    ],
  ])('%j is refused as %s', (query, code, message) => {
    expect(refusal(query)).toEqual({ ok: false, error: { code, message } });
  });

  it('is refused in the same words where only the date is wanted', () => {
    const query: DeadlineQuery = {
      ruleId: 'IN-03',
      from: localDate('2026-10-05'),
      calendar: officialCalendar,
      rules: shippedRules,
    };

    expect(computeDueDate(query)).toEqual(computeDeadline(query));
  });
});
