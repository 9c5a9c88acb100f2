import { describe, expect, it } from 'vitest';
import {
  docketed,
  dutyDone,
  imported,
  noMeans,
  performed,
  requestReturned,
  resumed,
  revoked,
  separateBook,
  suspended,
  terminated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { linesOf } from '#test/deadlineLines.ts';

const open = docketed('2026-07-06');
const found = verified('2026-07-20', 'noMeans');
const shelved = noMeans('2026-07-24');
const again = verified('2026-11-02', 'hasMeans');

describe('ra quyết định chưa có điều kiện (NC-01)', () => {
  const owed = 'NC-01 e2 2026-07-20 → 2026-07-27';

  it.each<[string, readonly Happening[], readonly string[]]>([
    ['is owed 5 working days after the verification', [open, found], [`${owed}, open`]],
    [
      'is the same under Luật 2008',
      [docketed('2026-06-01'), verified('2026-06-15', 'noMeans')],
      ['NC-01 e2 2026-06-15 → 2026-06-22, open'],
    ],
    ['is met', [open, found, shelved], [`${owed}, e3 2026-07-24`]],
    ['is met late', [open, found, noMeans('2026-07-28')], [`${owed}, e3 2026-07-28`]],
    [
      'counts from the first verification without means',
      [open, found, verified('2026-07-22', 'noMeans')],
      [`${owed}, open`],
    ],
    ['falls away when means are found', [open, found, verified('2026-07-22', 'hasMeans')], []],
    ['rests during a suspension', [open, found, suspended('2026-07-22')], []],
    ['is not owed when all is performed', [open, found, performed('2026-07-22', 'a')], []],
    ['falls away with the end', [open, found, terminated('2026-07-22')], []],
    [
      'is owed again once the decision is withdrawn',
      [open, found, shelved, revoked('2026-07-27', 'e3')],
      [`${owed}, open`],
    ],
  ])('%s', (_name, happenings, lines) => {
    expect(linesOf(['NC-01'], ...happenings)).toEqual(lines);
  });
});

describe('đăng tải và gỡ thông tin (NC-02, NC-04)', () => {
  const publish = 'NC-02 e3 2026-07-24 → 2026-07-31';
  const published = dutyDone('2026-07-30', 'NC-02', 'e3');

  it.each<[string, readonly Happening[], readonly string[]]>([
    ['are owed 5 working days after the decision', [open, found, shelved], [`${publish}, open`]],
    [
      'are the same under Luật 2008',
      [docketed('2026-06-01'), verified('2026-06-15', 'noMeans'), noMeans('2026-06-18')],
      ['NC-02 e3 2026-06-18 → 2026-06-25, open'],
    ],
    [
      'are owed during a pause as well',
      [open, found, shelved, suspended('2026-07-27')],
      [`${publish}, open`],
    ],
    ['are met', [open, found, shelved, published], [`${publish}, e4 2026-07-30`]],
    [
      'are met late',
      [open, found, shelved, dutyDone('2026-08-03', 'NC-02', 'e3')],
      [`${publish}, e4 2026-08-03`],
    ],
    [
      'come down 3 working days after the decision to continue',
      [open, found, shelved, published, again, resumed('2026-11-04')],
      [`${publish}, e4 2026-07-30`, 'NC-04 e6 2026-11-04 → 2026-11-09, open'],
    ],
    [
      'came down 2 working days after it under Luật 2008',
      [
        docketed('2026-03-02'),
        noMeans('2026-03-23'),
        dutyDone('2026-03-24', 'NC-02', 'e2'),
        verified('2026-06-08', 'hasMeans'),
        resumed('2026-06-10'),
      ],
      ['NC-02 e2 2026-03-23 → 2026-03-30, e3 2026-03-24', 'NC-04 e5 2026-06-10 → 2026-06-12, open'],
    ],
    [
      'are no longer to be published when the case goes on',
      [open, found, shelved, again, resumed('2026-11-04'), dutyDone('2026-11-05', 'NC-04', 'e5')],
      ['NC-04 e5 2026-11-04 → 2026-11-09, e6 2026-11-05'],
    ],
    [
      'come down with a termination',
      [open, found, shelved, terminated('2026-11-04')],
      ['NC-04 e4 2026-11-04 → 2026-11-09, open'],
    ],
    [
      'come down when the decision is withdrawn',
      [open, found, shelved, revoked('2026-11-04', 'e3')],
      ['NC-04 e4 2026-11-04 → 2026-11-09, open'],
    ],
    [
      'stay when the request is returned, as the law does not ask for it',
      [open, found, shelved, requestReturned('2026-11-04')],
      [],
    ],
    ['of a workbook’s decision are not told', [open, found, imported(shelved)], []],
    [
      'of a workbook’s end are not asked to come down',
      [open, found, shelved, imported(terminated('2026-11-04'))],
      [],
    ],
  ])('%s', (_name, happenings, lines) => {
    expect(linesOf(['NC-02', 'NC-04'], ...happenings)).toEqual(lines);
  });
});

describe('chuyển sổ theo dõi riêng của luật cũ (NC-05)', () => {
  const own = docketed('2024-06-03', { initiative: 'ownInitiative' });
  const decided = noMeans('2024-06-24');
  const first = verified('2024-12-20', 'noMeans');
  const second = verified('2025-06-20', 'noMeans');
  const owed = 'NC-05 e4 2025-06-24 → 2025-06-27';

  it.each<[string, readonly Happening[], readonly string[]]>([
    [
      'was owed 3 working days after a year and two verifications',
      [own, decided, first, second],
      [`${owed}, open, standard`],
    ],
    [
      'was met',
      [own, decided, first, second, separateBook('2025-06-26')],
      [`${owed}, e5 2025-06-26, standard`],
    ],
    [
      'was met late',
      [own, decided, first, second, separateBook('2025-07-01')],
      [`${owed}, e5 2025-07-01, standard`],
    ],
    [
      'waited for the second verification',
      [own, decided, first, verified('2025-08-04', 'noMeans')],
      ['NC-05 e4 2025-08-04 → 2025-08-07, open, standard'],
    ],
    ['was not owed after one verification', [own, decided, first], []],
    [
      'was owed after two years only of a prisoner or an unknown address',
      [own, noMeans('2024-06-24', { longCycle: true }), first, second],
      ['NC-05 e4 2026-06-24 → 2026-06-29, open, standard'],
    ],
    [
      'is no longer owed of a case on request, which is returned',
      [docketed('2024-06-03'), decided, first, second],
      [],
    ],
    [
      'shows what was done of a case on request then',
      [docketed('2024-06-03'), decided, first, second, separateBook('2025-06-26')],
      [`${owed}, e5 2025-06-26, standard`],
    ],
    ['rests during a pause', [own, decided, first, second, suspended('2025-06-25')], []],
    [
      'does not begin under the new law',
      [own, noMeans('2025-07-01'), verified('2025-12-22', 'noMeans'), verified('2026-06-22', 'noMeans')],
      [],
    ],
    ['falls away with the end', [own, decided, first, second, terminated('2025-06-25')], []],
  ])('%s', (_name, happenings, lines) => {
    expect(linesOf(['NC-05'], ...happenings)).toEqual(lines);
  });
});

describe('mốc hai năm và có điều kiện trở lại (NC-06, NC-07)', () => {
  const own = docketed('2026-07-06', { initiative: 'ownInitiative' });

  it.each<[string, readonly Happening[], readonly string[]]>([
    [
      'ripens two years after the decision',
      [open, found, shelved],
      ['NC-06 e3 2026-07-24 → 2028-07-24, open, milestone'],
    ],
    [
      'ripens for a case on own initiative as well',
      [own, found, shelved],
      ['NC-06 e3 2026-07-24 → 2028-07-24, open, milestone'],
    ],
    [
      'of a decision of the old law ripens two years after it',
      [docketed('2024-06-03'), noMeans('2024-10-24')],
      ['NC-06 e2 2024-10-24 → 2026-10-24, open, milestone'],
    ],
    [
      'of a decision of the old law ripens no earlier than the new law',
      [docketed('2023-06-05'), noMeans('2023-10-24')],
      ['NC-06 e2 2023-10-24 → 2026-07-01, open, milestone'],
    ],
    [
      'gives way to the decision to continue when means are found',
      [open, found, shelved, again],
      ['NC-07 e4 2026-11-02 → 2026-11-02, open, milestone'],
    ],
    [
      'calls for it from the separate book too',
      [own, shelved, separateBook('2026-08-03'), again],
      ['NC-07 e4 2026-11-02 → 2026-11-02, open, milestone'],
    ],
    ['is gone once the case goes on', [open, found, shelved, again, resumed('2026-11-04')], []],
    ['rests during a pause', [open, found, shelved, suspended('2026-08-03')], []],
    ['falls away with the end', [open, found, shelved, terminated('2026-08-03')], []],
    [
      'is told of a workbook’s decision too, whose day it bears',
      [open, imported(shelved)],
      ['NC-06 e2 2026-07-24 → 2028-07-24, open, milestone'],
    ],
  ])('%s', (_name, happenings, lines) => {
    expect(linesOf(['NC-06', 'NC-07'], ...happenings)).toEqual(lines);
  });
});
