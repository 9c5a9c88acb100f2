import { describe, expect, it } from 'vitest';
import { caseState, collected, docketed, moneyItem, performed, terminated } from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import type { ObligationItem } from '#shared/domain/case/bodies/parts.ts';
import { itemsAfter } from './itemsAfter.ts';
import { pairItems } from './pairItems.ts';

const labelled = (label: string, amount: number): ObligationItem => ({ ...moneyItem(label, amount), label });

type Story = {
  readonly what: string;
  readonly here: readonly ObligationItem[];
  readonly events?: readonly Happening[];
  readonly there: readonly ObligationItem[];
  /** "id amount" of each item, or the beginning of why not. */
  readonly after: readonly string[] | string;
};

const debt = labelled('Nợ gốc', 100);
const fee: ObligationItem = { ...labelled('Án phí', 10), category: 'courtFee' };

const STORIES: readonly Story[] = [
  {
    what: 'another sum keeps the item',
    here: [debt],
    there: [labelled('Nợ gốc', 120)],
    after: ['Nợ gốc 120'],
  },
  {
    what: 'in another order and with one more',
    here: [debt, fee],
    there: [labelled('Lãi', 5), { ...fee, amount: 12 }, debt],
    after: ['Nợ gốc 100', 'Án phí 12', 'new 5'],
  },
  {
    what: 'one that is gone and was never touched leaves',
    here: [debt, fee],
    there: [debt],
    after: ['Nợ gốc 100'],
  },
  {
    what: 'one that is gone and was collected for stays',
    here: [debt, fee],
    events: [collected('2026-09-10', 10, { itemId: 'Án phí', amount: 10 })],
    there: [debt],
    after: 'Khoản “Án phí” đã có thu',
  },
  {
    what: 'less than was performed of it',
    here: [debt],
    events: [performed('2026-09-10', 'Nợ gốc')],
    there: [labelled('Nợ gốc', 90)],
    after: 'Khoản “Nợ gốc” đã thi hành nhiều hơn',
  },
  {
    what: 'less than was collected in all',
    here: [debt, fee],
    events: [collected('2026-09-10', 60)],
    there: [labelled('Nợ gốc', 40), fee],
    after: 'Sổ đã thu 60 đ',
  },
  {
    what: 'a lump in the sheet where the register knows the parts',
    here: [debt, fee],
    there: [labelled('Tổng cộng', 120)],
    after: 'Sổ chia thành 2 khoản',
  },
  {
    what: 'parts in the sheet where the register has a lump',
    here: [debt],
    events: [collected('2026-09-10', 30)],
    there: [labelled('Nợ gốc', 90), labelled('Lãi', 20)],
    after: ['Nợ gốc 90', 'new 20'],
  },
  {
    what: 'other sums of a case that ended here',
    here: [debt],
    events: [terminated('2026-09-10')],
    there: [labelled('Nợ gốc', 120)],
    after: 'Việc đã kết thúc trong sổ',
  },
];

describe('the khoản of a case once the sheet’s are taken in', () => {
  it.each(STORIES)('$what', ({ here, events = [], there, after }) => {
    const state = caseState(docketed('2026-09-01', { items: here }), ...events);

    const next = itemsAfter({ state, paired: pairItems(there, here), saysEnded: false }, () => 'new');

    const said =
      'unsafe' in next
        ? next.unsafe.slice(0, after.length)
        : next.items.map(({ id, amount }) => `${id} ${amount}`);
    expect(said).toEqual(after);
  });
});
