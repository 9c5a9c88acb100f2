import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import { amended, caseState, collected, docketed, moneyItem, notice, terminated } from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { localDate } from '../../../localDate.ts';
import { decisionAmended } from './decisionAmended.ts';

const open = docketed('2026-10-05', { items: [moneyItem('a', 100), moneyItem('b', 50)] });
const items = [moneyItem('a', 80), moneyItem('c', 5)];

const amendmentOf = (amendedEventId: string, day: string): Happening => ({
  day: localDate(day),
  body: {
    type: 'decision.amended',
    decision: { number: '02/QĐ-THADS', day: localDate(day) },
    amendedEventId,
    items: null,
    detail: 'Sửa tên đương sự',
  },
});

describe('sửa đổi, bổ sung quyết định', () => {
  it('may change what must be enforced, and keeps the money of the items that stay', () => {
    const { ledgers, money } = caseState(
      open,
      collected('2026-10-06', 40, { itemId: 'a', amount: 30 }, { itemId: 'b', amount: 10 }),
      amended('2026-10-12', items),
    );

    expect(ledgers.map(({ item, due, collected: sum, remaining }) => [item.id, due, sum, remaining])).toEqual(
      [
        ['a', 80, 30, 50],
        ['c', 5, 0, 5],
      ],
    );
    expect(money).toMatchObject({ due: 85, collected: 40, unallocated: 10, remaining: 45 });
  });

  it('of words alone leaves the items as they are', () => {
    expect(caseState(open, amended('2026-10-12', null)).ledgers.map(({ due }) => due)).toEqual([100, 50]);
  });

  it('stands among the decisions of the case', () => {
    expect(
      caseState(open, amended('2026-10-12', null)).decisions.map(({ kind, day }) => [kind, day]),
    ).toEqual([
      ['case.docketed', '2026-10-05'],
      ['decision.amended', '2026-10-12'],
    ]);
  });

  it.each<[string, string, readonly Happening[], Happening]>([
    [
      'Luật 2008',
      'Ngày 05/06/2026 trước ngày của chính quyết định đó (10/06/2026) (Điều 37 Luật THADS 26/2008/QH12).',
      [docketed('2026-06-01'), terminated('2026-06-10')],
      amendmentOf('e2', '2026-06-05'),
    ],
    [
      'Luật 2025',
      'Ngày 11/10/2026 trước ngày của chính quyết định đó (12/10/2026) (Điều 52 Luật THADS 106/2025/QH15).',
      [open, terminated('2026-10-12')],
      amendmentOf('e2', '2026-10-11'),
    ],
  ])(
    'is refused before the decision itself, unless with a reason (%s)',
    (_law, sentence, before, attempt) => {
      expect(refusalOf(before, attempt)).toMatchObject({
        code: 'before-its-decision',
        sentence,
        overridable: true,
      });
    },
  );

  it.each<[string, Happening, string]>([
    [
      'of what is not there',
      amendmentOf('e9', '2026-10-12'),
      'Quyết định này không có trong hồ sơ, hoặc đã bị thu hồi, đính chính.',
    ],
    [
      'of what is no decision',
      amendmentOf('e2', '2026-10-12'),
      'Sự kiện này không phải quyết định; ghi sai thì đính chính.',
    ],
  ])('means nothing %s', (_what, attempt, sentence) => {
    expect(refusalOf([open, notice('2026-10-07')], attempt)).toEqual({
      code: 'no-such-decision',
      sentence,
      article: null,
      overridable: false,
    });
  });

  it('may follow the end of the case', () => {
    expect(refusalOf([open, terminated('2026-10-12')], amendmentOf('e2', '2026-10-13'))).toBeNull();
  });

  it.each([
    ['the items', items, true],
    ['words alone', null, false],
  ])('of %s tells whether what the case is found by may change', (_what, changed, touches) => {
    const body = {
      type: 'decision.amended',
      decision: { number: null, day: localDate('2026-10-12') },
      amendedEventId: 'e1',
      items: changed,
      detail: 'Sửa',
    } as const;

    expect(decisionAmended.touchesParties(body)).toBe(touches);
  });

  it('is the work of officer, clerk and head, and is notified as a decision', () => {
    expect([decisionAmended.by, decisionAmended.notifiedAs]).toEqual([
      ['officer', 'clerk', 'head'],
      'otherDecision',
    ]);
  });
});
