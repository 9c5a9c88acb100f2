import { inWords, rule, since2026, until2026 } from '../record.ts';
import { L2008, L2025, ND62, ND152, SCANNED, fromMemory } from '../sources.ts';

/** "Chưa có điều kiện": no means to enforce on, and means found again. */
export const meansRules = [
  rule(
    'NC-01',
    'means',
    {
      title: 'Ra quyết định về việc chưa có điều kiện thi hành án',
      trigger: 'có căn cứ chưa có điều kiện',
      actor: 'TT',
      length: 5,
      unit: 'wd',
    },
    until2026({ article: `Điều 9 khoản 4 ${ND62}` }),
    since2026({ article: `Điều 38 khoản 1 ${L2025}`, consequence: 'Một trong 08 căn cứ điểm a đến điểm h.' }),
  ),
  rule(
    'NC-02',
    'means',
    {
      title: 'Công khai thông tin người chưa có điều kiện thi hành án',
      trigger: 'ra quyết định về việc chưa có điều kiện',
      actor: 'THADS',
      length: 5,
      unit: 'wd',
    },
    until2026({
      article: `Điều 11 ${ND62}`,
      variants: [
        { id: 'standard', label: 'Đăng trên trang thông tin và gửi cấp xã niêm yết', length: 5, unit: 'wd' },
        { id: 'posting', label: 'Thời gian niêm yết tại cấp xã', length: 3, unit: 'm' },
      ],
    }),
    since2026({
      article: `Điều 23 khoản 1 ${ND152}`,
      consequence: 'Đăng trên trang thông tin và gửi cấp xã niêm yết; không thấy thời gian niêm yết.',
      sourceNote: SCANNED,
    }),
  ),
  rule(
    'NC-03',
    'means',
    {
      title: 'Cập nhật thông tin đã công khai',
      trigger: 'biết thông tin thay đổi',
      actor: 'THADS',
      length: 3,
      unit: 'wd',
    },
    until2026({ article: `Điều 11 ${ND62}` }),
    since2026({ article: `Điều 23 khoản 2 ${ND152}`, sourceNote: SCANNED }),
  ),
  rule(
    'NC-04',
    'means',
    {
      title: 'Gỡ thông tin đã công khai',
      trigger: 'có quyết định đình chỉ, tiếp tục, thu hồi hoặc đã thi hành xong',
      actor: 'THADS',
      length: 2,
      unit: 'wd',
    },
    until2026({ article: `Điều 11 ${ND62}` }),
    since2026({
      article: `Điều 23 khoản 2 ${ND152}`,
      length: 3,
      sourceNote: SCANNED,
      variants: [
        { id: 'standard', label: 'Cơ quan THADS', length: 3, unit: 'wd' },
        { id: 'commune', label: 'Ủy ban nhân dân cấp xã', length: 2, unit: 'wd' },
      ],
    }),
  ),
  rule(
    'NC-05',
    'means',
    {
      title: 'Chuyển sang sổ theo dõi riêng',
      trigger:
        'đủ 01 năm (02 năm nếu đang chấp hành án tù hoặc không rõ địa chỉ), đã xác minh ít nhất 02 lần',
      actor: 'CHV',
      length: 3,
      unit: 'wd',
    },
    until2026({
      article: `Điều 9 khoản 5 ${ND62}`,
      roll: 'none',
      consequence: 'Không có thông tin mới về điều kiện thi hành án.',
      variants: [
        { id: 'standard', label: 'Chuyển sổ, từ ngày đủ điều kiện', length: 3, unit: 'wd' },
        { id: 'age', label: 'Đủ 01 năm từ ngày ra quyết định', length: 1, unit: 'y' },
        {
          id: 'agePrisonerOrUnknownAddress',
          label: 'Đủ 02 năm từ ngày ra quyết định (đang chấp hành án tù, không rõ địa chỉ)',
          length: 2,
          unit: 'y',
        },
      ],
    }),
    since2026({
      article: `Điều 38 khoản 4 ${L2025}`,
      trigger: 'ra quyết định về việc chưa có điều kiện',
      ...inWords,
      consequence: 'Từ 01/07/2026 theo NC-06.',
    }),
  ),
  rule(
    'NC-06',
    'means',
    {
      title: 'Đủ 02 năm chưa có điều kiện: gửi lại yêu cầu hoặc chuyển sổ theo dõi riêng',
      trigger: 'ra quyết định về việc chưa có điều kiện',
      actor: 'THADS',
      length: 2,
      unit: 'y',
      roll: 'none',
      consequence:
        'Đã xác minh đủ, không có thông tin mới: việc theo yêu cầu thì gửi lại yêu cầu thi hành án bằng văn bản, gửi Viện kiểm sát, việc kết thúc; việc chủ động thì chuyển sổ theo dõi riêng. Không quy định số ngày phải gửi.',
    },
    since2026({ article: `Điều 38 khoản 4 ${L2025}; Điều 22, Điều 32 khoản 1 điểm d ${ND152}` }),
  ),
  rule(
    'NC-07',
    'means',
    {
      title: 'Có điều kiện thi hành án trở lại',
      trigger: 'người phải thi hành án có điều kiện',
      actor: 'TT',
      ...inWords,
    },
    until2026({
      article: L2008,
      consequence: 'Ra quyết định tiếp tục thi hành án; không thấy số ngày.',
      ...fromMemory,
    }),
    since2026({
      article: `Điều 34 khoản 2, Điều 38 khoản 2 ${L2025}`,
      consequence:
        'Ra quyết định tiếp tục thi hành án (không ghi số ngày); đã gửi lại yêu cầu thì yêu cầu mới, quyết định thi hành án mới, không tính thời hiệu.',
    }),
  ),
];
