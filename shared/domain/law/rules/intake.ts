import { inWords, rule, since2026, until2026 } from '../record.ts';
import { L2008, L2025, ND152, SCANNED, fromMemory } from '../sources.ts';

/** Receiving the judgment and the request for enforcement. */
export const intakeRules = [
  rule(
    'IN-01',
    'intake',
    {
      title: 'Tòa án chuyển giao bản án, quyết định',
      trigger: 'bản án, quyết định có hiệu lực pháp luật',
      actor: 'court',
      length: 30,
      unit: 'd',
      consequence: 'Trách nhiệm của Tòa án; ghi ngày nhận.',
    },
    until2026({
      article: `Điều 28 ${L2008}`,
      variants: [
        { id: 'standard', label: 'Bản án, quyết định có hiệu lực pháp luật', length: 30, unit: 'd' },
        {
          id: 'immediatelyEnforceable',
          label: 'Bản án, quyết định được thi hành ngay',
          length: 15,
          unit: 'd',
        },
        {
          id: 'urgent',
          label: 'Quyết định áp dụng biện pháp khẩn cấp tạm thời',
          length: 0,
          unit: 'immediate',
        },
      ],
    }),
    since2026({
      article: `Điều 33 khoản 1 ${L2025}`,
      length: 15,
      sourceNote: 'Theo pháp luật tố tụng; 15 ngày khi pháp luật tố tụng không quy định.',
    }),
  ),
  rule(
    'IN-02',
    'intake',
    {
      title: 'Thời hiệu yêu cầu thi hành án',
      trigger: 'bản án, quyết định có hiệu lực, hoặc ngày đến hạn của từng kỳ nghĩa vụ',
      actor: 'creditor',
      length: 5,
      unit: 'y',
      favours: 'party',
    },
    until2026({ article: `Điều 30 ${L2008}`, consequence: 'Quá hạn: từ chối yêu cầu thi hành án.' }),
    since2026({
      article: `Điều 34 khoản 2 ${L2025}; Điều 10 ${ND152}`,
      consequence: 'Quá hạn: từ chối yêu cầu thi hành án (Điều 34 khoản 4 điểm d).',
    }),
  ),
  rule(
    'IN-03',
    'intake',
    {
      title: 'Thời gian không tính vào thời hiệu yêu cầu',
      trigger: 'có sự kiện bất khả kháng, trở ngại khách quan, hoãn hoặc tạm đình chỉ',
      actor: 'creditor',
      ...inWords,
      favours: 'party',
    },
    until2026({
      article: `Điều 30 ${L2008}`,
      consequence:
        'Không tính thời gian có sự kiện bất khả kháng hoặc trở ngại khách quan, và thời gian hoãn (trừ hoãn do người được thi hành án đồng ý), tạm đình chỉ; người yêu cầu phải chứng minh.',
    }),
    since2026({
      article: `Điều 34 khoản 2 ${L2025}`,
      trigger: 'có tình trạng khẩn cấp, trở ngại khách quan, sự kiện bất khả kháng',
      consequence: 'Không tính thời gian có các sự kiện đó; người yêu cầu phải chứng minh.',
    }),
  ),
  rule(
    'IN-04',
    'intake',
    {
      title: 'Yêu cầu lại sau khi đã trả đơn',
      trigger: 'người được thi hành án yêu cầu lại',
      actor: 'creditor',
      ...inWords,
      favours: 'party',
    },
    until2026({
      article: L2008,
      consequence: 'Việc đã trả đơn theo quy định cũ giữ nguyên quyền yêu cầu.',
      ...fromMemory,
    }),
    since2026({
      article: `Điều 34 khoản 2, Điều 38 khoản 4 ${L2025}; Điều 22 khoản 2 ${ND152}`,
      title: 'Yêu cầu lại sau khi đã gửi lại yêu cầu thi hành án',
      consequence: 'Không áp dụng thời hiệu; phải có tài liệu về điều kiện của người phải thi hành án.',
    }),
  ),
  rule(
    'IN-05',
    'intake',
    {
      title: 'Yêu cầu bổ sung hồ sơ yêu cầu thi hành án',
      trigger: 'nhận yêu cầu thi hành án',
      actor: 'THADS',
      length: 1,
      unit: 'wd',
    },
    since2026({ article: `Điều 9 khoản 6 ${ND152}`, sourceNote: SCANNED }),
  ),
  rule(
    'IN-06',
    'intake',
    {
      title: 'Từ chối yêu cầu thi hành án',
      trigger: 'nhận yêu cầu thi hành án',
      actor: 'THADS',
      length: 5,
      unit: 'wd',
      consequence: 'Thông báo bằng văn bản; chỉ theo các căn cứ luật định.',
    },
    until2026({ article: `Điều 31 khoản 5 ${L2008}` }),
    since2026({ article: `Điều 34 khoản 4 ${L2025}` }),
  ),
];
