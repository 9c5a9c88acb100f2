import { describe, expect, it } from 'vitest';
import {
  actItem,
  collected,
  completed,
  deferred,
  docketed,
  dutyDone,
  entrusted,
  imported,
  moneyItem,
  noMeans,
  notice,
  paidOut,
  performed,
  requestReturned,
  resumed,
  revoked,
  suspended,
  terminated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { deadlineLines } from '#test/deadlineLines.ts';

const open = docketed('2026-08-03');
const served = notice('2026-08-05');
const foundNothing = verified('2026-08-24', 'noMeans');

/** The rules that still ask something, by the event that calls for it: 'NT-02 e1'. */
const owed = (...happenings: readonly Happening[]): readonly string[] =>
  deadlineLines(...happenings)
    .filter((line) => line.includes(', open'))
    .map((line) => line.split(' ').slice(0, 2).join(' '));

describe('what a case owes', () => {
  it.each<[string, readonly Happening[], readonly string[]]>([
    ['when it is new', [open], ['IN-12 e1', 'NT-01 e1', 'NT-02 e1']],
    ['when it is served', [open, served], ['IN-12 e1', 'NT-02 e1', 'VL-01 e2', 'VR-01 e2']],
    [
      'when it is served, as a workbook tells it',
      [imported(open), imported(served)],
      ['VL-01 e2', 'VR-01 e2'],
    ],
    [
      'when no means are found',
      [open, served, foundNothing],
      ['IN-12 e1', 'NC-01 e3', 'NT-02 e1', 'VL-01 e2'],
    ],
    [
      'when that is decided',
      [open, served, foundNothing, noMeans('2026-08-26')],
      ['IN-12 e1', 'NC-02 e4', 'NC-06 e4', 'NT-01 e4', 'NT-02 e1', 'NT-02 e4', 'VL-01 e2', 'VR-08 e3'],
    ],
    [
      'when it pauses: no going on with the enforcement itself',
      [open, served, suspended('2026-08-12')],
      ['IN-12 e1', 'NT-01 e3', 'NT-02 e1', 'NT-02 e3', 'VL-01 e2'],
    ],
    [
      'when the pause is lifted: all of it again',
      [open, served, suspended('2026-08-12'), resumed('2026-08-14')],
      ['IN-12 e1', 'NT-01 e3', 'NT-01 e4', 'NT-02 e1', 'NT-02 e3', 'NT-02 e4', 'VL-01 e2', 'VR-01 e2'],
    ],
    [
      'when every item is performed: no verification',
      [
        docketed('2026-08-03', { items: [moneyItem('a', 100), actItem('b')] }),
        served,
        performed('2026-08-12', 'a', 'b'),
      ],
      ['IN-12 e1', 'NT-02 e1', 'VL-01 e2'],
    ],
    [
      'when one item remains: the verification still',
      [
        docketed('2026-08-03', { items: [moneyItem('a', 100), actItem('b')] }),
        served,
        performed('2026-08-12', 'a'),
      ],
      ['IN-12 e1', 'NT-02 e1', 'VL-01 e2', 'VR-01 e2'],
    ],
    [
      'when it is terminated: the notices of that decision',
      [open, served, terminated('2026-08-12')],
      ['NT-01 e3', 'NT-02 e3'],
    ],
    [
      'when it is entrusted: the notices of that decision',
      [open, served, entrusted('2026-08-12')],
      ['NT-01 e3', 'NT-02 e3'],
    ],
    [
      'when its decision is withdrawn: the notices of that',
      [open, served, revoked('2026-08-12', 'e1')],
      ['NT-01 e3', 'NT-02 e3'],
    ],
    ['when it is completed: nothing', [open, notice('2026-08-04'), completed('2026-08-12')], []],
    [
      'when the request is returned: the notices of that',
      [open, noMeans('2026-08-06'), requestReturned('2026-08-12')],
      ['NT-01 e3', 'NT-02 e3'],
    ],
    [
      'when it ended with money in the till: that money',
      [open, collected('2026-08-10', 30), deferred('2026-08-11', 'other'), completed('2026-08-12')],
      ['MN-01 e2'],
    ],
    [
      'when it ended and the money went out: nothing more',
      [open, collected('2026-08-10', 30), completed('2026-08-12'), paidOut('2026-08-13', 30)],
      [],
    ],
    [
      'when the end is withdrawn: all of it again, and the notice of the withdrawal',
      [open, served, terminated('2026-08-12'), revoked('2026-08-14', 'e3')],
      ['IN-12 e1', 'NT-01 e4', 'NT-02 e1', 'NT-02 e4', 'VL-01 e2', 'VR-01 e2'],
    ],
  ])('%s', (_when, happenings, rules) => {
    expect(owed(...happenings)).toEqual(rules);
  });

  it('keeps what was done in sight when the case has ended', () => {
    const done = [dutyDone('2026-08-04', 'IN-12', 'e1'), dutyDone('2026-08-04', 'NT-02', 'e1')];

    expect(deadlineLines(open, ...done, served, completed('2026-08-12'))).toEqual([
      'IN-12 e1 2026-08-03 → 2026-08-05, e2 2026-08-04',
      'NT-01 e1 2026-08-03 → 2026-08-06, e4 2026-08-05',
      'NT-02 e1 2026-08-03 → 2026-08-06, e3 2026-08-04',
      'VL-01 e4 2026-08-05 → 2026-08-17, e5 2026-08-12, period',
    ]);
  });
});
