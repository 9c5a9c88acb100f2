import { describe, expect, it } from 'vitest';
import { localDate } from '../localDate.ts';
import { dayKind, isWorkingDay, nextWorkingDay } from './dayKind.ts';
import { officialCalendar } from './officialCalendar.ts';

describe('a day of the official calendar', () => {
  it.each([
    ['2026-11-20', 'working', 'ngày làm việc'],
    ['2026-11-21', 'weekend', 'ngày nghỉ hằng tuần'],
    ['2026-11-22', 'weekend', 'ngày nghỉ hằng tuần'],
    ['2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam'],
    ['2026-04-26', 'holiday', 'Giỗ Tổ Hùng Vương'],
    ['2026-04-27', 'compensation', 'Nghỉ bù Giỗ Tổ Hùng Vương (Chủ nhật 26/04/2026)'],
    ['2027-05-03', 'compensation', 'Nghỉ bù Quốc tế Lao động (Thứ Bảy 01/05/2027)'],
    ['2026-01-02', 'swappedOff', 'nghỉ hoán đổi, làm bù Thứ Bảy 10/01/2026'],
    ['2026-01-10', 'makeUp', 'làm bù cho ngày nghỉ hoán đổi Thứ Sáu 02/01/2026'],
    ['2026-08-31', 'swappedOff', 'nghỉ hoán đổi, làm bù Thứ Bảy 22/08/2026'],
    ['2025-04-26', 'makeUp', 'làm bù cho ngày nghỉ hoán đổi Thứ Sáu 02/05/2025'],
    ['2024-05-04', 'makeUp', 'làm bù cho ngày nghỉ hoán đổi Thứ Hai 29/04/2024'],
    ['2026-02-17', 'holiday', 'Tết Nguyên đán'],
    ['2026-02-23', 'working', 'ngày làm việc'],
    ['2026-11-23', 'working', 'ngày làm việc'],
    ['2026-11-28', 'weekend', 'ngày nghỉ hằng tuần'],
    ['2025-11-24', 'working', 'ngày làm việc'],
    ['2027-11-24', 'holiday', 'Ngày Văn hóa Việt Nam'],
  ])('%s is %s: %s', (day, kind, name) => {
    expect(dayKind(officialCalendar, localDate(day))).toMatchObject({ kind, name, published: true });
  });

  it.each([
    ['2024-02-09', 'recalled'],
    ['2026-02-17', 'confirmed'],
    ['2026-11-24', 'secondary'],
    ['2027-02-04', 'uncertain'],
    ['2027-02-10', 'uncertain'],
    ['2027-02-11', 'confirmed'],
    ['2027-04-16', 'computed'],
    ['2027-09-01', 'uncertain'],
    ['2027-09-02', 'computed'],
    ['2027-09-03', 'uncertain'],
  ])('%s is known as %s', (day, confidence) => {
    expect(dayKind(officialCalendar, localDate(day)).confidence).toBe(confidence);
  });

  it.each([
    ['2026-02-13', '2026-02-23'],
    ['2026-04-24', '2026-04-28'],
    ['2026-08-28', '2026-09-03'],
    ['2026-01-09', '2026-01-10'],
    ['2026-11-23', '2026-11-25'],
    ['2024-05-03', '2024-05-04'],
  ])('after %s offices next work on %s', (day, next) => {
    expect(nextWorkingDay(officialCalendar, localDate(day))).toBe(next);
  });
});

describe('a day outside the published calendar', () => {
  it.each([
    ['2028-01-01', 'holiday', 'Tết Dương lịch'],
    ['2028-01-03', 'compensation', 'Nghỉ bù Tết Dương lịch (Thứ Bảy 01/01/2028)'],
    ['2028-01-26', 'working', 'ngày làm việc'],
    ['2028-04-30', 'holiday', 'Ngày Chiến thắng 30/4'],
    ['2028-05-01', 'holiday', 'Quốc tế Lao động'],
    ['2028-05-02', 'compensation', 'Nghỉ bù Ngày Chiến thắng 30/4 (Chủ nhật 30/04/2028)'],
    ['2028-09-02', 'holiday', 'Quốc khánh'],
    ['2028-11-24', 'holiday', 'Ngày Văn hóa Việt Nam'],
    ['2023-11-24', 'working', 'ngày làm việc'],
    ['2023-12-30', 'weekend', 'ngày nghỉ hằng tuần'],
    ['2022-05-02', 'compensation', 'Nghỉ bù Ngày Chiến thắng 30/4 (Thứ Bảy 30/04/2022)'],
    ['2022-05-03', 'compensation', 'Nghỉ bù Quốc tế Lao động (Chủ nhật 01/05/2022)'],
    ['2029-11-26', 'compensation', 'Nghỉ bù Ngày Văn hóa Việt Nam (Thứ Bảy 24/11/2029)'],
  ])('%s is %s, unpublished: %s', (day, kind, name) => {
    expect(dayKind(officialCalendar, localDate(day))).toMatchObject({ kind, name, published: false });
  });

  it('still has the weekly rest', () => {
    expect(isWorkingDay(officialCalendar, localDate('2028-06-04'))).toBe(false);
  });
});
