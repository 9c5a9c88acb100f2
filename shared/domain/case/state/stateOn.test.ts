import { describe, expect, it } from 'vitest';
import {
  actItem,
  caseState,
  coerced,
  collected,
  completed,
  deferred,
  docketed,
  entrusted,
  imported,
  moneyItem,
  noMeans,
  notice,
  notifiedUnclaimed,
  paidOut,
  performed,
  requestReturned,
  revoked,
  separateBook,
  suspended,
  terminated,
  undated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { localDate } from '../../localDate.ts';
import { classify, stateOn } from './stateOn.ts';

const open = docketed('2026-11-01');
const served = notice('2026-11-02');
const found = verified('2026-11-05', 'hasMeans');
const foundNothing = verified('2026-11-16', 'noMeans');

const voluntaryUntil = localDate('2026-11-12');
const lastDay = localDate('2026-11-12');
const dayAfter = localDate('2026-11-13');

describe('stateOn and classify', () => {
  it.each<[string, readonly Happening[], string, string, string]>([
    ['a fresh case', [open], '2026-11-13', 'docketed', 'voluntaryPeriod'],
    [
      'an urgent measure',
      [docketed('2026-11-01', { urgentMeasure: true })],
      '2026-11-13',
      'docketed',
      'inProgress',
    ],
    ['the last voluntary day', [open, served], '2026-11-12', 'voluntary', 'voluntaryPeriod'],
    ['the day after', [open, served], '2026-11-13', 'verifying', 'inProgress'],
    [
      'means found while the period runs',
      [open, served, found],
      '2026-11-12',
      'voluntary',
      'voluntaryPeriod',
    ],
    ['means found', [open, served, found], '2026-11-13', 'hasMeans', 'inProgress'],
    [
      'coercion against dissipation, in the period',
      [open, served, found, coerced('2026-11-06')],
      '2026-11-12',
      'coercion',
      'inProgress',
    ],
    ['a verification without a notice', [open, found], '2026-11-13', 'hasMeans', 'inProgress'],
    ['no means found, undecided', [open, served, foundNothing], '2026-11-17', 'verifying', 'inProgress'],
    [
      'no means decided',
      [open, served, foundNothing, noMeans('2026-11-18')],
      '2026-11-19',
      'noMeans',
      'notYetEnforceable',
    ],
    [
      'the separate book',
      [open, noMeans('2026-11-18'), separateBook('2026-11-19')],
      '2026-11-19',
      'separateBook',
      'separateTrackingBook',
    ],
    [
      'a deferral by agreement',
      [open, served, deferred('2026-11-10', 'agreement')],
      '2026-11-11',
      'deferredByAgreement',
      'deferredByAgreement',
    ],
    [
      'another deferral',
      [open, served, deferred('2026-11-10', 'cassationRequest')],
      '2026-11-20',
      'deferred',
      'deferred',
    ],
    [
      'a suspension, no means before it',
      [open, noMeans('2026-11-18'), suspended('2026-11-19')],
      '2026-11-20',
      'suspended',
      'suspended',
    ],
    [
      'a returned request',
      [open, noMeans('2026-11-18'), requestReturned('2026-11-19')],
      '2026-11-20',
      'requestReturned',
      'requestReturned',
    ],
    ['a revoked decision', [open, revoked('2026-11-19', 'e1')], '2026-11-20', 'revoked', 'revoked'],
  ])('say of %s', (_name, ...row) => {
    const [happenings, day, state, classification] = row;
    const folded = caseState(...happenings);
    const until = folded.validNotice ? voluntaryUntil : null;

    expect([stateOn(folded, until, localDate(day)), classify(folded, until, localDate(day))]).toEqual([
      state,
      classification,
    ]);
  });

  it.each<[string, readonly Happening[], string]>([
    [
      'completed with its money paid out',
      [collected('2026-11-05', 100), paidOut('2026-11-06', 100), completed('2026-11-07')],
      'completed',
    ],
    [
      'completed with its money notified and not fetched',
      [collected('2026-11-05', 100), notifiedUnclaimed('2026-11-06', 100), completed('2026-11-07')],
      'completed',
    ],
    [
      'completed with money still in the till',
      [collected('2026-11-05', 100), paidOut('2026-11-06', 60), completed('2026-11-07')],
      'inProgress',
    ],
    ['completed between the parties', [performed('2026-11-05', 'a'), completed('2026-11-07')], 'completed'],
    [
      'imported as completed, money undated',
      [
        undated(collected('2026-11-05', 100)),
        undated(paidOut('2026-11-05', 100)),
        imported(completed('2026-11-07')),
      ],
      'completed',
    ],
    ['terminated with nothing performed', [terminated('2026-11-07')], 'terminated'],
    [
      'part performed and the rest terminated',
      [collected('2026-11-05', 40), paidOut('2026-11-06', 40), terminated('2026-11-07')],
      'completed',
    ],
    [
      'part collected but not paid out, the rest terminated',
      [collected('2026-11-05', 40), terminated('2026-11-07')],
      'terminated',
    ],
    [
      'part performed and the rest entrusted',
      [collected('2026-11-05', 40), paidOut('2026-11-06', 40), entrusted('2026-11-07')],
      'completed',
    ],
    ['entrusted whole', [entrusted('2026-11-07')], 'entrustedOut'],
    ['only partly terminated', [terminated('2026-11-07', 'a')], 'voluntaryPeriod'],
  ])('count as at book closing: %s', (_name, happenings, classification) => {
    expect(classify(caseState(open, ...happenings), null, dayAfter)).toBe(classification);
  });

  it('counts an act performed before the rest was terminated as performance', () => {
    const items = [moneyItem('a', 100), actItem('b')];
    const done = caseState(
      docketed('2026-11-01', { items }),
      performed('2026-11-05', 'b'),
      terminated('2026-11-07'),
    );
    const struck = caseState(docketed('2026-11-01', { items }), terminated('2026-11-07'));

    expect([classify(done, null, dayAfter), classify(struck, null, dayAfter)]).toEqual([
      'completed',
      'terminated',
    ]);
  });

  it('leaves a period without a known end running, as nothing shows that it ended', () => {
    const state = caseState(open, undated(served));

    expect([stateOn(state, null, lastDay), classify(state, null, lastDay)]).toEqual([
      'voluntary',
      'voluntaryPeriod',
    ]);
  });
});
