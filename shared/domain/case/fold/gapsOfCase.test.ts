import { describe, expect, it } from 'vitest';
import { caseState, deferred, docketed, noMeans, notice, party, undated, verified } from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { localDate } from '../../localDate.ts';
import type { Judgment } from '../bodies/parts.ts';

const open = docketed('2026-10-05');
const served = notice('2026-10-07');
const found = verified('2026-10-20', 'hasMeans');
const foundNothing = verified('2026-10-20', 'noMeans');

describe('gaps', () => {
  const judged = (known: Partial<Judgment>): Happening =>
    docketed('2026-10-05', {
      judgment: {
        number: '12/2026/DS-ST',
        day: localDate('2026-09-01'),
        court: 'TAND',
        type: 'civil',
        ...known,
      },
    });

  it.each<[string, readonly Happening[], string]>([
    ['a verification without a notice', [open, found], 'noticeMissing'],
    ['an undated notice', [open, undated(served)], 'noticeMissing'],
    [
      'a decision on means without a verification',
      [open, served, noMeans('2026-10-22')],
      'verificationMissing',
    ],
    [
      'a verification that tells no result',
      [open, served, verified('2026-10-20', 'unknown')],
      'verificationResultMissing',
    ],
    ['no officer', [docketed('2026-10-05', { officerId: null })], 'officerMissing'],
    ['no docket day', [undated(open)], 'docketDayMissing'],
    ['no number of the judgment', [judged({ number: '' })], 'judgmentNumberMissing'],
    ['no day of the judgment', [judged({ day: null })], 'judgmentDayMissing'],
    ['no court', [judged({ court: '' })], 'courtMissing'],
    [
      'a request without a creditor',
      [docketed('2026-10-05', { parties: [party('debtor', 'An')] })],
      'creditorMissing',
    ],
    [
      'a deferral by agreement without an end',
      [open, deferred('2026-11-02', 'agreement')],
      'deferralEndMissing',
    ],
    [
      'a deferral for cassation without its request',
      [open, deferred('2026-11-02', 'cassationRequest')],
      'deferralEndMissing',
    ],
    ['a deferral for no known ground', [open, deferred('2026-11-02', 'unknown')], 'deferralGroundMissing'],
    ['an unnamed channel', [open, notice('2026-10-07', { channel: 'other' })], 'channelMissing'],
    [
      'a decision without a number',
      [docketed('2026-10-05', { decision: { number: null, day: localDate('2026-10-05') } })],
      'decisionNumberMissing',
    ],
  ])('names %s', (_name, happenings, code) => {
    expect(caseState(...happenings).gaps.map((gap) => gap.code)).toContain(code);
  });

  it('finds none in a case kept in full', () => {
    expect(caseState(open, served, foundNothing, noMeans('2026-10-22')).gaps).toEqual([]);
  });
});
