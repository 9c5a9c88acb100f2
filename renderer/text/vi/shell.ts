import { pageWords } from '#shared/contract/pages.ts';

export const shellVi = {
  product: 'Sổ Thi Hành Án',
  pages: pageWords.vi,
  newCase: 'Thụ lý hồ sơ mới',
  navigation: 'Các trang',
  lock: 'Khóa sổ',
  search: 'Tìm nhanh',
  demo: 'Sổ mẫu: mọi hồ sơ là bịa, tất cả mất khi thoát.',
  opening: 'Đang mở sổ…',
  coreStoppedTitle: 'Phần lõi của ứng dụng đã dừng',
  coreStopped: 'Những gì đã lưu vẫn còn nguyên. Khởi động lại rồi mở khóa sổ để làm tiếp.',
  restart: 'Khởi động lại',
  notFoundTitle: 'Không có trang này',
  notFound: 'Địa chỉ không còn dùng.',
  crashedTitle: 'Trang này gặp lỗi',
  crashed: 'Dữ liệu đã lưu không bị ảnh hưởng. Tải lại trang để làm tiếp.',
  reload: 'Tải lại',
  locking: 'Đang khóa sổ và lưu bản sao…',
  goTo: 'Đi đến',
  actions: 'Việc',
  caseGroup: 'Hồ sơ',
};
export type ShellText = typeof shellVi;
