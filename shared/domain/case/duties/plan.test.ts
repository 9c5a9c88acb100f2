import { describe, expect, it } from 'vitest';
import { caseState, docketed, dutyDone } from '#test/builders.ts';
import { localDate } from '../../localDate.ts';
import { doneByHand, plan } from './plan.ts';

const day = localDate('2026-10-12');
const from = { eventId: 'e2', day };

describe('plan', () => {
  it('takes the act and the kind of the table, and what a duty is not told as not so', () => {
    expect(plan({ ruleId: 'NT-02', from })).toEqual([
      {
        ruleId: 'NT-02',
        variant: null,
        kind: 'duty',
        debtorId: null,
        triggerEventId: 'e2',
        triggerDay: '2026-10-12',
        actEvent: 'duty.done',
        doneOn: null,
        doneEventId: null,
        stated: null,
        onlyIfMet: false,
      },
    ]);
  });

  it('takes what the case tells before what the table tells', () => {
    const done = { eventId: 'e9', day: localDate('2028-10-12') };

    expect(plan({ ruleId: 'NC-06', from, act: 'request.returned', variant: 'x', stated: day, done })).toEqual(
      [
        {
          ruleId: 'NC-06',
          variant: 'x',
          kind: 'milestone',
          debtorId: null,
          triggerEventId: 'e2',
          triggerDay: '2026-10-12',
          actEvent: 'request.returned',
          doneOn: '2028-10-12',
          doneEventId: 'e9',
          stated: '2026-10-12',
          onlyIfMet: false,
        },
      ],
    );
  });

  it.each([
    ['its trigger has no day', { ruleId: 'NT-02', from: { eventId: 'e2', day: null } }],
    ['it was done on a day nobody wrote down', { ruleId: 'NT-02', from, done: { eventId: 'e3', day: null } }],
  ] as const)('claims nothing where %s', (_what, terms) => {
    expect(plan(terms)).toEqual([]);
  });
});

describe('doneByHand', () => {
  const state = caseState(
    docketed('2026-10-05'),
    dutyDone('2026-10-06', 'NT-02', 'e1'),
    dutyDone('2026-10-07', 'NT-02', 'e1'),
    dutyDone('2026-10-08', 'IN-12', 'e1'),
  );

  it.each([
    ['NT-02', 'e1', 'e2'],
    ['IN-12', 'e1', 'e4'],
    ['NT-01', 'e1', undefined],
    ['NT-02', 'e2', undefined],
  ] as const)('of %s for %s finds the first note of it: %s', (ruleId, triggerEventId, eventId) => {
    expect(doneByHand(state, ruleId, triggerEventId)?.eventId).toBe(eventId);
  });
});
