import { atOnce, inWords, rule, since2026, until2026 } from '../record.ts';
import { L2008, L2025, ND152, SCANNED, fromMemory } from '../sources.ts';

/** Termination (đình chỉ), entrustment (ủy thác) and the end of a case. */
export const endRules = [
  rule(
    'DC-01',
    'end',
    {
      title: 'Ra quyết định đình chỉ thi hành án',
      trigger: 'có căn cứ đình chỉ',
      actor: 'TT',
      length: 5,
      unit: 'wd',
      consequence: 'Kết thúc việc thi hành án hoặc phần bị đình chỉ.',
    },
    until2026({ article: `Điều 50 ${L2008}` }),
    since2026({ article: `Điều 48 ${L2025}` }),
  ),
  rule(
    'DC-02',
    'end',
    {
      title: 'Đình chỉ theo thỏa thuận hoặc theo người được thi hành án',
      trigger: 'đương sự thỏa thuận, người được thi hành án không yêu cầu tiếp',
      actor: 'party',
      ...inWords,
      favours: 'party',
      consequence: 'Không được yêu cầu lại nội dung đó; phải thanh toán xong phí và chi phí.',
    },
    since2026({ article: `Điều 48 khoản 4 ${L2025}; Điều 14 khoản 5 ${ND152}` }),
  ),
  rule(
    'DC-03',
    'end',
    {
      title: 'Đình chỉ khi biện pháp khẩn cấp tạm thời bị hủy',
      trigger: 'nhận quyết định hủy biện pháp khẩn cấp tạm thời',
      actor: 'TT',
      ...atOnce,
    },
    until2026({ article: L2008, ...fromMemory }),
    since2026({ article: `Điều 62 khoản 6 ${L2025}` }),
  ),
  rule(
    'DC-04',
    'end',
    {
      title: 'Thu hồi quyết định đình chỉ khi thủ tục phá sản bị đình chỉ',
      trigger: 'nhận quyết định đình chỉ thủ tục phá sản',
      actor: 'TT',
      length: 5,
      unit: 'wd',
      consequence: 'Thu hồi quyết định đình chỉ và tiếp tục thi hành án.',
    },
    since2026({ article: `Điều 64 khoản 2 ${L2025}` }),
  ),
  rule(
    'UT-01',
    'end',
    {
      title: 'Ra quyết định ủy thác thi hành án',
      trigger: 'có căn cứ ủy thác',
      actor: 'TT',
      length: 5,
      unit: 'wd',
      variants: [
        { id: 'standard', label: 'Ủy thác thông thường', length: 5, unit: 'wd' },
        { id: 'urgent', label: 'Trường hợp cấp thiết', length: 24, unit: 'h' },
      ],
    },
    until2026({
      article: `Điều 57 ${L2008}`,
      consequence: 'Phải xử lý xong tài sản kê biên, tạm giữ tại địa phương trước khi ủy thác.',
    }),
    since2026({
      article: `Điều 49 ${L2025}`,
      consequence:
        'Thu hồi toàn bộ hoặc một phần quyết định thi hành án; xử lý xong tài sản kê biên, tạm giữ tại địa phương trước khi ủy thác.',
    }),
  ),
  rule(
    'UT-02',
    'end',
    {
      title: 'Cơ quan nhận ủy thác ra quyết định thi hành án',
      trigger: 'nhận quyết định ủy thác và hồ sơ',
      actor: 'TT',
      length: 5,
      unit: 'wd',
    },
    until2026({ article: `Điều 57 ${L2008}` }),
    since2026({
      article: `Điều 49 khoản 2 ${L2025}`,
      consequence: 'Quyết định bảo đảm, tạm hoãn xuất cảnh trước đó còn hiệu lực đến khi được thay.',
      variants: [
        { id: 'standard', label: 'Ủy thác thông thường', length: 5, unit: 'wd' },
        { id: 'urgent', label: 'Trường hợp cấp thiết', length: 0, unit: 'immediate' },
      ],
    }),
  ),
  rule(
    'UT-03',
    'end',
    {
      title: 'Quyết định của cơ quan nhận ủy thác xử lý tài sản',
      trigger: 'nhận quyết định ủy thác xử lý tài sản',
      actor: 'TT',
      length: 5,
      unit: 'wd',
    },
    until2026({ article: `Điều 57 ${L2008}` }),
    since2026({ article: `Điều 50 khoản 3 ${L2025}` }),
  ),
  rule(
    'UT-04',
    'end',
    {
      title: 'Chuyển tiền xử lý tài sản ủy thác',
      trigger: 'giao tài sản',
      actor: 'THADS',
      length: 5,
      unit: 'wd',
    },
    until2026({ article: `Điều 57 ${L2008}` }),
    since2026({ article: `Điều 27 ${ND152}`, sourceNote: SCANNED }),
  ),
  rule(
    'UT-05',
    'end',
    {
      title: 'Chuyển bản án, quyết định nhận được sau khi đã ủy thác',
      trigger: 'nhận bản án, quyết định về việc đã ủy thác',
      actor: 'THADS',
      length: 3,
      unit: 'wd',
    },
    since2026({ article: `Điều 26 khoản 5 ${ND152}`, sourceNote: SCANNED }),
  ),
  rule(
    'KT-01',
    'end',
    { title: 'Kết thúc thi hành án', trigger: 'thi hành xong hoặc đình chỉ', actor: 'THADS', ...inWords },
    until2026({
      article: `Điều 52 ${L2008}`,
      consequence: 'Kết thúc khi quyền, nghĩa vụ đã thi hành xong (có xác nhận) hoặc có quyết định đình chỉ.',
    }),
    since2026({
      article: `Điều 55 ${L2025}; Điều 32 khoản 1 ${ND152}`,
      trigger: 'có căn cứ kết thúc',
      consequence:
        'Quyền, nghĩa vụ đã thi hành xong; có quyết định đình chỉ; hoặc các trường hợp điểm a đến điểm e (gồm gửi lại yêu cầu thi hành án).',
      sourceNote: 'Không thấy quy định ra quyết định kết thúc riêng.',
    }),
  ),
  rule(
    'KT-02',
    'end',
    {
      title: 'Gửi danh sách việc đã kết thúc cho Viện kiểm sát',
      trigger: 'hết tháng',
      actor: 'THADS',
      ...inWords,
      consequence: 'Gửi hằng tháng; mở thời hạn kháng nghị 01 năm của Viện kiểm sát.',
    },
    since2026({ article: `Điều 32 khoản 2 ${ND152}` }),
  ),
  rule(
    'KT-03',
    'end',
    {
      title: 'Cấp giấy xác nhận kết quả thi hành án',
      trigger: 'nhận yêu cầu xác nhận',
      actor: 'TT',
      length: 5,
      unit: 'wd',
    },
    until2026({ article: `Điều 53 ${L2008}` }),
    since2026({ article: `Điều 32 khoản 3 ${ND152}`, length: 3, sourceNote: SCANNED }),
  ),
];
