import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  assigned,
  caseState,
  coerced,
  collected,
  completed,
  corrected,
  deferred,
  docketed,
  dutyDone,
  noMeans,
  notice,
  paidOut,
  requestReturned,
  resumed,
  revoked,
  separateBook,
  suspended,
  terminated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { localDate } from '../../localDate.ts';
import { lawfulActs } from './check.ts';

const open = docketed('2026-10-05');
const served = notice('2026-10-07');
const found = verified('2026-10-20', 'hasMeans');
const foundNothing = verified('2026-10-20', 'noMeans');
const shelved = noMeans('2026-10-22');
const oldOpen = docketed('2023-02-01');
const oldOwn = docketed('2023-02-01', { initiative: 'ownInitiative' });
const cassation = deferred('2026-10-22', 'cassationRequest', { requestedOn: '2026-10-20' });

describe('checkTransition allows', () => {
  it.each<[string, readonly Happening[], Happening]>([
    ['service of the decision', [open], served],
    ['a verification during the voluntary period', [open, served], verified('2026-10-10', 'hasMeans')],
    ['coercion once means are found and the period is over', [open, served, found], coerced('2026-10-21')],
    [
      'coercion of an urgent measure without a voluntary period',
      [docketed('2026-10-05', { urgentMeasure: true }), verified('2026-10-06', 'hasMeans')],
      coerced('2026-10-06'),
    ],
    ['a decision on means after the verification', [open, served, foundNothing], shelved],
    [
      'continuing when means appear',
      [open, foundNothing, shelved, verified('2026-11-02', 'hasMeans')],
      resumed('2026-11-04'),
    ],
    ['continuing after a deferral', [open, cassation], resumed('2026-11-04')],
    ['suspension of a deferred case', [open, cassation], suspended('2026-11-04')],
    ['money before the decision', [open], collected('2026-10-01', 50)],
    [
      'the return of a request after two years',
      [oldOpen, noMeans('2024-09-01')],
      requestReturned('2026-09-01'),
    ],
    [
      'the separate book after two years on own initiative',
      [oldOwn, noMeans('2024-09-01')],
      separateBook('2026-09-01'),
    ],
    [
      'the separate book under the old law',
      [oldOpen, noMeans('2025-01-10'), verified('2025-07-01', 'noMeans'), verified('2025-12-20', 'noMeans')],
      separateBook('2026-01-12'),
    ],
    [
      'completion when all is collected and paid',
      [open, collected('2026-10-10', 100), paidOut('2026-10-12', 100)],
      completed('2026-10-13'),
    ],
    [
      'paying out after the end',
      [open, collected('2026-10-10', 100), terminated('2026-10-11')],
      paidOut('2026-10-13', 100),
    ],
    ['noting a duty after the end', [open, terminated('2026-10-11')], dutyDone('2026-10-12', 'NT-02', 'e2')],
    ['withdrawing a termination', [open, terminated('2026-10-11')], revoked('2026-10-13', 'e2')],
    [
      'VNeID for another decision',
      [open, served],
      notice('2026-10-09', { channel: 'vneid', document: 'otherDecision' }),
    ],
    [
      'VNeID for the second notice under the old law',
      [oldOpen, notice('2023-02-03')],
      notice('2023-02-20', { channel: 'vneid' }),
    ],
    ['an act recorded late, judged on its own day', [open, served, found, cassation], coerced('2026-10-21')],
  ])('%s', (_name, before, attempt) => {
    expect(refusalOf(before, attempt)).toBeNull();
  });
});

describe('a correction', () => {
  it.each<[string, readonly Happening[], Happening]>([
    [
      'withdraws an event of an ended case',
      [open, served, terminated('2026-10-11')],
      corrected('2026-10-12', 'e2'),
    ],
    [
      'replaces an event of an ended case',
      [open, served, terminated('2026-10-11')],
      corrected('2026-10-12', 'e2', notice('2026-10-08')),
    ],
    ['corrects the docketing', [open, served], corrected('2026-10-12', 'e1', docketed('2026-10-04'))],
    [
      'changes the sum of the money that made the case complete',
      [open, collected('2026-10-10', 100)],
      corrected('2026-10-12', 'e2', collected('2026-10-10', 90)),
    ],
  ])('%s', (_name, before, attempt) => {
    expect(refusalOf(before, attempt)).toBeNull();
  });

  it('is refused where what it puts in place would be', () => {
    const attempt = corrected('2026-11-04', 'e4', coerced('2026-10-12'));

    expect(refusalOf([open, served, found, coerced('2026-10-21')], attempt)).toMatchObject({
      code: 'voluntary-period-running',
      overridable: true,
    });
  });
});

describe('lawfulActs', () => {
  it('names every act once, refused or not', () => {
    const state = caseState(open, served);
    const acts = lawfulActs({ state, voluntaryUntil: localDate('2026-10-19') }, localDate('2026-11-21'));
    const allowed = acts.filter(({ refusal }) => refusal === null).map(({ eventType }) => eventType);

    expect(new Set(acts.map(({ eventType }) => eventType)).size).toBe(acts.length);
    expect(allowed).toEqual([
      'officer.assigned',
      'parties.added',
      'notice.served',
      'voluntary.performed',
      'agreement.made',
      'agreement.breached',
      'money.collected',
      'condition.verified',
      'deferral.decided',
      'suspension.decided',
      'termination.decided',
      'entrustment.decided',
      'decision.revoked',
      'decision.amended',
      'duty.done',
    ]);
  });

  it('leaves little to do when the case has ended', () => {
    const state = caseState(open, assigned('2026-10-06', 'officer-2'), terminated('2026-10-11'));
    const acts = lawfulActs({ state, voluntaryUntil: null }, localDate('2026-11-21'));

    expect(acts.filter(({ refusal }) => refusal === null).map(({ eventType }) => eventType)).toEqual([
      'notice.served',
      'decision.revoked',
      'decision.amended',
      'duty.done',
    ]);
  });
});
