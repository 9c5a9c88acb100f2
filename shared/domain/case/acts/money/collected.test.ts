import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  amended,
  caseState,
  collected,
  docketed,
  entrusted,
  moneyItem,
  paidOut,
  performed,
  terminated,
  undated,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { collected as act } from './collected.ts';

const items = [moneyItem('a', 100), moneyItem('b', 50)];
const open = docketed('2026-10-05', { items });
const oldOpen = docketed('2026-06-01', { items });
const LARGEST = Number.MAX_SAFE_INTEGER;

const OLD = 'Điều 36 Luật THADS 26/2008/QH12';
const NEW = 'Điều 12 khoản 1 Nghị định 152/2026/NĐ-CP';

describe('thu tiền', () => {
  it('falls on the items it names and lies on hand until it is paid out', () => {
    const state = caseState(
      open,
      collected('2026-10-12', 60, { itemId: 'a', amount: 40 }, { itemId: 'b', amount: 20 }),
    );

    expect(state.ledgers.map(({ collected: sum, remaining, done }) => [sum, remaining, done])).toEqual([
      [40, 60, false],
      [20, 30, false],
    ]);
    expect(state.money).toMatchObject({ collected: 60, remaining: 90, unallocated: 0, onHand: 60 });
    expect(state.collections).toEqual([{ eventId: 'e2', day: '2026-10-12', imported: false, amount: 60 }]);
  });

  it('for no item in particular lowers what remains of the case, not of one item', () => {
    const { ledgers, money } = caseState(open, collected('2026-10-12', 60));

    expect(ledgers.map(({ remaining }) => remaining)).toEqual([100, 50]);
    expect(money).toMatchObject({ collected: 60, remaining: 90, unallocated: 60 });
  });

  it('falls on the only item of money there is', () => {
    expect(caseState(docketed('2026-10-05'), collected('2026-10-12', 60)).ledgers).toMatchObject([
      { collected: 60, remaining: 40 },
    ]);
  });

  it.each<[string, readonly Happening[], Happening, string, string]>([
    [
      'more than remains, Luật 2008',
      [oldOpen, collected('2026-06-05', 100)],
      collected('2026-06-30', 51),
      'over-collected',
      `Thu 51 đ nhiều hơn số còn phải thi hành (50 đ) (${OLD}).`,
    ],
    [
      'more than remains, Luật 2025',
      [oldOpen, collected('2026-06-05', 100)],
      collected('2026-07-01', 51),
      'over-collected',
      `Thu 51 đ nhiều hơn số còn phải thi hành (50 đ) (${NEW}).`,
    ],
    [
      'more than remains of one item',
      [open, performed('2026-10-06', 'b')],
      collected('2026-10-12', 60, { itemId: 'a', amount: 59 }, { itemId: 'b', amount: 1 }),
      'over-collected',
      `Khoản "Khoản b" chỉ còn 0 đ (${NEW}).`,
    ],
    [
      'anything when all is collected, Luật 2008',
      [oldOpen, collected('2026-06-05', 150)],
      collected('2026-06-30', 1),
      'nothing-to-collect',
      `Đã thu đủ: quyết định thi hành án không còn khoản tiền nào phải thu (${OLD}).`,
    ],
    [
      'anything when the rest was terminated and entrusted, Luật 2025',
      [open, terminated('2026-10-06', 'a'), entrusted('2026-10-07', 'b')],
      collected('2026-10-12', 1),
      'nothing-to-collect',
      `Đã thu đủ: quyết định thi hành án không còn khoản tiền nào phải thu (${NEW}).`,
    ],
    [
      'with a rest on no item',
      [open],
      collected('2026-10-12', 60, { itemId: 'a', amount: 40 }),
      'allocations-short',
      'Còn 20 đ chưa phân bổ cho khoản nào.',
    ],
  ])('is refused %s, unless with a reason', (_what, ...[before, attempt, code, sentence]) => {
    expect(refusalOf(before, attempt)).toMatchObject({ code, sentence, overridable: true });
  });

  it.each<[string, Happening, string, string]>([
    ['nothing', collected('2026-10-12', 0), 'amount-invalid', 'Số tiền phải là số nguyên đồng lớn hơn 0.'],
    [
      'half a đồng',
      collected('2026-10-12', 0.5),
      'amount-invalid',
      'Số tiền phải là số nguyên đồng lớn hơn 0.',
    ],
    [
      'more than can be counted together with the rest',
      collected('2026-10-12', LARGEST),
      'beyond-counting',
      'Cộng với số đã ghi thì vượt quá mức sổ tính được; kiểm tra lại số tiền.',
    ],
    [
      'more on the items than came in',
      collected('2026-10-12', 60, { itemId: 'a', amount: 61 }),
      'allocations-exceed',
      'Phân bổ cho các khoản 61 đ nhiều hơn số tiền 60 đ.',
    ],
    [
      'money for an item of another case',
      collected('2026-10-12', 60, { itemId: 'z', amount: 60 }),
      'unknown-item',
      'Có khoản không thuộc quyết định thi hành án này; mở lại hồ sơ để chọn khoản.',
    ],
  ])('means nothing of %s', (_what, attempt, code, sentence) => {
    expect(refusalOf([open, collected('2026-10-06', 30)], attempt)).toEqual({
      code,
      sentence,
      article: null,
      overridable: false,
    });
  });

  it.each<[string, readonly Happening[], Happening]>([
    ['before the decision (2025 Đ53.1)', [open], collected('2026-09-28', 150)],
    ['to the last đồng', [open], collected('2026-10-12', 150)],
    [
      'again, when an amendment asks for more',
      [open, collected('2026-10-06', 150), amended('2026-10-08', [moneyItem('a', 200)])],
      collected('2026-10-12', 50),
    ],
    ['of a case that names no sum', [docketed('2026-10-05', { items: [] })], collected('2026-10-12', 60)],
  ])('is allowed %s', (_what, before, attempt) => {
    expect(refusalOf(before, attempt)).toBeNull();
  });

  it('leaves a gap where a workbook tells the sum and not its day', () => {
    expect(caseState(open, undated(collected('2026-10-12', 60))).gaps).toEqual([
      { code: 'moneyDayMissing', eventId: 'e2' },
    ]);
  });

  it('is the work of everyone in the office, and may not follow the end', () => {
    expect(act.by).toEqual(['officer', 'clerk', 'accountant', 'head']);
    expect(
      refusalOf([open, paidOut('2026-10-06', 1), terminated('2026-10-11', 'a')], collected('2026-10-12', 5)),
    ).toBeNull();
    expect(refusalOf([open, terminated('2026-10-11')], collected('2026-10-12', 5))?.code).toBe('ended');
  });
});
