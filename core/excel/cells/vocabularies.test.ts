import { describe, expect, it } from 'vitest';
import { channelOf, initiativeOf, judgmentTypeOf, measureOf, verificationResultOf } from './vocabularies.ts';

describe('the words of a register', () => {
  it.each([
    ['HS', 'criminal'],
    ['Hình sự', 'criminal'],
    ['DS', 'civil'],
    ['dân sự', 'civil'],
    ['HNGĐ', 'family'],
    ['HN&GĐ', 'family'],
    ['Hôn nhân và gia đình', 'family'],
    ['KDTM', 'commercial'],
    ['LĐ', 'labour'],
    ['HC', 'administrativeAsset'],
    ['Hành chính (phần tài sản)', 'administrativeAsset'],
    ['Phá sản', 'bankruptcy'],
    ['Vụ việc cạnh tranh', 'competition'],
    ['Trọng tài', 'arbitration'],
    ['Dân sự trong hình sự', 'criminal'],
    ['Biển', null],
  ])('judgment type %s is %s', (text, code) => {
    expect(judgmentTypeOf(text)).toEqual({ text, code });
  });

  it.each([
    ['CĐ', 'ownInitiative'],
    ['Chủ động', 'ownInitiative'],
    ['TYC', 'onRequest'],
    ['theo đơn', 'onRequest'],
    ['Theo yêu cầu', 'onRequest'],
    ['khác', null],
  ])('initiative %s is %s', (text, code) => {
    expect(initiativeOf(text)).toEqual({ text, code });
  });

  it.each([
    ['VNeID', 'vneid'],
    ['Qua bưu điện', 'post'],
    ['Trực tiếp', 'direct'],
    ['Niêm yết', 'posting'],
    ['Niêm yết công khai', 'posting'],
    ['Thông tin đại chúng', 'massMedia'],
    ['Qua trại giam', 'prison'],
    ['Ra nước ngoài', 'abroad'],
    ['Nhờ hàng xóm', null],
  ])('notice channel %s is %s', (text, code) => {
    expect(channelOf(text)).toEqual({ text, code });
  });

  it.each([
    ['Có điều kiện', 'hasMeans'],
    ['Chưa có điều kiện', 'noMeans'],
    ['CHƯA CÓ ĐIỀU KIỆN', 'noMeans'],
    ['Không có điều kiện', 'noMeans'],
    ['Đang xác minh', null],
  ])('verification result %s is %s', (text, code) => {
    expect(verificationResultOf(text)).toEqual({ text, code });
  });

  it.each([
    ['Trừ vào thu nhập', 'incomeDeduction'],
    ['Kê biên, xử lý tài sản', 'seizure'],
    ['Buộc chuyển giao vật, giấy tờ', 'compelledHandover'],
    ['Khấu trừ tiền trong tài khoản', 'accountDeduction'],
    ['Khai thác tài sản', 'assetExploitation'],
    ['Buộc thực hiện công việc nhất định', 'compelledAct'],
    ['Nhắc nhở', null],
  ])('coercive measure %s is %s', (text, code) => {
    expect(measureOf(text)).toEqual({ text, code });
  });
});
