import { describe, expect, it } from 'vitest';
import type { Field } from '../fields.ts';
import { columnLetter } from '../grid.ts';
import type { Cell } from '../grid.ts';
import type { HeaderPath } from './assignFields.ts';
import { proposeColumns } from './mapping.ts';

const NUMBER = '15/QĐ-CTHADS';
const BOTH = '15/QĐ-CTHADS ngày 12/10/2026';
const DAY = '12/10/2026';
const SUM = '12.500.000 đ';
const NAME = 'Phạm Hữu Lợi';
const WORDS = 'lời ghi thêm';

/** What columns under these headers are read as, each of two rows that hold the cell. */
function fieldsOf(columns: readonly (readonly [HeaderPath, string])[]): readonly (Field | null)[] {
  const cells = columns.map(([, text]): Cell => ({ kind: 'text', text }));
  const layout = {
    sheet: 'S',
    headerFirstRow: 1,
    headerLastRow: 1,
    dataFirstRow: 2,
    layoutKey: 'k',
    columns: columns.map(([path], index) => ({
      index,
      letter: columnLetter(index),
      label: path.join(' › '),
      path,
    })),
  };
  const rows = [2, 3].map((number) => ({ number, cells }));
  return proposeColumns(layout, { name: 'S', rows, merges: [] }).map(({ field }) => field);
}

describe('a header nobody gave', () => {
  it.each<[string, string, Field]>([
    ['QĐTHA', BOTH, 'decisionNumber'],
    ['SỐ QUYẾT ĐỊNH THA', NUMBER, 'decisionNumber'],
    ['so qd thi hanh an', NUMBER, 'decisionNumber'],
    ['Số  Quyết  định  THA (ghi cả ký hiệu)', NUMBER, 'decisionNumber'],
    ['Số, ngày QĐ THADS', BOTH, 'decisionNumber'],
    ['Số Q.Đ T.H.A', NUMBER, 'decisionNumber'],
    ['Ngày QĐTHA', DAY, 'decisionDate'],
    ['BA số, ngày', '12/2026/DS-ST ngày 01/02/2026', 'judgmentNumber'],
    ['Bản án/QĐ của TA', '12/2026/DS-ST', 'judgmentNumber'],
    ['BA/QĐ số', '12/2026/DS-ST', 'judgmentNumber'],
    ['PTHA', NAME, 'debtorName'],
    ['Bên PTHA (họ tên, địa chỉ)', NAME, 'debtorName'],
    ['Đương sự phải thi hành', NAME, 'debtorName'],
    ['Người bị thi hành án', NAME, 'debtorName'],
    ['ĐTHA', NAME, 'creditorName'],
    ['Người được THADS', NAME, 'creditorName'],
    ['C.H.V', NAME, 'officerName'],
    ['XM ĐK', DAY, 'verificationDate'],
    ['Xác minh ĐKTHA', DAY, 'verificationDate'],
    ['Xác minh', 'Chưa có điều kiện', 'verificationResult'],
    ['KQXM', 'Chưa có điều kiện', 'verificationResult'],
    ['TB QĐTHA', DAY, 'noticeDate'],
    ['Ngày tống đạt QĐ THA', DAY, 'noticeDate'],
    ['QĐ CCĐK', BOTH, 'noMeansNumber'],
    ['QĐ v/v chưa có điều kiện THA', BOTH, 'noMeansNumber'],
    ['Ngày CĐK', DAY, 'noMeansDate'],
    ['QĐ ĐC', BOTH, 'terminationNumber'],
    ['Quyết định về việc tạm đình chỉ THA', BOTH, 'suspensionNumber'],
    ['Ngày TĐC', DAY, 'suspensionDate'],
    ['Số QĐ UT', NUMBER, 'entrustmentNumber'],
    ['Hoãn đến ngày', DAY, 'deferralUntil'],
    ['Căn cứ hoãn', WORDS, 'deferralGround'],
    ['QĐ tiếp tục THA', BOTH, 'resumptionNumber'],
    ['Sửa đổi, bổ sung QĐTHA', BOTH, 'amendmentNumber'],
    ['Số tiền thi hành xong', SUM, 'amountCollected'],
    ['Khoản thi hành', 'Trả nợ vay', 'obligationText'],
    ['Khoản phải thi hành án', 'Trả nợ vay', 'obligationText'],
    ['Về việc', 'Trả nợ vay', 'obligationText'],
    ['Nội dung thi hành', 'Trả nợ vay', 'obligationText'],
    ['Nội dung vụ việc', 'Trả nợ vay', 'obligationText'],
    ['Về việc ủy thác', '15/QĐ-CTHADS', 'entrustmentNumber'],
    ['Án phí đã thu', SUM, 'collectedPart'],
    ['Án phí dân sự sơ thẩm', SUM, 'dueCourtFee'],
    ['Số tiền phạt (đồng)', SUM, 'dueFine'],
    ['Truy thu tiền thu lợi bất chính', SUM, 'dueIllicitGain'],
    ['Đã thu tiền phạt', SUM, 'collectedPart'],
    ['Án phí (đã thu)', SUM, 'collectedPart'],
    ['Số tiền đã thu (án phí)', SUM, 'collectedPart'],
    ['Án phí (HSST) (1.000 đồng)', SUM, 'dueCourtFee'],
    ['Số tiền phải thi hành (gồm án phí, phạt)', SUM, 'amountDue'],
    ['Đã thi hành xong (ngày; số tiền)', 'Xong 12/10/2026; 300.000đ', 'completedDate'],
    ['Ngày TL', DAY, 'docketDate'],
    ['Số CCCD', '1090000021', 'debtorIdNumber'],
    ['Số TT, ngày thụ lý', '1 - 12/10/2026', 'docketDate'],
  ])('%s over %j is %s', (header, cell, field) => {
    expect(fieldsOf([[[header], cell]])).toEqual([field]);
  });

  it.each([
    ['Số tiền hoãn', SUM],
    ['Ngày chi trả', DAY],
    ['Kết quả thi hành', 'Xong'],
    ['Kết quả thi hành án', SUM],
    ['QĐ ủy thác đến', BOTH],
    ['Cơ quan ủy thác đến', 'THADS tỉnh X'],
    ['QĐ tạm đình chỉ của Tòa', BOTH],
    ['QĐ đình chỉ xét xử', NUMBER],
    ['QĐ đình chỉ (một phần)', BOTH],
    ['Đình chỉ một phần', DAY],
    ['Lý do chưa có điều kiện', WORDS],
    ['Ngày kê biên', DAY],
    ['QĐ kê biên', BOTH],
    ['Ngày cưỡng chế', DAY],
    ['Ngày cưỡng chế dự kiến', DAY],
    ['Ngày thi hành xong (dự kiến)', DAY],
    ['KH cưỡng chế', DAY],
    ['Miễn giảm', SUM],
    ['QĐ miễn giảm', BOTH],
    ['QĐ thu hồi QĐ TĐC', BOTH],
    ['QĐ hủy QĐ thi hành án', BOTH],
    ['Thu hồi nợ', SUM],
    ['QĐ sửa chữa, bổ sung bản án', BOTH],
    ['QĐ phân công CHV', BOTH],
    ['QĐ giải quyết khiếu nại', BOTH],
    ['QĐ thu phí', BOTH],
    ['Phí THA', SUM],
    ['Án phí đã nộp tạm ứng', SUM],
    ['Số lượng', SUM],
    ['Kết quả việc thi hành', 'Xong'],
    ['Khoản thi hành tiếp theo', 'lời ghi thêm'],
    ['Khoản nợ', 'lời ghi thêm'],
    ['Hình phạt', 'lời ghi thêm'],
    ['Án phí được miễn', SUM],
    ['Ngày nộp án phí', '12/10/2026'],
    ['Biên lai thu án phí', '0012345'],
    ['Cấp dưỡng hàng tháng', SUM],
    ['Phạt (còn lại)', SUM],
    ['Án phí (nộp tạm ứng)', SUM],
    ['Số tiền đã thu lần 1', SUM],
    ['Giá khởi điểm', SUM],
    ['Số tiền trong tài khoản', SUM],
    ['Còn phải thi hành', SUM],
    ['Ngày kết thúc hồ sơ', DAY],
    ['Ngày lưu hồ sơ', DAY],
    ['Ngày nhận bản án', DAY],
    ['Ngày thụ lý của Tòa án', DAY],
    ['Ngày gửi QĐ cho VKS', DAY],
    ['Ngày giao QĐ', DAY],
    ['Ngày xác minh tiếp theo', DAY],
    ['Ngày XM định kỳ', DAY],
    ['Hạn xác minh', DAY],
    ['Người xác minh', NAME],
    ['Ngày hết hạn tự nguyện', DAY],
    ['Tự nguyện thi hành', DAY],
    ['Ngày thông báo thẩm định giá', DAY],
    ['Thông báo bán đấu giá', DAY],
    ['Ngày thi hành xong', SUM],
    ['Số tiền đã thu', DAY],
    ['Người phải thi hành án', SUM],
  ])('%s over %j is not read', (header, cell) => {
    expect(fieldsOf([[[header], cell]])).toEqual([null]);
  });
});

type Columns = readonly (readonly [string, string, Field | null])[];

describe('headers of several rows', () => {
  it.each<[string, Columns]>([
    [
      'verifications one after another',
      [
        ['Xác minh›Lần 1›Ngày', DAY, 'verification1Date'],
        ['Xác minh›Lần 1›Kết quả', 'Có điều kiện', 'verification1Result'],
        ['Xác minh›Lần 2›Ngày', DAY, 'verification2Date'],
        ['Xác minh›Lần 2›Kết quả', 'Có điều kiện', 'verification2Result'],
        ['Xác minh›Lần tiếp theo', DAY, null],
      ],
    ],
    [
      'under abbreviations',
      [
        ['XM lần thứ nhất›Ngày', DAY, 'verification1Date'],
        ['XM lần thứ nhất›KQ', 'CCĐK', 'verification1Result'],
        ['XM đợt 2›Ngày', DAY, 'verification2Date'],
        ['TB1', DAY, 'notice1Date'],
        ['TB 2', DAY, 'notice2Date'],
      ],
    ],
    [
      'what became of the decision',
      [
        ['Kết quả giải quyết›Tạm đình chỉ›Số', NUMBER, 'suspensionNumber'],
        ['Kết quả giải quyết›Tạm đình chỉ›Ngày', DAY, 'suspensionDate'],
        ['Kết quả giải quyết›Đình chỉ›Số', NUMBER, 'terminationNumber'],
        ['Kết quả giải quyết›Đình chỉ›Ngày', DAY, 'terminationDate'],
        ['Kết quả giải quyết›Hoãn›Số, ngày', BOTH, 'deferralNumber'],
        ['Kết quả giải quyết›Thi hành xong', DAY, 'completedDate'],
      ],
    ],
    [
      'an entrustment beside the decision',
      [
        ['QĐ thi hành án›Số', NUMBER, 'decisionNumber'],
        ['QĐ thi hành án›Ngày', DAY, 'decisionDate'],
        ['QĐ ủy thác›Số', NUMBER, 'entrustmentNumber'],
        ['QĐ ủy thác›Ngày', DAY, 'entrustmentDate'],
        ['QĐ ủy thác›Nơi nhận', 'THADS tỉnh X', 'entrustmentAgency'],
        ['Nhận ủy thác từ›Số', NUMBER, null],
      ],
    ],
    [
      'sums that are not due',
      [
        ['Số tiền›Phải thi hành', SUM, 'amountDue'],
        ['Số tiền›Đã thi hành', SUM, 'amountCollected'],
        ['Số tiền›Còn lại', SUM, null],
        ['Số tiền›Hoãn', SUM, null],
        ['Số tiền›Miễn, giảm', SUM, null],
      ],
    ],
    [
      'two times of going on, far apart',
      [
        ['QĐ hoãn THA', BOTH, 'deferralNumber'],
        ['QĐ tiếp tục THA', BOTH, 'resumptionNumber'],
        ['QĐ tạm đình chỉ THA', BOTH, 'suspensionNumber'],
        ['QĐ tiếp tục THA', BOTH, 'resumption2Number'],
      ],
    ],
    [
      'a first and a second deferral',
      [
        ['QĐ hoãn lần 1', BOTH, 'deferralNumber'],
        ['QĐ hoãn lần 2', BOTH, null],
      ],
    ],
    [
      'coercion',
      [
        ['QĐ cưỡng chế›Số', NUMBER, 'coercionNumber'],
        ['QĐ cưỡng chế›Ngày', DAY, 'coercionDate'],
        ['QĐ cưỡng chế›Biện pháp', 'Kê biên', 'coercionMeasure'],
        ['Ngày cưỡng chế', DAY, null],
        ['Kết quả cưỡng chế', 'xong', null],
      ],
    ],
  ])('%s', (_what, columns) => {
    const read = fieldsOf(columns.map(([path, cell]) => [path.split('›'), cell]));

    expect(read).toEqual(columns.map(([, , field]) => field));
  });
});
