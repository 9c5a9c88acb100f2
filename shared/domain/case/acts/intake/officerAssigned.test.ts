import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import { assigned, caseState, docketed, terminated } from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { officerAssigned } from './officerAssigned.ts';

const open = docketed('2026-10-05');
const unassigned = docketed('2026-10-05', { officerId: null });

describe('phân công chấp hành viên', () => {
  it('gives the case to the officer named last, by the day of the assignment', () => {
    const state = caseState(
      unassigned,
      assigned('2026-11-02', 'officer-3'),
      assigned('2026-10-12', 'officer-2'),
    );

    expect(state).toMatchObject({
      officerId: 'officer-3',
      assignedBy: { eventId: 'e3', day: '2026-10-12', imported: false },
      gaps: [],
    });
  });

  it('does not open the dossier anew when the docketing named an officer', () => {
    expect(caseState(open, assigned('2026-10-12', 'officer-2'))).toMatchObject({
      officerId: 'officer-2',
      assignedBy: { eventId: 'e1', day: '2026-10-05' },
    });
  });

  it.each<[string, readonly Happening[], Happening, string, string]>([
    [
      'before the decision, Luật 2008',
      [docketed('2026-06-01')],
      assigned('2026-05-31', 'officer-2'),
      'before-decision',
      'Ngày 31/05/2026 trước ngày ra quyết định thi hành án (01/06/2026) (Điều 36 Luật THADS 26/2008/QH12).',
    ],
    [
      'before the decision, Luật 2025',
      [open],
      assigned('2026-10-04', 'officer-2'),
      'before-decision',
      'Ngày 04/10/2026 trước ngày ra quyết định thi hành án (05/10/2026) (Điều 33, Điều 34 Luật THADS 106/2025/QH15).',
    ],
    [
      'after the end, Luật 2008',
      [docketed('2026-06-01'), terminated('2026-06-10')],
      assigned('2026-06-30', 'officer-2'),
      'ended',
      'Việc đã kết thúc ngày 10/06/2026; chỉ còn ghi chi trả, thông báo, thu hồi hoặc sửa đổi quyết định, hoặc đính chính (Điều 52 Luật THADS 26/2008/QH12).',
    ],
    [
      'after the end, Luật 2025',
      [docketed('2026-06-01'), terminated('2026-06-10')],
      assigned('2026-07-01', 'officer-2'),
      'ended',
      'Việc đã kết thúc ngày 10/06/2026; chỉ còn ghi chi trả, thông báo, thu hồi hoặc sửa đổi quyết định, hoặc đính chính (Điều 55 Luật THADS 106/2025/QH15).',
    ],
  ])('is refused %s, unless with a reason', (_when, ...[before, attempt, code, sentence]) => {
    expect(refusalOf(before, attempt)).toMatchObject({ code, sentence, overridable: true });
  });

  it('may be done on the very day of the decision, by officer, clerk and head', () => {
    expect(refusalOf([unassigned], assigned('2026-10-05', 'officer-2'))).toBeNull();
    expect(officerAssigned.by).toEqual(['officer', 'clerk', 'head']);
  });
});
