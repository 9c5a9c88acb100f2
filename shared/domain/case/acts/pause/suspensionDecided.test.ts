import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  caseState,
  deferred,
  docketed,
  imported,
  resumed,
  suspended,
  terminated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { localDate } from '../../../localDate.ts';
import { suspensionDecided } from './suspensionDecided.ts';

const open = docketed('2026-08-03');
const oldOpen = docketed('2026-03-02');

describe('quyết định tạm đình chỉ', () => {
  it('lets the case rest where it stood, with no end of its own', () => {
    expect(caseState(open, verified('2026-08-10', 'hasMeans'), suspended('2026-08-12'))).toMatchObject({
      stage: 'hasMeans',
      pause: {
        kind: 'suspended',
        ground: null,
        eventId: 'e3',
        since: '2026-08-12',
        until: null,
        requestedOn: null,
        cassation: false,
        groundEndedOn: null,
        groundEndedEventId: null,
        imported: false,
      },
    });
  });

  it('takes the place of a deferral', () => {
    expect(caseState(open, deferred('2026-08-05', 'agreement'), suspended('2026-08-12'))).toMatchObject({
      pause: { kind: 'suspended' },
      pastPauses: [{ kind: 'deferredByAgreement', replaced: true, lifted: { eventId: 'e3' } }],
    });
  });

  it.each<[string, readonly Happening[], Happening, string]>([
    [
      'Luật 2008',
      [oldOpen, suspended('2026-03-10')],
      suspended('2026-06-30'),
      'Việc đã tạm đình chỉ (Điều 49 Luật THADS 26/2008/QH12).',
    ],
    [
      'Luật 2025',
      [oldOpen, suspended('2026-03-10')],
      suspended('2026-07-01'),
      'Việc đã tạm đình chỉ (Điều 47 Luật THADS 106/2025/QH15).',
    ],
  ])(
    'is refused a second time while it lasts, unless with a reason (%s)',
    (_law, before, attempt, sentence) => {
      expect(refusalOf(before, attempt)).toMatchObject({
        code: 'already-suspended',
        sentence,
        overridable: true,
      });
    },
  );

  it.each<[string, readonly Happening[]]>([
    ['of a deferred case', [open, deferred('2026-08-05', 'cassationRequest')]],
    ['again, once the first was lifted', [open, suspended('2026-08-05'), resumed('2026-08-07')]],
  ])('is allowed %s', (_what, before) => {
    expect(refusalOf(before, suspended('2026-08-12'))).toBeNull();
  });

  it('leaves a gap where a workbook names no ground', () => {
    const groundless = imported({
      day: localDate('2026-08-12'),
      body: {
        type: 'suspension.decided',
        decision: { number: '03/QĐ-THADS', day: localDate('2026-08-12') },
        ground: 'unknown',
        detail: null,
      },
    });

    expect(caseState(open, groundless).gaps).toEqual([{ code: 'suspensionGroundMissing', eventId: 'e2' }]);
    expect(caseState(open, suspended('2026-08-12')).gaps).toEqual([]);
  });

  it('is the work of officer, clerk and head, is notified as a decision, and may not follow the end', () => {
    expect([suspensionDecided.by, suspensionDecided.notifiedAs]).toEqual([
      ['officer', 'clerk', 'head'],
      'otherDecision',
    ]);
    expect(refusalOf([open, terminated('2026-08-11')], suspended('2026-08-12'))?.code).toBe('ended');
  });
});
