import { describe, expect, it } from 'vitest';
import { caseEvents, collected, docketed, notice, revoked, suspended, terminated } from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { withoutRevoked } from './revocations.ts';

const open = docketed('2026-10-05');
const suspension = suspended('2026-10-12');

describe('what counts after a decision is withdrawn', () => {
  it.each<[string, readonly Happening[], readonly string[]]>([
    ['all, when none is', [open, suspension], ['e1', 'e2']],
    [
      'the withdrawal, and not what it withdraws',
      [open, suspension, revoked('2026-10-13', 'e2')],
      ['e1', 'e3'],
    ],
    [
      'the decision again, when its withdrawal is withdrawn',
      [open, suspension, revoked('2026-10-13', 'e2'), revoked('2026-10-14', 'e3')],
      ['e1', 'e2', 'e4'],
    ],
    [
      'not the decision, when that is withdrawn in its turn',
      [
        open,
        suspension,
        revoked('2026-10-13', 'e2'),
        revoked('2026-10-14', 'e3'),
        revoked('2026-10-15', 'e4'),
      ],
      ['e1', 'e3', 'e5'],
    ],
    ['the docketing, whose withdrawal ends the case', [open, revoked('2026-10-13', 'e1')], ['e1', 'e2']],
    [
      'a fact that is no decision',
      [open, notice('2026-10-07'), revoked('2026-10-13', 'e2')],
      ['e1', 'e2', 'e3'],
    ],
    [
      'money, which a correction takes back',
      [open, collected('2026-10-08', 30), revoked('2026-10-13', 'e2')],
      ['e1', 'e2', 'e3'],
    ],
    ['all, when it names nothing there is', [open, revoked('2026-10-13', 'e9')], ['e1', 'e2']],
    [
      'neither of two decisions withdrawn one by one',
      [open, suspension, terminated('2026-10-13'), revoked('2026-10-14', 'e3'), revoked('2026-10-14', 'e2')],
      ['e1', 'e4', 'e5'],
    ],
  ])('%s', (_what, happenings, ids) => {
    expect(withoutRevoked(caseEvents(...happenings)).map(({ id }) => id)).toEqual(ids);
  });
});
