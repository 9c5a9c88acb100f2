import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  caseState,
  deferred,
  docketed,
  groundEnded,
  resumed,
  suspended,
  terminated,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { groundEnded as act } from './groundEnded.ts';

const open = docketed('2026-08-03');
const oldOpen = docketed('2026-03-02');

const NOTHING = 'Việc không hoãn, không tạm đình chỉ nên không có căn cứ để hết';

describe('hết căn cứ hoãn, tạm đình chỉ', () => {
  it('is noted on the pause, which goes on until the decision to continue', () => {
    expect(caseState(open, suspended('2026-08-12'), groundEnded('2026-09-07'))).toMatchObject({
      pause: { eventId: 'e2', groundEndedOn: '2026-09-07', groundEndedEventId: 'e3' },
      pastPauses: [],
    });
  });

  it('is the end that a deferral without a day was missing', () => {
    const agreed = deferred('2026-08-12', 'agreement');

    expect(caseState(open, agreed).gaps).toEqual([{ code: 'deferralEndMissing', eventId: 'e2' }]);
    expect(caseState(open, agreed, groundEnded('2026-09-07')).gaps).toEqual([]);
  });

  it('says nothing of a case that is not paused', () => {
    expect(caseState(open, groundEnded('2026-09-07'))).toMatchObject({ pause: null, pastPauses: [] });
  });

  it.each<[string, readonly Happening[], Happening, string]>([
    [
      'of a case never paused, Luật 2008',
      [oldOpen],
      groundEnded('2026-06-30'),
      `${NOTHING} (Điều 48 khoản 4, Điều 49 Luật THADS 26/2008/QH12).`,
    ],
    [
      'of a case that goes on again, Luật 2025',
      [oldOpen, suspended('2026-03-10'), resumed('2026-04-06')],
      groundEnded('2026-07-01'),
      `${NOTHING} (Điều 46 khoản 3, Điều 47 khoản 3, Điều 38 khoản 2 Luật THADS 106/2025/QH15).`,
    ],
  ])('is refused %s, unless with a reason', (_what, before, attempt, sentence) => {
    expect(refusalOf(before, attempt)).toMatchObject({ code: 'not-paused', sentence, overridable: true });
  });

  it('is the work of officer, clerk and head, decides nothing to notify, and may not follow the end', () => {
    expect([act.by, act.notifiedAs]).toEqual([['officer', 'clerk', 'head'], null]);
    expect(
      refusalOf([open, suspended('2026-08-10'), terminated('2026-08-11')], groundEnded('2026-08-12'))?.code,
    ).toBe('ended');
  });
});
