import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  caseState,
  coerced,
  collected,
  deferred,
  docketed,
  noMeans,
  notice,
  performed,
  suspended,
  terminated,
  undated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { coercionDecided } from './coercionDecided.ts';

/** Each case once under Luật 2008, its voluntary period until 18/05/2026, and once under Luật 2025, until 19/10/2026. */
const old = {
  open: docketed('2026-05-04'),
  served: notice('2026-05-06'),
  found: verified('2026-05-20', 'hasMeans'),
};
const now = {
  open: docketed('2026-10-05'),
  served: notice('2026-10-07'),
  found: verified('2026-10-20', 'hasMeans'),
};
const oldReady = [old.open, old.served, old.found];
const ready = [now.open, now.served, now.found];

const L2008 = 'Luật THADS 26/2008/QH12';
const L2025 = 'Luật THADS 106/2025/QH15';

const NOT_SERVED =
  'Chưa được cưỡng chế: chưa có ngày người phải thi hành án được thông báo hợp lệ, thời hạn tự nguyện chưa bắt đầu';
const periodUntil = (day: string): string =>
  `Chưa được cưỡng chế: thời hạn tự nguyện đến hết ngày ${day}; chỉ cưỡng chế ngay khi phải ngăn chặn tẩu tán, hủy hoại tài sản`;
const NOT_VERIFIED =
  'Chưa được cưỡng chế: chưa có kết quả xác minh là người phải thi hành án có điều kiện thi hành';
const NO_MEANS =
  'Chưa được cưỡng chế: việc chưa có điều kiện thi hành; phải có quyết định tiếp tục thi hành án trước';
const DEFERRED = 'Chưa được cưỡng chế: việc đang hoãn; phải có quyết định tiếp tục thi hành án trước';
const SUSPENDED =
  'Chưa được cưỡng chế: việc đang tạm đình chỉ; phải có quyết định tiếp tục thi hành án trước';
const ALL_DONE = 'Không còn gì để cưỡng chế: các khoản đã thi hành xong';

describe('quyết định cưỡng chế', () => {
  it('brings the case under coercion and stands among its decisions', () => {
    expect(caseState(...ready, coerced('2026-10-21'))).toMatchObject({
      stage: 'coercion',
      decisions: [{ kind: 'case.docketed' }, { kind: 'coercion.decided', eventId: 'e4', day: '2026-10-21' }],
      gaps: [],
    });
  });

  it.each<[string, readonly Happening[], string, string, string]>([
    [
      'without a notice',
      [old.open, old.found],
      '2026-05-21',
      'not-served',
      `${NOT_SERVED} (Điều 46 khoản 1 ${L2008}).`,
    ],
    [
      'on the last day of the voluntary period',
      [old.open, old.served, verified('2026-05-08', 'hasMeans')],
      '2026-05-18',
      'voluntary-period-running',
      `${periodUntil('18/05/2026')} (Điều 46 khoản 1 ${L2008}).`,
    ],
    [
      'before means are verified',
      [old.open, old.served],
      '2026-05-21',
      'means-not-verified',
      `${NOT_VERIFIED} (Điều 46 ${L2008}).`,
    ],
    [
      'while the case is without means',
      [old.open, old.served, verified('2026-05-20', 'noMeans'), noMeans('2026-05-22')],
      '2026-06-01',
      'in-no-means',
      `${NO_MEANS} (Điều 44a ${L2008}).`,
    ],
    [
      'during a deferral',
      [...oldReady, deferred('2026-05-21', 'agreement')],
      '2026-06-01',
      'deferred',
      `${DEFERRED} (Điều 48 ${L2008}).`,
    ],
    [
      'during a suspension',
      [...oldReady, suspended('2026-05-21')],
      '2026-06-01',
      'suspended',
      `${SUSPENDED} (Điều 49 ${L2008}).`,
    ],
    [
      'when all is done',
      [...oldReady, performed('2026-05-21', 'a')],
      '2026-06-01',
      'nothing-to-coerce',
      `${ALL_DONE} (Điều 46 ${L2008}).`,
    ],
  ])('is refused under Luật 2008 %s, unless with a reason', (_when, ...[before, day, code, sentence]) => {
    expect(refusalOf(before, coerced(day))).toMatchObject({ code, sentence, overridable: true });
  });

  it.each<[string, readonly Happening[], string, string, string]>([
    [
      'without a notice',
      [now.open, now.found],
      '2026-10-21',
      'not-served',
      `${NOT_SERVED} (Điều 72 khoản 1 ${L2025}).`,
    ],
    [
      'after a notice nobody dated',
      [now.open, undated(now.served), now.found],
      '2026-10-21',
      'not-served',
      `${NOT_SERVED} (Điều 72 khoản 1 ${L2025}).`,
    ],
    [
      'on the last day of the voluntary period',
      [now.open, now.served, verified('2026-10-09', 'hasMeans')],
      '2026-10-19',
      'voluntary-period-running',
      `${periodUntil('19/10/2026')} (Điều 72 khoản 1 ${L2025}).`,
    ],
    [
      'before means are verified',
      [now.open, now.served],
      '2026-10-21',
      'means-not-verified',
      `${NOT_VERIFIED} (Điều 72 khoản 1 đến khoản 3 ${L2025}).`,
    ],
    [
      'on means that were lost since',
      [...ready, verified('2026-10-21', 'noMeans')],
      '2026-10-22',
      'means-not-verified',
      `${NOT_VERIFIED} (Điều 72 khoản 1 đến khoản 3 ${L2025}).`,
    ],
    [
      'while the case is without means',
      [now.open, now.served, verified('2026-10-20', 'noMeans'), noMeans('2026-10-22')],
      '2026-11-04',
      'in-no-means',
      `${NO_MEANS} (Điều 38 khoản 2 ${L2025}).`,
    ],
    [
      'during a deferral',
      [...ready, deferred('2026-10-21', 'agreement')],
      '2026-11-04',
      'deferred',
      `${DEFERRED} (Điều 46 ${L2025}).`,
    ],
    [
      'during a suspension',
      [...ready, suspended('2026-10-21')],
      '2026-11-04',
      'suspended',
      `${SUSPENDED} (Điều 47 ${L2025}).`,
    ],
    [
      'when all is collected',
      [...ready, collected('2026-10-21', 100)],
      '2026-11-04',
      'nothing-to-coerce',
      `${ALL_DONE} (Điều 72 khoản 1 đến khoản 3 ${L2025}).`,
    ],
  ])('is refused since 01/07/2026 %s, unless with a reason', (_when, ...[before, day, code, sentence]) => {
    expect(refusalOf(before, coerced(day))).toMatchObject({ code, sentence, overridable: true });
  });

  it.each<[string, readonly Happening[], string]>([
    [
      'the day after the voluntary period, Luật 2008',
      [old.open, old.served, verified('2026-05-08', 'hasMeans')],
      '2026-05-19',
    ],
    [
      'the day after the voluntary period, Luật 2025',
      [now.open, now.served, verified('2026-10-09', 'hasMeans')],
      '2026-10-20',
    ],
    [
      'of an urgent measure, which waits for no notice',
      [docketed('2026-10-05', { urgentMeasure: true }), verified('2026-10-06', 'hasMeans')],
      '2026-10-06',
    ],
    ['again, for another measure', [...ready, coerced('2026-10-21')], '2026-10-26'],
  ])('is allowed %s', (_when, before, day) => {
    expect(refusalOf(before, coerced(day))).toBeNull();
  });

  it('leaves a gap for the notice and the verification it should have rested on', () => {
    expect(caseState(now.open, coerced('2026-10-06')).gaps).toEqual([
      { code: 'noticeMissing', eventId: null },
      { code: 'verificationMissing', eventId: null },
    ]);
  });

  it('is the work of officer, clerk and head, has a notice of its own, and may not follow the end', () => {
    expect([coercionDecided.by, coercionDecided.notifiedAs]).toEqual([
      ['officer', 'clerk', 'head'],
      'coercionDecision',
    ]);
    expect(refusalOf([...ready, terminated('2026-10-21')], coerced('2026-10-22'))?.code).toBe('ended');
  });
});
