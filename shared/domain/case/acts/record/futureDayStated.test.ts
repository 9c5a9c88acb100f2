import { describe, expect, it } from 'vitest';
import {
  caseState,
  coerced,
  completed,
  corrected,
  deferred,
  docketed,
  entrusted,
  noMeans,
  notice,
  revoked,
  suspended,
  terminated,
  toCome,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { shippedLaw } from '#test/law.ts';
import { standingOf } from '../../standing.ts';

const open = docketed('2026-10-05');
const DAY = '2062-10-01';

const STATED: readonly (readonly [string, Happening])[] = [
  ['a notice', notice(DAY)],
  ['a verification', verified(DAY, 'noMeans')],
  ['no means', noMeans(DAY)],
  ['a deferral', deferred(DAY, 'agreement', { until: '2062-12-01' })],
  ['a suspension', suspended(DAY)],
  ['a coercion', coerced(DAY)],
  ['a termination', terminated(DAY)],
  ['an entrustment', entrusted(DAY)],
  ['a revocation of the case', revoked(DAY, 'e1')],
  ['the end', completed(DAY)],
];

/** What the register would say of the case: all but its events and what is missing. */
function said(...happenings: readonly Happening[]) {
  const { state, deadlines, voluntaryUntil } = standingOf(caseState(...happenings), shippedLaw);
  const { gaps: _gaps, effective: _effective, history: _history, version: _version, ...rest } = state;
  return { ...rest, deadlines, voluntaryUntil };
}

describe('việc ghi vào ngày chưa đến', () => {
  it.each(STATED)('moves no state, date or figure: %s', (_what, fact) => {
    expect(said(open, toCome(DAY, fact))).toEqual(said(open));
  });

  it.each(STATED)('is a gap until it is taken out: %s', (_what, fact) => {
    const stated = [open, toCome(DAY, fact)];

    expect(caseState(...stated).gaps).toContainEqual({ code: 'futureFactLeft', eventId: 'e2' });
    expect(caseState(...stated, corrected('2026-11-02', 'e2')).gaps).toEqual([]);
  });

  it('becomes the fact on the day it happened, still from the workbook', () => {
    const state = caseState(
      open,
      toCome(DAY, notice(DAY)),
      corrected('2026-11-02', 'e2', notice('2026-10-01')),
    );

    expect(state.validNotice).toEqual({ eventId: 'e2', day: '2026-10-01', imported: true });
    expect(state.gaps).toEqual([]);
  });
});
