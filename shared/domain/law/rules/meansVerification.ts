import { atOnce, rule, since2026, until2026 } from '../record.ts';
import { L2008, L2025, ND62, ND152, SCANNED } from '../sources.ts';

/** Verifying whether the debtor can comply. */
export const verificationRules = [
  rule(
    'VR-01',
    'means',
    {
      title: 'Xác minh điều kiện thi hành án lần đầu',
      trigger: 'hết thời hạn tự nguyện',
      actor: 'CHV',
      length: 10,
      unit: 'd',
    },
    until2026({ article: `Điều 44 khoản 1 ${L2008}` }),
    since2026({
      article: `Điều 37 khoản 1 ${L2025}`,
      length: 9,
      sourceNote: 'Số 09 ngày đọc từ một bản chép duy nhất, cần đối chiếu bản chính thức; tạm tính theo 09.',
    }),
  ),
  rule(
    'VR-02',
    'means',
    {
      title: 'Xác minh khi thi hành biện pháp khẩn cấp tạm thời',
      trigger: 'được phân công',
      actor: 'CHV',
      ...atOnce,
    },
    until2026({ article: `Điều 44 khoản 1 ${L2008}` }),
    since2026({ article: `Điều 37 khoản 1 ${L2025}` }),
  ),
  rule(
    'VR-03',
    'means',
    {
      title: 'Xác minh lại',
      trigger: 'nhận kết quả xác minh khác nhau hoặc kháng nghị của Viện kiểm sát',
      actor: 'CHV',
      length: 5,
      unit: 'wd',
    },
    until2026({ article: `Điều 44 ${L2008}` }),
    since2026({ article: `Điều 37 khoản 5 ${L2025}` }),
  ),
  rule(
    'VR-04',
    'means',
    {
      title: 'Cơ quan, tổ chức cung cấp thông tin cho chấp hành viên',
      trigger: 'nhận yêu cầu của chấp hành viên',
      actor: 'thirdParty',
      length: 3,
      unit: 'wd',
    },
    until2026({
      article: `Điều 44 ${L2008}`,
      variants: [
        { id: 'standard', label: 'Thông tin khác', length: 3, unit: 'wd' },
        { id: 'account', label: 'Thông tin về tài khoản', length: 0, unit: 'immediate' },
      ],
    }),
    since2026({
      article: `Điều 37 khoản 6, khoản 7 ${L2025}`,
      consequence: 'Người đứng đầu cơ quan, tổ chức chịu trách nhiệm.',
      variants: [
        { id: 'standard', label: 'Thông tin khác; cơ quan đăng ký', length: 3, unit: 'wd' },
        { id: 'account', label: 'Thông tin về tài khoản', length: 0, unit: 'immediate' },
        { id: 'urgent', label: 'Biện pháp khẩn cấp tạm thời', length: 0, unit: 'immediate' },
      ],
    }),
  ),
  rule(
    'VR-05',
    'means',
    {
      title: 'Cơ quan, tổ chức cung cấp thông tin cho người được thi hành án',
      trigger: 'nhận yêu cầu của người được thi hành án',
      actor: 'thirdParty',
      length: 5,
      unit: 'wd',
    },
    until2026({ article: `Điều 44 ${L2008}` }),
    since2026({ article: `Điều 37 khoản 6 điểm b ${L2025}`, length: 3 }),
  ),
  rule(
    'VR-06',
    'means',
    {
      title: 'Xác minh theo ủy quyền',
      trigger: 'cơ quan thi hành án được ủy quyền nhận văn bản',
      actor: 'THADS',
      length: 30,
      unit: 'd',
      variants: [
        { id: 'registrable', label: 'Tài sản phải đăng ký', length: 30, unit: 'd' },
        { id: 'registrableHard', label: 'Tài sản phải đăng ký, vụ việc khó khăn', length: 45, unit: 'd' },
        { id: 'other', label: 'Tài sản, thông tin khác', length: 15, unit: 'd' },
        { id: 'account', label: 'Thông tin về tài khoản', length: 0, unit: 'immediate' },
      ],
    },
    until2026({ article: `Điều 9 khoản 2 ${ND62}` }),
    since2026({ article: `Điều 21 khoản 5 ${ND152}`, sourceNote: SCANNED }),
  ),
  rule(
    'VR-07',
    'means',
    {
      title: 'Xác minh thông tin mới về điều kiện thi hành án',
      trigger: 'nhận thông tin bằng văn bản',
      actor: 'CHV',
      length: 10,
      unit: 'd',
      consequence: 'Có điều kiện: ra quyết định tiếp tục thi hành án.',
    },
    until2026({ article: `Điều 9 khoản 4 ${ND62}` }),
    since2026({ article: `Điều 38 khoản 2 ${L2025}` }),
  ),
  rule(
    'VR-08',
    'means',
    {
      title: 'Xác minh định kỳ khi chưa có điều kiện thi hành án',
      trigger: 'lần xác minh gần nhất',
      actor: 'CHV',
      length: 6,
      unit: 'm',
      consequence: 'Lặp lại trong thời gian chưa có điều kiện.',
      sourceNote: 'Luật không ghi mốc bắt đầu mỗi kỳ; lấy lần xác minh gần nhất.',
      variants: [
        { id: 'standard', label: 'Ít nhất 06 tháng một lần', length: 6, unit: 'm' },
        {
          id: 'prisonerOrUnknownAddress',
          label: 'Đang chấp hành hình phạt tù từ 02 năm trở lên hoặc không rõ địa chỉ mới: 01 năm một lần',
          length: 1,
          unit: 'y',
        },
      ],
    },
    until2026({ article: `Điều 44 khoản 2 ${L2008}` }),
    since2026({ article: `Điều 38 khoản 3 ${L2025}` }),
  ),
];
