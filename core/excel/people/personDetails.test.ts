import { describe, expect, it } from 'vitest';
import { personOf } from './personDetails.ts';
import { stretchKind, withoutTitle } from './personWords.ts';
import type { StretchKind } from './personWords.ts';

const NOTHING_MORE = { idNumber: null, birthYear: null, address: null };
const LOI = 'Phạm Hữu Lợi';

describe('the number a cell gives with a name', () => {
  it.each<[readonly string[], string, string]>([
    [[LOI, 'CCCD 036080001234'], LOI, '036080001234'],
    [[LOI, 'CCCD số: 036080001234'], LOI, '036080001234'],
    [[LOI, 'số CCCD: 036080001234'], LOI, '036080001234'],
    [[LOI, 'căn cước công dân 036080001234'], LOI, '036080001234'],
    [[LOI, 'số định danh cá nhân: 036080001234'], LOI, '036080001234'],
    [[LOI, 'CMND số 162345678'], LOI, '162345678'],
    [[LOI, '162345678'], LOI, '162345678'],
    [['Phạm Hữu Lợi (036080001234)'], LOI, '036080001234'],
    [['Phạm Hữu Lợi (CMND: 162345678)'], LOI, '162345678'],
    [['Phạm Hữu Lợi - 036080001234'], LOI, '036080001234'],
    [['Công ty TNHH Bình An (MST 0101234567)'], 'Công ty TNHH Bình An', '0101234567'],
    [['Công ty TNHH Bình An', 'MST: 0101234567-001'], 'Công ty TNHH Bình An', '0101234567-001'],
    [['Công ty TNHH Mía và Đường', 'mã số thuế 0101234567'], 'Công ty TNHH Mía và Đường', '0101234567'],
    [['Công ty CP Hòa Phú', 'mã số doanh nghiệp: 0101234567'], 'Công ty CP Hòa Phú', '0101234567'],
    [[LOI, 'CCCD 036080001234', 'CMND 162345678'], LOI, '036080001234'],
  ])('%j', (stretches, name, idNumber) => {
    expect(personOf(stretches)).toEqual({ ...NOTHING_MORE, name, idNumber });
  });

  it.each(['CCCD 03608000123', 'CCCD 0360800012345', 'CMND 1623456'])('%j is no number', (written) => {
    expect(personOf([LOI, written])).toEqual({ ...NOTHING_MORE, name: `${LOI}, ${written}` });
  });
});

describe('the year of birth a cell gives with a name', () => {
  it.each<[readonly string[], number]>([
    [[LOI, 'sinh năm 1980'], 1980],
    [[LOI, 'Sinh năm: 1980'], 1980],
    [[LOI, 'năm sinh 1980'], 1980],
    [[LOI, 'sinh ngày 02/03/1980'], 1980],
    [[LOI, 'sinh 2-3-1980'], 1980],
    [[LOI, 'SN 2004'], 2004],
    [[LOI, 'NS: 1980'], 1980],
    [[LOI, '1980'], 1980],
    [[LOI, '(1980)'], 1980],
    [['Phạm Hữu Lợi (1980)'], 1980],
    [['Phạm Hữu Lợi (sinh năm 1980)'], 1980],
    [['ông Phạm Hữu Lợi sinh năm 1980'], 1980],
  ])('%j', (stretches, birthYear) => {
    expect(personOf(stretches)).toEqual({ ...NOTHING_MORE, name: LOI, birthYear });
  });
});

describe('the address a cell gives with a name', () => {
  it.each<[readonly string[], string]>([
    [[LOI, 'địa chỉ: số 5 phố Huế'], 'số 5 phố Huế'],
    [[LOI, 'ĐC: thôn 3'], 'thôn 3'],
    [[LOI, 'trú tại thôn 3', 'xã Trần Phú'], 'thôn 3, xã Trần Phú'],
    [[LOI, 'nơi cư trú: xã Trần Phú'], 'xã Trần Phú'],
    [[LOI, 'thường trú tại: xã Trần Phú'], 'xã Trần Phú'],
    [[LOI, 'HKTT: thôn 3', 'xã Trần Phú', 'huyện Yên Sơn'], 'thôn 3, xã Trần Phú, huyện Yên Sơn'],
  ])('%j', (stretches, address) => {
    expect(personOf(stretches)).toEqual({ ...NOTHING_MORE, name: LOI, address });
  });
});

describe('a name with all that belongs to it', () => {
  it.each<[readonly string[], ReturnType<typeof personOf>]>([
    [
      ['ông Phạm Hữu Lợi', 'sinh năm 1980', 'CCCD 036080001234', 'trú tại thôn 3', 'xã Trần Phú'],
      { name: LOI, idNumber: '036080001234', birthYear: 1980, address: 'thôn 3, xã Trần Phú' },
    ],
    [
      ['Đặng Thị Sen (SN 1984, CCCD: 036184005678)'],
      { name: 'Đặng Thị Sen', idNumber: '036184005678', birthYear: 1984, address: null },
    ],
    [[LOI, 'tức Lợi Đen', '1980'], { ...NOTHING_MORE, name: `${LOI}, tức Lợi Đen`, birthYear: 1980 }],
    [['Mai Đức Hòa (tức Hòa Còi)'], { ...NOTHING_MORE, name: 'Mai Đức Hòa (tức Hòa Còi)' }],
  ])('%j', (stretches, person) => {
    expect(personOf(stretches)).toEqual(person);
  });
});

describe('what a stretch of a cell of names is', () => {
  it.each<[StretchKind, readonly string[]]>([
    ['person', [LOI, 'PHẠM HỮU LỢI', 'bà Đặng Thị Sen', 'Giàng A Páo', 'vợ là Lê Sen', 'ông Lợi Đen']],
    ['shortPerson', ['Lê Sen', 'Vũ Lợi']],
    ['body', ['Công ty TNHH Bình An', 'UBND xã Trần Phú', 'Hộ bà Đặng Thị Sen', 'Ngân hàng Á Châu']],
    ['detail', ['sinh năm 1980', '1980', 'CCCD 036080001234', '162345678', '0101234567-001', 'tức Lợi Đen']],
    ['detail', ['Chi nhánh Yên Sơn', 'đại diện: ông Phạm Hữu Lợi']],
    ['place', ['xã Trần Phú', 'trú tại thôn 3', 'địa chỉ: số 5 phố Huế', 'TP. Hà Nội']],
    ['rest', ['3 người khác', 'các đồng phạm', 'vợ', '---', 'những người thừa kế']],
    ['other', ['Sen', 'Hà Nội', 'thanh toán đủ']],
  ])('%s: %j', (kind, texts) => {
    expect(texts.map((text) => [text, stretchKind(text)])).toEqual(texts.map((text) => [text, kind]));
  });

  it.each([
    ['và vợ là bà Trần Thị Dụ', 'Trần Thị Dụ'],
    ['chồng là ông Phạm Hữu Lợi', LOI],
    ['ông: Phạm Hữu Lợi', LOI],
    ['  Bà   Đặng  Thị Sen ', 'Đặng Thị Sen'],
    ['Công ty TNHH Bình An', 'Công ty TNHH Bình An'],
    [LOI, LOI],
  ])('%j without its title is %j', (text, name) => {
    expect(withoutTitle(text)).toBe(name);
  });
});
