import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  caseState,
  coerced,
  docketed,
  noMeans,
  notice,
  partiesAdded,
  party,
  terminated,
  undated,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { localDate } from '../../../localDate.ts';
import { noticeServed } from './noticeServed.ts';

const open = docketed('2026-10-05');
const oldOpen = docketed('2026-06-01');
const L2008 = 'Luật THADS 26/2008/QH12';
const L2025 = 'Luật THADS 106/2025/QH15';

describe('thông báo', () => {
  it.each<[string, readonly Happening[], string, string | null]>([
    ['of the decision starts the voluntary period', [notice('2026-10-07')], 'served', '2026-10-07'],
    ['counts the first one', [notice('2026-10-07'), notice('2026-10-20')], 'served', '2026-10-07'],
    [
      'in the press counts the second publication',
      [notice('2026-10-08', { channel: 'massMedia', firstPublishedOn: localDate('2026-10-07') })],
      'served',
      '2026-10-08',
    ],
    [
      'of a summons starts nothing',
      [notice('2026-10-07', { document: 'summons', channel: 'post' })],
      'docketed',
      null,
    ],
    [
      'of another decision starts nothing',
      [notice('2026-10-07', { document: 'otherDecision' })],
      'docketed',
      null,
    ],
    ['without a day serves the case and starts no period', [undated(notice('2026-10-07'))], 'served', null],
    [
      'with a day takes the place of one without',
      [undated(notice('2026-10-07')), notice('2026-10-09')],
      'served',
      '2026-10-09',
    ],
    [
      'late does not bring back a case put aside',
      [noMeans('2026-10-22'), notice('2026-10-30')],
      'noMeans',
      '2026-10-30',
    ],
  ])('%s', (_name, happenings, stage, day) => {
    const state = caseState(open, ...happenings);

    expect([state.stage, state.validNotice?.day ?? null]).toEqual([stage, day]);
  });

  it.each<[string, readonly Happening[], Happening, string, string]>([
    [
      'of the decision by VNeID since 01/07/2026',
      [oldOpen],
      notice('2026-07-01', { channel: 'vneid' }),
      'vneid-enforcement-decision',
      'Quyết định thi hành án không được giao qua VNeID; giao trực tiếp, qua bưu chính, văn phòng thi hành án hoặc cơ quan khác (Điều 16 khoản 1 điểm b Nghị định 152/2026/NĐ-CP).',
    ],
    [
      'by VNeID the first time, before 01/07/2026',
      [oldOpen],
      notice('2026-06-30', { channel: 'vneid', document: 'summons' }),
      'vneid-first-notice',
      'Trước 01/07/2026 chỉ thông báo qua VNeID từ lần thông báo thứ hai, khi người nhận đồng ý (Điều 12 Nghị định 62/2015/NĐ-CP).',
    ],
    [
      'in the press once only, Luật 2008',
      [oldOpen],
      notice('2026-06-30', { channel: 'massMedia' }),
      'one-publication',
      `Thông báo trên phương tiện thông tin đại chúng phải đăng, phát hai lần; cần ngày lần thứ nhất (Điều 43 ${L2008}).`,
    ],
    [
      'in the press once only, Luật 2025',
      [oldOpen],
      notice('2026-07-01', { channel: 'massMedia' }),
      'one-publication',
      'Thông báo trên phương tiện thông tin đại chúng phải đăng, phát hai lần; cần ngày lần thứ nhất (Điều 18 Nghị định 152/2026/NĐ-CP).',
    ],
    [
      'of a coercion nobody decided, Luật 2008',
      [oldOpen],
      notice('2026-06-30', { document: 'coercionDecision' }),
      'no-coercion-decision',
      `Chưa ghi quyết định cưỡng chế nào để thông báo (Điều 39 ${L2008}).`,
    ],
    [
      'of a coercion nobody decided, Luật 2025',
      [oldOpen],
      notice('2026-07-01', { document: 'coercionDecision' }),
      'no-coercion-decision',
      `Chưa ghi quyết định cưỡng chế nào để thông báo (Điều 35 ${L2025}).`,
    ],
  ])('is refused %s, unless with a reason', (_what, ...[before, attempt, code, sentence]) => {
    expect(refusalOf(before, attempt)).toMatchObject({ code, sentence, overridable: true });
  });

  it('means nothing when the second publication comes before the first', () => {
    const attempt = notice('2026-10-07', { channel: 'massMedia', firstPublishedOn: localDate('2026-10-08') });

    expect(refusalOf([open], attempt)).toEqual({
      code: 'publications-reversed',
      sentence: 'Lần đăng thứ nhất (08/10/2026) không thể sau lần thứ hai (07/10/2026).',
      article: null,
      overridable: false,
    });
  });

  it.each<[string, readonly Happening[], Happening]>([
    [
      'by VNeID of any other document since 01/07/2026',
      [oldOpen],
      notice('2026-07-01', { channel: 'vneid', document: 'summons' }),
    ],
    [
      'by VNeID the second time before 01/07/2026',
      [oldOpen, notice('2026-06-03')],
      notice('2026-06-30', { channel: 'vneid' }),
    ],
    [
      'twice in the press',
      [open],
      notice('2026-10-08', { channel: 'massMedia', firstPublishedOn: localDate('2026-10-07') }),
    ],
    [
      'of a coercion that was decided',
      [open, coerced('2026-10-21')],
      notice('2026-10-22', { document: 'coercionDecision' }),
    ],
    [
      'after the end of the case',
      [open, terminated('2026-10-12')],
      notice('2026-10-13', { document: 'otherDecision' }),
    ],
  ])('is allowed %s', (_what, before, attempt) => {
    expect(refusalOf(before, attempt)).toBeNull();
  });

  it.each([
    ['an unnamed channel', null, [{ code: 'channelMissing', eventId: 'e2' }]],
    ['a channel named in words', 'Qua cơ quan khác', []],
  ])('leaves a gap for %s only', (_what, detail, gaps) => {
    expect(caseState(open, notice('2026-10-07', { channel: 'other', detail })).gaps).toEqual(gaps);
  });

  const alone = docketed('2026-10-05', { parties: [party('debtor', 'An'), party('creditor', 'Bình')] });
  const two = docketed('2026-10-05', {
    parties: [party('debtor', 'An'), party('debtor', 'Cường'), party('creditor', 'Bình')],
  });

  it.each<[string, readonly Happening[], readonly string[]]>([
    ['of one debtor', [alone, notice('2026-10-07')], []],
    ['of two, and says of neither', [two, notice('2026-10-07')], ['noticePartyMissing']],
    ['of two, and says of whom', [two, notice('2026-10-07', { partyIds: ['debtor-An'] })], []],
    [
      'of one, and another debtor is named later',
      [alone, notice('2026-10-07'), partiesAdded('2026-10-12', party('debtor', 'Cường'))],
      ['noticePartyMissing'],
    ],
    ['of a summons to two', [two, notice('2026-10-07', { document: 'summons' })], []],
  ])('leaves a gap where it does not say whose it is: %s', (_whose, happenings, codes) => {
    expect(caseState(...happenings).gaps.map(({ code }) => code)).toEqual(codes);
  });

  it('counts for all debtors, whomever it names', () => {
    expect(caseState(two, notice('2026-10-07', { partyIds: ['debtor-Cường'] }))).toMatchObject({
      stage: 'served',
      validNotice: { eventId: 'e2', day: '2026-10-07' },
    });
  });

  it('is the work of officer, clerk and head', () => {
    expect(noticeServed.by).toEqual(['officer', 'clerk', 'head']);
  });
});
