import { describe, expect, it } from 'vitest';
import { parsePeople } from './parsePeople.ts';

const namesIn = (text: string) => parsePeople(text).people.map(({ name }) => name);

describe('a cell of names', () => {
  it.each<[string, readonly string[]]>([
    ['Phạm Hữu Lợi và Đặng Thị Sen', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['PHẠM HỮU LỢI VÀ ĐẶNG THỊ SEN', ['PHẠM HỮU LỢI', 'ĐẶNG THỊ SEN']],
    ['ông Phạm Hữu Lợi và bà Đặng Thị Sen', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['Phạm Hữu Lợi và vợ là Đặng Thị Sen', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['Đặng Thị Sen cùng chồng là ông Phạm Hữu Lợi', ['Đặng Thị Sen', 'Phạm Hữu Lợi']],
    ['Vợ chồng Phạm Hữu Lợi, Đặng Thị Sen', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['Vợ chồng: ông Phạm Hữu Lợi và bà Đặng Thị Sen', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['Hai vợ chồng anh Phạm Hữu Lợi - chị Đặng Thị Sen', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['Ông bà: Phạm Hữu Lợi, Đặng Thị Sen', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['1/ Phạm Hữu Lợi 2/ Đặng Thị Sen', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['1) Phạm Hữu Lợi; 2) Đặng Thị Sen; 3) Vi Văn Páo', ['Phạm Hữu Lợi', 'Đặng Thị Sen', 'Vi Văn Páo']],
    ['a) Phạm Hữu Lợi b) Đặng Thị Sen', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['a. Phạm Hữu Lợi; b. Đặng Thị Sen', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['Anh em Phạm Hữu Lợi, Phạm Hữu Đức', ['Phạm Hữu Lợi', 'Phạm Hữu Đức']],
    ['Bị cáo: Phạm Hữu Lợi, Đặng Thị Sen', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['Phạm Hữu Lợi, bị cáo Đặng Thị Sen', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['Trương Văn Sơn và Trương Thị Quý', ['Trương Văn Sơn', 'Trương Thị Quý']],
    [
      'Ngân hàng Á Đông – Chi nhánh Sơn và bà Đặng Thị Sen',
      ['Ngân hàng Á Đông – Chi nhánh Sơn', 'Đặng Thị Sen'],
    ],
    ['UBND xã Đoài và ông Phạm Hữu Lợi', ['UBND xã Đoài', 'Phạm Hữu Lợi']],
    ['Bị cáo Phạm Hữu Lợi', ['Phạm Hữu Lợi']],
    ['Ông Phạm Hữu Lợi', ['Phạm Hữu Lợi']],
    ['1.Phạm Hữu Lợi, 2.Đặng Thị Sen', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['(1) Phạm Hữu Lợi (2) Đặng Thị Sen', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['- Phạm Hữu Lợi\n- Đặng Thị Sen', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['Phạm Hữu Lợi\nĐặng Thị Sen\nY Bham Niê', ['Phạm Hữu Lợi', 'Đặng Thị Sen', 'Y Bham Niê']],
    ['Phạm Hữu Lợi; Đặng Thị Sen;', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['Phạm Hữu Lợi, Đặng Thị Sen và Giàng A Páo', ['Phạm Hữu Lợi', 'Đặng Thị Sen', 'Giàng A Páo']],
    ['Lê Sen và Vũ Lợi', ['Lê Sen', 'Vũ Lợi']],
    ['Phạm Hữu Lợi (chồng), Đặng Thị Sen (vợ)', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['1. Phạm Hữu Lợi (bố)\n2. Phạm Hữu Đức (con trai)', ['Phạm Hữu Lợi', 'Phạm Hữu Đức']],
    ['Phạm Hữu Lợi; Đặng Thị Sen (Vợ), sinh năm 1982', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['Bà Đặng Thị Sen (mẹ)', ['Đặng Thị Sen']],
    ['Đặng Thị Sen (tức Sen Béo)', ['Đặng Thị Sen (tức Sen Béo)']],
    ['Công ty TNHH Mẹ (con)', ['Công ty TNHH Mẹ (con)']],
    ['Phạm Hữu Lợi & Đặng Thị Sen', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['Phạm Hữu Lợi / Đặng Thị Sen', ['Phạm Hữu Lợi', 'Đặng Thị Sen']],
    ['Công ty TNHH Bình An; ông Phạm Hữu Lợi', ['Công ty TNHH Bình An', 'Phạm Hữu Lợi']],
    ['Công ty CP Gỗ và Đá Quý và ông Phạm Hữu Lợi', ['Công ty CP Gỗ và Đá Quý', 'Phạm Hữu Lợi']],
    ['Công ty TNHH Bình An và Công ty CP Hòa Phú', ['Công ty TNHH Bình An', 'Công ty CP Hòa Phú']],
    ['Phạm Hữu Lợi và Công ty TNHH Bình An', ['Phạm Hữu Lợi', 'Công ty TNHH Bình An']],
    [
      '1. Công ty TNHH Thương mại và Dịch vụ Đức\n2. Đặng Thị Sen',
      ['Công ty TNHH Thương mại và Dịch vụ Đức', 'Đặng Thị Sen'],
    ],
  ])('%j is parted', (text, names) => {
    expect([namesIn(text), parsePeople(text).sure]).toEqual([names, true]);
  });

  it.each([
    'Công ty TNHH Thương mại và Dịch vụ An Phát',
    'CÔNG TY CỔ PHẦN ĐẦU TƯ VÀ ĐÀO TẠO SAO MAI',
    'Công ty TNHH Sản xuất, Thương mại và Xây dựng Hà Lan',
    'Ngân hàng Nông nghiệp và Phát triển Nông thôn Việt Nam - Chi nhánh Yên Sơn',
    'Sở Văn hóa, Thể thao và Du lịch',
    'DNTN Vàng bạc Kim và Ngọc',
    'Hợp tác xã Dịch vụ nông nghiệp và Môi trường Đông Hòa',
    'Phòng Tài nguyên và Môi trường',
    'Công ty TNHH Bình An (người đại diện: ông Phạm Hữu Lợi)',
    'Hộ kinh doanh Phạm Hữu Lợi',
    'Công ty Luật TNHH Sơn và Cộng sự',
    'CONG TY TNHH MIA VA DUONG',
    'Công ty TNHH Bình An, đại diện: ông Phạm Hữu Lợi',
    'Phạm Hữu Lợi',
    'Mai Đức Hòa (tức Hòa Còi)',
    'Hộ bà Đặng Thị Sen',
    'Giàng A Páo',
  ])('%j is one, and surely', (text) => {
    expect([namesIn(text), parsePeople(text).sure]).toEqual([[text], true]);
  });

  it.each([
    'Phạm Hữu Lợi (đã chết)',
    'Phạm Hữu Lợi (đã chết, người thừa kế: Đặng Thị Sen)',
    'Phạm Hữu Lợi, người giám hộ: Đặng Thị Sen',
    'Phạm Hữu Lợi (do bà Đặng Thị Sen đại diện)',
    'Những người kế thừa của ông Phạm Hữu Lợi: Đặng Thị Sen',
    'Pham Huu Loi va Dang Thi Sen',
    'PHAM HUU LOI VA DANG THI SEN',
    'anh em ông Phạm Hữu Lợi',
    'HKD Đặng Thị Sen và Phạm Hữu Lợi',
    '- Phạm Hữu Lợi - Đặng Thị Sen',
    'Phạm Hữu Lợi và Đặng Thị Sen, cùng trú tại: thôn 3, xã Đoài',
    'Phạm Hữu Lợi và 3 người khác',
    'Phạm Hữu Lợi và các đồng phạm',
    'Phạm Hữu Lợi và vợ',
    'Vợ chồng ông Phạm Hữu Lợi',
    'Vợ chồng ông Lợi, bà Sen',
    'Phạm Hữu Lợi, Hà Nội',
    'Phạm Hữu Lợi, Sen',
    'Công ty Luật Trần và Nguyễn Hoàng Gia',
    'Phạm Hữu Lợi; những người thừa kế',
    '1. Phạm Hữu Lợi 3. Đặng Thị Sen',
  ])('%j stays whole and is asked about', (text) => {
    expect([namesIn(text), parsePeople(text).sure]).toEqual([[text], false]);
  });

  it.each<[string, string, string]>([
    ['Phạm Hữu Lợi, thôn 3, xã Trần Phú', 'Phạm Hữu Lợi', 'thôn 3, xã Trần Phú'],
    ['Phạm Hữu Lợi - xã Trần Phú', 'Phạm Hữu Lợi', 'xã Trần Phú'],
    ['Phạm Hữu Lợi\nTổ 5, phường Trung Sơn, Hà Nội', 'Phạm Hữu Lợi', 'Tổ 5, phường Trung Sơn, Hà Nội'],
    ['Phạm Hữu Lợi (xã Trần Phú)', 'Phạm Hữu Lợi', 'xã Trần Phú'],
    ['ông Phạm Hữu Lợi, địa chỉ: số 5 phố Huế, Hà Nội', 'Phạm Hữu Lợi', 'số 5 phố Huế, Hà Nội'],
    ['Bà Đặng Thị Sen; trú tại: ấp 3, xã Đoài', 'Đặng Thị Sen', 'ấp 3, xã Đoài'],
    ['Ngân hàng TMCP Ví Dụ, phường Trung Sơn', 'Ngân hàng TMCP Ví Dụ', 'phường Trung Sơn'],
    ['Công ty TNHH Mía và Đường, số 12 đường Lê Lợi', 'Công ty TNHH Mía và Đường', 'số 12 đường Lê Lợi'],
    ['Ngân hàng Ví Dụ - Chi nhánh Đông, xã Đoài', 'Ngân hàng Ví Dụ - Chi nhánh Đông', 'xã Đoài'],
    ['Trương Thị Quý, xã Trần Phú', 'Trương Thị Quý', 'xã Trần Phú'],
  ])('%j is a name with its address', (text, name, address) => {
    expect(parsePeople(text)).toEqual({
      people: [{ name, address, idNumber: null, birthYear: null }],
      sure: true,
    });
  });

  it.each([
    [
      'Phạm Hữu Lợi, sinh năm 1980, CCCD 036080001234 và Đặng Thị Sen (SN 1984, CCCD: 036184005678)',
      [
        { name: 'Phạm Hữu Lợi', idNumber: '036080001234', birthYear: 1980, address: null },
        { name: 'Đặng Thị Sen', idNumber: '036184005678', birthYear: 1984, address: null },
      ],
    ],
    [
      '1. Phạm Hữu Lợi - 036080001234\n2. Đặng Thị Sen - 036184005678',
      [
        { name: 'Phạm Hữu Lợi', idNumber: '036080001234', birthYear: null, address: null },
        { name: 'Đặng Thị Sen', idNumber: '036184005678', birthYear: null, address: null },
      ],
    ],
    [
      'Phạm Hữu Lợi (036080001234); Công ty TNHH Mía và Đường (MST 0101234567)',
      [
        { name: 'Phạm Hữu Lợi', idNumber: '036080001234', birthYear: null, address: null },
        { name: 'Công ty TNHH Mía và Đường', idNumber: '0101234567', birthYear: null, address: null },
      ],
    ],
  ])('%j gives each their own', (text, people) => {
    expect(parsePeople(text)).toEqual({ people, sure: true });
  });
});
