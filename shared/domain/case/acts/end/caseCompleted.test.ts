import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  actItem,
  caseState,
  collected,
  completed,
  deferred,
  docketed,
  entrusted,
  moneyItem,
  notifiedUnclaimed,
  paidOut,
  performed,
  terminated,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { caseCompleted } from './caseCompleted.ts';

const items = [moneyItem('a', 100), actItem('b')];
const open = docketed('2026-10-05', { items });
const oldOpen = docketed('2026-06-01', { items });
const OLD = 'Luật THADS 26/2008/QH12';
const NEW = 'Luật THADS 106/2025/QH15';

describe('thi hành xong', () => {
  it('ends the case on its day', () => {
    expect(caseState(open, performed('2026-10-12', 'a', 'b'), completed('2026-10-13'))).toMatchObject({
      stage: 'completed',
      endedOn: '2026-10-13',
      endEventId: 'e3',
      withdrawn: false,
    });
  });

  it('leaves the first end standing', () => {
    expect(caseState(open, terminated('2026-10-12'), completed('2026-10-13'))).toMatchObject({
      stage: 'terminated',
      endedOn: '2026-10-12',
      endEventId: 'e2',
    });
  });

  it.each<[string, readonly Happening[], Happening, string, string]>([
    [
      'while anything remains, Luật 2008',
      [oldOpen],
      completed('2026-06-30'),
      'items-remain',
      `Chưa thi hành xong: Khoản a; Việc b, còn 100 đ (Điều 52 ${OLD}).`,
    ],
    [
      'while an act remains, Luật 2025',
      [oldOpen, performed('2026-06-05', 'a')],
      completed('2026-07-01'),
      'items-remain',
      `Chưa thi hành xong: Việc b (Điều 55 ${NEW}).`,
    ],
    [
      'with money neither paid out nor called for, Luật 2008',
      [oldOpen, collected('2026-06-05', 100), performed('2026-06-05', 'b'), paidOut('2026-06-08', 70)],
      completed('2026-06-30'),
      'money-on-hand',
      `Còn 30 đ đã thu chưa chi trả, chưa báo gọi (Điều 47 ${OLD}).`,
    ],
    [
      'with money neither paid out nor called for, Luật 2025',
      [open, collected('2026-10-06', 100), performed('2026-10-06', 'b'), notifiedUnclaimed('2026-10-08', 60)],
      completed('2026-10-12'),
      'money-on-hand',
      `Còn 40 đ đã thu chưa chi trả, chưa báo gọi (Điều 54 ${NEW}).`,
    ],
  ])('is refused %s, unless with a reason', (_what, ...[before, attempt, code, sentence]) => {
    expect(refusalOf(before, attempt)).toMatchObject({ code, sentence, overridable: true });
  });

  it.each<[string, readonly Happening[]]>([
    ['paid out', [collected('2026-10-06', 100), performed('2026-10-06', 'b'), paidOut('2026-10-08', 100)]],
    [
      'called for and not fetched',
      [collected('2026-10-06', 100), performed('2026-10-06', 'b'), notifiedUnclaimed('2026-10-08', 100)],
    ],
    ['performed between the parties', [performed('2026-10-06', 'a', 'b')]],
    ['part performed, the rest terminated', [performed('2026-10-06', 'b'), terminated('2026-10-07', 'a')]],
    ['part performed, the rest entrusted', [performed('2026-10-06', 'b'), entrusted('2026-10-07', 'a')]],
    ['performed during a deferral', [deferred('2026-10-06', 'agreement'), performed('2026-10-07', 'a', 'b')]],
  ])('is allowed when all is %s', (_what, facts) => {
    expect(refusalOf([open, ...facts], completed('2026-10-12'))).toBeNull();
  });

  it('is the work of officer, clerk and head, decides nothing to notify, and comes once', () => {
    expect([caseCompleted.by, caseCompleted.notifiedAs]).toEqual([['officer', 'clerk', 'head'], null]);
    expect(
      refusalOf([open, performed('2026-10-06', 'a', 'b'), completed('2026-10-07')], completed('2026-10-12')),
    ).toMatchObject({ code: 'ended', article: `Điều 55 ${NEW}`, overridable: true });
  });
});
