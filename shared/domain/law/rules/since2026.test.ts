import { describe, expect, it } from 'vitest';
import type { RuleId } from '../ruleId.ts';
import { dueOf } from '../testing.ts';

describe('nhận bản án, yêu cầu, ra quyết định (Luật 2025)', () => {
  it.each<[RuleId, string, string | undefined, string]>([
    ['IN-01', '2026-10-05', undefined, '2026-10-20'],
    ['IN-02', '2026-10-05', undefined, '2031-10-06'],
    ['IN-05', '2026-10-05', undefined, '2026-10-06'],
    ['IN-06', '2026-10-05', undefined, '2026-10-12'],
    ['IN-07', '2026-10-05', undefined, '2026-10-12'],
    ['IN-08', '2026-11-18', undefined, '2026-11-26'],
    ['IN-09', '2026-10-05', undefined, '2026-10-05'],
    ['IN-10', '2026-10-05', undefined, '2026-10-08'],
    ['IN-12', '2026-10-05', undefined, '2026-10-07'],
    ['IN-13', '2026-10-05', undefined, '2026-10-08'],
    ['IN-15', '2026-10-05', undefined, '2026-10-12'],
    ['IN-15', '2026-10-05', 'transfer', '2026-10-07'],
    ['IN-15', '2026-10-05', 'decisionAfterRecall', '2026-10-12'],
    ['IN-16', '2026-10-05', undefined, '2027-10-05'],
    ['IN-17', '2026-10-05', undefined, '2026-11-04'],
    ['IN-17', '2026-10-05', 'complex', '2026-11-19'],
  ])('%s from %s (%s) is due %s', (ruleId, from, variant, due) => {
    expect(dueOf(ruleId, from, variant === undefined ? {} : { variant })).toBe(due);
  });
});

describe('thông báo (Luật 2025)', () => {
  it.each<[RuleId, string, string | undefined, string]>([
    ['NT-01', '2026-10-05', undefined, '2026-10-08'],
    ['NT-02', '2026-10-05', undefined, '2026-10-08'],
    ['NT-10', '2026-10-05', undefined, '2026-10-12'],
    ['NT-10', '2026-10-03', undefined, '2026-10-12'],
    ['NT-13', '2026-10-05', undefined, '2027-01-05'],
    ['NT-13', '2026-10-05', 'post', '2027-04-05'],
    ['NT-14', '2026-10-05', undefined, '2026-10-12'],
    ['NT-15', '2026-10-05', undefined, '2026-10-20'],
  ])('%s from %s (%s) is due %s', (ruleId, from, variant, due) => {
    expect(dueOf(ruleId, from, variant === undefined ? {} : { variant })).toBe(due);
  });

  it('NT-03 is due 24 hours later, to the minute', () => {
    expect(dueOf('NT-03', '2026-12-10', { time: '15:30' })).toBe('2026-12-11T15:30');
  });
});

describe('tự nguyện, xác minh, chưa có điều kiện (Luật 2025)', () => {
  it.each<[RuleId, string, string | undefined, string]>([
    ['VL-01', '2026-11-02', undefined, '2026-11-12'],
    ['VL-01', '2026-11-11', undefined, '2026-11-23'],
    ['VR-01', '2026-10-05', undefined, '2026-10-14'],
    ['VR-02', '2026-10-05', undefined, '2026-10-05'],
    ['VR-03', '2026-10-05', undefined, '2026-10-12'],
    ['VR-04', '2026-10-05', undefined, '2026-10-08'],
    ['VR-04', '2026-10-05', 'account', '2026-10-05'],
    ['VR-04', '2026-10-05', 'urgent', '2026-10-05'],
    ['VR-05', '2026-10-05', undefined, '2026-10-08'],
    ['VR-06', '2026-10-05', undefined, '2026-11-04'],
    ['VR-06', '2026-10-05', 'registrableHard', '2026-11-19'],
    ['VR-06', '2026-10-05', 'other', '2026-10-20'],
    ['VR-06', '2026-10-05', 'account', '2026-10-05'],
    ['VR-07', '2026-10-05', undefined, '2026-10-15'],
    ['VR-08', '2026-11-21', undefined, '2027-05-21'],
    ['VR-08', '2026-10-05', 'prisonerOrUnknownAddress', '2027-10-05'],
    ['NC-01', '2026-10-05', undefined, '2026-10-12'],
    ['NC-02', '2026-10-05', undefined, '2026-10-12'],
    ['NC-03', '2026-10-05', undefined, '2026-10-08'],
    ['NC-04', '2026-10-05', undefined, '2026-10-08'],
    ['NC-04', '2026-10-05', 'commune', '2026-10-07'],
    ['NC-06', '2026-10-05', undefined, '2028-10-05'],
  ])('%s from %s (%s) is due %s', (ruleId, from, variant, due) => {
    expect(dueOf(ruleId, from, variant === undefined ? {} : { variant })).toBe(due);
  });
});

describe('hoãn, tạm đình chỉ, đình chỉ, ủy thác, kết thúc (Luật 2025)', () => {
  it.each<[RuleId, string, string]>([
    ['HO-01', '2026-10-05', '2026-10-12'],
    ['HO-02', '2026-10-05', '2026-10-05'],
    ['HO-03', '2026-10-05', '2027-01-05'],
    ['HO-05', '2026-10-05', '2026-10-12'],
    ['TD-01', '2026-10-05', '2026-10-12'],
    ['TD-02', '2026-10-05', '2026-10-12'],
    ['TD-03', '2026-10-05', '2026-10-12'],
    ['DC-01', '2026-10-05', '2026-10-12'],
    ['DC-03', '2026-10-05', '2026-10-05'],
    ['DC-04', '2026-10-05', '2026-10-12'],
    ['UT-01', '2026-10-05', '2026-10-12'],
    ['UT-02', '2026-10-05', '2026-10-12'],
    ['UT-03', '2026-10-05', '2026-10-12'],
    ['UT-04', '2026-10-05', '2026-10-12'],
    ['UT-05', '2026-10-05', '2026-10-08'],
    ['KT-03', '2026-10-05', '2026-10-08'],
  ])('%s from %s is due %s', (ruleId, from, due) => {
    expect(dueOf(ruleId, from)).toBe(due);
  });

  it.each<[RuleId, string, string, string]>([
    ['UT-01', '2026-10-09', '16:45', '2026-10-10T16:45'],
    ['UT-01', '2026-12-31', '23:59', '2027-01-01T23:59'],
  ])('%s, urgent, from %s %s is due %s', (ruleId, from, time, due) => {
    expect(dueOf(ruleId, from, { variant: 'urgent', time })).toBe(due);
  });

  it('UT-02, urgent, is due on the day itself', () => {
    expect(dueOf('UT-02', '2026-10-05', { variant: 'urgent' })).toBe('2026-10-05');
  });
});

describe('tiền thi hành án (Luật 2025)', () => {
  it.each<[RuleId, string, string | undefined, string]>([
    ['MN-01', '2026-10-05', undefined, '2026-10-15'],
    ['MN-01', '2026-11-14', undefined, '2026-11-25'],
    ['MN-02', '2026-10-05', undefined, '2026-11-19'],
    ['MN-02', '2026-10-05', 'otherGround', '2026-10-15'],
    ['MN-03', '2026-10-05', undefined, '2026-10-15'],
    ['MN-04', '2026-10-05', undefined, '2026-10-12'],
    ['MN-05', '2026-10-05', undefined, '2026-10-07'],
  ])('%s from %s (%s) is due %s', (ruleId, from, variant, due) => {
    expect(dueOf(ruleId, from, variant === undefined ? {} : { variant })).toBe(due);
  });
});
