import { describe, expect, it } from 'vitest';
import {
  assigned,
  coerced,
  corrected,
  deferred,
  docketed,
  dutyDone,
  imported,
  notice,
  suspended,
  terminated,
  undated,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { linesOf } from '#test/deadlineLines.ts';
import { localDate } from '../../localDate.ts';

const bankruptcy = { number: '1', day: null, court: 'TAND', type: 'bankruptcy' } as const;
const open = docketed('2026-10-05');

describe('ra quyết định thi hành án (IN-07 … IN-10)', () => {
  it.each<[string, Happening, readonly string[]]>([
    [
      'on request, Luật 2008: 5 working days from the request, though the judgment came later',
      docketed('2026-06-08', { requestReceivedOn: '2026-06-01', judgmentReceivedOn: '2026-06-03' }),
      ['IN-07 e1 2026-06-01 → 2026-06-08, e1 2026-06-08'],
    ],
    [
      'on request, Luật 2025: from having both request and judgment',
      docketed('2026-10-05', { requestReceivedOn: '2026-09-28', judgmentReceivedOn: '2026-09-30' }),
      ['IN-07 e1 2026-09-30 → 2026-10-07, e1 2026-10-05'],
    ],
    [
      'on request, the judgment already there',
      docketed('2026-10-05', { requestReceivedOn: '2026-09-28', judgmentReceivedOn: '2026-09-01' }),
      ['IN-07 e1 2026-09-28 → 2026-10-05, e1 2026-10-05'],
    ],
    [
      'on request under the old law, the judgment received under the new one',
      docketed('2026-07-09', { requestReceivedOn: '2026-06-29', judgmentReceivedOn: '2026-07-02' }),
      ['IN-07 e1 2026-07-02 → 2026-07-09, e1 2026-07-09'],
    ],
    [
      'on request, decided a day late',
      docketed('2026-10-06', { requestReceivedOn: '2026-09-28' }),
      ['IN-07 e1 2026-09-28 → 2026-10-05, e1 2026-10-06'],
    ],
    [
      'on own initiative, Luật 2008',
      docketed('2026-06-08', { initiative: 'ownInitiative', judgmentReceivedOn: '2026-06-01' }),
      ['IN-08 e1 2026-06-01 → 2026-06-08, e1 2026-06-08'],
    ],
    [
      'on own initiative, Luật 2025',
      docketed('2026-10-05', { initiative: 'ownInitiative', judgmentReceivedOn: '2026-09-25' }),
      ['IN-08 e1 2026-09-25 → 2026-10-02, e1 2026-10-05'],
    ],
    [
      'of an urgent measure: at once',
      docketed('2026-10-06', { urgentMeasure: true, judgmentReceivedOn: '2026-10-05' }),
      ['IN-09 e1 2026-10-05 → 2026-10-05, e1 2026-10-06'],
    ],
    [
      'of a bankruptcy, Luật 2008: 3 working days',
      docketed('2026-06-04', { judgment: bankruptcy, judgmentReceivedOn: '2026-06-01' }),
      ['IN-10 e1 2026-06-01 → 2026-06-04, e1 2026-06-04'],
    ],
    [
      'of a bankruptcy, Luật 2025: 3 working days',
      docketed('2026-10-05', { judgment: bankruptcy, judgmentReceivedOn: '2026-10-01' }),
      ['IN-10 e1 2026-10-01 → 2026-10-06, e1 2026-10-05'],
    ],
    ['on a day nobody wrote down', docketed('2026-10-05', { judgmentReceivedOn: '2026-10-01' }), []],
  ])('%s', (_name, docketing, lines) => {
    expect(linesOf(['IN-07', 'IN-08', 'IN-09', 'IN-10'], docketing)).toEqual(lines);
  });
});

describe('lập hồ sơ thi hành án (IN-12)', () => {
  const unassigned = docketed('2026-10-05', { officerId: null });
  const opened = dutyDone('2026-10-06', 'IN-12', 'e1');

  it.each<[string, readonly Happening[], readonly string[]]>([
    [
      'is open 2 working days from the decision that assigns',
      [open],
      ['IN-12 e1 2026-10-05 → 2026-10-07, open'],
    ],
    ['is the same under Luật 2008', [docketed('2026-06-05')], ['IN-12 e1 2026-06-05 → 2026-06-09, open']],
    ['is met', [open, opened], ['IN-12 e1 2026-10-05 → 2026-10-07, e2 2026-10-06']],
    [
      'is met late',
      [open, dutyDone('2026-10-09', 'IN-12', 'e1')],
      ['IN-12 e1 2026-10-05 → 2026-10-07, e2 2026-10-09'],
    ],
    ['waits for an officer', [unassigned], []],
    [
      'counts from the first assignment, whoever came after',
      [unassigned, assigned('2026-10-12', 'a'), assigned('2026-11-02', 'b')],
      ['IN-12 e2 2026-10-12 → 2026-10-14, open'],
    ],
    ['goes on during a pause', [open, suspended('2026-10-06')], ['IN-12 e1 2026-10-05 → 2026-10-07, open']],
    ['falls away with the end', [open, terminated('2026-10-06')], []],
    [
      'stays met after the end',
      [open, opened, terminated('2026-10-08')],
      ['IN-12 e1 2026-10-05 → 2026-10-07, e2 2026-10-06'],
    ],
    ['is not told by a workbook', [imported(open)], []],
    [
      'is not told by a workbook, though the case is assigned anew',
      [imported(open), assigned('2026-11-02', 'b')],
      [],
    ],
  ])('%s', (_name, happenings, lines) => {
    expect(linesOf(['IN-12'], ...happenings)).toEqual(lines);
  });
});

describe('thông báo quyết định (NT-01)', () => {
  const served = notice('2026-10-07');
  const owed = 'NT-01 e1 2026-10-05 → 2026-10-08';

  it.each<[string, readonly Happening[], readonly string[]]>([
    ['is owed 3 working days from the decision', [open], [`${owed}, open`]],
    ['is the same under Luật 2008', [docketed('2026-06-05')], ['NT-01 e1 2026-06-05 → 2026-06-10, open']],
    ['is met by the first valid notice', [open, served], [`${owed}, e2 2026-10-07`]],
    ['is met late', [open, notice('2026-10-12')], [`${owed}, e2 2026-10-12`]],
    ['is met by hand', [open, dutyDone('2026-10-06', 'NT-01', 'e1')], [`${owed}, e2 2026-10-06`]],
    ['says nothing where the notice bears no day', [open, undated(served)], []],
    [
      'is owed again when its notice is corrected away',
      [open, served, corrected('2026-10-09', 'e2')],
      [`${owed}, open`],
    ],
    ['is not owed of an urgent measure', [docketed('2026-10-05', { urgentMeasure: true })], []],
    [
      'of the decision falls away with the end, that of the end does not',
      [open, terminated('2026-10-12')],
      ['NT-01 e2 2026-10-12 → 2026-10-15, open'],
    ],
    [
      'of each later decision is owed by itself, each notice telling of one',
      [
        open,
        served,
        coerced('2026-10-21'),
        deferred('2026-10-21', 'other'),
        notice('2026-10-22', { document: 'otherDecision' }),
      ],
      [
        `${owed}, e2 2026-10-07`,
        'NT-01 e3 2026-10-21 → 2026-10-26, open',
        'NT-01 e4 2026-10-21 → 2026-10-26, e5 2026-10-22',
      ],
    ],
    [
      'is not met by a notice given before the decision',
      [open, served, notice('2026-10-20', { document: 'coercionDecision' }), coerced('2026-10-21')],
      [`${owed}, e2 2026-10-07`, 'NT-01 e4 2026-10-21 → 2026-10-26, open'],
    ],
    [
      'of a decision in a workbook is not asked for',
      [open, served, imported(coerced('2026-10-21'))],
      [`${owed}, e2 2026-10-07`],
    ],
  ])('%s', (_name, happenings, lines) => {
    expect(linesOf(['NT-01'], ...happenings)).toEqual(lines);
  });
});

describe('gửi quyết định cho Viện kiểm sát (NT-02)', () => {
  const owed = 'NT-02 e1 2026-10-05 → 2026-10-08';

  it.each<[string, readonly Happening[], readonly string[]]>([
    ['is owed 3 working days from the decision', [open], [`${owed}, open`]],
    ['is the same under Luật 2008', [docketed('2026-06-05')], ['NT-02 e1 2026-06-05 → 2026-06-10, open']],
    ['is met', [open, dutyDone('2026-10-07', 'NT-02', 'e1')], [`${owed}, e2 2026-10-07`]],
    ['is met late', [open, dutyDone('2026-10-12', 'NT-02', 'e1')], [`${owed}, e2 2026-10-12`]],
    [
      'is owed of each decision, also during a pause',
      [open, suspended('2026-10-12')],
      [`${owed}, open`, 'NT-02 e2 2026-10-12 → 2026-10-15, open'],
    ],
    [
      'is owed of the decision that ends the case, and of no other then',
      [open, terminated('2026-10-12')],
      ['NT-02 e2 2026-10-12 → 2026-10-15, open'],
    ],
    ['is not told by a workbook', [imported(open)], []],
    [
      'counts from the day the decision bears, not from its entry',
      [{ ...open, day: localDate('2026-10-09') }],
      [`${owed}, open`],
    ],
  ])('%s', (_name, happenings, lines) => {
    expect(linesOf(['NT-02'], ...happenings)).toEqual(lines);
  });
});
