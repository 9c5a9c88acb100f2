import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  caseState,
  collected,
  completed,
  docketed,
  notifiedUnclaimed,
  paidOut,
  undated,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { notifiedUnclaimed as act } from './notifiedUnclaimed.ts';

const open = docketed('2026-10-05');
const oldOpen = docketed('2026-06-01');
const came = collected('2026-10-08', 100);

describe('báo gọi chưa đến nhận', () => {
  it('leaves the money on hand, and says of how much nobody came', () => {
    const { money, unclaimedNotices } = caseState(open, came, notifiedUnclaimed('2026-10-12', 70));

    expect(money).toMatchObject({ collected: 100, paidOut: 0, notifiedUnclaimed: 70, onHand: 100 });
    expect(unclaimedNotices).toEqual([{ eventId: 'e3', day: '2026-10-12', imported: false, amount: 70 }]);
  });

  it.each<[string, readonly Happening[], Happening, string, string]>([
    [
      'when nothing is on hand, Luật 2008',
      [oldOpen],
      notifiedUnclaimed('2026-06-30', 10),
      'nothing-on-hand',
      'Không có tiền đã thu mà chưa chi trả trong việc này (Điều 47 Luật THADS 26/2008/QH12).',
    ],
    [
      'when all is paid out, Luật 2025',
      [open, came, paidOut('2026-10-09', 100)],
      notifiedUnclaimed('2026-10-12', 10),
      'nothing-on-hand',
      'Không có tiền đã thu mà chưa chi trả trong việc này (Điều 54 Luật THADS 106/2025/QH15).',
    ],
    [
      'of more than is on hand, Luật 2008',
      [oldOpen, collected('2026-06-05', 60)],
      notifiedUnclaimed('2026-06-30', 61),
      'over-notified',
      'Báo gọi 61 đ nhiều hơn số tiền đang giữ của việc này (60 đ) (Điều 126 Luật THADS 26/2008/QH12).',
    ],
    [
      'of more than is on hand, Luật 2025',
      [oldOpen, collected('2026-06-05', 60)],
      notifiedUnclaimed('2026-07-01', 61),
      'over-notified',
      'Báo gọi 61 đ nhiều hơn số tiền đang giữ của việc này (60 đ) (Điều 59 khoản 1 Luật THADS 106/2025/QH15).',
    ],
  ])('is refused %s, unless with a reason', (_what, ...[before, attempt, code, sentence]) => {
    expect(refusalOf(before, attempt)).toMatchObject({ code, sentence, overridable: true });
  });

  it('means nothing of no money', () => {
    expect(refusalOf([open, came], notifiedUnclaimed('2026-10-12', 0))).toMatchObject({
      code: 'amount-invalid',
      overridable: false,
    });
  });

  it('is allowed after the end of the case', () => {
    const ended = [open, came, notifiedUnclaimed('2026-10-09', 60), completed('2026-10-12')];

    expect(refusalOf(ended, notifiedUnclaimed('2026-10-13', 40))).toBeNull();
  });

  it('leaves a gap where a workbook tells the sum and not its day', () => {
    expect(caseState(open, came, undated(notifiedUnclaimed('2026-10-12', 60))).gaps).toEqual([
      { code: 'moneyDayMissing', eventId: 'e3' },
    ]);
  });

  it('is the work of everyone in the office', () => {
    expect(act.by).toEqual(['officer', 'clerk', 'accountant', 'head']);
  });
});
