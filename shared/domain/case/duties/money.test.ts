import { describe, expect, it } from 'vitest';
import {
  collected,
  corrected,
  docketed,
  imported,
  notifiedUnclaimed,
  paidOut,
  suspended,
  terminated,
  undated,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { linesOf } from '#test/deadlineLines.ts';

const open = docketed('2026-10-05');
const came = collected('2026-10-08', 30);
const owed = 'MN-01 e2 2026-10-08 → 2026-10-19';

describe('chi trả tiền đã thu (MN-01)', () => {
  it.each<[string, readonly Happening[], readonly string[]]>([
    ['is owed 10 days after the collection, to the next working day', [open, came], [`${owed}, open`]],
    [
      'is the same under Luật 2008',
      [docketed('2026-06-01'), collected('2026-06-05', 30)],
      ['MN-01 e2 2026-06-05 → 2026-06-15, open'],
    ],
    ['is met by the payout', [open, came, paidOut('2026-10-12', 30)], [`${owed}, e3 2026-10-12`]],
    ['is met late', [open, came, paidOut('2026-10-20', 30)], [`${owed}, e3 2026-10-20`]],
    [
      'is met by the call to fetch it',
      [open, came, notifiedUnclaimed('2026-10-12', 30)],
      [`${owed}, e3 2026-10-12`],
    ],
    [
      'is met when the last part went out',
      [open, came, paidOut('2026-10-09', 10), paidOut('2026-10-16', 20)],
      [`${owed}, e4 2026-10-16`],
    ],
    ['is not met by a part', [open, came, paidOut('2026-10-09', 29)], [`${owed}, open`]],
    [
      'covers the oldest money first',
      [open, came, collected('2026-10-20', 30), paidOut('2026-10-22', 45)],
      [`${owed}, e4 2026-10-22`, 'MN-01 e3 2026-10-20 → 2026-10-30, open'],
    ],
    [
      'is settled the day it came in, when it went out before',
      [open, paidOut('2026-10-07', 30), came],
      ['MN-01 e3 2026-10-08 → 2026-10-19, e2 2026-10-08'],
    ],
    ['goes on through a pause', [open, came, suspended('2026-10-12')], [`${owed}, open`]],
    ['is still owed after the end', [open, came, terminated('2026-10-12')], [`${owed}, open`]],
    ['falls away with a correction', [open, came, corrected('2026-10-09', 'e2')], []],
    [
      'follows the corrected sum',
      [open, came, paidOut('2026-10-12', 25), corrected('2026-10-13', 'e2', collected('2026-10-08', 25))],
      [`${owed}, e3 2026-10-12`],
    ],
    ['is counted of a workbook’s dated money as well', [imported(open), imported(came)], [`${owed}, open`]],
    ['starts on no day nobody wrote down', [open, undated(came)], []],
    [
      'takes money without a day as the oldest',
      [open, undated(collected('2026-10-01', 30)), collected('2026-10-20', 30), paidOut('2026-10-22', 30)],
      ['MN-01 e3 2026-10-20 → 2026-10-30, open'],
    ],
    ['claims nothing of a payout nobody dated', [open, came, undated(paidOut('2026-10-09', 30))], []],
  ])('%s', (_name, happenings, lines) => {
    expect(linesOf(['MN-01'], ...happenings)).toEqual(lines);
  });
});
