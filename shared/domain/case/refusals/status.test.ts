import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  deferred,
  docketed,
  groundEnded,
  noMeans,
  notice,
  requestReturned,
  resumed,
  separateBook,
  suspended,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';

const open = docketed('2026-10-05');
const served = notice('2026-10-07');
const found = verified('2026-10-20', 'hasMeans');
const foundNothing = verified('2026-10-20', 'noMeans');
const shelved = noMeans('2026-10-22');
const oldOpen = docketed('2023-02-01');
const oldOwn = docketed('2023-02-01', { initiative: 'ownInitiative' });
const cassation = deferred('2026-10-22', 'cassationRequest', { requestedOn: '2026-10-20' });

const L2025 = 'Luật THADS 106/2025/QH15';
const L2008 = 'Luật THADS 26/2008/QH12';

describe('checkTransition refuses', () => {
  it.each<[string, readonly Happening[], Happening, string, string | null]>([
    [
      'no means without a verification that says so',
      [open, served, found],
      shelved,
      'no-means-not-verified',
      `Điều 38 khoản 1 ${L2025}`,
    ],
    [
      'no means twice',
      [open, foundNothing, shelved],
      noMeans('2026-11-04'),
      'already-no-means',
      `Điều 38 khoản 1 ${L2025}`,
    ],
    [
      'the separate book of a case not without means',
      [oldOwn],
      separateBook('2026-09-01'),
      'not-in-no-means',
      `Điều 38 khoản 4 ${L2025}; Điều 22 khoản 1 Nghị định 152/2026/NĐ-CP`,
    ],
    [
      'the separate book on request since 01/07/2026',
      [oldOpen, noMeans('2024-07-01')],
      separateBook('2026-07-01'),
      'separate-book-on-request',
      `Điều 38 khoản 4 ${L2025}; Điều 22 khoản 1 Nghị định 152/2026/NĐ-CP`,
    ],
    [
      'the separate book before two years',
      [oldOwn, noMeans('2024-09-02')],
      separateBook('2026-09-01'),
      'separate-book-too-early',
      `Điều 38 khoản 4 ${L2025}; Điều 22 khoản 1 Nghị định 152/2026/NĐ-CP`,
    ],
    [
      'the separate book with one verification under the old law',
      [oldOpen, noMeans('2025-01-10'), verified('2025-07-01', 'noMeans')],
      separateBook('2026-01-12'),
      'separate-book-verifications',
      'Điều 9 khoản 5 Nghị định 62/2015/NĐ-CP',
    ],
    [
      'the return of a request before there was one',
      [oldOpen, noMeans('2023-05-01')],
      requestReturned('2026-06-30'),
      'return-before-law',
      L2008,
    ],
    [
      'the return of a request nobody made',
      [oldOwn, noMeans('2024-07-01')],
      requestReturned('2026-07-02'),
      'return-own-initiative',
      `Điều 38 khoản 4 ${L2025}; Điều 22 khoản 2 Nghị định 152/2026/NĐ-CP`,
    ],
    [
      'the return of a request before two years',
      [oldOpen, noMeans('2024-09-02')],
      requestReturned('2026-09-01'),
      'return-too-early',
      `Điều 38 khoản 4 ${L2025}; Điều 22 khoản 2 Nghị định 152/2026/NĐ-CP`,
    ],
    [
      'continuing what goes on',
      [open, served],
      resumed('2026-11-04'),
      'nothing-to-resume',
      `Điều 46 khoản 3, Điều 47 khoản 3, Điều 38 khoản 2 ${L2025}`,
    ],
    [
      'continuing without new means',
      [open, foundNothing, shelved],
      resumed('2026-11-04'),
      'means-not-found',
      `Điều 38 khoản 2 ${L2025}`,
    ],
    [
      'the end of a ground of no pause',
      [open],
      groundEnded('2026-11-04'),
      'not-paused',
      `Điều 46 khoản 3, Điều 47 khoản 3, Điều 38 khoản 2 ${L2025}`,
    ],
    [
      'deferral of a deferred case',
      [open, cassation],
      deferred('2026-11-04', 'agreement'),
      'already-paused',
      `Điều 46 ${L2025}`,
    ],
    [
      'suspension of a suspended case',
      [open, suspended('2026-10-22')],
      suspended('2026-11-04'),
      'already-suspended',
      `Điều 47 ${L2025}`,
    ],
    [
      'a second deferral for cassation',
      [open, cassation, resumed('2026-11-02')],
      deferred('2026-11-04', 'cassationRequest'),
      'second-cassation-deferral',
      `Điều 46 khoản 2 ${L2025}`,
    ],
    [
      'more than 3 months for cassation',
      [open],
      deferred('2026-10-22', 'cassationRequest', { requestedOn: '2026-10-20', until: '2027-01-21' }),
      'cassation-over-three-months',
      `Điều 46 khoản 2 ${L2025}`,
    ],
  ])('%s, unless with a reason', (_name, ...row) => {
    const [before, attempt, code, article] = row;

    const refusal = refusalOf(before, attempt);

    expect(refusal).toMatchObject({ code, article, overridable: true });
    expect(refusal?.sentence).toContain(article ?? '');
  });
});
