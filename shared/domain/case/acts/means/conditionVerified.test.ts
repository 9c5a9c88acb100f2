import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  caseState,
  coerced,
  deferred,
  docketed,
  noMeans,
  notice,
  separateBook,
  suspended,
  terminated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { conditionVerified } from './conditionVerified.ts';

const open = docketed('2026-10-05');
const served = notice('2026-10-07');
const found = verified('2026-10-20', 'hasMeans');
const foundNothing = verified('2026-10-20', 'noMeans');
const foundNothingAgain = verified('2026-11-02', 'noMeans');
const foundAgain = verified('2026-11-02', 'hasMeans');

describe('xác minh điều kiện', () => {
  it.each<[string, readonly Happening[], string, string | null]>([
    ['means found bring the case to "có điều kiện"', [served, found], 'hasMeans', null],
    ['no means found leave it served, with a ground to decide on', [served, foundNothing], 'served', 'e3'],
    ['no means found before any notice leave it docketed', [foundNothing], 'docketed', 'e2'],
    [
      'the first verification without means stays the ground',
      [served, foundNothing, foundNothingAgain],
      'served',
      'e3',
    ],
    ['means found after all take the ground away', [served, foundNothing, foundAgain], 'hasMeans', null],
    ['means lost again take the case back', [served, found, foundNothingAgain], 'served', 'e4'],
    [
      'a result nobody wrote down changes nothing',
      [served, verified('2026-10-20', 'unknown')],
      'served',
      null,
    ],
    [
      'means alone do not lift the decision on no means',
      [foundNothing, noMeans('2026-10-22'), foundAgain],
      'noMeans',
      null,
    ],
    [
      'no means found again give no new ground while the decision is in force',
      [foundNothing, noMeans('2026-10-22'), foundNothingAgain],
      'noMeans',
      null,
    ],
    [
      'means alone do not take the case out of the separate book',
      [noMeans('2026-10-22'), separateBook('2026-10-26'), foundAgain],
      'separateBook',
      null,
    ],
    [
      'a case under coercion stays under coercion',
      [served, found, coerced('2026-10-22'), foundNothingAgain],
      'coercion',
      'e5',
    ],
  ])('%s', (_name, happenings, stage, groundEventId) => {
    const state = caseState(open, ...happenings);

    expect([state.stage, state.noMeansGround?.eventId ?? null]).toEqual([stage, groundEventId]);
  });

  it('keeps every verification with its day and result', () => {
    expect(caseState(open, foundNothing, foundAgain).verifications).toEqual([
      { eventId: 'e2', day: '2026-10-20', imported: false, result: 'noMeans' },
      { eventId: 'e3', day: '2026-11-02', imported: false, result: 'hasMeans' },
    ]);
  });

  it('leaves a gap where it tells no result', () => {
    expect(caseState(open, served, verified('2026-10-20', 'unknown')).gaps).toEqual([
      { code: 'verificationResultMissing', eventId: 'e3' },
    ]);
  });

  it.each<[string, readonly Happening[]]>([
    ['in the voluntary period', [open, notice('2026-10-19')]],
    ['before any notice', [open]],
    ['during a deferral', [open, served, deferred('2026-10-12', 'agreement')]],
    ['during a suspension', [open, served, suspended('2026-10-12')]],
  ])('is allowed %s', (_when, before) => {
    expect(refusalOf(before, found)).toBeNull();
  });

  it('is the work of officer, clerk and head, and may not follow the end', () => {
    expect(conditionVerified.by).toEqual(['officer', 'clerk', 'head']);
    expect(refusalOf([open, terminated('2026-10-11')], found)?.code).toBe('ended');
  });
});
