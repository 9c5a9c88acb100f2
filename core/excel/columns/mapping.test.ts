import { describe, expect, it } from 'vitest';
import { assignFields } from './assignFields.ts';
import { FIELDS } from '../fields.ts';
import { columnLetter } from '../grid.ts';
import type { Layout } from './layout.ts';
import { proposeColumns, resolveMapping } from './mapping.ts';
import { FIELDS_BY_KIND } from '../rows/dueByKind.ts';
import { followersOf } from './series.ts';
import { SYNONYMS } from './synonyms.ts';

const layoutOf = (paths: readonly (readonly string[])[]): Layout => ({
  sheet: 'S',
  headerFirstRow: 1,
  headerLastRow: 1,
  dataFirstRow: 2,
  layoutKey: 'k',
  columns: paths.map((path, index) => ({
    index,
    letter: columnLetter(index),
    label: path.join(' › '),
    path,
  })),
});

describe('proposing what a column holds', () => {
  it.each([
    [['TT'], 'order'],
    [['Số thứ tự'], 'order'],
    [['Ngày vào sổ'], 'docketDate'],
    [['Số BA'], 'judgmentNumber'],
    [['BA, QĐ của Tòa án', 'Số'], 'judgmentNumber'],
    [['Bản án, quyết định', 'Ngày, tháng, năm'], 'judgmentDate'],
    [['Tòa án xét xử'], 'court'],
    [['Loại án'], 'judgmentType'],
    [['Họ tên người phải THA'], 'debtorName'],
    [['Người phải thi hành án', 'Họ và tên'], 'debtorName'],
    [['Địa chỉ người phải thi hành án'], 'debtorAddress'],
    [['Người phải THA', 'CCCD'], 'debtorIdNumber'],
    [['Tên người được THA'], 'creditorName'],
    [['QĐ THA', 'Số'], 'decisionNumber'],
    [['Số QĐ'], 'decisionNumber'],
    [['QĐ thi hành án', 'Ngày ban hành'], 'decisionDate'],
    [['Chủ động/theo yêu cầu'], 'initiative'],
    [['Nội dung phải thi hành'], 'obligationText'],
    [['Số tiền phải thi hành'], 'amountDue'],
    [['Thông báo', 'Hình thức'], 'noticeChannel'],
    [['Ngày xác minh'], 'verificationDate'],
    [['QĐ chưa có ĐK thi hành', 'Số'], 'noMeansNumber'],
    [['Ngày QĐ hoãn'], 'deferralDate'],
    [['QĐ đình chỉ THA', 'Ngày'], 'terminationDate'],
    [['QĐ cưỡng chế lần 1', 'Số'], 'coercionNumber'],
    [['Biện pháp cưỡng chế'], 'coercionMeasure'],
    [['Đã thu'], 'amountCollected'],
    [['Kết quả', 'Số tiền đã thu'], 'amountCollected'],
    [['Đã chi trả'], 'amountPaidOut'],
    [['Ngày kết thúc THA'], 'completedDate'],
    [['CHV'], 'officerName'],
    [['Chấp hành viên phụ trách'], 'officerName'],
    [['Số tiền còn phải thi hành'], null],
    [['Điện thoại'], null],
    [['Thẩm phán'], null],
  ])('reads %j as %s', (path, field) => {
    expect(proposeColumns(layoutOf([path]))[0]?.field).toBe(field);
  });

  it('gives a field to the surest column only', () => {
    const assigned = assignFields([
      ['Số tiền'],
      ['Số tiền đã thu'],
      ['Tổng số tiền'],
      ['Số tiền đã chi trả'],
    ]);

    expect(assigned.toSorted((a, b) => a.index - b.index).map(({ index, field }) => [index, field])).toEqual([
      [0, 'amountDue'],
      [1, 'amountCollected'],
      [3, 'amountPaidOut'],
    ]);
  });

  it('knows words for every field', () => {
    const named = SYNONYMS.map(({ field }) => field);

    expect([...named, ...named.flatMap(followersOf), ...FIELDS_BY_KIND, 'collectedPart'].toSorted()).toEqual(
      FIELDS.map(({ id }) => id).toSorted(),
    );
  });
});

describe('taking a mapping', () => {
  const layout = layoutOf([['Cột một'], ['Cột hai'], ['Cột ba'], ['Cột bốn']]);

  it('takes the one the user made', () => {
    expect(resolveMapping(layout, { A: 'decisionNumber', B: 'decisionDate', D: 'debtorName' })).toEqual(
      new Map([
        ['decisionNumber', 0],
        ['decisionDate', 1],
        ['debtorName', 3],
      ]),
    );
  });

  it('takes a sum by kind from several columns', () => {
    const three = { A: 'decisionNumber', B: 'debtorName' };

    expect(resolveMapping(layout, { ...three, C: 'dueFine', D: 'dueFine' }).get('dueFine')).toBe(2);
  });

  it.each([
    [{ Z: 'debtorName' }, 'mapping-invalid', 'Bảng không có cột Z'],
    [{ A: 'shoeSize' }, 'mapping-invalid', 'Cột A'],
    [{ A: 'debtorName', B: 'debtorName' }, 'mapping-invalid', '"Người phải thi hành án"'],
    [{ A: 'decisionNumber', B: 'decisionDate' }, 'mapping-incomplete', '"Người phải thi hành án"'],
    [{}, 'mapping-incomplete', '"Số quyết định thi hành án"'],
  ])('refuses %j in words', (mapping, code, words) => {
    expect(() => resolveMapping(layout, mapping)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(words) }),
    );
  });
});
