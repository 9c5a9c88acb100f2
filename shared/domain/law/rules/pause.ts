import { inWords, rule, since2026, until2026 } from '../record.ts';
import { L2008, L2025, ND62, fromMemory } from '../sources.ts';

/** Deferral (hoãn) and suspension (tạm đình chỉ), and going on afterwards. */
export const pauseRules = [
  rule(
    'HO-01',
    'pause',
    {
      title: 'Ra quyết định hoãn thi hành án',
      trigger: 'có căn cứ hoãn',
      actor: 'TT',
      length: 5,
      unit: 'wd',
    },
    until2026({ article: `Điều 48 khoản 3 ${L2008}` }),
    since2026({ article: `Điều 46 khoản 1 ${L2025}` }),
  ),
  rule(
    'HO-02',
    'pause',
    {
      title: 'Hoãn theo yêu cầu của người có thẩm quyền kháng nghị',
      trigger: 'nhận yêu cầu hoãn ít nhất 24 giờ trước giờ cưỡng chế',
      actor: 'TT',
      ...inWords,
    },
    until2026({
      article: `Điều 48 khoản 2 ${L2008}`,
      consequence:
        'Ra quyết định hoãn; nhận dưới 24 giờ trước giờ cưỡng chế thì Thủ trưởng xem xét. Phần đã thi hành không hoãn được.',
    }),
    since2026({
      article: `Điều 46 khoản 2 ${L2025}`,
      unit: 'immediate',
      consequence:
        'Ra quyết định hoãn ngay; nhận dưới 24 giờ trước giờ cưỡng chế thì Thủ trưởng xem xét. Phần đã thi hành không hoãn được.',
    }),
  ),
  rule(
    'HO-03',
    'pause',
    {
      title: 'Thời hạn hoãn tối đa theo yêu cầu của người có thẩm quyền kháng nghị',
      trigger: 'ngày ra văn bản yêu cầu hoãn',
      actor: 'TT',
      length: 3,
      unit: 'm',
      roll: 'none',
    },
    until2026({
      article: `Điều 48 khoản 2 ${L2008}`,
      consequence: 'Chỉ hoãn một lần; hết hạn ra quyết định tiếp tục (HO-05).',
    }),
    since2026({
      article: `Điều 46 khoản 2 ${L2025}`,
      consequence: 'Chỉ hoãn một lần, không tính lãi chậm thi hành; hết hạn ra quyết định tiếp tục (HO-05).',
    }),
  ),
  rule(
    'HO-04',
    'pause',
    {
      title: 'Hoãn theo thỏa thuận hoặc yêu cầu của người được thi hành án',
      trigger: 'đương sự thỏa thuận hoãn',
      actor: 'party',
      ...inWords,
      favours: 'party',
    },
    until2026({ article: L2008, consequence: 'Theo thời hạn các bên thỏa thuận.', ...fromMemory }),
    since2026({
      article: `Điều 46 khoản 1 điểm c ${L2025}`,
      consequence:
        'Theo thời hạn các bên thỏa thuận; không tính lãi chậm thi hành trừ khi có thỏa thuận; không được gây thiệt hại cho Nhà nước, người thứ ba.',
    }),
  ),
  rule(
    'HO-05',
    'pause',
    {
      title: 'Ra quyết định tiếp tục thi hành án sau hoãn',
      trigger: 'căn cứ hoãn không còn, hết 03 tháng hoặc có trả lời không có căn cứ kháng nghị',
      actor: 'TT',
      length: 5,
      unit: 'wd',
    },
    until2026({ article: `Điều 48 khoản 4 ${L2008}` }),
    since2026({ article: `Điều 46 khoản 3 ${L2025}` }),
  ),
  rule(
    'TD-01',
    'pause',
    {
      title: 'Ra quyết định tạm đình chỉ thi hành án',
      trigger: 'nhận thông báo của Tòa án',
      actor: 'TT',
      length: 5,
      unit: 'wd',
    },
    until2026({
      article: `Điều 49 ${L2008}; Điều 14 ${ND62}`,
      consequence: 'Khi Tòa án thụ lý đơn phục hồi, phá sản hoặc yêu cầu về phán quyết nước ngoài.',
    }),
    since2026({
      article: `Điều 47 khoản 1 ${L2025}`,
      trigger: 'Tòa án thụ lý đơn phục hồi, phá sản hoặc có yêu cầu về phán quyết nước ngoài',
    }),
  ),
  rule(
    'TD-02',
    'pause',
    {
      title: 'Thông báo việc tạm đình chỉ do người kháng nghị quyết định',
      trigger: 'nhận quyết định tạm đình chỉ của người kháng nghị hoặc Chủ tịch Ủy ban Cạnh tranh',
      actor: 'THADS',
      length: 5,
      unit: 'wd',
      consequence: 'Thông báo cho đương sự, không ra quyết định riêng; không tính lãi chậm thi hành.',
    },
    since2026({ article: `Điều 47 khoản 2 ${L2025}` }),
  ),
  rule(
    'TD-03',
    'pause',
    {
      title: 'Ra quyết định tiếp tục thi hành án sau tạm đình chỉ',
      trigger: 'rút kháng nghị, có kết quả giám đốc thẩm giữ nguyên hoặc sửa, hoặc Tòa án thông báo',
      actor: 'TT',
      length: 5,
      unit: 'wd',
    },
    until2026({ article: `Điều 49 ${L2008}; Điều 14 ${ND62}` }),
    since2026({ article: `Điều 47 khoản 3 ${L2025}` }),
  ),
];
