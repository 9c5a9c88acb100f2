import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  caseState,
  coerced,
  collected,
  completed,
  corrected,
  docketed,
  notice,
  paidOut,
  terminated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { eventCorrected } from './eventCorrected.ts';

const open = docketed('2026-10-05');
const served = notice('2026-10-07');

describe('đính chính', () => {
  it('is no fact of its own: what it puts in place counts, under the id of what it corrects', () => {
    const state = caseState(open, served, corrected('2026-10-12', 'e2', notice('2026-10-08')));

    expect(state.effective.map(({ id, day }) => [id, day])).toEqual([
      ['e1', '2026-10-05'],
      ['e2', '2026-10-08'],
    ]);
    expect(state.history.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3']);
    expect(state.version).toBe(3);
  });

  it.each<[string, Happening, string, string]>([
    [
      'of what is not there',
      corrected('2026-10-12', 'e9'),
      'unknown-event',
      'Không có sự kiện này trong hồ sơ để đính chính.',
    ],
    [
      'of the docketing into something else',
      corrected('2026-10-12', 'e1', served),
      'docketing-kind',
      'Việc thụ lý chỉ đính chính được bằng chính nội dung thụ lý.',
    ],
    [
      'of something else into a docketing',
      corrected('2026-10-12', 'e2', open),
      'docketing-kind',
      'Việc thụ lý chỉ đính chính được bằng chính nội dung thụ lý.',
    ],
  ])('means nothing %s', (_what, attempt, code, sentence) => {
    expect(refusalOf([open, served], attempt)).toEqual({ code, sentence, article: null, overridable: false });
  });

  it.each<[string, readonly Happening[], Happening, string]>([
    [
      'as the fact it puts in place would be',
      [open, served, verified('2026-10-20', 'hasMeans'), coerced('2026-10-21')],
      corrected('2026-11-04', 'e4', coerced('2026-10-12')),
      'voluntary-period-running',
    ],
    [
      'where it takes away the money that was paid out',
      [open, collected('2026-10-08', 60), paidOut('2026-10-09', 60)],
      corrected('2026-10-12', 'e3', paidOut('2026-10-09', 61)),
      'over-paid',
    ],
  ])('is refused %s, unless with a reason', (_what, before, attempt, code) => {
    expect(refusalOf(before, attempt)).toMatchObject({ code, overridable: true });
  });

  it.each<[string, readonly Happening[], Happening]>([
    [
      'of the end of a case, to another day',
      [open, terminated('2026-10-12')],
      corrected('2026-10-19', 'e2', terminated('2026-10-13')),
    ],
    [
      'of a fact of an ended case',
      [open, served, terminated('2026-10-12')],
      corrected('2026-10-19', 'e2', notice('2026-10-08')),
    ],
    ['that takes the end away', [open, terminated('2026-10-12')], corrected('2026-10-19', 'e2')],
    [
      'of the last money of a completed case, to what it was',
      [open, collected('2026-10-08', 90), paidOut('2026-10-09', 90), completed('2026-10-12')],
      corrected('2026-10-19', 'e2', collected('2026-10-08', 100)),
    ],
  ])('is allowed %s', (_what, before, attempt) => {
    expect(refusalOf(before, attempt)).toBeNull();
  });

  it('is the work of everyone in the office, and may change what the case is found by', () => {
    expect(eventCorrected.by).toEqual(['officer', 'clerk', 'accountant', 'head']);
    expect(
      eventCorrected.touchesParties({
        type: 'event.corrected',
        correctedEventId: 'e2',
        reason: 'Ghi nhầm',
        replacement: null,
      }),
    ).toBe(true);
  });
});
