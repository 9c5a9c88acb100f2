import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  coerced,
  collected,
  deferred,
  docketed,
  moneyItem,
  noMeans,
  notice,
  performed,
  suspended,
  terminated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';

const open = docketed('2026-10-05');
const served = notice('2026-10-07');
const found = verified('2026-10-20', 'hasMeans');
const foundNothing = verified('2026-10-20', 'noMeans');
const shelved = noMeans('2026-10-22');
const oldOpen = docketed('2023-02-01');
const cassation = deferred('2026-10-22', 'cassationRequest', { requestedOn: '2026-10-20' });

const L2025 = 'Luật THADS 106/2025/QH15';
const L2008 = 'Luật THADS 26/2008/QH12';

describe('checkTransition refuses', () => {
  it.each<[string, readonly Happening[], Happening, string, string | null]>([
    [
      'a day before the decision',
      [open],
      notice('2026-10-01'),
      'before-decision',
      `Điều 33, Điều 34 ${L2025}`,
    ],
    ['anything more on an ended case', [open, terminated('2026-10-11')], found, 'ended', `Điều 55 ${L2025}`],
    [
      'the decision itself by VNeID',
      [open],
      notice('2026-10-07', { channel: 'vneid' }),
      'vneid-enforcement-decision',
      'Điều 16 khoản 1 điểm b Nghị định 152/2026/NĐ-CP',
    ],
    [
      'VNeID as the first notice under the old law',
      [oldOpen],
      notice('2023-02-03', { channel: 'vneid' }),
      'vneid-first-notice',
      'Điều 12 Nghị định 62/2015/NĐ-CP',
    ],
    [
      'one publication only',
      [open],
      notice('2026-10-07', { channel: 'massMedia' }),
      'one-publication',
      'Điều 18 Nghị định 152/2026/NĐ-CP',
    ],
    [
      'notice of a coercion nobody decided',
      [open],
      notice('2026-10-07', { document: 'coercionDecision' }),
      'no-coercion-decision',
      `Điều 35 ${L2025}`,
    ],
    [
      'coercion without notice',
      [open, found],
      coerced('2026-10-21'),
      'not-served',
      `Điều 72 khoản 1 ${L2025}`,
    ],
    [
      'coercion on the last voluntary day',
      [open, served, verified('2026-10-09', 'hasMeans')],
      coerced('2026-10-19'),
      'voluntary-period-running',
      `Điều 72 khoản 1 ${L2025}`,
    ],
    [
      'coercion in the voluntary period of the old law',
      [oldOpen, notice('2023-02-03'), verified('2023-02-04', 'hasMeans')],
      coerced('2023-02-06'),
      'voluntary-period-running',
      `Điều 46 khoản 1 ${L2008}`,
    ],
    [
      'coercion before means are verified',
      [open, served],
      coerced('2026-10-21'),
      'means-not-verified',
      `Điều 72 khoản 1 đến khoản 3 ${L2025}`,
    ],
    [
      'coercion while there are no means',
      [open, served, foundNothing, shelved],
      coerced('2026-11-04'),
      'in-no-means',
      `Điều 38 khoản 2 ${L2025}`,
    ],
    [
      'coercion while deferred',
      [open, served, found, cassation],
      coerced('2026-11-04'),
      'deferred',
      `Điều 46 ${L2025}`,
    ],
    [
      'coercion while suspended',
      [open, served, found, suspended('2026-10-22')],
      coerced('2026-11-04'),
      'suspended',
      `Điều 47 ${L2025}`,
    ],
    [
      'coercion when all is done',
      [open, served, found, performed('2026-10-21', 'a')],
      coerced('2026-11-04'),
      'nothing-to-coerce',
      `Điều 72 khoản 1 đến khoản 3 ${L2025}`,
    ],
  ])('%s, unless with a reason', (_name, ...row) => {
    const [before, attempt, code, article] = row;

    const refusal = refusalOf(before, attempt);

    expect(refusal).toMatchObject({ code, article, overridable: true });
    expect(refusal?.sentence).toContain(article ?? '');
  });

  it('says what is so and until when, with the article', () => {
    const refusal = refusalOf([open, served, verified('2026-10-09', 'hasMeans')], coerced('2026-10-12'));

    expect(refusal?.sentence).toBe(
      `Chưa được cưỡng chế: thời hạn tự nguyện đến hết ngày 19/10/2026; chỉ cưỡng chế ngay khi phải ngăn chặn tẩu tán, hủy hoại tài sản (Điều 72 khoản 1 ${L2025}).`,
    );
  });

  it('says all objections together, so that one reason answers them all', () => {
    const refusal = refusalOf([open], coerced('2026-10-12'));

    expect(refusal).toMatchObject({
      code: 'not-served',
      article: `Điều 72 khoản 1 ${L2025}; Điều 72 khoản 1 đến khoản 3 ${L2025}`,
    });
    expect(refusal?.sentence).toMatch(/thông báo hợp lệ.*có điều kiện thi hành/u);
  });

  it('names the item of which too much would be collected', () => {
    const two = docketed('2026-10-05', { items: [moneyItem('a', 100), moneyItem('b', 50)] });

    expect(refusalOf([two], collected('2026-10-10', 60, { itemId: 'b', amount: 60 }))?.sentence).toBe(
      'Khoản "Khoản b" chỉ còn 50 đ (Điều 12 khoản 1 Nghị định 152/2026/NĐ-CP).',
    );
  });
});
