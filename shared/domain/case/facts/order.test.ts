import { describe, expect, it } from 'vitest';
import { caseEvents, collected, docketed, notice, suspended, undated, verified } from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { localDate } from '../../localDate.ts';
import type { CaseEvent } from '../event.ts';
import { inFoldOrder } from './order.ts';

/** The ids in the order of the fold, of facts in the order recorded, the first being the docketing. */
function idsInOrder(docketing: Happening, ...others: readonly Happening[]): readonly string[] {
  const events = caseEvents(docketing, ...others);
  const [docket] = events;
  return docket ? inFoldOrder(docket, events, docketing.day).map(({ id }) => id) : [];
}

const open = docketed('2026-10-05');

describe('the order of the fold', () => {
  it.each<[string, readonly Happening[], readonly string[]]>([
    [
      'is the order recorded when the days rise',
      [notice('2026-10-07'), verified('2026-10-20', 'hasMeans')],
      ['e1', 'e2', 'e3'],
    ],
    [
      'is the order of the days',
      [verified('2026-10-20', 'hasMeans'), notice('2026-10-07')],
      ['e1', 'e3', 'e2'],
    ],
    [
      'of one day is the order recorded',
      [verified('2026-10-20', 'noMeans'), notice('2026-10-07'), verified('2026-10-20', 'hasMeans')],
      ['e1', 'e3', 'e2', 'e4'],
    ],
    [
      'puts a fact without a day with the docketing',
      [notice('2026-10-07'), undated(collected('2026-10-09', 30))],
      ['e1', 'e3', 'e2'],
    ],
    [
      'puts an undated decision on the day it bears',
      [notice('2026-10-07'), undated(suspended('2026-10-06'))],
      ['e1', 'e3', 'e2'],
    ],
    ['puts the docketing first, whatever came before it', [collected('2026-09-28', 30)], ['e1', 'e2']],
  ])('%s', (_what, others, ids) => {
    expect(idsInOrder(open, ...others)).toEqual(ids);
  });

  it('puts facts without a day before dated ones where the docketing has none either', () => {
    expect(
      idsInOrder(undated(open), collected('2026-09-28', 30), undated(collected('2026-10-09', 40))),
    ).toEqual(['e1', 'e3', 'e2']);
  });

  it('answers the very facts when they are in order, so that a register of 100,000 cases is not copied', () => {
    const events: readonly CaseEvent[] = caseEvents(open, notice('2026-10-07'));
    const [docket] = events;

    expect(docket && inFoldOrder(docket, events, localDate('2026-10-05'))).toBe(events);
  });
});
