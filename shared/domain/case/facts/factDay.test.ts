import { describe, expect, it } from 'vitest';
import { caseEvents, collected, docketed, imported, notice, suspended, undated } from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { localDate } from '../../localDate.ts';
import { datedFact, decisionIn, factDay } from './factDay.ts';

const later = (happening: Happening): Happening => ({ ...happening, day: localDate('2026-10-30') });

describe('the day of a fact', () => {
  it.each<[string, Happening, string | null]>([
    ['is its own', notice('2026-10-07'), '2026-10-07'],
    ['is its own, though its decision bears another', later(suspended('2026-10-12')), '2026-10-30'],
    [
      'is that of its decision where a workbook tells no other',
      undated(suspended('2026-10-12')),
      '2026-10-12',
    ],
    [
      'is that of the enforcement decision where the docketing has none',
      undated(docketed('2026-10-05')),
      '2026-10-05',
    ],
    ['is not known where nothing tells it', undated(collected('2026-10-08', 30)), null],
  ])('%s', (_what, happening, day) => {
    expect(caseEvents(happening).map(factDay)).toEqual([day]);
  });
});

describe('decisionIn', () => {
  it.each<[string, Happening, object | null]>([
    [
      'a suspension is the decision itself',
      suspended('2026-10-12'),
      { number: '01/QĐ-THADS', day: '2026-10-12' },
    ],
    [
      'a docketing is the enforcement decision',
      docketed('2026-10-05'),
      { number: '01/QĐ-THADS', day: '2026-10-05' },
    ],
    ['a notice is none', notice('2026-10-07'), null],
    ['money is none', collected('2026-10-08', 30), null],
  ])('of %s', (_what, { body }, decision) => {
    expect(decisionIn(body)).toEqual(decision);
  });
});

describe('datedFact', () => {
  it('points at the event that proves it, and tells whether a workbook said so', () => {
    expect(
      caseEvents(notice('2026-10-07'), imported(notice('2026-10-08')), undated(notice('2026-10-09'))).map(
        datedFact,
      ),
    ).toEqual([
      { eventId: 'e1', day: '2026-10-07', imported: false },
      { eventId: 'e2', day: '2026-10-08', imported: true },
      { eventId: 'e3', day: null, imported: true },
    ]);
  });
});
