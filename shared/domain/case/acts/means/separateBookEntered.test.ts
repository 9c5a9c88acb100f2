import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  caseState,
  docketed,
  noMeans,
  notice,
  resumed,
  separateBook,
  terminated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { separateBookEntered } from './separateBookEntered.ts';

const own = docketed('2023-02-01', { initiative: 'ownInitiative' });
const onRequest = docketed('2023-02-01');
const decided = noMeans('2025-01-10');
const twice = [verified('2025-07-01', 'noMeans'), verified('2025-12-20', 'noMeans')];

const OLD = 'Điều 9 khoản 5 Nghị định 62/2015/NĐ-CP';
const NEW = 'Điều 38 khoản 4 Luật THADS 106/2025/QH15; Điều 22 khoản 1 Nghị định 152/2026/NĐ-CP';
const NOT_IN = 'Việc không ở trạng thái chưa có điều kiện thi hành theo quyết định còn hiệu lực';
const VERIFY_TWICE =
  'Chưa được chuyển sổ theo dõi riêng: phải xác minh ít nhất hai lần từ khi có quyết định chưa có điều kiện';

describe('chuyển sổ theo dõi riêng', () => {
  it('moves the case to the separate book, where it is still open', () => {
    expect(caseState(own, decided, ...twice, separateBook('2026-01-12'))).toMatchObject({
      stage: 'separateBook',
      endedOn: null,
      noMeans: { eventId: 'e2', day: '2025-01-10' },
    });
  });

  it.each<[string, readonly Happening[], Happening, string, string]>([
    [
      'of a case that is not without means, Luật 2008',
      [own, ...twice],
      separateBook('2026-06-30'),
      'not-in-no-means',
      NOT_IN,
    ],
    [
      'of a case taken up again, Luật 2008',
      [own, decided, ...twice, verified('2026-01-05', 'hasMeans'), resumed('2026-01-07')],
      separateBook('2026-01-12'),
      'not-in-no-means',
      NOT_IN,
    ],
    [
      'before the year is over, Luật 2008',
      [onRequest, decided],
      separateBook('2026-01-09'),
      'separate-book-too-early',
      `Chưa được chuyển sổ theo dõi riêng trước ngày 10/01/2026 (${OLD}). ${VERIFY_TWICE}`,
    ],
    [
      'a day before the year is over, twice verified, Luật 2008',
      [onRequest, decided, verified('2025-07-01', 'noMeans'), verified('2025-12-20', 'noMeans')],
      separateBook('2026-01-09'),
      'separate-book-too-early',
      `Chưa được chuyển sổ theo dõi riêng trước ngày 10/01/2026`,
    ],
    [
      'before two years of a prisoner or an unknown address are over, Luật 2008',
      [onRequest, noMeans('2024-06-10', { longCycle: true })],
      separateBook('2026-06-09'),
      'separate-book-too-early',
      `Chưa được chuyển sổ theo dõi riêng trước ngày 10/06/2026 (${OLD}). ${VERIFY_TWICE}`,
    ],
    [
      'after one verification only, Luật 2008',
      [onRequest, decided, verified('2025-07-01', 'noMeans')],
      separateBook('2026-01-12'),
      'separate-book-verifications',
      VERIFY_TWICE,
    ],
    [
      'on verifications made before the decision, Luật 2008',
      [onRequest, verified('2024-07-01', 'noMeans'), verified('2025-01-06', 'noMeans'), decided],
      separateBook('2026-01-12'),
      'separate-book-verifications',
      VERIFY_TWICE,
    ],
  ])('is refused %s, unless with a reason', (_when, ...[before, attempt, code, sentence]) => {
    expect(refusalOf(before, attempt)).toMatchObject({
      code,
      sentence: `${sentence} (${OLD}).`,
      article: OLD,
      overridable: true,
    });
  });

  it.each<[string, readonly Happening[], Happening, string, string]>([
    [
      'of a case that is not without means',
      [own, notice('2026-06-01')],
      separateBook('2026-07-01'),
      'not-in-no-means',
      NOT_IN,
    ],
    [
      'of a case on request, which is returned instead',
      [onRequest, noMeans('2024-07-01')],
      separateBook('2026-07-01'),
      'separate-book-on-request',
      'Từ 01/07/2026 việc theo yêu cầu không chuyển sổ theo dõi riêng mà gửi lại yêu cầu thi hành án',
    ],
    [
      'before two years are over',
      [own, noMeans('2024-10-12')],
      separateBook('2026-10-11'),
      'separate-book-too-early',
      'Chưa được chuyển sổ theo dõi riêng trước ngày 12/10/2026',
    ],
    [
      'of a case already in it',
      [own, noMeans('2024-10-12'), separateBook('2026-10-12')],
      separateBook('2026-10-13'),
      'not-in-no-means',
      NOT_IN,
    ],
  ])(
    'is refused since 01/07/2026 %s, unless with a reason',
    (_when, ...[before, attempt, code, sentence]) => {
      expect(refusalOf(before, attempt)).toMatchObject({
        code,
        sentence: `${sentence} (${NEW}).`,
        article: NEW,
        overridable: true,
      });
    },
  );

  it.each<[string, readonly Happening[], Happening]>([
    [
      'on request under Luật 2008, a year and two verifications on',
      [onRequest, decided, ...twice],
      separateBook('2026-01-10'),
    ],
    [
      'a prisoner’s under Luật 2008, two years on',
      [onRequest, noMeans('2024-06-10', { longCycle: true }), ...twice],
      separateBook('2026-06-10'),
    ],
    [
      'on own initiative since 01/07/2026, two years on',
      [own, noMeans('2024-10-12')],
      separateBook('2026-10-12'),
    ],
    [
      'on own initiative since 01/07/2026, where the old conditions were complete before',
      [own, decided, ...twice],
      separateBook('2026-07-01'),
    ],
  ])('is allowed: %s', (_when, before, attempt) => {
    expect(refusalOf(before, attempt)).toBeNull();
  });

  it('is the work of officer, clerk and head, decides nothing to notify, and may not follow the end', () => {
    expect([separateBookEntered.by, separateBookEntered.notifiedAs]).toEqual([
      ['officer', 'clerk', 'head'],
      null,
    ]);
    expect(
      refusalOf([own, noMeans('2024-10-12'), terminated('2026-10-09')], separateBook('2026-10-12'))?.code,
    ).toBe('ended');
  });
});
