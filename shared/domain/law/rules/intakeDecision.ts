import { atOnce, inWords, rule, since2026, until2026 } from '../record.ts';
import { L2008, L2025, ND62, ND152, SCANNED, fromMemory } from '../sources.ts';

/** The enforcement decision, the officer, the dossier, and what the court still answers. */
export const intakeDecisionRules = [
  rule(
    'IN-07',
    'intake',
    {
      title: 'Ra quyết định thi hành án theo yêu cầu',
      trigger: 'nhận yêu cầu thi hành án',
      actor: 'TT',
      length: 5,
      unit: 'wd',
      consequence: 'Quá hạn là vi phạm: có thể bị khiếu nại, kiến nghị, kháng nghị.',
    },
    until2026({ article: `Điều 36 khoản 1 ${L2008}` }),
    since2026({
      article: `Điều 34 khoản 3 ${L2025}`,
      trigger: 'nhận yêu cầu thi hành án và bản án, quyết định (hoặc thông tin điều kiện luật định đã có)',
    }),
  ),
  rule(
    'IN-08',
    'intake',
    {
      title: 'Ra quyết định thi hành án chủ động',
      trigger: 'nhận bản án, quyết định (kèm biên bản kê biên, nếu có)',
      actor: 'TT',
      length: 5,
      unit: 'wd',
    },
    until2026({ article: `Điều 36 khoản 2 ${L2008}` }),
    since2026({ article: `Điều 33 khoản 3 điểm a ${L2025}` }),
  ),
  rule(
    'IN-09',
    'intake',
    {
      title: 'Ra quyết định thi hành án về biện pháp khẩn cấp tạm thời',
      trigger: 'nhận quyết định áp dụng biện pháp khẩn cấp tạm thời',
      actor: 'TT',
      ...atOnce,
    },
    until2026({
      article: L2008,
      sourceNote: 'Nguồn chỉ dẫn điều khoản của luật mới; điều khoản luật cũ chưa ghi.',
    }),
    since2026({ article: `Điều 33 khoản 3 điểm b ${L2025}` }),
  ),
  rule(
    'IN-10',
    'intake',
    {
      title: 'Ra quyết định thi hành án về tuyên bố phá sản',
      trigger: 'nhận quyết định tuyên bố phá sản',
      actor: 'TT',
      length: 3,
      unit: 'wd',
    },
    until2026({ article: `Điều 36 khoản 2 ${L2008}` }),
    since2026({ article: `Điều 33 khoản 3 điểm c ${L2025}` }),
  ),
  rule(
    'IN-11',
    'intake',
    {
      title: 'Phân công chấp hành viên',
      trigger: 'ra quyết định thi hành án',
      actor: 'TT',
      ...inWords,
      consequence: 'Không thấy thời hạn; phân công trong hoặc cùng quyết định thi hành án.',
      confidence: 'uncertain',
    },
    until2026({ article: L2008 }),
    since2026({ article: L2025, sourceNote: 'Thông tư hoặc quy chế nội bộ có thể quy định.' }),
  ),
  rule(
    'IN-12',
    'intake',
    {
      title: 'Chấp hành viên lập hồ sơ thi hành án',
      trigger: 'được phân công',
      actor: 'CHV',
      length: 2,
      unit: 'wd',
    },
    until2026({ article: `Điều 8 ${ND62}` }),
    since2026({
      article: `Điều 12 khoản 2 ${ND152}`,
      consequence: 'Mỗi quyết định thi hành án một hồ sơ, giấy hoặc điện tử.',
      sourceNote: SCANNED,
    }),
  ),
  rule(
    'IN-13',
    'intake',
    {
      title: 'Trả lời yêu cầu thay đổi chấp hành viên',
      trigger: 'nhận yêu cầu thay đổi',
      actor: 'TT',
      length: 5,
      unit: 'wd',
    },
    until2026({ article: `Điều 10 ${ND62}` }),
    since2026({ article: `Điều 13 khoản 3 ${ND152}`, length: 3, sourceNote: SCANNED }),
  ),
  rule(
    'IN-14',
    'intake',
    {
      title: 'Nội dung quyết định thi hành án',
      trigger: 'ra quyết định thi hành án',
      actor: 'TT',
      ...inWords,
      consequence:
        'Ghi người ký; số, ngày bản án và Tòa án; đương sự với số định danh cá nhân hoặc mã số doanh nghiệp; nghĩa vụ; thời hạn tự nguyện; hướng dẫn nộp tiền; hình thức thông báo.',
    },
    since2026({ article: `Điều 12 khoản 1 ${ND152}` }),
  ),
  rule(
    'IN-15',
    'intake',
    {
      title: 'Văn phòng thi hành án dân sự thi hành theo hợp đồng',
      trigger: 'ký hợp đồng, hoặc thu hồi việc thi hành án',
      actor: 'privateOffice',
      length: 5,
      unit: 'wd',
      variants: [
        { id: 'decision', label: 'Ra quyết định thi hành án', length: 5, unit: 'wd' },
        { id: 'transfer', label: 'Chuyển hồ sơ khi thu hồi', length: 2, unit: 'wd' },
        {
          id: 'decisionAfterRecall',
          label: 'Cơ quan THADS ra quyết định sau thu hồi',
          length: 5,
          unit: 'wd',
        },
      ],
    },
    since2026({ article: `Điều 31 ${L2025}` }),
  ),
  rule(
    'IN-16',
    'intake',
    {
      title: 'Cơ quan nhà nước được thi hành án không yêu cầu',
      trigger: 'bắt đầu thời gian cơ quan nhà nước được thi hành án không yêu cầu',
      actor: 'superiorBody',
      length: 1,
      unit: 'y',
      roll: 'none',
      consequence: 'Cơ quan cấp trên phải chỉ đạo yêu cầu thi hành án.',
    },
    since2026({ article: `Điều 9 khoản 8 ${ND152}`, sourceNote: SCANNED }),
  ),
  rule(
    'IN-17',
    'intake',
    {
      title: 'Tòa án đính chính, giải thích bản án, quyết định',
      trigger: 'nhận yêu cầu đính chính, giải thích',
      actor: 'court',
      length: 30,
      unit: 'd',
    },
    until2026({ article: L2008, ...fromMemory }),
    since2026({
      article: `Điều 13 khoản 3 ${L2025}`,
      consequence: 'Trong thời gian chờ là căn cứ hoãn (Điều 46 khoản 1 điểm g).',
      variants: [
        { id: 'standard', label: 'Thông thường', length: 30, unit: 'd' },
        { id: 'complex', label: 'Phức tạp', length: 45, unit: 'd' },
      ],
    }),
  ),
];
