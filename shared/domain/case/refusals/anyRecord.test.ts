import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  collected,
  corrected,
  docketed,
  dutyDone,
  notice,
  suspended,
  terminated,
  undated,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { localDate } from '../../localDate.ts';

const open = docketed('2026-10-05');
const ENDED = 'chỉ còn ghi chi trả, thông báo, thu hồi hoặc sửa đổi quyết định, hoặc đính chính';

describe('anything recorded (on 21/11/2026)', () => {
  it.each<[string, Happening, string, string]>([
    [
      'on a day to come',
      notice('2026-11-22'),
      'future-day',
      'Ngày 22/11/2026 chưa đến (hôm nay 21/11/2026); sổ chỉ ghi việc đã xảy ra.',
    ],
    [
      'on a decision that bears a day to come',
      { ...suspended('2026-11-22'), day: localDate('2026-11-20') },
      'future-decision',
      'Quyết định ghi ngày 22/11/2026 chưa đến (hôm nay 21/11/2026).',
    ],
  ])('means nothing %s', (_what, attempt, code, sentence) => {
    expect(refusalOf([open], attempt)).toEqual({ code, sentence, article: null, overridable: false });
  });

  it.each<[string, readonly Happening[], Happening, string, string]>([
    [
      'before the decision, Luật 2008',
      [docketed('2026-06-30')],
      notice('2026-06-29'),
      'before-decision',
      'Ngày 29/06/2026 trước ngày ra quyết định thi hành án (30/06/2026) (Điều 36 Luật THADS 26/2008/QH12).',
    ],
    [
      'before the decision, Luật 2025',
      [docketed('2026-07-02')],
      notice('2026-07-01'),
      'before-decision',
      'Ngày 01/07/2026 trước ngày ra quyết định thi hành án (02/07/2026) (Điều 33, Điều 34 Luật THADS 106/2025/QH15).',
    ],
    [
      'on an ended case, Luật 2008',
      [docketed('2026-06-01'), terminated('2026-06-10')],
      suspended('2026-06-30'),
      'ended',
      `Việc đã kết thúc ngày 10/06/2026; ${ENDED} (Điều 52 Luật THADS 26/2008/QH12).`,
    ],
    [
      'on a case that ended on a day nobody wrote down, Luật 2025',
      [
        docketed('2026-06-01'),
        undated({ ...terminated('2026-06-10'), body: { type: 'case.completed', detail: null } }),
      ],
      suspended('2026-07-01'),
      'ended',
      `Việc đã kết thúc; ${ENDED} (Điều 55 Luật THADS 106/2025/QH15).`,
    ],
  ])('is refused %s, unless with a reason', (_what, ...[before, attempt, code, sentence]) => {
    expect(refusalOf(before, attempt)).toMatchObject({ code, sentence, overridable: true });
  });

  it.each<[string, readonly Happening[], Happening]>([
    ['today', [open], notice('2026-11-21')],
    ['on the day of the decision', [open], notice('2026-10-05')],
    ['before the decision, where money came early', [open], collected('2026-10-01', 10)],
    [
      'after the end, where a duty was done',
      [open, terminated('2026-10-12')],
      dutyDone('2026-10-13', 'NT-02', 'e2'),
    ],
    [
      'after the end, as a correction',
      [open, notice('2026-10-07'), terminated('2026-10-12')],
      corrected('2026-10-13', 'e2'),
    ],
  ])('is taken %s', (_what, before, attempt) => {
    expect(refusalOf(before, attempt)).toBeNull();
  });
});
