import { describe, expect, it } from 'vitest';
import type { RuleId } from '../ruleId.ts';
import { dueOf } from '../testing.ts';

describe('nhận bản án, yêu cầu, ra quyết định (Luật 2008)', () => {
  it.each<[RuleId, string, string | undefined, string]>([
    ['IN-01', '2025-10-06', undefined, '2025-11-05'],
    ['IN-01', '2025-10-06', 'immediatelyEnforceable', '2025-10-21'],
    ['IN-01', '2025-10-06', 'urgent', '2025-10-06'],
    ['IN-02', '2021-11-20', undefined, '2026-11-20'],
    ['IN-02', '2025-10-06', undefined, '2030-10-07'],
    ['IN-06', '2025-10-06', undefined, '2025-10-13'],
    ['IN-07', '2025-10-06', undefined, '2025-10-13'],
    ['IN-08', '2025-10-06', undefined, '2025-10-13'],
    ['IN-09', '2025-10-06', undefined, '2025-10-06'],
    ['IN-10', '2025-10-06', undefined, '2025-10-09'],
    ['IN-12', '2025-10-06', undefined, '2025-10-08'],
    ['IN-13', '2025-10-06', undefined, '2025-10-13'],
    ['IN-17', '2025-10-06', undefined, '2025-11-05'],
  ])('%s from %s (%s) is due %s', (ruleId, from, variant, due) => {
    expect(dueOf(ruleId, from, variant === undefined ? {} : { variant })).toBe(due);
  });
});

describe('thông báo, tự nguyện, xác minh, chưa có điều kiện (Luật 2008)', () => {
  it.each<[RuleId, string, string | undefined, string]>([
    ['NT-01', '2025-10-06', undefined, '2025-10-09'],
    ['NT-02', '2025-10-06', undefined, '2025-10-09'],
    ['NT-10', '2025-10-06', undefined, '2025-10-16'],
    ['VL-01', '2025-10-06', undefined, '2025-10-16'],
    ['VL-01', '2015-06-30', undefined, '2015-07-15'],
    ['VL-01', '2015-07-01', undefined, '2015-07-13'],
    ['VR-01', '2025-10-06', undefined, '2025-10-16'],
    ['VR-02', '2025-10-06', undefined, '2025-10-06'],
    ['VR-03', '2025-10-06', undefined, '2025-10-13'],
    ['VR-04', '2025-10-06', undefined, '2025-10-09'],
    ['VR-04', '2025-10-06', 'account', '2025-10-06'],
    ['VR-05', '2025-10-06', undefined, '2025-10-13'],
    ['VR-06', '2025-10-06', undefined, '2025-11-05'],
    ['VR-06', '2025-10-06', 'registrableHard', '2025-11-20'],
    ['VR-06', '2025-10-06', 'other', '2025-10-21'],
    ['VR-07', '2025-10-06', undefined, '2025-10-16'],
    ['VR-08', '2025-10-06', undefined, '2026-04-06'],
    ['VR-08', '2025-10-06', 'prisonerOrUnknownAddress', '2026-10-06'],
    ['NC-01', '2025-10-06', undefined, '2025-10-13'],
    ['NC-02', '2025-10-06', undefined, '2025-10-13'],
    ['NC-02', '2025-10-06', 'posting', '2026-01-06'],
    ['NC-03', '2025-10-06', undefined, '2025-10-09'],
    ['NC-04', '2025-10-06', undefined, '2025-10-08'],
    ['NC-05', '2025-10-06', undefined, '2025-10-09'],
    ['NC-05', '2025-10-06', 'age', '2026-10-06'],
    ['NC-05', '2025-10-06', 'agePrisonerOrUnknownAddress', '2027-10-06'],
  ])('%s from %s (%s) is due %s', (ruleId, from, variant, due) => {
    expect(dueOf(ruleId, from, variant === undefined ? {} : { variant })).toBe(due);
  });
});

describe('hoãn, tạm đình chỉ, đình chỉ, ủy thác, kết thúc, tiền (Luật 2008)', () => {
  it.each<[RuleId, string, string]>([
    ['HO-01', '2025-10-06', '2025-10-13'],
    ['HO-03', '2025-10-06', '2026-01-06'],
    ['HO-05', '2025-10-06', '2025-10-13'],
    ['TD-01', '2025-10-06', '2025-10-13'],
    ['TD-03', '2025-10-06', '2025-10-13'],
    ['DC-01', '2025-10-06', '2025-10-13'],
    ['DC-03', '2025-10-06', '2025-10-06'],
    ['UT-01', '2025-10-06', '2025-10-13'],
    ['UT-02', '2025-10-06', '2025-10-13'],
    ['UT-03', '2025-10-06', '2025-10-13'],
    ['UT-04', '2025-10-06', '2025-10-13'],
    ['KT-03', '2025-10-06', '2025-10-13'],
    ['MN-01', '2025-10-06', '2025-10-16'],
  ])('%s from %s is due %s', (ruleId, from, due) => {
    expect(dueOf(ruleId, from)).toBe(due);
  });

  it('UT-01, urgent, is due 24 hours later', () => {
    expect(dueOf('UT-01', '2025-10-06', { variant: 'urgent', time: '08:00' })).toBe('2025-10-07T08:00');
  });
});
