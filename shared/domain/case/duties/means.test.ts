import { describe, expect, it } from 'vitest';
import {
  coerced,
  completed,
  deferred,
  docketed,
  imported,
  noMeans,
  notice,
  performed,
  resumed,
  suspended,
  terminated,
  undated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { linesOf } from '#test/deadlineLines.ts';

const open = docketed('2026-10-05');
const served = notice('2026-10-07');
const oldOpen = docketed('2026-05-04');

describe('thời hạn tự nguyện (VL-01)', () => {
  const period = 'VL-01 e2 2026-10-07 → 2026-10-19';

  it.each<[string, readonly Happening[], readonly string[]]>([
    [
      'runs 10 days from the valid notice, to the next working day',
      [open, served],
      [`${period}, open, period`],
    ],
    [
      'is the same under Luật 2008',
      [oldOpen, notice('2026-05-06')],
      ['VL-01 e2 2026-05-06 → 2026-05-18, open, period'],
    ],
    ['does not run without a notice', [open], []],
    ['does not run from a notice nobody dated', [open, undated(served)], []],
    ['does not run for an urgent measure', [docketed('2026-10-05', { urgentMeasure: true }), served], []],
    ['runs on through a pause', [open, served, suspended('2026-10-12')], [`${period}, open, period`]],
    [
      'is cut short by the end of the case',
      [open, served, terminated('2026-10-12')],
      [`${period}, e3 2026-10-12, period`],
    ],
    [
      'ends with the case on its last day',
      [open, served, terminated('2026-10-19')],
      [`${period}, e3 2026-10-19, period`],
    ],
    [
      'stays as it lapsed when the case ended later',
      [open, served, terminated('2026-10-20')],
      [`${period}, open, period`],
    ],
    ['says nothing where the end bears no day', [open, served, undated(completed('2026-11-12'))], []],
  ])('%s', (_name, happenings, lines) => {
    expect(linesOf(['VL-01'], ...happenings)).toEqual(lines);
  });
});

describe('xác minh lần đầu (VR-01)', () => {
  const owed = 'VR-01 e2 2026-10-19 → 2026-10-28';

  it.each<[string, readonly Happening[], readonly string[]]>([
    ['is owed 9 days after the voluntary period since 01/07/2026', [open, served], [`${owed}, open`]],
    [
      'is owed 10 days after it under Luật 2008',
      [oldOpen, notice('2026-05-06')],
      ['VR-01 e2 2026-05-18 → 2026-05-28, open'],
    ],
    [
      'keeps its 10 days when they run into the new law',
      [oldOpen, notice('2026-06-10')],
      ['VR-01 e2 2026-06-22 → 2026-07-02, open, crosses'],
    ],
    [
      'has 9 days when the voluntary period ends under the new law',
      [oldOpen, notice('2026-06-25')],
      ['VR-01 e2 2026-07-06 → 2026-07-15, open'],
    ],
    ['is met', [open, served, verified('2026-10-28', 'noMeans')], [`${owed}, e3 2026-10-28`]],
    ['is met late', [open, served, verified('2026-10-29', 'hasMeans')], [`${owed}, e3 2026-10-29`]],
    [
      'is met before it began',
      [open, served, verified('2026-10-12', 'hasMeans')],
      [`${owed}, e3 2026-10-12`],
    ],
    [
      'is met by a verification that tells no result',
      [open, served, verified('2026-10-26', 'unknown')],
      [`${owed}, e3 2026-10-26`],
    ],
    ['waits for the notice', [open, verified('2026-10-26', 'hasMeans')], []],
    ['rests during a deferral', [open, served, deferred('2026-10-12', 'other')], []],
    [
      'comes back when the deferral is lifted',
      [open, served, deferred('2026-10-12', 'other'), resumed('2026-10-14')],
      [`${owed}, open`],
    ],
    ['is not owed when all is performed', [open, served, performed('2026-10-12', 'a')], []],
    ['is not owed after the end', [open, served, terminated('2026-10-12')], []],
    [
      'is no longer work to do once the case was coerced without it',
      [open, served, coerced('2026-10-21')],
      [],
    ],
    [
      'is met by a workbook’s verification in time',
      [open, served, imported(verified('2026-10-28', 'hasMeans'))],
      [`${owed}, e3 2026-10-28`],
    ],
    [
      'is not judged by a workbook’s late verification, which may not be the first',
      [open, served, imported(verified('2026-10-29', 'hasMeans'))],
      [],
    ],
    [
      'is not judged by a verification without a day',
      [open, served, undated(verified('2026-10-20', 'hasMeans'))],
      [],
    ],
  ])('%s', (_name, happenings, lines) => {
    expect(linesOf(['VR-01'], ...happenings)).toEqual(lines);
  });
});

describe('xác minh ngay của biện pháp khẩn cấp tạm thời (VR-02)', () => {
  const urgent = docketed('2026-10-05', { urgentMeasure: true });
  const owed = 'VR-02 e1 2026-10-05 → 2026-10-05';

  it.each<[string, readonly Happening[], readonly string[]]>([
    ['is owed on the day of the assignment', [urgent], [`${owed}, open`]],
    [
      'is the same under Luật 2008',
      [docketed('2026-06-05', { urgentMeasure: true })],
      ['VR-02 e1 2026-06-05 → 2026-06-05, open'],
    ],
    ['is met', [urgent, verified('2026-10-05', 'hasMeans')], [`${owed}, e2 2026-10-05`]],
    ['is met late', [urgent, verified('2026-10-06', 'hasMeans')], [`${owed}, e2 2026-10-06`]],
    [
      'is not judged by a workbook’s late verification',
      [urgent, imported(verified('2026-10-06', 'hasMeans'))],
      [],
    ],
    ['rests during a suspension', [urgent, suspended('2026-10-06')], []],
    [
      'is not owed while nobody is assigned',
      [docketed('2026-10-05', { urgentMeasure: true, officerId: null })],
      [],
    ],
    ['is no longer work to do once the case was coerced without it', [urgent, coerced('2026-10-06')], []],
  ])('%s', (_name, happenings, lines) => {
    expect(linesOf(['VR-02'], ...happenings)).toEqual(lines);
  });
});

describe('xác minh định kỳ của việc chưa có điều kiện (VR-08)', () => {
  const found = verified('2026-07-20', 'noMeans');
  const since = docketed('2026-07-06');
  const shelved = noMeans('2026-07-24');

  it.each<[string, readonly Happening[], readonly string[]]>([
    [
      'is owed 6 months after the last verification',
      [since, found, shelved],
      ['VR-08 e2 2026-07-20 → 2027-01-20, open, standard'],
    ],
    [
      'is owed 6 months after the decision where none came before',
      [since, shelved],
      ['VR-08 e2 2026-07-24 → 2027-01-25, open, standard'],
    ],
    [
      'is owed a year after it for prisoners and unknown addresses',
      [since, found, noMeans('2026-07-24', { longCycle: true })],
      ['VR-08 e2 2026-07-20 → 2027-07-20, open, prisonerOrUnknownAddress'],
    ],
    [
      'is the same under Luật 2008, and keeps its day into the new law',
      [docketed('2025-06-02'), verified('2025-06-16', 'noMeans'), noMeans('2025-06-19')],
      ['VR-08 e2 2025-06-16 → 2025-12-16, open, standard'],
    ],
    [
      'shows each round, in time and late, and the next one',
      [since, found, shelved, verified('2026-11-16', 'noMeans'), verified('2027-05-18', 'noMeans')],
      [
        'VR-08 e2 2026-07-20 → 2027-01-20, e4 2026-11-16, standard',
        'VR-08 e4 2026-11-16 → 2027-05-17, e5 2027-05-18, standard',
        'VR-08 e5 2027-05-18 → 2027-11-18, open, standard',
      ],
    ],
    [
      'shows no round for a workbook’s verification, only the next one',
      [since, shelved, imported(verified('2026-11-16', 'noMeans'))],
      ['VR-08 e3 2026-11-16 → 2027-05-17, open, standard'],
    ],
    [
      'is over when the case is taken up again',
      [since, found, shelved, verified('2026-11-02', 'hasMeans'), resumed('2026-11-04')],
      [],
    ],
    ['rests during a pause', [since, found, shelved, suspended('2026-08-03')], []],
    ['falls away with the end', [since, found, shelved, terminated('2026-08-03')], []],
  ])('%s', (_name, happenings, lines) => {
    expect(linesOf(['VR-08'], ...happenings)).toEqual(lines);
  });
});
