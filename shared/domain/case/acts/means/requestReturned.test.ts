import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/attempts.ts';
import {
  caseState,
  docketed,
  noMeans,
  requestReturned,
  separateBook,
  terminated,
  undated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { requestReturned as act } from './requestReturned.ts';

const onRequest = docketed('2023-02-01');
const own = docketed('2023-02-01', { initiative: 'ownInitiative' });

const NEW = 'Điều 38 khoản 4 Luật THADS 106/2025/QH15; Điều 22 khoản 2 Nghị định 152/2026/NĐ-CP';

describe('gửi lại yêu cầu thi hành án', () => {
  it('ends the case, with its money still on the account of the debtor', () => {
    expect(caseState(onRequest, noMeans('2024-09-01'), requestReturned('2026-09-01'))).toMatchObject({
      stage: 'requestReturned',
      endedOn: '2026-09-01',
      endEventId: 'e3',
      money: { due: 100, terminated: 0, entrusted: 0, remaining: 100 },
    });
  });

  it.each<[string, readonly Happening[], Happening, string, string]>([
    [
      'before the law that knows it',
      [onRequest, noMeans('2023-05-01')],
      requestReturned('2026-06-30'),
      'return-before-law',
      'Việc gửi lại yêu cầu thi hành án chỉ có từ 01/07/2026 (Luật THADS 26/2008/QH12).',
    ],
    [
      'of a case on own initiative',
      [own, noMeans('2024-07-01')],
      requestReturned('2026-07-01'),
      'return-own-initiative',
      `Việc chủ động thi hành án không có yêu cầu để gửi lại; việc này chuyển sổ theo dõi riêng (${NEW}).`,
    ],
    [
      'a day before the two years are over',
      [onRequest, noMeans('2024-09-02')],
      requestReturned('2026-09-01'),
      'return-too-early',
      `Chưa được gửi lại yêu cầu: phải đủ 02 năm từ quyết định chưa có điều kiện, đến ngày 02/09/2026 (${NEW}).`,
    ],
  ])('is refused %s, unless with a reason', (_when, ...[before, attempt, code, sentence]) => {
    expect(refusalOf(before, attempt)).toMatchObject({ code, sentence, overridable: true });
  });

  it.each<[string, readonly Happening[], Happening]>([
    ['on the day the two years are over', [onRequest, noMeans('2024-09-01')], requestReturned('2026-09-01')],
    [
      'on the first day of the new law, when they were over before',
      [onRequest, noMeans('2023-05-01')],
      requestReturned('2026-07-01'),
    ],
    [
      'from the separate book of the old law',
      [
        onRequest,
        noMeans('2024-01-10'),
        verified('2024-07-01', 'noMeans'),
        verified('2024-12-20', 'noMeans'),
        separateBook('2025-01-13'),
      ],
      requestReturned('2026-07-01'),
    ],
  ])('is allowed %s', (_when, before, attempt) => {
    expect(refusalOf(before, attempt)).toBeNull();
  });

  it.each<[string, readonly Happening[]]>([
    ['nothing was decided', [onRequest]],
    ['no means were found, undecided', [onRequest, verified('2026-08-03', 'noMeans')]],
  ])('is refused where %s, unless with a reason', (_what, before) => {
    const refusal = refusalOf(before, requestReturned('2026-09-01'));

    expect(refusal).toMatchObject({
      code: 'not-in-no-means',
      article: 'Điều 38 khoản 4 Luật THADS 106/2025/QH15; Điều 22 khoản 2 Nghị định 152/2026/NĐ-CP',
      overridable: true,
    });
    expect(refusal?.sentence).toContain(
      'Việc không ở trạng thái chưa có điều kiện thi hành theo quyết định còn hiệu lực',
    );
  });

  it('counts the two years of a decision that a workbook leaves undated from the day the decision bears', () => {
    expect(refusalOf([onRequest, undated(noMeans('2024-09-02'))], requestReturned('2026-09-01'))?.code).toBe(
      'return-too-early',
    );
  });

  it('is the work of officer, clerk and head, is notified as a decision, and may not follow the end', () => {
    expect([act.by, act.notifiedAs]).toEqual([['officer', 'clerk', 'head'], 'otherDecision']);
    expect(
      refusalOf([onRequest, noMeans('2024-09-01'), terminated('2026-08-31')], requestReturned('2026-09-01'))
        ?.code,
    ).toBe('ended');
  });
});
