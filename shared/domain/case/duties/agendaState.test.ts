import { describe, expect, it } from 'vitest';
import { localDate } from '../../localDate.ts';
import { agendaState } from './deadlines.ts';
import type { DutyKind } from './kind.ts';

describe('agendaState', () => {
  it.each<[string, DutyKind, string]>([
    ['2026-11-20', 'duty', 'overdue'],
    ['2026-11-20', 'milestone', 'reached'],
    ['2026-11-21', 'duty', 'today'],
    ['2026-11-22', 'duty', 'next7'],
    ['2026-11-28', 'period', 'next7'],
    ['2026-11-29', 'duty', 'next30'],
    ['2026-12-21', 'milestone', 'next30'],
    ['2026-12-22', 'duty', 'later'],
  ])('puts what is due on %s (%s) under %s on 21/11/2026', (due, kind, state) => {
    expect(agendaState({ kind, due: localDate(due) }, localDate('2026-11-21'))).toBe(state);
  });
});
