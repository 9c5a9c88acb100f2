import { describe, expect, it } from 'vitest';
import {
  amended,
  assigned,
  caseState,
  coerced,
  collected,
  completed,
  corrected,
  deferred,
  docketed,
  entrusted,
  groundEnded,
  imported,
  moneyItem,
  noMeans,
  notice,
  overridden,
  requestReturned,
  resumed,
  revoked,
  separateBook,
  suspended,
  terminated,
  undated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { foldEvents } from './fold.ts';

const open = docketed('2026-10-05');
const served = notice('2026-10-07');
const found = verified('2026-10-20', 'hasMeans');
const foundNothing = verified('2026-10-20', 'noMeans');

describe('foldEvents', () => {
  it('makes nothing of events without a docketing', () => {
    expect(foldEvents([])).toBeNull();
  });

  it.each<[string, readonly Happening[], string, string | null]>([
    ['a fresh case', [], 'docketed', null],
    ['a served one', [served], 'served', null],
    ['one whose debtor has means', [served, found], 'hasMeans', null],
    ['one verified with no result told', [served, verified('2026-10-20', 'unknown')], 'served', null],
    [
      'one with means, verified again with no result told',
      [served, found, verified('2026-10-21', 'unknown')],
      'hasMeans',
      null,
    ],
    [
      'means found not to be there after all',
      [served, found, verified('2026-11-01', 'noMeans')],
      'served',
      null,
    ],
    ['one under coercion', [served, found, coerced('2026-11-02')], 'coercion', null],
    ['one without means', [served, foundNothing, noMeans('2026-10-22')], 'noMeans', null],
    [
      'new means alone, without a decision to continue',
      [served, foundNothing, noMeans('2026-10-22'), verified('2026-11-02', 'hasMeans')],
      'noMeans',
      null,
    ],
    [
      'new means and the decision to continue',
      [
        served,
        foundNothing,
        noMeans('2026-10-22'),
        verified('2026-11-02', 'hasMeans'),
        resumed('2026-11-04'),
      ],
      'hasMeans',
      null,
    ],
    ['the separate book', [noMeans('2026-10-22'), separateBook('2026-11-04')], 'separateBook', null],
    [
      'a returned request',
      [noMeans('2026-10-22'), requestReturned('2026-11-04')],
      'requestReturned',
      '2026-11-04',
    ],
    ['completion', [served, completed('2026-11-04')], 'completed', '2026-11-04'],
    ['whole termination', [served, terminated('2026-11-04')], 'terminated', '2026-11-04'],
    ['partial termination', [served, terminated('2026-11-04', 'a')], 'served', null],
    ['whole entrustment', [served, entrusted('2026-11-04')], 'entrustedOut', '2026-11-04'],
    ['the decision withdrawn', [served, revoked('2026-11-04', 'e1')], 'revoked', '2026-11-04'],
    [
      'an end, whatever is dated after it',
      [completed('2026-11-04'), verified('2026-11-09', 'noMeans')],
      'completed',
      '2026-11-04',
    ],
  ])('brings %s to its stage', (_name, happenings, stage, endedOn) => {
    expect(caseState(open, ...happenings)).toMatchObject({ stage, endedOn });
  });

  it('keeps the stage through a pause and returns to it', () => {
    const paused = caseState(open, served, found, suspended('2026-11-02'));
    const again = caseState(
      open,
      served,
      found,
      suspended('2026-11-02'),
      groundEnded('2026-11-05'),
      resumed('2026-11-06'),
    );

    expect(paused).toMatchObject({ stage: 'hasMeans', pause: { kind: 'suspended', since: '2026-11-02' } });
    expect(again).toMatchObject({
      stage: 'hasMeans',
      pause: null,
      pastPauses: [{ groundEndedOn: '2026-11-05', lifted: { day: '2026-11-06' }, replaced: false }],
    });
  });

  it('folds by the day of the facts, not by the order they were recorded in', () => {
    const state = caseState(open, coerced('2026-11-02'), found, served);

    expect(state.stage).toBe('coercion');
    expect(state.effective.map(({ id }) => id)).toEqual(['e1', 'e4', 'e3', 'e2']);
  });

  it('takes facts without a day as standing with the docketing', () => {
    const state = caseState(
      imported(open),
      imported(completed('2026-11-02')),
      undated(collected('2026-11-02', 60)),
    );

    expect(state).toMatchObject({ stage: 'completed', money: { collected: 60, remaining: 40 } });
    expect(state.effective.map(({ id }) => id)).toEqual(['e1', 'e3', 'e2']);
    expect(state.gaps).toContainEqual({ code: 'moneyDayMissing', eventId: 'e3' });
  });

  it('remembers the first valid notice and the first assignment', () => {
    const state = caseState(
      open,
      notice('2026-10-09'),
      notice('2026-10-07'),
      assigned('2026-10-12', 'officer-2'),
    );

    expect(state).toMatchObject({
      validNotice: { eventId: 'e3', day: '2026-10-07' },
      officerId: 'officer-2',
      assignedBy: { eventId: 'e1', day: '2026-10-05' },
    });
  });

  it('undoes what a withdrawn decision did, and what a withdrawn withdrawal undid', () => {
    const paused = deferred('2026-11-02', 'agreement', { until: '2027-02-02' });
    const back = caseState(open, paused, revoked('2026-11-04', 'e2'));
    const again = caseState(open, paused, revoked('2026-11-04', 'e2'), revoked('2026-11-06', 'e3'));

    expect(back.pause).toBeNull();
    expect(again.pause).toMatchObject({ kind: 'deferredByAgreement', eventId: 'e2' });
  });

  it('reopens a case when the termination is withdrawn', () => {
    expect(caseState(open, served, terminated('2026-11-02'), revoked('2026-11-04', 'e3'))).toMatchObject({
      stage: 'served',
      endedOn: null,
      money: { terminated: 0, remaining: 100 },
    });
  });

  it('lets an amendment replace the items and keeps the money of those that stay', () => {
    const state = caseState(
      open,
      collected('2026-10-20', 30),
      amended('2026-10-25', [moneyItem('a', 80), moneyItem('b', 5)]),
    );

    expect(state.ledgers).toMatchObject([
      { due: 80, collected: 30, remaining: 50 },
      { due: 5, collected: 0, remaining: 5 },
    ]);
  });

  it('shows an override for ever, also of an event corrected since', () => {
    const state = caseState(
      open,
      overridden(coerced('2026-10-06'), 'Tẩu tán tài sản'),
      corrected('2026-10-08', 'e2'),
    );

    expect(state).toMatchObject({
      stage: 'docketed',
      overrides: [{ eventId: 'e2', reason: 'Tẩu tán tài sản' }],
    });
  });
});
