import { describe, expect, it } from 'vitest';
import {
  caseState,
  coerced,
  collected,
  deferred,
  docketed,
  noMeans,
  notice,
  paidOut,
  performed,
  resumed,
  terminated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { localDate } from '../../localDate.ts';
import { nextLawfulAct } from './nextAct.ts';

describe('nextLawfulAct', () => {
  const open = docketed('2026-10-05');
  const served = notice('2026-10-07');
  const found = verified('2026-10-20', 'hasMeans');
  const foundNothing = verified('2026-10-20', 'noMeans');
  const shelved = noMeans('2026-10-22');
  const agreed = deferred('2026-10-22', 'agreement', { until: '2026-11-20' });

  it.each<[string, readonly Happening[], string | null]>([
    ['a fresh case', [open], 'notice.served'],
    ['a served one', [open, served], 'condition.verified'],
    ['one whose debtor has means', [open, served, found], 'coercion.decided'],
    ['one under coercion', [open, served, found, coerced('2026-10-21')], 'money.collected'],
    ['one with money in the till', [open, served, collected('2026-10-10', 40)], 'money.paidOut'],
    ['one paid in full', [open, collected('2026-10-10', 100), paidOut('2026-10-12', 100)], 'case.completed'],
    ['one performed between the parties', [open, performed('2026-10-10', 'a')], 'case.completed'],
    ['no means, undecided', [open, served, foundNothing], 'noMeans.decided'],
    ['no means, decided', [open, foundNothing, shelved], 'condition.verified'],
    [
      'means found again',
      [open, foundNothing, shelved, verified('2026-11-02', 'hasMeans')],
      'enforcement.resumed',
    ],
    ['a deferral still running', [open, deferred('2026-10-22', 'agreement', { until: '2026-12-20' })], null],
    ['a deferral that is over', [open, agreed], 'enforcement.resumed'],
    ['one that goes on again', [open, served, agreed, resumed('2026-11-20')], 'condition.verified'],
    ['one that has ended', [open, terminated('2026-11-02')], null],
    [
      'one that ended with money in the till',
      [open, collected('2026-10-10', 40), terminated('2026-11-02')],
      'money.paidOut',
    ],
  ])('of %s', (_name, happenings, act) => {
    const seen = { state: caseState(...happenings), voluntaryUntil: localDate('2026-10-19') };

    expect(nextLawfulAct(seen, localDate('2026-11-21'))).toBe(act);
  });
});
