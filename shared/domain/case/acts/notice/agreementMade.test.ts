import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import { agreed } from '#test/agreements.ts';
import {
  collected,
  completed,
  corrected,
  deferred,
  docketed,
  dutyDone,
  notice,
  paidOut,
  terminated,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { linesOf } from '#test/deadlineLines.ts';
import { caseState } from '#test/builders.ts';

const open = docketed('2026-10-05');
const served = notice('2026-10-07');
const agreement = agreed('2026-10-20', '2026-12-01', '2027-01-04');

describe('an agreement of the parties (VL-04)', () => {
  it.each<[string, readonly Happening[], readonly string[]]>([
    ['is followed up on its first day', [], ['VL-04 e3 2026-10-20 → 2026-12-01, open, milestone']],
    [
      'is followed up on its second day once the first was kept',
      [dutyDone('2026-11-20', 'VL-04', 'e3')],
      ['VL-04 e3 2026-10-20 → 2027-01-04, open, milestone'],
    ],
    [
      'is followed up no more once all was kept',
      [dutyDone('2026-11-20', 'VL-04', 'e3'), dutyDone('2026-11-21', 'VL-04', 'e3')],
      ['VL-04 e3 2026-10-20 → 2027-01-04, e5 2026-11-21, milestone'],
    ],
    ['waits while the case is deferred', [deferred('2026-11-02', 'agreement', { until: '2026-12-31' })], []],
    ['asks nothing once the debt is paid', [collected('2026-11-02', 100), paidOut('2026-11-03', 100)], []],
    ['asks nothing of a case that has ended', [terminated('2026-11-02')], []],
    ['asks nothing when it was withdrawn', [corrected('2026-11-02', 'e3')], []],
  ])('%s', (_name, later, lines) => {
    expect(linesOf(['VL-04'], open, served, agreement, ...later)).toEqual(lines);
  });

  it('follows the days in their order, however they were written down', () => {
    const reversed = agreed('2026-10-20', '2027-01-04', '2026-12-01');

    expect(linesOf(['VL-04'], open, served, reversed)).toEqual([
      'VL-04 e3 2026-10-20 → 2026-12-01, open, milestone',
    ]);
  });

  it('moves neither the state nor the money of the case', () => {
    const before = caseState(open, served);
    const after = caseState(open, served, agreement);

    expect([after.stage, after.money, after.pause]).toEqual([before.stage, before.money, before.pause]);
  });

  it('lets other deadlines run: the law says nothing of them', () => {
    expect(linesOf(['VR-01'], open, served, agreement)).toEqual(linesOf(['VR-01'], open, served));
  });
});

describe('an agreement is refused', () => {
  it.each<[string, readonly Happening[], Happening, string]>([
    ['before it was made', [open], agreed('2026-10-20', '2026-10-19'), 'step-before-agreement'],
    [
      'by someone who is no party',
      [docketed('2026-10-05', { parties: [] })],
      agreed('2026-10-20', '2026-12-01'),
      'unknown-party',
    ],
    ['on a day to come', [open], agreed('2026-11-22', '2026-12-01'), 'future-day'],
    ['of a case that has ended', [open, terminated('2026-10-10')], agreement, 'ended'],
    [
      'of a case that was completed',
      [open, collected('2026-10-10', 100), paidOut('2026-10-10', 100), completed('2026-10-11')],
      agreement,
      'ended',
    ],
  ])('%s', (_name, before, attempt, code) => {
    expect(refusalOf(before, attempt)?.code).toBe(code);
  });

  it('never, where it fits', () => {
    expect(refusalOf([open, served], agreement)).toBeNull();
  });
});
