import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import { caseState, deferred, docketed, notice, resumed, suspended, terminated } from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { deferralDecided } from './deferralDecided.ts';

const open = docketed('2026-08-03');
const oldOpen = docketed('2026-03-02');
const cassation = deferred('2026-08-12', 'cassationRequest', { requestedOn: '2026-08-10' });

const OLD = 'Luật THADS 26/2008/QH12';
const NEW = 'Luật THADS 106/2025/QH15';
const ONCE =
  'Chỉ được hoãn một lần theo yêu cầu của người có thẩm quyền kháng nghị; việc này đã hoãn một lần';

describe('quyết định hoãn', () => {
  it.each([
    [
      'the parties agreed to, until the day agreed',
      deferred('2026-08-12', 'agreement', { until: '2026-11-12' }),
      {
        kind: 'deferredByAgreement',
        ground: 'agreement',
        until: '2026-11-12',
        requestedOn: null,
        cassation: false,
      },
    ],
    [
      'on request of whoever may protest, counted from the request',
      cassation,
      {
        kind: 'deferred',
        ground: 'cassationRequest',
        until: null,
        requestedOn: '2026-08-10',
        cassation: true,
      },
    ],
    [
      'for a suit, which ends with an event',
      deferred('2026-08-12', 'disputeSuit'),
      { kind: 'deferred', ground: 'disputeSuit', until: null, requestedOn: null, cassation: false },
    ],
  ])('makes a pause %s', (_name, decided, pause) => {
    expect(caseState(open, notice('2026-08-05'), decided)).toMatchObject({
      stage: 'served',
      pause: { ...pause, eventId: 'e3', since: '2026-08-12', groundEndedOn: null, imported: false },
      pastPauses: [],
    });
  });

  it('takes the place of a pause in force, when it was recorded all the same', () => {
    const state = caseState(open, suspended('2026-08-12'), deferred('2026-08-20', 'other'));

    expect(state).toMatchObject({
      pause: { kind: 'deferred', eventId: 'e3' },
      pastPauses: [{ kind: 'suspended', eventId: 'e2', replaced: true, lifted: { day: '2026-08-20' } }],
    });
  });

  it.each<[string, readonly Happening[], Happening, string, string]>([
    [
      'of a deferred case, Luật 2008',
      [oldOpen, deferred('2026-03-10', 'other')],
      deferred('2026-06-30', 'agreement'),
      'already-paused',
      `Việc đang hoãn; hoãn tiếp thì phải có quyết định tiếp tục trước (Điều 48 ${OLD}).`,
    ],
    [
      'of a case deferred by agreement, Luật 2025',
      [oldOpen, deferred('2026-03-10', 'agreement')],
      deferred('2026-07-01', 'other'),
      'already-paused',
      `Việc đang hoãn theo thỏa thuận; hoãn tiếp thì phải có quyết định tiếp tục trước (Điều 46 ${NEW}).`,
    ],
    [
      'of a suspended case, Luật 2025',
      [open, suspended('2026-08-10')],
      deferred('2026-08-12', 'other'),
      'already-paused',
      `Việc đang tạm đình chỉ; hoãn tiếp thì phải có quyết định tiếp tục trước (Điều 46 ${NEW}).`,
    ],
    [
      'for cassation a second time, Luật 2008',
      [oldOpen, deferred('2026-03-10', 'cassationRequest'), resumed('2026-04-06')],
      deferred('2026-06-30', 'cassationRequest'),
      'second-cassation-deferral',
      `${ONCE} (Điều 48 khoản 2 ${OLD}).`,
    ],
    [
      'for cassation a second time, Luật 2025, though the first was under the old law',
      [oldOpen, deferred('2026-03-10', 'cassationRequest'), resumed('2026-04-06')],
      deferred('2026-07-01', 'cassationRequest'),
      'second-cassation-deferral',
      `${ONCE} (Điều 46 khoản 2 ${NEW}).`,
    ],
    [
      'for cassation beyond 3 months of the request, Luật 2008',
      [oldOpen],
      deferred('2026-03-12', 'cassationRequest', { requestedOn: '2026-03-10', until: '2026-06-11' }),
      'cassation-over-three-months',
      `Hoãn theo yêu cầu của người có thẩm quyền kháng nghị không quá 03 tháng từ văn bản yêu cầu, đến ngày 10/06/2026 (Điều 48 khoản 2 ${OLD}).`,
    ],
    [
      'for cassation beyond 3 months of its own day, where the request bears none, Luật 2025',
      [open],
      deferred('2026-08-12', 'cassationRequest', { until: '2026-11-13' }),
      'cassation-over-three-months',
      `Hoãn theo yêu cầu của người có thẩm quyền kháng nghị không quá 03 tháng từ văn bản yêu cầu, đến ngày 12/11/2026 (Điều 46 khoản 2 ${NEW}).`,
    ],
  ])('is refused %s, unless with a reason', (_what, ...[before, attempt, code, sentence]) => {
    expect(refusalOf(before, attempt)).toMatchObject({ code, sentence, overridable: true });
  });

  it('means nothing when it ends before it begins', () => {
    expect(refusalOf([open], deferred('2026-08-12', 'agreement', { until: '2026-08-11' }))).toEqual({
      code: 'deferral-ends-before',
      sentence: 'Ngày hết hoãn (11/08/2026) không thể trước ngày quyết định hoãn (12/08/2026).',
      article: null,
      overridable: false,
    });
  });

  it.each<[string, readonly Happening[], Happening]>([
    ['for one day', [open], deferred('2026-08-12', 'agreement', { until: '2026-08-12' })],
    [
      'for cassation, to the last day of the 3 months',
      [open],
      deferred('2026-08-12', 'cassationRequest', { requestedOn: '2026-08-10', until: '2026-11-10' }),
    ],
    [
      'for another ground after one for cassation',
      [open, cassation, resumed('2026-09-07')],
      deferred('2026-09-14', 'agreement'),
    ],
    [
      'by agreement, as long as the parties agreed',
      [open],
      deferred('2026-08-12', 'agreement', { until: '2028-08-12' }),
    ],
  ])('is allowed %s', (_what, before, attempt) => {
    expect(refusalOf(before, attempt)).toBeNull();
  });

  it.each<[string, Happening, readonly string[]]>([
    [
      'no known ground',
      deferred('2026-08-12', 'unknown', { until: '2026-09-14' }),
      ['deferralGroundMissing'],
    ],
    [
      'neither ground nor end',
      deferred('2026-08-12', 'unknown'),
      ['deferralGroundMissing', 'deferralEndMissing'],
    ],
    ['an agreement without its end', deferred('2026-08-12', 'agreement'), ['deferralEndMissing']],
    [
      'cassation without the day of the request',
      deferred('2026-08-12', 'cassationRequest'),
      ['deferralEndMissing'],
    ],
    ['cassation with the day of the request', cassation, []],
    ['a suit', deferred('2026-08-12', 'disputeSuit'), []],
  ])('leaves the gaps of %s', (_what, decided, codes) => {
    expect(caseState(open, decided).gaps.map(({ code }) => code)).toEqual(codes);
  });

  it('is the work of officer, clerk and head, is notified as a decision, and may not follow the end', () => {
    expect([deferralDecided.by, deferralDecided.notifiedAs]).toEqual([
      ['officer', 'clerk', 'head'],
      'otherDecision',
    ]);
    expect(refusalOf([open, terminated('2026-08-11')], deferred('2026-08-12', 'other'))?.code).toBe('ended');
  });
});
