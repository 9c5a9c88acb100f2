import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import { actItem, caseState, collected, docketed, moneyItem, performed, terminated } from '#test/builders.ts';
import { voluntaryPerformed } from './voluntaryPerformed.ts';

const open = docketed('2026-10-05', { items: [moneyItem('a', 100), moneyItem('b', 50), actItem('c')] });

describe('tự nguyện thi hành', () => {
  it('takes what remains of an item as handed over between the parties, not through the agency', () => {
    const { ledgers, money, stage } = caseState(
      open,
      collected('2026-10-08', 30, { itemId: 'a', amount: 30 }),
      performed('2026-10-12', 'a'),
    );

    expect(ledgers[0]).toMatchObject({ due: 100, collected: 30, performed: 70, remaining: 0, done: true });
    expect(money).toMatchObject({ collected: 30, performed: 70, remaining: 50, onHand: 30 });
    expect(stage).toBe('docketed');
  });

  it('marks an act as done, though no money moved', () => {
    const { ledgers, money } = caseState(open, performed('2026-10-12', 'c'));

    expect(ledgers.map(({ done }) => done)).toEqual([false, false, true]);
    expect(money).toMatchObject({ performed: 0, remaining: 150 });
  });

  it('counts once, however often it is recorded', () => {
    expect(caseState(open, performed('2026-10-12', 'a'), performed('2026-10-13', 'a')).money).toMatchObject({
      performed: 100,
      remaining: 50,
    });
  });

  it('means nothing for an item the case does not have', () => {
    expect(refusalOf([open], performed('2026-10-12', 'a', 'z'))).toEqual({
      code: 'unknown-item',
      sentence: 'Có khoản không thuộc quyết định thi hành án này; mở lại hồ sơ để chọn khoản.',
      article: null,
      overridable: false,
    });
  });

  it('is the work of officer, clerk and head, and may not follow the end', () => {
    expect(voluntaryPerformed.by).toEqual(['officer', 'clerk', 'head']);
    expect(refusalOf([open, terminated('2026-10-11')], performed('2026-10-12', 'a'))?.code).toBe('ended');
  });
});
