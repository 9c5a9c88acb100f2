import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  caseState,
  collected,
  docketed,
  moneyItem,
  notifiedUnclaimed,
  paidOut,
  terminated,
  undated,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { paidOut as act } from './paidOut.ts';

const items = [moneyItem('a', 100), moneyItem('b', 50)];
const open = docketed('2026-10-05', { items });
const oldOpen = docketed('2026-06-01', { items });
const came = collected('2026-10-08', 60);

const OLD = 'Điều 47 Luật THADS 26/2008/QH12';
const NEW = 'Điều 54 Luật THADS 106/2025/QH15';
const NOTHING = 'Không có tiền đã thu mà chưa chi trả trong việc này';

describe('chi trả', () => {
  it('takes from what is on hand, item by item', () => {
    const { ledgers, money, payouts } = caseState(
      open,
      collected('2026-10-08', 60, { itemId: 'a', amount: 40 }, { itemId: 'b', amount: 20 }),
      paidOut('2026-10-12', 50, { itemId: 'a', amount: 40 }, { itemId: 'b', amount: 10 }),
    );

    expect(ledgers.map(({ collected: came, paidOut: went }) => [came, went])).toEqual([
      [40, 40],
      [20, 10],
    ]);
    expect(money).toMatchObject({
      collected: 60,
      paidOut: 50,
      unallocatedPaidOut: 0,
      onHand: 10,
      remaining: 90,
    });
    expect(payouts).toEqual([{ eventId: 'e3', day: '2026-10-12', imported: false, amount: 50 }]);
  });

  it.each<[string, readonly Happening[], Happening, string, string]>([
    [
      'when nothing came in, Luật 2008',
      [oldOpen],
      paidOut('2026-06-30', 10),
      'nothing-on-hand',
      `${NOTHING} (${OLD}).`,
    ],
    [
      'when all went out, Luật 2025',
      [open, came, paidOut('2026-10-09', 60)],
      paidOut('2026-10-12', 10),
      'nothing-on-hand',
      `${NOTHING} (${NEW}).`,
    ],
    [
      'of more than is on hand, Luật 2008',
      [oldOpen, collected('2026-06-05', 60)],
      paidOut('2026-06-30', 61),
      'over-paid',
      `Chi 61 đ nhiều hơn số tiền đang giữ của việc này (60 đ) (${OLD}).`,
    ],
    [
      'of more than is on hand, Luật 2025',
      [oldOpen, collected('2026-06-05', 60)],
      paidOut('2026-07-01', 61),
      'over-paid',
      `Chi 61 đ nhiều hơn số tiền đang giữ của việc này (60 đ) (${NEW}).`,
    ],
    [
      'with a rest on no item',
      [open, came],
      paidOut('2026-10-12', 60, { itemId: 'a', amount: 40 }),
      'allocations-short',
      'Còn 20 đ chưa phân bổ cho khoản nào.',
    ],
  ])('is refused %s, unless with a reason', (_what, ...[before, attempt, code, sentence]) => {
    expect(refusalOf(before, attempt)).toMatchObject({ code, sentence, overridable: true });
  });

  it.each<[string, Happening, string]>([
    ['of less than nothing', paidOut('2026-10-12', -1), 'amount-invalid'],
    ['beyond counting', paidOut('2026-10-12', Number.MAX_SAFE_INTEGER), 'beyond-counting'],
    [
      'of more on the items than the sum',
      paidOut('2026-10-12', 40, { itemId: 'a', amount: 41 }),
      'allocations-exceed',
    ],
    ['for an item of another case', paidOut('2026-10-12', 40, { itemId: 'z', amount: 40 }), 'unknown-item'],
  ])('means nothing %s', (_what, attempt, code) => {
    expect(refusalOf([open, came], attempt)).toMatchObject({ code, article: null, overridable: false });
  });

  it.each<[string, readonly Happening[]]>([
    ['of money notified and fetched after all', [open, came, notifiedUnclaimed('2026-10-09', 60)]],
    ['after the end of the case', [open, came, terminated('2026-10-09')]],
  ])('is allowed %s', (_what, before) => {
    expect(refusalOf(before, paidOut('2026-10-12', 60))).toBeNull();
  });

  it('leaves a gap where a workbook tells the sum and not its day', () => {
    expect(caseState(open, came, undated(paidOut('2026-10-12', 60))).gaps).toEqual([
      { code: 'moneyDayMissing', eventId: 'e3' },
    ]);
  });

  it('is the work of officer, accountant and head, not of the clerk', () => {
    expect(act.by).toEqual(['officer', 'accountant', 'head']);
  });
});
