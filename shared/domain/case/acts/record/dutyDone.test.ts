import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  caseState,
  corrected,
  docketed,
  dutyDone,
  notice,
  revoked,
  suspended,
  terminated,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { dutyDone as act } from './dutyDone.ts';

const open = docketed('2026-10-05');

describe('đã làm việc phải làm', () => {
  it('is kept with the rule and the event that called for it', () => {
    expect(caseState(open, dutyDone('2026-10-07', 'NT-02', 'e1')).dutiesDone).toEqual([
      { eventId: 'e2', day: '2026-10-07', imported: false, ruleId: 'NT-02', triggerEventId: 'e1' },
    ]);
  });

  it('changes nothing else in the case', () => {
    const { stage, money, decisions } = caseState(open);

    expect(caseState(open, dutyDone('2026-10-07', 'NT-02', 'e1'))).toMatchObject({ stage, money, decisions });
  });

  it.each<[string, readonly Happening[], Happening]>([
    ['an event that is not there', [open], dutyDone('2026-10-07', 'NT-02', 'e9')],
    [
      'a decision withdrawn since',
      [open, suspended('2026-10-12'), revoked('2026-10-13', 'e2')],
      dutyDone('2026-10-14', 'NT-02', 'e2'),
    ],
    [
      'an event corrected away',
      [open, notice('2026-10-07'), corrected('2026-10-08', 'e2')],
      dutyDone('2026-10-09', 'NT-01', 'e2'),
    ],
  ])('means nothing for %s', (_what, before, attempt) => {
    expect(refusalOf(before, attempt)).toEqual({
      code: 'unknown-event',
      sentence:
        'Sự kiện làm phát sinh việc phải làm này không còn trong hồ sơ; mở lại hồ sơ để xem dòng thời gian mới.',
      article: null,
      overridable: false,
    });
  });

  it.each<[string, readonly Happening[], Happening]>([
    ['before the decision', [open], dutyDone('2026-10-01', 'IN-12', 'e1')],
    ['after the end', [open, terminated('2026-10-12')], dutyDone('2026-10-13', 'NT-02', 'e2')],
  ])('is allowed %s', (_what, before, attempt) => {
    expect(refusalOf(before, attempt)).toBeNull();
  });

  it('is the work of everyone in the office', () => {
    expect(act.by).toEqual(['officer', 'clerk', 'accountant', 'head']);
  });
});
