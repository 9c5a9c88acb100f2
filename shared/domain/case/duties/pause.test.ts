import { describe, expect, it } from 'vitest';
import {
  collected,
  deferred,
  docketed,
  dutyDone,
  groundEnded,
  imported,
  paidOut,
  resumed,
  revoked,
  suspended,
  terminated,
  undated,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { linesOf } from '#test/deadlineLines.ts';

const open = docketed('2026-08-05');
const oldOpen = docketed('2026-02-02');

describe('hoãn theo yêu cầu của người có thẩm quyền kháng nghị (HO-03, HO-05)', () => {
  const requested = deferred('2026-08-12', 'cassationRequest', { requestedOn: '2026-08-10' });

  it.each<[string, readonly Happening[], readonly string[]]>([
    [
      'lasts at most 3 months from the request, then the decision to continue is owed in 5 working days',
      [open, requested],
      ['HO-03 e2 2026-08-10 → 2026-11-10, open, period', 'HO-05 e2 2026-11-10 → 2026-11-17, open'],
    ],
    [
      'is the same under Luật 2008',
      [oldOpen, deferred('2026-03-11', 'cassationRequest', { requestedOn: '2026-03-10' })],
      ['HO-03 e2 2026-03-10 → 2026-06-10, open, period', 'HO-05 e2 2026-06-10 → 2026-06-17, open'],
    ],
    [
      'ends on the day decided, when that is earlier',
      [open, deferred('2026-08-12', 'cassationRequest', { requestedOn: '2026-08-10', until: '2026-09-14' })],
      ['HO-03 e2 2026-08-10 → 2026-11-10, open, period', 'HO-05 e2 2026-09-14 → 2026-09-21, open'],
    ],
    [
      'ends with its ground, when that is earlier',
      [open, requested, groundEnded('2026-09-14')],
      ['HO-03 e2 2026-08-10 → 2026-11-10, open, period', 'HO-05 e3 2026-09-14 → 2026-09-21, open'],
    ],
    [
      'is followed by the decision to continue in time',
      [open, requested, groundEnded('2026-09-14'), resumed('2026-09-21')],
      [
        'HO-03 e2 2026-08-10 → 2026-11-10, e4 2026-09-21, period',
        'HO-05 e3 2026-09-14 → 2026-09-21, e4 2026-09-21',
      ],
    ],
    [
      'is followed by it late',
      [open, requested, groundEnded('2026-09-14'), resumed('2026-09-22')],
      [
        'HO-03 e2 2026-08-10 → 2026-11-10, e4 2026-09-22, period',
        'HO-05 e3 2026-09-14 → 2026-09-21, e4 2026-09-22',
      ],
    ],
    [
      'has no length to count where the request bears no day',
      [open, deferred('2026-08-12', 'cassationRequest')],
      [],
    ],
    [
      'is told of a workbook’s deferral as well',
      [imported(open), imported(requested)],
      ['HO-03 e2 2026-08-10 → 2026-11-10, open, period', 'HO-05 e2 2026-11-10 → 2026-11-17, open'],
    ],
    [
      'is overtaken by the end of the case',
      [open, requested, terminated('2026-09-07')],
      ['HO-03 e2 2026-08-10 → 2026-11-10, e3 2026-09-07, period'],
    ],
  ])('%s', (_name, happenings, lines) => {
    expect(linesOf(['HO-03', 'HO-05'], ...happenings)).toEqual(lines);
  });
});

describe('hoãn theo thỏa thuận (HO-04, HO-05)', () => {
  const agreed = deferred('2026-08-12', 'agreement', { until: '2026-11-10' });

  it.each<[string, readonly Happening[], readonly string[]]>([
    [
      'lasts as agreed, then the decision to continue is owed',
      [open, agreed],
      ['HO-04 e2 2026-08-12 → 2026-11-10, open, period', 'HO-05 e2 2026-11-10 → 2026-11-17, open'],
    ],
    [
      'is the same under Luật 2008',
      [oldOpen, deferred('2026-03-11', 'agreement', { until: '2026-06-10' })],
      ['HO-04 e2 2026-03-11 → 2026-06-10, open, period', 'HO-05 e2 2026-06-10 → 2026-06-17, open'],
    ],
    ['has no day to count to where none was agreed', [open, deferred('2026-08-12', 'agreement')], []],
    [
      'lifted before its end owes nothing more',
      [open, agreed, resumed('2026-09-07')],
      ['HO-04 e2 2026-08-12 → 2026-11-10, e3 2026-09-07, period'],
    ],
    [
      'lifted after its end was continued, in time',
      [open, agreed, resumed('2026-11-16')],
      [
        'HO-04 e2 2026-08-12 → 2026-11-10, e3 2026-11-16, period',
        'HO-05 e2 2026-11-10 → 2026-11-17, e3 2026-11-16',
      ],
    ],
    [
      'replaced by a suspension calls for no decision of its own',
      [open, agreed, suspended('2026-11-12')],
      ['HO-04 e2 2026-08-12 → 2026-11-10, e3 2026-11-12, period'],
    ],
    ['withdrawn is as if it had not been', [open, agreed, revoked('2026-09-07', 'e2')], []],
    ['is overtaken by the end of the case', [open, agreed, terminated('2026-09-07')], []],
  ])('%s', (_name, happenings, lines) => {
    expect(linesOf(['HO-04', 'HO-05'], ...happenings)).toEqual(lines);
  });
});

describe('tiếp tục sau tạm đình chỉ (TD-03)', () => {
  it.each<[string, readonly Happening[], readonly string[]]>([
    ['is not owed while the ground lasts', [open, suspended('2026-08-12')], []],
    [
      'is owed 5 working days after the ground is gone',
      [open, suspended('2026-08-12'), groundEnded('2026-09-14')],
      ['TD-03 e3 2026-09-14 → 2026-09-21, open'],
    ],
    [
      'is the same under Luật 2008',
      [oldOpen, suspended('2026-03-11'), groundEnded('2026-06-10')],
      ['TD-03 e3 2026-06-10 → 2026-06-17, open'],
    ],
    [
      'is met',
      [open, suspended('2026-08-12'), groundEnded('2026-09-14'), resumed('2026-09-16')],
      ['TD-03 e3 2026-09-14 → 2026-09-21, e4 2026-09-16'],
    ],
    [
      'is met late',
      [open, suspended('2026-08-12'), groundEnded('2026-09-14'), resumed('2026-09-25')],
      ['TD-03 e3 2026-09-14 → 2026-09-21, e4 2026-09-25'],
    ],
    [
      'is overtaken by the end of the case',
      [open, suspended('2026-08-12'), groundEnded('2026-09-14'), terminated('2026-09-16')],
      [],
    ],
    [
      'says nothing of a day nobody wrote down',
      [open, suspended('2026-08-12'), undated(groundEnded('2026-09-14'))],
      [],
    ],
  ])('%s', (_name, happenings, lines) => {
    expect(linesOf(['TD-03'], ...happenings)).toEqual(lines);
  });
});

describe('gửi tiền khi hoãn, tạm đình chỉ (MN-04)', () => {
  const came = collected('2026-08-06', 30);
  const owed = 'MN-04 e3 2026-08-12 → 2026-08-19';

  it.each<[string, readonly Happening[], readonly string[]]>([
    [
      'is owed 5 working days after a pause that finds money in hand',
      [open, came, suspended('2026-08-12')],
      [`${owed}, open`],
    ],
    ['is owed at a deferral too', [open, came, deferred('2026-08-12', 'agreement')], [`${owed}, open`]],
    [
      'is met',
      [open, came, suspended('2026-08-12'), dutyDone('2026-08-18', 'MN-04', 'e3')],
      [`${owed}, e4 2026-08-18`],
    ],
    [
      'is met late',
      [open, came, suspended('2026-08-12'), dutyDone('2026-08-20', 'MN-04', 'e3')],
      [`${owed}, e4 2026-08-20`],
    ],
    ['is not owed under Luật 2008', [oldOpen, collected('2026-02-09', 30), suspended('2026-06-30')], []],
    [
      'is not owed where nothing was in hand',
      [open, suspended('2026-08-12'), collected('2026-08-14', 30)],
      [],
    ],
    [
      'is not owed where it was paid out before',
      [open, came, paidOut('2026-08-07', 30), suspended('2026-08-12')],
      [],
    ],
    [
      'is not owed any more once it is paid out',
      [open, came, suspended('2026-08-12'), paidOut('2026-08-14', 30)],
      [],
    ],
    ['is over with the pause', [open, came, suspended('2026-08-12'), resumed('2026-08-14')], []],
    ['is over with the end', [open, came, suspended('2026-08-12'), terminated('2026-08-14')], []],
    ['is not told by a workbook', [open, came, imported(suspended('2026-08-12'))], []],
  ])('%s', (_name, happenings, lines) => {
    expect(linesOf(['MN-04'], ...happenings)).toEqual(lines);
  });
});
