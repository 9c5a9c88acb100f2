import { describe, expect, it } from 'vitest';
import {
  assigned,
  caseState,
  coerced,
  collected,
  corrected,
  deferred,
  docketed,
  groundEnded,
  noMeans,
  notice,
  partiesAdded,
  party,
  resumed,
  revoked,
  suspended,
  terminated,
  toCome,
  undated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { localDate } from '../../localDate.ts';
import type { CaseEventBody } from '../event.ts';
import { gapCodes } from '../state/state.ts';
import type { GapCode } from '../state/state.ts';

const open = docketed('2026-10-05');
const served = notice('2026-10-07');
const found = verified('2026-10-20', 'hasMeans');
const foundNothing = verified('2026-10-20', 'noMeans');
const day = localDate('2026-10-22');
const decision = { number: '07/QĐ-THADS', day };

const judged = {
  number: '12/2026/DS-ST',
  day: localDate('2026-09-15'),
  court: 'TAND khu vực 1',
  type: 'civil',
} as const;
const on = (body: CaseEventBody): Happening => ({ day, body });
const groundless = on({ type: 'noMeans.decided', decision, ground: null, longCycle: false, detail: null });
const suspendedFor = (ground: 'unknown' | 'bankruptcy'): Happening =>
  on({ type: 'suspension.decided', decision, ground, detail: null });
const unnumbered = on({ type: 'enforcement.resumed', decision: { number: null, day }, detail: null });

const twoDebtors = docketed('2026-10-05', {
  parties: [party('debtor', 'An'), party('debtor', 'Cường'), party('creditor', 'Bình')],
});

type Gap = readonly [GapCode, string | null];

/** A case that lacks something, and what makes the gap go away. */
const GAPS: readonly (readonly [GapCode, string | null, readonly Happening[], Happening])[] = [
  ['docketDayMissing', null, [undated(open)], corrected('2026-11-02', 'e1', open)],
  [
    'judgmentNumberMissing',
    null,
    [docketed('2026-10-05', { judgment: { ...judged, number: '' } })],
    corrected('2026-11-02', 'e1', open),
  ],
  [
    'judgmentDayMissing',
    null,
    [docketed('2026-10-05', { judgment: { ...judged, day: null } })],
    corrected('2026-11-02', 'e1', open),
  ],
  [
    'courtMissing',
    null,
    [docketed('2026-10-05', { judgment: { ...judged, court: '' } })],
    corrected('2026-11-02', 'e1', open),
  ],
  [
    'decisionNumberMissing',
    'e3',
    [open, suspended('2026-10-20'), unnumbered],
    corrected('2026-11-02', 'e3', resumed('2026-10-22')),
  ],
  [
    'officerMissing',
    null,
    [docketed('2026-10-05', { officerId: null })],
    assigned('2026-10-12', 'officer-2'),
  ],
  [
    'creditorMissing',
    null,
    [docketed('2026-10-05', { parties: [party('debtor', 'An')] })],
    partiesAdded('2026-10-12', party('creditor', 'Bình')),
  ],
  ['noticeMissing', null, [open, found], served],
  ['noticeMissing', null, [open, undated(served)], notice('2026-10-09')],
  ['verificationMissing', null, [open, served, coerced('2026-10-22')], found],
  ['verificationMissing', null, [open, served, noMeans('2026-10-22')], foundNothing],
  ['verificationMissing', null, [open, served, noMeans('2026-10-22')], revoked('2026-10-23', 'e3')],
  [
    'verificationResultMissing',
    'e3',
    [open, served, verified('2026-10-20', 'unknown')],
    corrected('2026-11-02', 'e3', found),
  ],
  [
    'moneyDayMissing',
    'e2',
    [open, undated(collected('2026-10-08', 30))],
    corrected('2026-11-02', 'e2', collected('2026-10-08', 30)),
  ],
  [
    'deferralGroundMissing',
    'e2',
    [open, deferred('2026-10-12', 'unknown', { until: '2026-12-14' })],
    corrected('2026-11-02', 'e2', deferred('2026-10-12', 'other', { until: '2026-12-14' })),
  ],
  ['deferralEndMissing', 'e2', [open, deferred('2026-10-12', 'agreement')], groundEnded('2026-11-02')],
  ['deferralEndMissing', 'e2', [open, deferred('2026-10-12', 'agreement')], resumed('2026-11-02')],
  ['deferralEndMissing', 'e2', [open, deferred('2026-10-12', 'cassationRequest')], terminated('2026-11-02')],
  [
    'suspensionGroundMissing',
    'e2',
    [open, suspendedFor('unknown')],
    corrected('2026-11-02', 'e2', suspendedFor('bankruptcy')),
  ],
  [
    'noMeansGroundMissing',
    'e4',
    [open, served, foundNothing, groundless],
    corrected('2026-11-02', 'e4', noMeans('2026-10-22')),
  ],
  [
    'noticePartyMissing',
    'e2',
    [twoDebtors, served],
    corrected('2026-11-02', 'e2', notice('2026-10-07', { partyIds: ['debtor-An'] })),
  ],
  ['futureFactLeft', 'e2', [open, toCome('2062-10-07', served)], corrected('2026-11-02', 'e2')],
  ['futureFactLeft', 'e2', [open, toCome('2062-10-07', served)], corrected('2026-11-02', 'e2', served)],
  [
    'channelMissing',
    'e2',
    [open, notice('2026-10-07', { channel: 'other' })],
    corrected('2026-11-02', 'e2', notice('2026-10-07', { channel: 'other', detail: 'Qua trưởng thôn' })),
  ],
];

const gapsOf = (...happenings: readonly Happening[]): readonly Gap[] =>
  caseState(...happenings).gaps.map(({ code, eventId }) => [code, eventId]);

describe('cần bổ sung', () => {
  it.each(GAPS)('%s is asked for (of %s)', (code, eventId, happenings) => {
    expect(gapsOf(...happenings)).toEqual([[code, eventId]]);
  });

  it.each(GAPS)('%s is asked for no more once it is known (of %s)', (...[, , happenings, supplied]) => {
    expect(gapsOf(...happenings, supplied)).toEqual([]);
  });

  it('has a telling case for each thing that may be missing', () => {
    expect([...new Set(GAPS.map(([code]) => code))].toSorted()).toEqual(gapCodes.toSorted());
  });

  it.each<[string, readonly Happening[]]>([
    ['of a case kept in full', [open, served, foundNothing, noMeans('2026-10-22')]],
    [
      'a creditor of a case on own initiative',
      [docketed('2026-10-05', { initiative: 'ownInitiative', parties: [party('debtor', 'An')] })],
    ],
    [
      'a notice of an urgent measure',
      [docketed('2026-10-05', { urgentMeasure: true }), found, coerced('2026-10-22')],
    ],
    ['a notice of a case nothing was done in yet', [open]],
    ['the end of a deferral for a suit', [open, deferred('2026-10-12', 'disputeSuit')]],
    [
      'the end of a deferral the parties agreed to a day for',
      [open, deferred('2026-10-12', 'agreement', { until: '2026-12-14' })],
    ],
  ])('asks for nothing: %s', (_what, happenings) => {
    expect(gapsOf(...happenings)).toEqual([]);
  });

  it('asks for all that is missing at once: what the case lacks first, then each event, then the pause', () => {
    const bare = docketed('2026-10-05', {
      decision: { number: null, day: localDate('2026-10-05') },
      judgment: { number: '', day: null, court: '', type: 'other' },
      officerId: null,
      parties: [party('debtor', 'An')],
    });

    expect(
      gapsOf(undated(bare), undated(collected('2026-10-08', 30)), deferred('2026-10-12', 'agreement')),
    ).toEqual([
      ['docketDayMissing', null],
      ['judgmentNumberMissing', null],
      ['judgmentDayMissing', null],
      ['courtMissing', null],
      ['officerMissing', null],
      ['creditorMissing', null],
      ['decisionNumberMissing', 'e1'],
      ['moneyDayMissing', 'e2'],
      ['deferralEndMissing', 'e3'],
    ]);
  });
});
