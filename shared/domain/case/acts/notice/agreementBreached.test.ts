import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import { agreed, breached } from '#test/agreements.ts';
import {
  coerced,
  collected,
  corrected,
  docketed,
  dutyDone,
  notice,
  paidOut,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { linesOf } from '#test/deadlineLines.ts';

const open = docketed('2026-10-05');
const served = notice('2026-10-07');
const agreement = agreed('2026-10-20', '2026-11-02', '2027-01-04');
const breach = breached('2026-11-03', 'e3');
const found = verified('2026-11-05', 'hasMeans');

const story = (...later: readonly Happening[]): readonly Happening[] => [open, served, agreement, ...later];

describe('an agreement that was not kept (2025 Đ36.2)', () => {
  it.each<[string, readonly Happening[], readonly string[]]>([
    [
      'ends what was followed up and brings the rest back',
      [breach],
      [
        'VL-04 e3 2026-10-20 → 2026-11-02, e4 2026-11-03, milestone',
        'VL-04 e4 2026-11-03 → 2026-11-03, open, milestone',
      ],
    ],
    [
      'is done with when the rest is coerced',
      [breach, found, coerced('2026-11-06')],
      [
        'VL-04 e3 2026-10-20 → 2026-11-02, e4 2026-11-03, milestone',
        'VL-04 e4 2026-11-03 → 2026-11-03, e6 2026-11-06, milestone',
      ],
    ],
    [
      'is done with when the rest was paid',
      [breach, collected('2026-11-06', 100), paidOut('2026-11-06', 100)],
      ['VL-04 e3 2026-10-20 → 2026-11-02, e4 2026-11-03, milestone'],
    ],
    [
      'goes on as before when the breach is withdrawn',
      [breach, corrected('2026-11-06', 'e4')],
      ['VL-04 e3 2026-10-20 → 2026-11-02, open, milestone'],
    ],
  ])('%s', (_name, later, lines) => {
    expect(linesOf(['VL-04'], ...story(...later))).toEqual(lines);
  });
});

describe('coercion and an agreement', () => {
  it.each<[string, readonly Happening[], string | null]>([
    ['waits while it is kept', [found], 'agreement-kept'],
    ['goes on once it was breached', [breach, found], null],
    [
      'goes on once all its steps were kept',
      [found, dutyDone('2026-11-05', 'VL-04', 'e3'), dutyDone('2026-11-05', 'VL-04', 'e3')],
      null,
    ],
    ['goes on once it was withdrawn', [found, corrected('2026-11-05', 'e3')], null],
  ])('%s', (_name, later, code) => {
    expect(refusalOf(story(...later), coerced('2026-11-09'))?.code ?? null).toBe(code);
  });

  it('may be recorded all the same, with a reason', () => {
    expect(refusalOf(story(found), coerced('2026-11-09'))).toEqual({
      code: 'agreement-kept',
      sentence:
        'Đương sự đang thực hiện thỏa thuận ngày 20/10/2026; phần còn lại chỉ thi hành theo bản án khi thỏa thuận không được thực hiện đúng (Điều 36 khoản 2 Luật THADS 106/2025/QH15).',
      article: 'Điều 36 khoản 2 Luật THADS 106/2025/QH15',
      overridable: true,
    });
  });
});

describe('a breach is refused', () => {
  it.each<[string, readonly Happening[], Happening, string]>([
    ['where no agreement is', [open], breached('2026-11-03', 'e1'), 'no-such-agreement'],
    ['of an agreement that was withdrawn', story(corrected('2026-11-02', 'e3')), breach, 'no-such-agreement'],
    ['a second time', story(breach), breached('2026-11-04', 'e3'), 'already-breached'],
    ['before the agreement was made', story(), breached('2026-10-19', 'e3'), 'before-its-agreement'],
  ])('%s', (_name, before, attempt, code) => {
    expect(refusalOf(before, attempt)?.code).toBe(code);
  });
});
