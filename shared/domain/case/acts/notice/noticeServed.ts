import { LAW_SWITCH } from '../../../law/rule.ts';
import { formatDay } from '../../../localDate.ts';
import type { BodyOf } from '../../event.ts';
import { moveTo } from '../../state/draft.ts';
import type { CaseDraft } from '../../state/draft.ts';
import { citations } from '../../state/citations.ts';
import type { CaseState, DatedFact, GapCode } from '../../state/state.ts';
import { validNoticeDay } from '../../state/validNotice.ts';
import { act } from '../act.ts';
import { unknownParty } from '../parties.ts';

const hasNotice = (state: CaseState): boolean =>
  state.effective.some(({ body }) => body.type === 'notice.served');

/** Thông báo, tống đạt (2008 Đ39–43; 2025 Đ35, NĐ152 Đ15–19): the first valid one starts the voluntary period. */
export const noticeServed = act('notice.served', 'notice', {
  afterEnd: true,
  fold: (draft, body, fact) => {
    if (body.document !== 'enforcementDecision') return;
    if (draft.validNotice === null || draft.validNotice.day === null) {
      draft.validNotice = { ...fact, day: validNoticeDay(body, fact.day) };
    }
    if (draft.stage === 'docketed') moveTo(draft, 'served');
  },
  bodyRefusals: [
    unknownParty(),
    {
      code: 'publications-reversed',
      cites: null,
      final: true,
      when: ({ day }, { firstPublishedOn }) =>
        firstPublishedOn !== null && firstPublishedOn > day
          ? `Lần đăng thứ nhất (${formatDay(firstPublishedOn)}) không thể sau lần thứ hai (${formatDay(day)})`
          : null,
    },
    {
      code: 'vneid-enforcement-decision',
      cites: citations.vneid,
      when: ({ day }, { channel, document }) =>
        channel === 'vneid' && document === 'enforcementDecision' && day >= LAW_SWITCH
          ? 'Quyết định thi hành án không được giao qua VNeID; giao trực tiếp, qua bưu chính, văn phòng thi hành án hoặc cơ quan khác'
          : null,
    },
    {
      code: 'vneid-first-notice',
      cites: citations.vneid,
      when: ({ day, state }, { channel }) =>
        channel === 'vneid' && day < LAW_SWITCH && !hasNotice(state)
          ? 'Trước 01/07/2026 chỉ thông báo qua VNeID từ lần thông báo thứ hai, khi người nhận đồng ý'
          : null,
    },
    {
      code: 'one-publication',
      cites: citations.massMedia,
      when: (_attempt, { channel, firstPublishedOn }) =>
        channel === 'massMedia' && firstPublishedOn === null
          ? 'Thông báo trên phương tiện thông tin đại chúng phải đăng, phát hai lần; cần ngày lần thứ nhất'
          : null,
    },
    {
      code: 'no-coercion-decision',
      cites: citations.notice,
      when: ({ state }, { document }) =>
        document === 'coercionDecision' && !state.decisions.some(({ kind }) => kind === 'coercion.decided')
          ? 'Chưa ghi quyết định cưỡng chế nào để thông báo'
          : null,
    },
  ],
  gaps: gapsOf,
});

/** One clock is counted: a notice that does not say whose it is counts for all debtors, and is to be confirmed. */
function gapsOf(
  { channel, detail, document, partyIds }: BodyOf<'notice.served'>,
  _fact: DatedFact,
  { debtors }: CaseDraft,
): readonly GapCode[] {
  const isUnsaid = channel === 'other' && detail === null;
  const isNobodys = document === 'enforcementDecision' && partyIds.length === 0 && debtors > 1;
  return [
    ...(isUnsaid ? (['channelMissing'] as const) : []),
    ...(isNobodys ? (['noticePartyMissing'] as const) : []),
  ];
}
