import { describe, expect, it } from 'vitest';
import { decodeSheet } from './decodeSheet.ts';
import { cellText } from '../grid.ts';
import type { Sheet } from '../grid.ts';

/** A sheet of one column of texts. */
const columnOf = (texts: readonly string[]): Sheet => ({
  name: 'S',
  merges: [],
  rows: texts.map((text, index) => ({ number: index + 1, cells: [{ kind: 'text', text }] })),
});

const read = (texts: readonly string[]): readonly string[] =>
  decodeSheet(columnOf(texts)).rows.map(({ cells }) => cells.map(cellText).join());

describe('text in an old coding', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'TCVN3, names',
      ['Hoµng ThÞ ¸nh', 'Vò §×nh Khuª', '¤ng Ých Khiªm'],
      ['Hoàng Thị Ánh', 'Vũ Đình Khuê', 'Ông Ích Khiêm'],
    ],
    ['TCVN3, capitals', ['PH¹M QUèC TUÊN', 'Lª THÞ H»NG'], ['PHẠM QUỐC TUẤN', 'LÊ THỊ HẰNG']],
    ['TCVN3, a heading', ['DANH S¸CH Hå S¥ TH¸NG M¦êI'], ['DANH SÁCH HỒ SƠ THÁNG MƯỜI']],
    [
      'TCVN3, addresses',
      ['Êp 3, x· Mü Léc', 'khu phè 2, ph­êng Phó Thä'],
      ['ấp 3, xã Mỹ Lộc', 'khu phố 2, phường Phú Thọ'],
    ],
    [
      'TCVN3, what is owed',
      ['¸n phÝ h×nh sù 200.000®', 'TiÒn ph¹t sung quü'],
      ['Án phí hình sự 200.000đ', 'Tiền phạt sung quỹ'],
    ],
    ['TCVN3, numbers', ['15/Q§-CCTHADS', '16/Q§-CCTHADS'], ['15/QĐ-CCTHADS', '16/QĐ-CCTHADS']],
    ['TCVN3, a company', ['C«ng ty TNHH Thiªn ¢n', 'HTX RÌn §óc'], ['Công ty TNHH Thiên Ân', 'HTX Rèn Đúc']],
    ['TCVN3, abbreviations', ['Sè CMND', 'Ngµy cÊp'], ['Số CMND', 'Ngày cấp']],
    ['VNI, names', ['Nguyeãn Vaên Höõu', 'Traàn Thò Dieäu'], ['Nguyễn Văn Hữu', 'Trần Thị Diệu']],
    ['VNI, capitals', ['ÑAËNG ÑÖÙC TUØNG', 'LYÙ THÒ HOÀNG'], ['ĐẶNG ĐỨC TÙNG', 'LÝ THỊ HỒNG']],
    [
      'VNI, headers',
      ['Ngöôøi phaûi thi haønh aùn', 'Soá quyeát ñònh'],
      ['Người phải thi hành án', 'Số quyết định'],
    ],
    [
      'VNI, addresses',
      ['xaõ Myõ Loäc, huyeän Caàn Giuoäc', 'phöôøng Tænh Ñoâng'],
      ['xã Mỹ Lộc, huyện Cần Giuộc', 'phường Tỉnh Đông'],
    ],
    ['VNI, y and i', ['Kyø haïn, kyõ luaät, vò trí, nghæ'], ['Kỳ hạn, kỹ luật, vị trí, nghỉ']],
  ])('%s', (_what, before, after) => {
    expect(read(before)).toEqual(after);
  });

  it.each<[string, readonly string[]]>([
    ['Unicode', ['Hà Lê Trí', 'Cao Bá Quát', 'Lý Thái Tổ']],
    ['Latin-1 letters alone', ['Lê Hà', 'Tô Hoà', 'Hà Tú', 'Bùi Lâm']],
    ['a few Unicode words', ['Tên', 'Hà', 'Ý kiến', 'Ông Lê Văn Tám']],
    ['foreign names', ['Müller GmbH', 'Café Français', 'Société Générale']],
    ['signs', ['Điều § 5', '25 °C', '50 m²', '±3']],
    ['plain letters', ['TAND', '12/2026/DS-ST', 'abc']],
    ['Unicode taken apart', ['Nguyễn Văn Hà'.normalize('NFD')]],
  ])('%s stays as it is, and nothing is said', (_what, texts) => {
    const sheet = columnOf(texts);

    expect(decodeSheet(sheet)).toEqual(sheet);
  });

  it('decides by column: a Unicode header over coded cells, and what was read is told', () => {
    const texts = [
      ['Tên', 'Số', 'Nơi ở'],
      ['D­¬ng V¨n Tý', '4/Q§', 'Hà Nội'],
      ['Vâ Dòng', '5/Q§', 'Lê Lợi'],
    ];
    const rows = texts.map((row, index) => ({
      number: index + 1,
      cells: row.map((text) => ({ kind: 'text' as const, text })),
    }));

    const found = decodeSheet({ name: 'S', merges: [], rows });

    expect(found.rows.map(({ cells }) => cells.map(cellText))).toEqual([
      ['Tên', 'Số', 'Nơi ở'],
      ['Dương Văn Tý', '4/QĐ', 'Hà Nội'],
      ['Võ Dũng', '5/QĐ', 'Lê Lợi'],
    ]);
    expect(found.decoded).toEqual([
      { index: 0, column: 'A', coding: 'TCVN3', cells: 2, before: 'Vâ Dòng', after: 'Võ Dũng' },
      { index: 1, column: 'B', coding: 'TCVN3', cells: 2, before: '5/Q§', after: '5/QĐ' },
    ]);
  });
});
