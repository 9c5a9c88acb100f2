import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  actItem,
  caseState,
  collected,
  docketed,
  moneyItem,
  performed,
  suspended,
  terminated,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { localDate } from '../../../localDate.ts';
import { terminationDecided } from './terminationDecided.ts';

const open = docketed('2026-10-05', { items: [moneyItem('a', 100), moneyItem('b', 50), actItem('c')] });

const part = (...itemIds: readonly string[]): Happening => ({
  day: localDate('2026-10-12'),
  body: {
    type: 'termination.decided',
    decision: { number: null, day: localDate('2026-10-12') },
    scope: 'part',
    itemIds,
    detail: null,
  },
});

describe('quyết định đình chỉ', () => {
  it('of the whole ends the case and strikes what remains, not what was done', () => {
    const { ledgers, ...state } = caseState(
      open,
      collected('2026-10-06', 30, { itemId: 'a', amount: 30 }),
      performed('2026-10-07', 'c'),
      terminated('2026-10-12'),
    );

    expect(state).toMatchObject({
      stage: 'terminated',
      endedOn: '2026-10-12',
      endEventId: 'e4',
      money: { collected: 30, terminated: 120, remaining: 0, onHand: 30 },
    });
    expect(ledgers.map(({ terminated: sum, struck, done }) => [sum, struck, done])).toEqual([
      [70, true, true],
      [50, true, true],
      [0, false, true],
    ]);
  });

  it('of a part leaves the case open with the rest', () => {
    expect(caseState(open, terminated('2026-10-12', 'b', 'c'))).toMatchObject({
      stage: 'docketed',
      endedOn: null,
      money: { terminated: 50, remaining: 100 },
      ledgers: [
        { struck: false, done: false },
        { terminated: 50, struck: true, done: true },
        { terminated: 0, struck: true, done: true },
      ],
    });
  });

  it('ends a case that rests as well', () => {
    expect(caseState(open, suspended('2026-10-06'), terminated('2026-10-12')).stage).toBe('terminated');
    expect(refusalOf([open, suspended('2026-10-06')], terminated('2026-10-12'))).toBeNull();
  });

  it.each<[string, Happening, string, string]>([
    [
      'of a part that names no item',
      part(),
      'part-without-items',
      'Quyết định về một phần phải chỉ rõ khoản nào.',
    ],
    [
      'of an item of another case',
      part('a', 'z'),
      'unknown-item',
      'Có khoản không thuộc quyết định thi hành án này; mở lại hồ sơ để chọn khoản.',
    ],
  ])('means nothing %s', (_what, attempt, code, sentence) => {
    expect(refusalOf([open], attempt)).toEqual({ code, sentence, article: null, overridable: false });
  });

  it('of a part may name none where the case has none', () => {
    expect(refusalOf([docketed('2026-10-05', { items: [] })], part())).toBeNull();
  });

  it.each([
    ['Luật 2008', docketed('2026-06-01'), '2026-06-30', 'Điều 52 Luật THADS 26/2008/QH12'],
    ['Luật 2025', docketed('2026-06-01'), '2026-07-01', 'Điều 55 Luật THADS 106/2025/QH15'],
  ])('is refused a second time, unless with a reason (%s)', (_law, docketing, day, article) => {
    expect(refusalOf([docketing, terminated('2026-06-10')], terminated(day))).toMatchObject({
      code: 'ended',
      article,
      overridable: true,
    });
  });

  it('leaves a gap while the agency has given it no number', () => {
    expect(caseState(open, part('a')).gaps).toEqual([{ code: 'decisionNumberMissing', eventId: 'e2' }]);
  });

  it('is the work of officer, clerk and head, and is notified as a decision', () => {
    expect([terminationDecided.by, terminationDecided.notifiedAs]).toEqual([
      ['officer', 'clerk', 'head'],
      'otherDecision',
    ]);
  });
});
