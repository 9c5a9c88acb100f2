import { describe, expect, it } from 'vitest';
import {
  caseState,
  collected,
  completed,
  deferred,
  docketed,
  imported,
  noMeans,
  notice,
  notifiedUnclaimed,
  paidOut,
  performed,
  separateBook,
  suspended,
  terminated,
  undated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { shippedLaw } from '#test/law.ts';
import { localDate } from '../localDate.ts';
import { classificationOn, openDeadlines, standingOf, stateNameOn } from './standing.ts';
import type { Standing } from './standing.ts';

const open = docketed('2026-10-05');
const served = notice('2026-10-07');

const standing = (...happenings: readonly Happening[]): Standing =>
  standingOf(caseState(...happenings), shippedLaw);

describe('standingOf', () => {
  it('counts the deadlines and the end of the voluntary period once', () => {
    const { state, deadlines, voluntaryUntil } = standing(open, served);

    expect(state.stage).toBe('served');
    expect(voluntaryUntil).toBe('2026-10-19');
    expect(deadlines.map(({ ruleId }) => ruleId).toSorted()).toEqual([
      'IN-12',
      'NT-01',
      'NT-02',
      'VL-01',
      'VR-01',
    ]);
  });

  it.each<[string, readonly Happening[], string | null]>([
    ['until the tenth day, or the next working day after it', [open, served], '2026-10-19'],
    ['as long under Luật 2008', [docketed('2026-05-04'), notice('2026-05-06')], '2026-05-18'],
    ['not before a notice', [open], null],
    ['not from a notice nobody dated', [open, undated(served)], null],
    ['not for an urgent measure', [docketed('2026-10-05', { urgentMeasure: true }), served], null],
  ])('knows how long the voluntary period runs: %s', (_what, happenings, until) => {
    expect(standing(...happenings).voluntaryUntil).toBe(until);
  });
});

describe('the state and the classification on a day', () => {
  it.each<[string, readonly Happening[], string, string, string]>([
    ['before the notice', [open], '2026-10-06', 'docketed', 'voluntaryPeriod'],
    ['on the last voluntary day', [open, served], '2026-10-19', 'voluntary', 'voluntaryPeriod'],
    ['the day after it', [open, served], '2026-10-20', 'verifying', 'inProgress'],
    [
      'with means found',
      [open, served, verified('2026-10-20', 'hasMeans')],
      '2026-10-20',
      'hasMeans',
      'inProgress',
    ],
    [
      'without means',
      [open, served, verified('2026-10-20', 'noMeans'), noMeans('2026-10-22')],
      '2026-10-22',
      'noMeans',
      'notYetEnforceable',
    ],
    [
      'in the separate book',
      [open, noMeans('2026-10-22'), separateBook('2026-10-26')],
      '2026-10-26',
      'separateBook',
      'separateTrackingBook',
    ],
    [
      'deferred in the voluntary period',
      [open, served, deferred('2026-10-12', 'other')],
      '2026-10-13',
      'deferred',
      'deferred',
    ],
    [
      'deferred by agreement',
      [open, served, deferred('2026-10-12', 'agreement')],
      '2026-10-13',
      'deferredByAgreement',
      'deferredByAgreement',
    ],
    ['suspended', [open, served, suspended('2026-10-12')], '2026-10-13', 'suspended', 'suspended'],
    [
      'completed, all paid out',
      [open, collected('2026-10-12', 100), paidOut('2026-10-13', 100), completed('2026-10-14')],
      '2026-10-14',
      'completed',
      'completed',
    ],
    [
      'completed, all notified and not fetched',
      [open, collected('2026-10-12', 100), notifiedUnclaimed('2026-10-13', 100), completed('2026-10-14')],
      '2026-10-14',
      'completed',
      'completed',
    ],
    [
      'completed, money still in the till',
      [open, collected('2026-10-12', 100), completed('2026-10-14')],
      '2026-10-14',
      'completed',
      'inProgress',
    ],
    [
      'part performed, the rest terminated',
      [open, collected('2026-10-12', 40), paidOut('2026-10-13', 40), terminated('2026-10-14')],
      '2026-10-14',
      'terminated',
      'completed',
    ],
    [
      'terminated with nothing performed',
      [open, terminated('2026-10-14')],
      '2026-10-14',
      'terminated',
      'terminated',
    ],
    [
      'part terminated only',
      [open, performed('2026-10-12', 'a'), terminated('2026-10-14', 'a')],
      '2026-10-14',
      'docketed',
      'voluntaryPeriod',
    ],
  ])('are told %s', (_what, ...row) => {
    const [happenings, day, state, classification] = row;
    const seen = standing(...happenings);

    expect([stateNameOn(seen, localDate(day)), classificationOn(seen, localDate(day))]).toEqual([
      state,
      classification,
    ]);
  });
});

describe('openDeadlines', () => {
  const rulesOf = (...happenings: readonly Happening[]): readonly string[] =>
    openDeadlines(standing(...happenings)).map(({ ruleId }) => ruleId);

  it('leave out what is done', () => {
    expect(rulesOf(open, served).toSorted()).toEqual(['IN-12', 'NT-02', 'VL-01', 'VR-01']);
  });

  it('leave out the period of a case that has ended, though it lapsed and was never done', () => {
    const ended = [imported(open), imported(served), imported(completed('2026-11-12'))];

    expect(standing(...ended).deadlines.find(({ ruleId }) => ruleId === 'VL-01')?.doneOn).toBeNull();
    expect(rulesOf(...ended)).toEqual([]);
  });
});
