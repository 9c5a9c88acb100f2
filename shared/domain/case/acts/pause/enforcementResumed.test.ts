import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  caseState,
  coerced,
  deferred,
  docketed,
  noMeans,
  notice,
  resumed,
  separateBook,
  suspended,
  terminated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { enforcementResumed } from './enforcementResumed.ts';

const open = docketed('2026-08-03');
const served = notice('2026-08-05');
const found = verified('2026-08-20', 'hasMeans');
const foundNothing = verified('2026-08-20', 'noMeans');
const shelved = noMeans('2026-08-24');
const foundAgain = verified('2026-09-07', 'hasMeans');
const oldOpen = docketed('2026-03-02');

const OLD = 'Luật THADS 26/2008/QH12';
const NEW = 'Luật THADS 106/2025/QH15';
const GOES_ON =
  'Việc đang được thi hành: không hoãn, không tạm đình chỉ, không ở trạng thái chưa có điều kiện';
const NO_NEW_MEANS =
  'Chưa có căn cứ tiếp tục: lần xác minh gần nhất chưa cho thấy người phải thi hành án có điều kiện';

describe('quyết định tiếp tục thi hành án', () => {
  it.each<[string, readonly Happening[], string]>([
    ['a deferred case to its notice', [served, deferred('2026-08-12', 'other')], 'served'],
    ['a suspended case to its means', [served, found, suspended('2026-08-24')], 'hasMeans'],
    [
      'a suspended coercion to its coercion',
      [served, found, coerced('2026-08-24'), suspended('2026-08-26')],
      'coercion',
    ],
    [
      'a case without means to the means found again',
      [served, foundNothing, shelved, foundAgain],
      'hasMeans',
    ],
    [
      'a case of the separate book to the means found again',
      [served, foundNothing, shelved, separateBook('2026-08-26'), foundAgain],
      'hasMeans',
    ],
    ['a case taken up without a new verification to its notice', [served, foundNothing, shelved], 'served'],
    ['the pause of a case without means only', [foundNothing, shelved, suspended('2026-08-26')], 'noMeans'],
  ])('brings back %s', (_what, before, stage) => {
    const state = caseState(open, ...before, resumed('2026-09-14'));

    expect([state.stage, state.pause]).toEqual([stage, null]);
  });

  it('is what lifted the pause', () => {
    expect(caseState(open, suspended('2026-08-12'), resumed('2026-09-14')).pastPauses).toMatchObject([
      { eventId: 'e2', replaced: false, lifted: { eventId: 'e3', day: '2026-09-14', imported: false } },
    ]);
  });

  it('is what lifted the decision on no means', () => {
    expect(caseState(open, foundNothing, shelved, foundAgain, resumed('2026-09-14'))).toMatchObject({
      noMeans: null,
      noMeansSpells: [{ decided: { eventId: 'e3' }, lifted: { eventId: 'e5', day: '2026-09-14' } }],
    });
  });

  it.each<[string, readonly Happening[], Happening, string, string]>([
    [
      'of what goes on, Luật 2008',
      [oldOpen],
      resumed('2026-06-30'),
      'nothing-to-resume',
      `${GOES_ON} (Điều 48 khoản 4, Điều 49 ${OLD}).`,
    ],
    [
      'of what goes on, Luật 2025',
      [oldOpen],
      resumed('2026-07-01'),
      'nothing-to-resume',
      `${GOES_ON} (Điều 46 khoản 3, Điều 47 khoản 3, Điều 38 khoản 2 ${NEW}).`,
    ],
    [
      'without new means, Luật 2008',
      [oldOpen, verified('2026-03-24', 'noMeans'), noMeans('2026-03-26')],
      resumed('2026-06-30'),
      'means-not-found',
      `${NO_NEW_MEANS} (Điều 44a ${OLD}).`,
    ],
    [
      'without new means, Luật 2025',
      [open, foundNothing, shelved, separateBook('2026-08-26')],
      resumed('2026-09-14'),
      'means-not-found',
      `${NO_NEW_MEANS} (Điều 38 khoản 2 ${NEW}).`,
    ],
  ])('is refused %s, unless with a reason', (_what, ...[before, attempt, code, sentence]) => {
    expect(refusalOf(before, attempt)).toMatchObject({ code, sentence, overridable: true });
  });

  it.each<[string, readonly Happening[]]>([
    ['after a deferral', [open, deferred('2026-08-12', 'other')]],
    ['after a suspension', [open, suspended('2026-08-12')]],
    ['once means are found again', [open, foundNothing, shelved, foundAgain]],
    ['of the pause of a case without means', [open, foundNothing, shelved, suspended('2026-08-26')]],
  ])('is allowed %s', (_what, before) => {
    expect(refusalOf(before, resumed('2026-09-14'))).toBeNull();
  });

  it('is the work of officer, clerk and head, is notified as a decision, and may not follow the end', () => {
    expect([enforcementResumed.by, enforcementResumed.notifiedAs]).toEqual([
      ['officer', 'clerk', 'head'],
      'otherDecision',
    ]);
    expect(
      refusalOf([open, suspended('2026-08-10'), terminated('2026-08-11')], resumed('2026-08-12'))?.code,
    ).toBe('ended');
  });
});
