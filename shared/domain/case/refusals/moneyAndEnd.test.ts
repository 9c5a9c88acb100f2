import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  collected,
  completed,
  deferred,
  docketed,
  notifiedUnclaimed,
  paidOut,
  revoked,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';

const open = docketed('2026-10-05');
const cassation = deferred('2026-10-22', 'cassationRequest', { requestedOn: '2026-10-20' });

const L2025 = 'Luật THADS 106/2025/QH15';

describe('checkTransition refuses', () => {
  it.each<[string, readonly Happening[], Happening, string, string | null]>([
    [
      'paying out what is not there',
      [open],
      paidOut('2026-10-13', 10),
      'nothing-on-hand',
      `Điều 54 ${L2025}`,
    ],
    [
      'paying out more than there is',
      [open, collected('2026-10-10', 40)],
      paidOut('2026-10-13', 50),
      'over-paid',
      `Điều 54 ${L2025}`,
    ],
    [
      'notifying more than there is',
      [open, collected('2026-10-10', 40)],
      notifiedUnclaimed('2026-10-13', 50),
      'over-notified',
      `Điều 59 khoản 1 ${L2025}`,
    ],
    [
      'collecting more than is due',
      [open],
      collected('2026-10-10', 101),
      'over-collected',
      'Điều 12 khoản 1 Nghị định 152/2026/NĐ-CP',
    ],
    [
      'collecting when all is collected',
      [open, collected('2026-10-10', 100)],
      collected('2026-10-11', 1),
      'nothing-to-collect',
      'Điều 12 khoản 1 Nghị định 152/2026/NĐ-CP',
    ],
    [
      'an allocation that leaves a rest',
      [open],
      collected('2026-10-10', 50, { itemId: 'a', amount: 40 }),
      'allocations-short',
      null,
    ],
    ['completion while money remains', [open], completed('2026-10-13'), 'items-remain', `Điều 55 ${L2025}`],
    [
      'completion with money in the till',
      [open, collected('2026-10-10', 100)],
      completed('2026-10-13'),
      'money-on-hand',
      `Điều 54 ${L2025}`,
    ],
    [
      'withdrawing a decision before it was made',
      [open, cassation],
      revoked('2026-10-20', 'e2'),
      'before-its-decision',
      `Điều 52 ${L2025}`,
    ],
  ])('%s, unless with a reason', (_name, ...row) => {
    const [before, attempt, code, article] = row;

    const refusal = refusalOf(before, attempt);

    expect(refusal).toMatchObject({ code, article, overridable: true });
    expect(refusal?.sentence).toContain(article ?? '');
  });
});
