import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import { caseState, collected, docketed, entrusted, moneyItem, terminated } from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { localDate } from '../../../localDate.ts';
import { entrustmentDecided } from './entrustmentDecided.ts';

const open = docketed('2026-10-05', { items: [moneyItem('a', 100), moneyItem('b', 50)] });

const partOf = (...itemIds: readonly string[]): Happening => ({
  day: localDate('2026-10-12'),
  body: {
    type: 'entrustment.decided',
    decision: { number: '09/QĐ-THADS', day: localDate('2026-10-12') },
    receivingAgency: 'THADS tỉnh Lâm Đồng',
    scope: 'part',
    itemIds,
    detail: null,
  },
});

describe('quyết định ủy thác', () => {
  it('of the whole ends the case here, with what remains passed on', () => {
    expect(caseState(open, collected('2026-10-06', 30), entrusted('2026-10-12'))).toMatchObject({
      stage: 'entrustedOut',
      endedOn: '2026-10-12',
      endEventId: 'e3',
      money: { due: 150, collected: 30, entrusted: 120, terminated: 0, remaining: 0, onHand: 30 },
    });
  });

  it('of a part leaves the case open with the rest', () => {
    expect(caseState(open, entrusted('2026-10-12', 'a'))).toMatchObject({
      stage: 'docketed',
      endedOn: null,
      money: { entrusted: 100, remaining: 50 },
      ledgers: [
        { entrusted: 100, remaining: 0, struck: true, done: true },
        { entrusted: 0, remaining: 50, struck: false, done: false },
      ],
    });
  });

  it('of the rest after a part passes on only the rest', () => {
    expect(caseState(open, entrusted('2026-10-12', 'a'), entrusted('2026-10-19')).ledgers).toMatchObject([
      { entrusted: 100 },
      { entrusted: 50 },
    ]);
  });

  it.each<[string, Happening, string, string]>([
    [
      'of a part that names no item',
      partOf(),
      'part-without-items',
      'Quyết định về một phần phải chỉ rõ khoản nào.',
    ],
    [
      'of an item of another case',
      partOf('z'),
      'unknown-item',
      'Có khoản không thuộc quyết định thi hành án này; mở lại hồ sơ để chọn khoản.',
    ],
  ])('means nothing %s', (_what, attempt, code, sentence) => {
    expect(refusalOf([open], attempt)).toEqual({ code, sentence, article: null, overridable: false });
  });

  it('is the work of officer, clerk and head, is notified as a decision, and may not follow the end', () => {
    expect([entrustmentDecided.by, entrustmentDecided.notifiedAs]).toEqual([
      ['officer', 'clerk', 'head'],
      'otherDecision',
    ]);
    expect(refusalOf([open, terminated('2026-10-11')], entrusted('2026-10-12'))?.code).toBe('ended');
  });
});
