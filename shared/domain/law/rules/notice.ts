import { inWords, rule, since2026, until2026 } from '../record.ts';
import { L2008, L2025, ND62, ND152, SCANNED, fromMemory } from '../sources.ts';

/** Telling the parties and the procuracy (thông báo). */
export const noticeRules = [
  rule(
    'NT-01',
    'notice',
    {
      title: 'Thông báo quyết định, giấy báo, giấy triệu tập',
      trigger: 'ra quyết định, giấy báo, giấy triệu tập',
      actor: 'CHV',
      length: 3,
      unit: 'wd',
    },
    until2026({ article: `Điều 39 khoản 2 ${L2008}` }),
    since2026({
      article: `Điều 35 khoản 1 ${L2025}`,
      consequence: 'Trừ khi cần ngăn chặn tẩu tán tài sản hoặc thi hành biện pháp khẩn cấp tạm thời.',
    }),
  ),
  rule(
    'NT-02',
    'notice',
    {
      title: 'Gửi quyết định cho Viện kiểm sát',
      trigger: 'ra quyết định',
      actor: 'THADS',
      length: 3,
      unit: 'wd',
    },
    until2026({ article: `Điều 38 ${L2008}` }),
    since2026({ article: `Điều 35 khoản 2 ${L2025}`, consequence: 'Một số biện pháp phải gửi ngay.' }),
  ),
  rule(
    'NT-03',
    'notice',
    {
      title: 'Thông báo quyết định thi hành biện pháp khẩn cấp tạm thời',
      trigger: 'chấp hành viên nhận quyết định thi hành án theo phân công',
      actor: 'CHV',
      length: 24,
      unit: 'h',
    },
    since2026({ article: `Điều 62 khoản 1 ${L2025}` }),
  ),
  rule(
    'NT-04',
    'notice',
    { title: 'Thông báo qua VNeID', trigger: 'gửi thông báo điện tử', actor: 'CHV', ...inWords },
    until2026({
      article: `Điều 12 ${ND62} (sửa đổi 2024)`,
      consequence: 'Từ lần thông báo thứ hai, khi người được thông báo đồng ý.',
      ...fromMemory,
    }),
    since2026({
      article: `Điều 15, Điều 16 khoản 1 điểm b ${ND152}`,
      trigger: 'ứng dụng báo đã gửi',
      consequence:
        'Kênh mặc định cho mọi văn bản trừ quyết định thi hành án; ngày ứng dụng báo đã gửi là ngày được thông báo hợp lệ, dù đã đọc hay chưa.',
      sourceNote: 'Chỉ áp dụng khi Bộ Tư pháp đã công bố (Điều 115 khoản 2); chưa rõ đã công bố hay chưa.',
    }),
  ),
  rule(
    'NT-05',
    'notice',
    {
      title: 'Thông báo quyết định thi hành án',
      trigger: 'giao quyết định thi hành án',
      actor: 'CHV',
      ...inWords,
    },
    until2026({
      article: L2008,
      consequence: 'Giao trực tiếp, qua bưu chính hoặc cách khác.',
      ...fromMemory,
    }),
    since2026({
      article: `Điều 16 khoản 1 điểm b ${ND152}`,
      consequence:
        'Giao qua văn phòng THADS, bưu chính, cơ quan khác hoặc cơ quan THADS; không qua VNeID (trừ thông tin đại chúng, ở nước ngoài). Ngày ký nhận hoặc ngày lập biên bản là ngày hợp lệ.',
    }),
  ),
  rule(
    'NT-06',
    'notice',
    {
      title: 'Thông báo trực tiếp khi người được thông báo vắng mặt',
      trigger: 'giao cho người thân thích cùng cư trú',
      actor: 'CHV',
      ...inWords,
    },
    until2026({
      article: L2008,
      consequence: 'Giao cho người thành niên cùng cư trú đồng ý nhận.',
      ...fromMemory,
    }),
    since2026({
      article: `Điều 16 khoản 3 ${ND152}`,
      trigger: 'giao cho người cùng cư trú',
      consequence:
        'Biên bản ghi người nhận, ngày và giờ, quan hệ, cam kết giao lại; ngày lập biên bản là ngày được thông báo hợp lệ.',
    }),
  ),
  rule(
    'NT-07',
    'notice',
    {
      title: 'Người được thông báo từ chối ký nhận',
      trigger: 'lập biên bản từ chối',
      actor: 'CHV',
      ...inWords,
    },
    until2026({ article: L2008, consequence: 'Lập biên bản có người chứng kiến.', ...fromMemory }),
    since2026({
      article: `Điều 16 khoản 6 ${ND152}`,
      consequence: 'Biên bản có người chứng kiến; ngày lập biên bản là ngày được thông báo hợp lệ.',
    }),
  ),
  rule(
    'NT-08',
    'notice',
    {
      title: 'Không giao được thông báo',
      trigger: 'không có ai nhận, không rõ ngày về hoặc người cùng cư trú từ chối',
      actor: 'CHV',
      ...inWords,
    },
    until2026({ article: L2008, consequence: 'Chuyển sang niêm yết công khai.', ...fromMemory }),
    since2026({
      article: `Điều 16 khoản 3, Điều 17 khoản 1 điểm b ${ND152}`,
      consequence: 'Lập biên bản không giao được có người chứng kiến, chuyển sang niêm yết công khai.',
    }),
  ),
  rule(
    'NT-09',
    'notice',
    {
      title: 'Đương sự chuyển chỗ ở mà không báo',
      trigger: 'giao thông báo theo địa chỉ cũ',
      actor: 'CHV',
      ...inWords,
      consequence: 'Thông báo theo địa chỉ cũ là hợp lệ.',
    },
    until2026({ article: L2008, ...fromMemory }),
    since2026({ article: `Điều 16 khoản 3 ${ND152}` }),
  ),
  rule(
    'NT-10',
    'notice',
    {
      title: 'Thời gian niêm yết công khai',
      trigger: 'niêm yết',
      actor: 'CHV',
      length: 10,
      unit: 'd',
      consequence: 'Ngày niêm yết là ngày được thông báo hợp lệ; thời hạn tự nguyện tính từ ngày đó.',
    },
    until2026({ article: `Điều 42 khoản 3 ${L2008}` }),
    since2026({ article: `Điều 17 khoản 3 ${ND152}`, length: 7, sourceNote: SCANNED }),
  ),
  rule(
    'NT-11',
    'notice',
    { title: 'Nơi niêm yết', trigger: 'niêm yết', actor: 'CHV', ...inWords },
    until2026({
      article: L2008,
      consequence: 'Niêm yết tại Ủy ban nhân dân cấp xã và nơi cư trú.',
      ...fromMemory,
    }),
    since2026({
      article: `Điều 17 khoản 2 ${ND152}`,
      consequence:
        'Niêm yết tại Ủy ban nhân dân cấp xã hoặc trụ sở tổ dân phố và nơi cư trú; không rõ nơi nào thì tại cơ quan THADS. Biên bản có người chứng kiến.',
    }),
  ),
  rule(
    'NT-12',
    'notice',
    {
      title: 'Thông báo trên phương tiện thông tin đại chúng',
      trigger: 'đăng, phát thông báo lần thứ hai',
      actor: 'CHV',
      ...inWords,
      consequence:
        'Báo viết 02 số liên tiếp, hoặc phát thanh, truyền hình 02 lần trong 02 ngày liên tiếp; ngày đăng, phát lần thứ hai là ngày được thông báo hợp lệ.',
    },
    until2026({ article: `Điều 43 ${L2008}` }),
    since2026({ article: `Điều 18 ${ND152}` }),
  ),
  rule(
    'NT-13',
    'notice',
    {
      title: 'Thông báo ở nước ngoài qua tương trợ tư pháp',
      trigger: 'Bộ Tư pháp chuyển hồ sơ',
      actor: 'CHV',
      ...inWords,
    },
    until2026({
      article: L2008,
      consequence: 'Quy định cũ khác luật mới; thời hạn chưa ghi được.',
      ...fromMemory,
    }),
    since2026({
      article: `Điều 35 khoản 4 ${L2025}; Điều 19 ${ND152}`,
      actor: 'THADS',
      length: 3,
      unit: 'm',
      roll: 'none',
      consequence: 'Chưa có kết quả: đôn đốc; đủ 06 tháng: niêm yết trên cổng thông tin Bộ Tư pháp.',
      sourceNote: SCANNED,
      variants: [
        { id: 'urge', label: 'Chưa có kết quả sau 03 tháng: đôn đốc', length: 3, unit: 'm' },
        {
          id: 'post',
          label: 'Chưa có kết quả sau 06 tháng: niêm yết trên cổng thông tin',
          length: 6,
          unit: 'm',
        },
      ],
    }),
  ),
  rule(
    'NT-14',
    'notice',
    {
      title: 'Cơ sở giam giữ giao thông báo cho người đang chấp hành án tù',
      trigger: 'cơ sở giam giữ nhận văn bản',
      actor: 'prison',
      length: 5,
      unit: 'wd',
      consequence: 'Ngày ký nhận là ngày được thông báo hợp lệ.',
    },
    since2026({ article: `Điều 33 khoản 3 ${ND152}`, sourceNote: SCANNED }),
  ),
  rule(
    'NT-15',
    'notice',
    {
      title: 'Cơ sở giam giữ báo cơ quan THADS về đương sự mới nhập trại',
      trigger: 'tiếp nhận phạm nhân là đương sự',
      actor: 'prison',
      length: 15,
      unit: 'd',
    },
    since2026({ article: `Điều 99 ${ND152}`, sourceNote: SCANNED }),
  ),
];
