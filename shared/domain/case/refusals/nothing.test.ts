import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  collected,
  corrected,
  deferred,
  docketed,
  dutyDone,
  entrusted,
  notice,
  revoked,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { localDate } from '../../localDate.ts';

const open = docketed('2026-10-05');
const served = notice('2026-10-07');
const cassation = deferred('2026-10-22', 'cassationRequest', { requestedOn: '2026-10-20' });

describe('checkTransition refuses', () => {
  it.each<[string, readonly Happening[], Happening, string]>([
    ['a day to come', [open], notice('2026-11-22'), 'future-day'],
    ['a second docketing', [open], docketed('2026-10-06'), 'already-docketed'],
    [
      'a part of nothing',
      [open],
      { day: localDate('2026-10-11'), body: { ...bodyOfPart(), itemIds: [] } },
      'part-without-items',
    ],
    ['an item of another case', [open], entrusted('2026-10-11', 'z'), 'unknown-item'],
    [
      'money for an item of another case',
      [open],
      collected('2026-10-11', 10, { itemId: 'z', amount: 10 }),
      'unknown-item',
    ],
    ['less than nothing', [open], collected('2026-10-11', -5), 'amount-invalid'],
    [
      'allocations beyond the sum',
      [open],
      collected('2026-10-11', 10, { itemId: 'a', amount: 11 }),
      'allocations-exceed',
    ],
    [
      'a deferral that ends before it begins',
      [open],
      deferred('2026-10-22', 'agreement', { until: '2026-10-21' }),
      'deferral-ends-before',
    ],
    [
      'publications in the wrong order',
      [open],
      notice('2026-10-07', { channel: 'massMedia', firstPublishedOn: localDate('2026-10-08') }),
      'publications-reversed',
    ],
    ['a duty of an event that is not there', [open], dutyDone('2026-10-07', 'NT-02', 'e9'), 'unknown-event'],
    ['withdrawing what is not there', [open], revoked('2026-10-07', 'e9'), 'no-such-decision'],
    ['withdrawing what is no decision', [open, served], revoked('2026-10-09', 'e2'), 'no-such-decision'],
    [
      'withdrawing a decision twice',
      [open, cassation, revoked('2026-11-02', 'e2')],
      revoked('2026-11-03', 'e2'),
      'no-such-decision',
    ],
    ['a correction of what is not there', [open], corrected('2026-10-07', 'e9'), 'unknown-event'],
    [
      'a docketing corrected into something else',
      [open],
      corrected('2026-10-07', 'e1', served),
      'docketing-kind',
    ],
    [
      'a correction to a day to come',
      [open, served],
      corrected('2026-10-09', 'e2', notice('2026-11-22')),
      'future-day',
    ],
  ])('%s, whatever the reason', (_name, before, attempt, code) => {
    expect(refusalOf(before, attempt)).toMatchObject({ code, overridable: false });
  });
});

function bodyOfPart() {
  return {
    type: 'termination.decided',
    decision: { number: null, day: localDate('2026-10-11') },
    scope: 'part',
    detail: null,
  } as const;
}
