import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  caseState,
  coerced,
  deferred,
  docketed,
  entrusted,
  noMeans,
  notice,
  revoked,
  suspended,
  terminated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { decisionRevoked } from './decisionRevoked.ts';

const open = docketed('2026-10-05');
const served = notice('2026-10-07');
const found = verified('2026-10-20', 'hasMeans');

describe('thu hồi quyết định', () => {
  it('of the enforcement decision ends the case', () => {
    expect(caseState(open, served, revoked('2026-11-04', 'e1'))).toMatchObject({
      stage: 'revoked',
      endedOn: '2026-11-04',
      endEventId: 'e3',
      withdrawn: false,
    });
  });

  it.each<[string, readonly Happening[], object]>([
    [
      'a deferral',
      [served, deferred('2026-10-12', 'other')],
      { stage: 'served', pause: null, pastPauses: [] },
    ],
    ['a suspension', [served, suspended('2026-10-12')], { stage: 'served', pause: null, pastPauses: [] }],
    ['a coercion', [served, found, coerced('2026-10-22')], { stage: 'hasMeans' }],
    [
      'a decision on no means',
      [served, verified('2026-10-20', 'noMeans'), noMeans('2026-10-22')],
      { stage: 'served', noMeans: null, noMeansGround: { eventId: 'e3' }, noMeansSpells: [] },
    ],
    [
      'a termination',
      [served, terminated('2026-10-22')],
      { stage: 'served', endedOn: null, money: { terminated: 0 } },
    ],
    [
      'an entrustment',
      [served, entrusted('2026-10-22')],
      { stage: 'served', endedOn: null, money: { entrusted: 0 } },
    ],
  ])('of %s leaves the case as if it had not been made', (_what, facts, as) => {
    const last = `e${facts.length + 1}`;
    const state = caseState(open, ...facts, revoked('2026-11-04', last));

    expect(state).toMatchObject(as);
    expect(state.effective.map(({ id }) => id)).not.toContain(last);
  });

  it.each<[string, string, readonly Happening[], Happening]>([
    [
      'Luật 2008',
      'Ngày 09/06/2026 trước ngày của chính quyết định đó (10/06/2026) (Điều 37 Luật THADS 26/2008/QH12).',
      [docketed('2026-06-01'), deferred('2026-06-10', 'other')],
      revoked('2026-06-09', 'e2'),
    ],
    [
      'Luật 2025',
      'Ngày 11/10/2026 trước ngày của chính quyết định đó (12/10/2026) (Điều 52 Luật THADS 106/2025/QH15).',
      [open, deferred('2026-10-12', 'other')],
      revoked('2026-10-11', 'e2'),
    ],
  ])(
    'is refused before the decision itself, unless with a reason (%s)',
    (_law, sentence, before, attempt) => {
      expect(refusalOf(before, attempt)).toMatchObject({
        code: 'before-its-decision',
        sentence,
        overridable: true,
      });
    },
  );

  it.each<[string, readonly Happening[], Happening, string]>([
    [
      'of what is not there',
      [open],
      revoked('2026-10-12', 'e9'),
      'Quyết định này không có trong hồ sơ, hoặc đã bị thu hồi, đính chính.',
    ],
    [
      'of what was withdrawn already',
      [open, deferred('2026-10-12', 'other'), revoked('2026-10-13', 'e2')],
      revoked('2026-10-14', 'e2'),
      'Quyết định này không có trong hồ sơ, hoặc đã bị thu hồi, đính chính.',
    ],
    [
      'of what is no decision',
      [open, served],
      revoked('2026-10-12', 'e2'),
      'Sự kiện này không phải quyết định; ghi sai thì đính chính.',
    ],
  ])('means nothing %s', (_what, before, attempt, sentence) => {
    expect(refusalOf(before, attempt)).toEqual({
      code: 'no-such-decision',
      sentence,
      article: null,
      overridable: false,
    });
  });

  it.each<[string, readonly Happening[], Happening]>([
    ['on the day of the decision', [open, deferred('2026-10-12', 'other')], revoked('2026-10-12', 'e2')],
    ['of the decision that ended the case', [open, terminated('2026-10-12')], revoked('2026-10-13', 'e2')],
    [
      'of a withdrawal, which puts the decision back',
      [open, suspended('2026-10-12'), revoked('2026-10-13', 'e2')],
      revoked('2026-10-14', 'e3'),
    ],
  ])('is allowed %s', (_what, before, attempt) => {
    expect(refusalOf(before, attempt)).toBeNull();
  });

  it('is the work of officer, clerk and head, is notified as a decision, and may follow the end', () => {
    const { by, notifiedAs, afterEnd } = decisionRevoked;

    expect({ by, notifiedAs, afterEnd }).toEqual({
      by: ['officer', 'clerk', 'head'],
      notifiedAs: 'otherDecision',
      afterEnd: true,
    });
  });
});
