import { LAW_SWITCH } from '../../law/rule.ts';
import { formatDay } from '../../localDate.ts';
import { citations } from '../state/citations.ts';
import type { BodyRule } from '../state/refusal.ts';
import type { CaseState } from '../state/state.ts';

/** What a notice needs to count (law.md §3.2). */
export const noticeBodyRules: readonly BodyRule[] = [
  {
    code: 'publications-reversed',
    cites: null,
    final: true,
    refuses: ({ day }, body) => {
      if (body.type !== 'notice.served' || body.firstPublishedOn === null) return null;
      return body.firstPublishedOn > day
        ? `Lần đăng thứ nhất (${formatDay(body.firstPublishedOn)}) không thể sau lần thứ hai (${formatDay(day)})`
        : null;
    },
  },
  {
    code: 'vneid-enforcement-decision',
    cites: citations.vneid,
    refuses: ({ day }, body) =>
      body.type === 'notice.served' &&
      body.channel === 'vneid' &&
      body.document === 'enforcementDecision' &&
      day >= LAW_SWITCH
        ? 'Quyết định thi hành án không được giao qua VNeID; giao trực tiếp, qua bưu chính, văn phòng thi hành án hoặc cơ quan khác'
        : null,
  },
  {
    code: 'vneid-first-notice',
    cites: citations.vneid,
    refuses: ({ day, state }, body) =>
      body.type === 'notice.served' && body.channel === 'vneid' && day < LAW_SWITCH && !hasNotice(state)
        ? 'Trước 01/07/2026 chỉ thông báo qua VNeID từ lần thông báo thứ hai, khi người nhận đồng ý'
        : null,
  },
  {
    code: 'one-publication',
    cites: citations.massMedia,
    refuses: (_attempt, body) =>
      body.type === 'notice.served' && body.channel === 'massMedia' && body.firstPublishedOn === null
        ? 'Thông báo trên phương tiện thông tin đại chúng phải đăng, phát hai lần; cần ngày lần thứ nhất'
        : null,
  },
  {
    code: 'no-coercion-decision',
    cites: citations.notice,
    refuses: ({ state }, body) =>
      body.type === 'notice.served' &&
      body.document === 'coercionDecision' &&
      !state.decisions.some(({ kind }) => kind === 'coercion.decided')
        ? 'Chưa ghi quyết định cưỡng chế nào để thông báo'
        : null,
  },
];

const hasNotice = (state: CaseState): boolean =>
  state.effective.some(({ body }) => body.type === 'notice.served');
