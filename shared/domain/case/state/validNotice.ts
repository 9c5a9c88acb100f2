import type { LocalDate } from '../../localDate.ts';
import { L2008, ND152, ND62 } from '../../law/sources.ts';
import type { RuleConfidence } from '../../law/rule.ts';
import type { Citation } from './citations.ts';
import type { BodyOf } from '../event.ts';
import type { NoticeChannel } from '../bodies/notice.ts';

/** How one channel of notice becomes valid (law.md §3.2, NT-04 … NT-14). */
export type NoticeRule = {
  readonly ruleIds: readonly string[];
  /** Which day is the day of valid notice, in Vietnamese. */
  readonly validOn: string;
  /** What the record or the minutes must hold, in Vietnamese. */
  readonly needs: readonly string[];
  readonly cites: Citation;
  readonly confidence: RuleConfidence;
};

const direct: Citation = { until: `Điều 39 đến Điều 43 ${L2008}`, since: `Điều 16 ${ND152}` };

export const noticeRules: { readonly [C in NoticeChannel]: NoticeRule } = {
  direct: {
    ruleIds: ['NT-05', 'NT-06', 'NT-07', 'NT-09'],
    validOn: 'Ngày ký nhận, hoặc ngày lập biên bản khi giao cho người cùng nơi cư trú hay khi từ chối nhận',
    needs: [
      'Người nhận ký nhận; hoặc',
      'Biên bản giao cho người đã thành niên cùng nơi cư trú đồng ý nhận: người nhận, ngày giờ, quan hệ, cam kết; hoặc',
      'Biên bản từ chối nhận có người làm chứng',
    ],
    cites: direct,
    confidence: 'confirmed',
  },
  post: {
    ruleIds: ['NT-05'],
    validOn: 'Ngày ký nhận',
    needs: ['Chữ ký và ngày nhận của người được thông báo'],
    cites: direct,
    confidence: 'confirmed',
  },
  vneid: {
    ruleIds: ['NT-04'],
    validOn: 'Ngày ứng dụng báo đã gửi, dù đã đọc hay chưa',
    needs: ['Xác nhận đã gửi của ứng dụng', 'Không dùng cho quyết định thi hành án (từ 01/07/2026)'],
    cites: { until: `Điều 12 ${ND62}`, since: `Điều 15, Điều 16 khoản 1 điểm b ${ND152}` },
    confidence: 'uncertain',
  },
  posting: {
    ruleIds: ['NT-08', 'NT-10', 'NT-11'],
    validOn: 'Ngày niêm yết',
    needs: [
      'Biên bản không giao được, có người làm chứng',
      'Biên bản niêm yết tại trụ sở cấp xã hoặc tổ dân phố và nơi cư trú; không rõ nơi ở thì tại cơ quan thi hành án',
      'Niêm yết 07 ngày (trước 01/07/2026: 10 ngày)',
    ],
    cites: { until: `Điều 42 khoản 3 ${L2008}`, since: `Điều 17 ${ND152}` },
    confidence: 'confirmed',
  },
  massMedia: {
    ruleIds: ['NT-12'],
    validOn: 'Ngày đăng, phát lần thứ hai',
    needs: ['Hai số báo liên tiếp, hoặc phát thanh, truyền hình hai lần trong 02 ngày liên tục'],
    cites: { until: `Điều 43 ${L2008}`, since: `Điều 18 ${ND152}` },
    confidence: 'confirmed',
  },
  abroad: {
    ruleIds: ['NT-13'],
    validOn:
      'Ngày nhận theo kết quả tương trợ tư pháp, hoặc ngày niêm yết trên cổng của Bộ Tư pháp sau 06 tháng không có kết quả',
    needs: ['Kết quả tương trợ tư pháp, hoặc căn cứ niêm yết trên cổng'],
    cites: { until: L2008, since: `Điều 19 ${ND152}` },
    confidence: 'uncertain',
  },
  prison: {
    ruleIds: ['NT-14'],
    validOn: 'Ngày trên phiếu người phải thi hành án ký nhận tại trại giam',
    needs: ['Phiếu ký nhận do trại giam gửi lại'],
    cites: { until: L2008, since: `Điều 33 khoản 3 ${ND152}` },
    confidence: 'confirmed',
  },
  other: {
    ruleIds: ['NT-05'],
    validOn: 'Ngày ghi trong sổ',
    needs: ['Ghi rõ hình thức thông báo'],
    cites: direct,
    confidence: 'uncertain',
  },
};

/**
 * The day from which a notice counts, given the day recorded for it; null when that cannot be told. Every
 * channel counts from the day recorded: signature, minutes, sending, posting, second publication. The day of
 * posting itself counts, not the end of its 7 or 10 days (NT-10).
 */
export function validNoticeDay(notice: BodyOf<'notice.served'>, day: LocalDate | null): LocalDate | null {
  const { firstPublishedOn, channel } = notice;
  const reversed =
    channel === 'massMedia' && day !== null && firstPublishedOn !== null && firstPublishedOn > day;
  return reversed ? firstPublishedOn : day;
}
