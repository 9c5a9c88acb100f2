import { describe, expect, it } from 'vitest';
import { isBody, isFirm } from './bodyWords.ts';

describe('the name of a body', () => {
  it.each([
    'Công ty TNHH Bình An',
    'CÔNG TY CP HÒA PHÚ',
    'Cong ty TNHH Binh An',
    'Ngân hàng Nông nghiệp',
    'Trường THPT Trần Phú',
    'TRUONG DAI HOC X',
    'Phòng Tài nguyên',
    'Sở Tài chính',
    'Quỹ tín dụng nhân dân Đông Hòa',
    'Viện kiểm sát nhân dân khu vực 4',
    'Hội Nông dân xã',
    'Cục Thuế tỉnh',
    'Chùa Một Cột',
    'UBND xã Trần Phú',
    'HTX Đông Hòa',
  ])('%s', (name) => {
    expect(isBody(name)).toBe(true);
  });

  it.each([
    'Trương Văn An',
    'TRƯƠNG THỊ LAN',
    'Truong Van An',
    'Phong Văn Tài',
    'Quý Thị Hoa',
    'Hồi Văn Sơn',
    'số 5 phố Huế',
    'Số 12 Lê Lợi',
    'Chưa rõ tên',
    'Cúc Thị Mai',
    'Phạm Hữu Lợi',
  ])('%s is none', (name) => {
    expect(isBody(name)).toBe(false);
  });

  it('is a firm where it trades', () => {
    expect(['Công ty A', 'HTX B', 'UBND xã C', 'Sở D', 'Trương E'].map(isFirm)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
