import { describe, expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { spanMonths } from './spanMonths.ts';

const span = {
  from: localDate('2026-11-20'),
  to: localDate('2026-11-27'),
  due: localDate('2026-11-27'),
  skipsRest: true,
  named: [{ day: localDate('2026-11-24'), kind: 'holiday', name: 'Ngày Văn hóa Việt Nam' }],
};

describe('the days a period was counted over', () => {
  it.each([
    ['2026-11-19', 'outside'],
    ['2026-11-20', 'start'],
    ['2026-11-21', 'weekend'],
    ['2026-11-23', 'counted'],
    ['2026-11-24', 'holiday'],
    ['2026-11-27', 'due'],
  ])('marks %s as %s in working days', (day, mark) => {
    const [month] = spanMonths(span);

    expect(month?.days.find((each) => each.day === day)?.mark).toBe(mark);
  });

  it('counts rest days where the rule counts calendar days', () => {
    const [month] = spanMonths({ ...span, skipsRest: false });

    expect(month?.days.find(({ day }) => day === '2026-11-24')?.mark).toBe('counted');
  });

  it('marks the due day before the act of a backward rule', () => {
    const [month] = spanMonths({ ...span, due: span.from });

    expect(
      month?.days.filter(({ mark }) => mark === 'due' || mark === 'start').map(({ mark }) => mark),
    ).toEqual(['due', 'start']);
  });

  it('draws only the first and the last month of a long period', () => {
    const months = spanMonths({ ...span, to: localDate('2027-11-20'), due: localDate('2027-11-20') });

    expect(months.map(({ first }) => first)).toEqual(['2026-11-01', '2027-11-01']);
  });
});
