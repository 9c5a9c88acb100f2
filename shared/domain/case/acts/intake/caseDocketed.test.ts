import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import { caseState, corrected, docketed, moneyItem, notice, terminated, undated } from '#test/builders.ts';
import { localDate } from '../../../localDate.ts';
import { caseDocketed } from './caseDocketed.ts';

const open = docketed('2026-10-05', {
  items: [moneyItem('a', 100), moneyItem('b', 50)],
  requestReceivedOn: '2026-09-30',
});

describe('thụ lý', () => {
  it('opens the case with what its decision says', () => {
    expect(caseState(open)).toMatchObject({
      caseId: 'case-1',
      docketEventId: 'e1',
      docketDay: '2026-10-05',
      decision: { number: '01/QĐ-THADS', day: '2026-10-05' },
      initiative: 'onRequest',
      requestReceivedOn: '2026-09-30',
      judgmentReceivedOn: null,
      stage: 'docketed',
      officerId: 'officer-1',
      money: { due: 150, collected: 0, remaining: 150, onHand: 0 },
      decisions: [{ eventId: 'e1', day: '2026-10-05', kind: 'case.docketed' }],
      endedOn: null,
      version: 1,
      gaps: [],
    });
  });

  it('assigns the officer it names from the day of the decision, not of the entry in the book', () => {
    const enteredLater = { ...open, day: localDate('2026-10-08') };

    expect(caseState(enteredLater)).toMatchObject({
      docketDay: '2026-10-08',
      assignedBy: { eventId: 'e1', day: '2026-10-05', imported: false },
    });
  });

  it('assigns nobody where it names nobody', () => {
    expect(caseState(docketed('2026-10-05', { officerId: null }))).toMatchObject({
      officerId: null,
      assignedBy: null,
      gaps: [{ code: 'officerMissing', eventId: null }],
    });
  });

  it('holds the case together when a workbook names no day of docketing', () => {
    expect(caseState(undated(open), notice('2026-10-07'))).toMatchObject({
      docketDay: null,
      stage: 'served',
      decisions: [{ eventId: 'e1', day: '2026-10-05' }],
      gaps: [{ code: 'docketDayMissing', eventId: null }],
    });
  });

  it.each([
    ['under Luật 2008', docketed('2026-06-01'), docketed('2026-06-30'), 'Luật THADS 26/2008/QH12'],
    [
      'since 01/07/2026',
      docketed('2026-06-01'),
      docketed('2026-07-01'),
      'Điều 3 khoản 8 Luật THADS 106/2025/QH15',
    ],
  ])('cannot come a second time in one case, %s', (_law, first, second, article) => {
    expect(refusalOf([first], second)).toEqual({
      code: 'already-docketed',
      sentence: `Việc này đã thụ lý; mỗi quyết định thi hành án là một việc, quyết định khác thì thụ lý việc mới (${article}).`,
      article,
      overridable: false,
    });
  });

  it('is corrected in its place, to an earlier day as well, even when the case has ended', () => {
    const earlier = docketed('2026-09-28');

    expect(refusalOf([open], corrected('2026-10-12', 'e1', earlier))).toBeNull();
    expect(refusalOf([open, terminated('2026-10-09')], corrected('2026-10-12', 'e1', earlier))).toBeNull();
  });

  it('is the work of officer, clerk and head, and is notified as the enforcement decision', () => {
    const { by, afterEnd, beforeDecision, notifiedAs } = caseDocketed;

    expect({ by, afterEnd, beforeDecision, notifiedAs }).toEqual({
      by: ['officer', 'clerk', 'head'],
      afterEnd: false,
      beforeDecision: true,
      notifiedAs: 'enforcementDecision',
    });
  });
});
