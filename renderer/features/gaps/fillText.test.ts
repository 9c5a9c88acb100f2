import { describe, expect, it } from 'vitest';
import type { GapRow } from '#shared/contract/gaps.ts';
import type { FillField } from '#shared/domain/case/filling/columns.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { vi } from '../../text/vi.ts';
import { choicesOf, readFill, type Reading } from './fillText.ts';

const reading: Reading = {
  text: vi,
  today: localDate('2026-11-21'),
  officers: [
    { value: 'o1', label: 'Nguyễn Thị Hòa' },
    { value: 'o2', label: 'Nguyễn Thị Hoa' },
    { value: 'o3', label: 'Trần Ngọc Ánh' },
  ],
};
const row = { debtors: [{ id: 'd1', name: 'Mai Đức Hòa' }] } as Partial<GapRow> as GapRow;
const read = (field: FillField, typed: string) => readFill(field, typed, row, reading);

describe('what is typed into a cell', () => {
  it.each<[FillField, string, string, string]>([
    ['day', '5/8/26', '2026-08-05', '05/08/2026'],
    ['day', '05082026', '2026-08-05', '05/08/2026'],
    ['day', '5.8.2026', '2026-08-05', '05/08/2026'],
    ['day', ' 05/08/2026 ', '2026-08-05', '05/08/2026'],
    ['day', '21/11', '2026-11-21', '21/11/2026'],
    ['until', '31/12/2026', '2026-12-31', '31/12/2026'],
    ['court', ' TAND  khu vực 1', 'TAND khu vực 1', 'TAND khu vực 1'],
    ['number', '12/2026/DS-ST', '12/2026/DS-ST', '12/2026/DS-ST'],
    ['officerId', 'Nguyễn Thị Hoà', 'o1', 'Nguyễn Thị Hòa'],
    ['officerId', 'NGUYỄN THỊ HOA', 'o2', 'Nguyễn Thị Hoa'],
    ['officerId', 'ngoc anh', 'o3', 'Trần Ngọc Ánh'],
    ['channel', 'truc', 'direct', 'Trực tiếp'],
    ['channel', 'niêm yết', 'posting', 'Niêm yết công khai'],
    ['result', 'chưa có', 'noMeans', 'Chưa có điều kiện'],
    ['result', 'co dieu kien', 'hasMeans', 'Có điều kiện'],
    ['noMeansGround', 'đ', 'đ', 'Điểm đ'],
    ['noMeansGround', 'd', 'd', 'Điểm d'],
    ['deferralGround', 'Căn cứ khác', 'other', 'Căn cứ khác'],
    ['suspensionGround', 'phá sản', 'bankruptcy', 'Mở thủ tục phá sản'],
    ['debtor', 'tất cả', 'all', vi.gaps.allDebtors],
    ['debtor', 'mai đức hoà', 'd1', 'Mai Đức Hòa'],
    ['settle', 'bỏ', 'dismiss', vi.gaps.dismiss],
  ])('%s “%s” is read', (field, typed, value, shown) => {
    expect(read(field, typed)).toEqual({ kind: 'value', value, shown });
  });

  it.each<[FillField, string, string]>([
    ['day', '31/02/2026', vi.ui.dayUnread],
    ['day', '2026', vi.ui.dayUnread],
    ['day', '22/11/2026', vi.gaps.dayToCome],
    ['officerId', 'Nguyen Thi Hoa', vi.gaps.noOfficer],
    ['officerId', 'Lê Văn Lạ', vi.gaps.noOfficer],
    ['channel', 'bồ câu', vi.gaps.noChoice],
    ['channel', '!', vi.gaps.noChoice],
  ])('%s “%s” is marked, and says why', (field, typed, why) => {
    expect(read(field, typed)).toMatchObject({ kind: 'unread', why });
  });

  it.each<FillField>(['day', 'court', 'officerId'])('%s may be left blank', (field) => {
    expect(read(field, ' \t')).toEqual({ kind: 'blank' });
  });
});

it('offers nothing to choose from where words are free', () => {
  expect(choicesOf('court', row, reading)).toEqual([]);
});
