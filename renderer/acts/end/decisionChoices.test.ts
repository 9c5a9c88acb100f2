import { describe, expect, it } from 'vitest';
import { corrected, docketed, type Happening, notice, suspended } from '#test/builders.ts';
import { timelineEvents } from '#test/timelineEvents.ts';
import { vi } from '../../text/vi.ts';
import { actName } from '../index.ts';
import { decisionChoices } from './decisionChoices.ts';

const docketing = 'Thụ lý, ra quyết định thi hành án – quyết định số 01/QĐ-THADS ngày 01/09/2026';
const suspension = (day: string): string => `Quyết định tạm đình chỉ – quyết định số 01/QĐ-THADS ngày ${day}`;

const choicesIn = (...happenings: readonly Happening[]) =>
  decisionChoices({
    view: { events: timelineEvents(docketed('2026-09-01'), ...happenings) },
    text: vi,
    actName: (type) => actName(type, vi),
  });

describe('the decisions that can be revoked or amended', () => {
  it('are those of the case, newest first; a notice is none', () => {
    expect(choicesIn(suspended('2026-10-01'), notice('2026-09-10'))).toEqual([
      { value: 'e2', label: suspension('01/10/2026') },
      { value: 'e1', label: docketing },
    ]);
  });

  it('hold a decision that was corrected, as it reads now', () => {
    expect(
      choicesIn(suspended('2026-10-01'), corrected('2026-10-03', 'e2', suspended('2026-10-02'))),
    ).toContainEqual({ value: 'e2', label: suspension('02/10/2026') });
  });

  it('hold a decision whose correction was withdrawn', () => {
    expect(
      choicesIn(
        suspended('2026-10-01'),
        corrected('2026-10-03', 'e2', suspended('2026-10-02')),
        corrected('2026-10-04', 'e3'),
      ),
    ).toContainEqual({ value: 'e2', label: suspension('01/10/2026') });
  });

  it('leave out a decision that was withdrawn', () => {
    expect(choicesIn(suspended('2026-10-01'), corrected('2026-10-03', 'e2'))).toEqual([
      { value: 'e1', label: docketing },
    ]);
  });
});
