import { describe, expect, it } from 'vitest';
import {
  caseState,
  docketed,
  imported,
  noMeans,
  notice,
  resumed,
  separateBook,
  undated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { isShelved, separateBookDue } from './means.ts';

const open = docketed('2024-06-03', { initiative: 'ownInitiative' });
const decided = noMeans('2024-06-24');
const nothingOn = (day: string): Happening => verified(day, 'noMeans');

describe('separateBookDue (NĐ62 Đ9.5)', () => {
  it.each<[string, readonly Happening[], string | null]>([
    [
      'a year after the decision, verified twice before',
      [decided, nothingOn('2024-12-20'), nothingOn('2025-06-20')],
      '2025-06-24',
    ],
    [
      'with the second verification, when the year is over',
      [decided, nothingOn('2024-12-20'), nothingOn('2025-08-04')],
      '2025-08-04',
    ],
    [
      'on the very day of the second, a year on',
      [decided, nothingOn('2024-12-20'), nothingOn('2025-06-24')],
      '2025-06-24',
    ],
    [
      'two years on for prisoners and unknown addresses',
      [noMeans('2024-06-24', { longCycle: true }), nothingOn('2024-12-20'), nothingOn('2025-06-20')],
      '2026-06-24',
    ],
    [
      'by a third verification no later',
      [decided, nothingOn('2024-12-20'), nothingOn('2025-06-20'), nothingOn('2025-09-01')],
      '2025-06-24',
    ],
    ['not without a decision', [nothingOn('2024-12-20'), nothingOn('2025-06-20')], null],
    ['not after one verification', [decided, nothingOn('2024-12-20')], null],
    [
      'not by verifications before the decision',
      [nothingOn('2024-06-10'), nothingOn('2024-06-20'), decided],
      null,
    ],
    [
      'not by one on the day of the decision',
      [decided, nothingOn('2024-06-24'), nothingOn('2025-06-20')],
      null,
    ],
    [
      'not by one that found means',
      [decided, verified('2024-12-20', 'hasMeans'), nothingOn('2025-06-20')],
      null,
    ],
    [
      'not by one that tells no result',
      [decided, verified('2024-12-20', 'unknown'), nothingOn('2025-06-20')],
      null,
    ],
    ['not by one without a day', [decided, undated(nothingOn('2024-12-20')), nothingOn('2025-06-20')], null],
    [
      'not once the case was taken up again',
      [
        decided,
        nothingOn('2024-12-20'),
        nothingOn('2025-06-20'),
        verified('2025-07-01', 'hasMeans'),
        resumed('2025-07-03'),
      ],
      null,
    ],
  ])('is complete %s', (_when, happenings, day) => {
    expect(separateBookDue(caseState(open, ...happenings))?.day ?? null).toBe(day);
  });

  it('names the second verification as what made it complete', () => {
    const state = caseState(open, decided, nothingOn('2024-12-20'), imported(nothingOn('2025-06-20')));

    expect(separateBookDue(state)).toMatchObject({ eventId: 'e4', day: '2025-06-24', imported: true });
  });
});

describe('a case put aside for want of means', () => {
  it.each<[string, readonly Happening[], boolean]>([
    ['is one decided on', [decided], true],
    ['is one in the separate book', [decided, separateBook('2025-07-01')], true],
    ['is not one only found without means', [nothingOn('2024-06-20')], false],
    [
      'is not one that goes on again',
      [decided, verified('2024-12-20', 'hasMeans'), resumed('2024-12-23')],
      false,
    ],
  ])('%s', (_what, happenings, shelved) => {
    expect(isShelved(caseState(open, ...happenings))).toBe(shelved);
  });

  it.each<[string, readonly Happening[], string]>([
    [
      'with means, when they were found again',
      [notice('2024-06-05'), decided, verified('2024-12-20', 'hasMeans')],
      'hasMeans',
    ],
    ['served, when nothing new was found', [notice('2024-06-05'), decided], 'served'],
    ['docketed, when no notice is recorded either', [decided], 'docketed'],
  ])('is taken up %s', (_how, happenings, stage) => {
    expect(caseState(open, ...happenings, resumed('2024-12-23'))).toMatchObject({ stage, noMeans: null });
  });
});
