import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  caseState,
  docketed,
  imported,
  noMeans,
  notice,
  resumed,
  separateBook,
  terminated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { localDate } from '../../../localDate.ts';
import { noMeansDecided } from './noMeansDecided.ts';

const open = docketed('2026-10-05');
const served = notice('2026-10-07');
const foundNothing = verified('2026-10-20', 'noMeans');
const decided = noMeans('2026-10-22');

const oldOpen = docketed('2026-06-01');
const oldNothing = verified('2026-06-17', 'noMeans');
const oldDecided = noMeans('2026-06-22');

const NOT_VERIFIED =
  'Chưa có căn cứ ra quyết định: lần xác minh gần nhất không cho kết quả chưa có điều kiện thi hành';
const ALREADY = 'Việc đã có quyết định về việc chưa có điều kiện thi hành còn hiệu lực';
const OLD = 'Điều 44a Luật THADS 26/2008/QH12; Điều 9 khoản 4 Nghị định 62/2015/NĐ-CP';
const NEW = 'Điều 38 khoản 1 Luật THADS 106/2025/QH15';

describe('quyết định chưa có điều kiện', () => {
  it('puts the case aside on the ground of the verification before it', () => {
    expect(caseState(open, served, foundNothing, decided)).toMatchObject({
      stage: 'noMeans',
      noMeans: { eventId: 'e4', day: '2026-10-22', imported: false, ground: 'a', longCycle: false },
      noMeansGround: null,
      noMeansSpells: [
        {
          decided: { eventId: 'e4', day: '2026-10-22' },
          ground: { eventId: 'e3', day: '2026-10-20' },
          longCycle: false,
          lifted: null,
        },
      ],
      gaps: [],
    });
  });

  it('keeps each spell, with the decision to continue that ended it', () => {
    const again = [
      verified('2026-11-02', 'hasMeans'),
      resumed('2026-11-04'),
      verified('2026-11-09', 'noMeans'),
    ];
    const { noMeansSpells } = caseState(open, foundNothing, decided, ...again, noMeans('2026-11-11'));

    expect(
      noMeansSpells.map(({ decided: by, ground, lifted }) => [by.eventId, ground?.eventId, lifted?.eventId]),
    ).toEqual([
      ['e3', 'e2', 'e5'],
      ['e7', 'e6', undefined],
    ]);
  });

  it.each<[string, readonly Happening[], Happening, string, string]>([
    [
      'without any verification, Luật 2008',
      [oldOpen],
      oldDecided,
      'no-means-not-verified',
      `${NOT_VERIFIED} (${OLD}).`,
    ],
    [
      'without any verification, Luật 2025',
      [open, served],
      decided,
      'no-means-not-verified',
      `${NOT_VERIFIED} (${NEW}).`,
    ],
    [
      'when means were found last',
      [open, foundNothing, verified('2026-10-21', 'hasMeans')],
      decided,
      'no-means-not-verified',
      `${NOT_VERIFIED} (${NEW}).`,
    ],
    [
      'when the last result is not known',
      [open, foundNothing, verified('2026-10-21', 'unknown')],
      decided,
      'no-means-not-verified',
      `${NOT_VERIFIED} (${NEW}).`,
    ],
    [
      'a second time, Luật 2008',
      [oldOpen, oldNothing, oldDecided],
      noMeans('2026-06-30'),
      'already-no-means',
      `${ALREADY} (${OLD}).`,
    ],
    [
      'a second time, Luật 2025',
      [oldOpen, oldNothing, oldDecided],
      noMeans('2026-07-01'),
      'already-no-means',
      `${ALREADY} (${NEW}).`,
    ],
    [
      'of a case in the separate book',
      [open, foundNothing, decided, separateBook('2026-11-02')],
      noMeans('2026-11-04'),
      'already-no-means',
      `${ALREADY} (${NEW}).`,
    ],
  ])('is refused %s, unless with a reason', (_when, ...[before, attempt, code, sentence]) => {
    expect(refusalOf(before, attempt)).toMatchObject({ code, sentence, overridable: true });
  });

  it.each<[string, readonly Happening[], Happening]>([
    ['once no means were found', [open, served, foundNothing], decided],
    ['under Luật 2008 as well', [oldOpen, oldNothing], oldDecided],
    [
      'again, after it was lifted',
      [
        open,
        foundNothing,
        decided,
        verified('2026-11-02', 'hasMeans'),
        resumed('2026-11-04'),
        verified('2026-11-09', 'noMeans'),
      ],
      noMeans('2026-11-11'),
    ],
  ])('is allowed %s', (_when, before, attempt) => {
    expect(refusalOf(before, attempt)).toBeNull();
  });

  it('leaves a gap where a workbook names no ground, and another where nothing was verified', () => {
    const groundless = imported({
      day: localDate('2026-10-22'),
      body: {
        type: 'noMeans.decided',
        decision: { number: '07/QĐ-THADS', day: localDate('2026-10-22') },
        ground: null,
        longCycle: false,
        detail: null,
      },
    });

    expect(caseState(open, served, foundNothing, groundless).gaps).toEqual([
      { code: 'noMeansGroundMissing', eventId: 'e4' },
    ]);
    expect(caseState(open, served, decided).gaps).toEqual([{ code: 'verificationMissing', eventId: null }]);
  });

  it('is the work of officer, clerk and head, is notified as a decision, and may not follow the end', () => {
    expect([noMeansDecided.by, noMeansDecided.notifiedAs]).toEqual([
      ['officer', 'clerk', 'head'],
      'otherDecision',
    ]);
    expect(refusalOf([open, foundNothing, terminated('2026-10-21')], decided)?.code).toBe('ended');
  });
});
