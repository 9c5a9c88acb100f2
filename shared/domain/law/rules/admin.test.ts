import { describe, expect, it } from 'vitest';
import type { RuleId } from '../ruleId.ts';
import { deadlineOf } from '../testing.ts';

describe('thi hành án hành chính', () => {
  it.each<[RuleId, string, string]>([
    ['HC-02', '2026-11-10', '2026-12-10'],
    ['HC-05', '2026-12-10', '2026-12-15'],
    ['HC-06', '2026-12-10', '2027-12-10'],
    ['HC-02', '2026-06-15', '2026-07-15'],
  ])('%s from %s is due %s, untouched by the new law', (ruleId, from, due) => {
    expect(deadlineOf(ruleId, from)).toMatchObject({ due, provisional: false, crossesTransition: false });
  });
});
