import { describe, expect, it } from 'vitest';
import { creditorsOf, debtorsOf, isSamePerson, peopleDoubts, peopleWarnings } from './rowPeople.ts';
import { readerOf } from '../rows/rowReader.ts';
import { readValues } from '../rows/typedRow.ts';
import type { RowValues } from '../rows/typedRow.ts';

/** A row of which the workbook says nothing: every value null. */
const BLANK: RowValues = readValues(readerOf({ number: 1, cells: [] }, new Map(), new Map()));
const row = (stated: Partial<RowValues>): RowValues => ({ ...BLANK, ...stated });

const TWO = 'Phạm Hữu Lợi và Đặng Thị Sen';
const [LOI, SEN] = ['036080001234', '036184005678'];
const WOOD = 'Công ty TNHH Gỗ và Đá Quý';

const person = (name: string, idNumber: string | null, birthYear: number | null, address: string | null) => ({
  name,
  idNumber,
  birthYear,
  address,
});

describe('one debtor', () => {
  it.each<[Partial<RowValues>, ReturnType<typeof person>]>([
    [{ debtorName: 'Phạm Hữu Lợi' }, person('Phạm Hữu Lợi', null, null, null)],
    [{ debtorName: 'Phạm Hữu Lợi', debtorIdNumber: LOI }, person('Phạm Hữu Lợi', LOI, null, null)],
    [{ debtorName: 'Phạm Hữu Lợi', debtorBirthYear: 1980 }, person('Phạm Hữu Lợi', null, 1980, null)],
    [{ debtorName: `Phạm Hữu Lợi (${LOI})` }, person('Phạm Hữu Lợi', LOI, null, null)],
    [{ debtorName: `Phạm Hữu Lợi (${SEN})`, debtorIdNumber: LOI }, person('Phạm Hữu Lợi', LOI, null, null)],
    [{ debtorName: 'Lê Sen (1984)', debtorBirthYear: 1985 }, person('Lê Sen', null, 1985, null)],
    [
      { debtorName: 'Lê Sen', debtorAddress: 'thôn 3\nxã Đoài' },
      person('Lê Sen', null, null, 'thôn 3 xã Đoài'),
    ],
    [{ debtorName: WOOD, debtorIdNumber: '0101234567-001' }, person(WOOD, '0101234567-001', null, null)],
  ])('%j', (stated, debtor) => {
    expect(debtorsOf(row(stated))).toEqual({ people: [debtor], sure: true, unclear: [] });
  });

  it('is nobody when the row names none', () => {
    const nobody = { people: [], sure: true, unclear: [] };
    expect([debtorsOf(row({ debtorIdNumber: LOI })), creditorsOf(BLANK)]).toEqual([nobody, nobody]);
  });
});

describe('several debtors and what stands beside them', () => {
  it.each<[string, readonly (string | null)[]]>([
    [`${LOI}; ${SEN}`, [LOI, SEN]],
    [`${SEN}, ${LOI}`, [SEN, LOI]],
    [`${LOI}\n${SEN}`, [LOI, SEN]],
    [`${LOI} và ${SEN}`, [LOI, SEN]],
    [`${LOI}/${SEN}`, [LOI, SEN]],
    [`${LOI} ${SEN}`, [LOI, SEN]],
    [`1. ${LOI}\n2. ${SEN}`, [LOI, SEN]],
    [`1) ${LOI} 2) ${SEN}`, [LOI, SEN]],
    [`1. ${LOI} (cũ 162345678) 2. ${SEN} (cũ 162345679)`, [LOI, SEN]],
    [`CCCD ${LOI}; CMND 162345678`, [LOI, '162345678']],
    [`-; ${SEN}`, [null, SEN]],
    [`${LOI}\nkhông`, [LOI, null]],
  ])('numbers %j', (debtorIdNumber, numbers) => {
    const { people, unclear } = debtorsOf(row({ debtorName: TWO, debtorIdNumber }));
    expect([people.map(({ idNumber }) => idNumber), unclear]).toEqual([numbers, []]);
  });

  it.each<[Partial<RowValues>, readonly (string | null)[], readonly string[]]>([
    [{ debtorIdNumber: LOI }, [null, null], [`số giấy tờ ${LOI}`]],
    [{ debtorIdNumber: `${LOI}; ${SEN}; 162345678` }, [null, null], [`số giấy tờ ${LOI}; ${SEN}; 162345678`]],
    [{ debtorBirthYear: 1980 }, [null, null], ['năm sinh 1980']],
    [{ debtorIdNumber: LOI, debtorBirthYear: 1980 }, [null, null], [`số giấy tờ ${LOI}`, 'năm sinh 1980']],
    [{ debtorName: `Lê Sen (${SEN}) và Vũ Lợi (${LOI})`, debtorIdNumber: '162345678' }, [SEN, LOI], []],
    [{ debtorName: `Lê Sen (${SEN}) và Vũ Lợi`, debtorIdNumber: `162345678; ${LOI}` }, [SEN, LOI], []],
    [{ debtorName: 'Lê Sen (1984) và Vũ Lợi (1980)', debtorBirthYear: 1984 }, [null, null], []],
    [{ debtorName: 'Lê Sen (1984) và Vũ Lợi', debtorBirthYear: 1984 }, [null, null], ['năm sinh 1984']],
  ])('%j: numbers %j, unclear %j', (stated, numbers, unclear) => {
    const read = debtorsOf(row({ debtorName: TWO, ...stated }));
    expect([read.people.map(({ idNumber }) => idNumber), read.unclear]).toEqual([numbers, unclear]);
  });

  it.each([
    ['thôn 3, xã Đoài; thôn 5, xã Đoài', ['thôn 3, xã Đoài', 'thôn 5, xã Đoài']],
    ['thôn 3\nthôn 5', ['thôn 3', 'thôn 5']],
    ['thôn 3, xã Đoài', ['thôn 3, xã Đoài', 'thôn 3, xã Đoài']],
    ['thôn 3, xã Đoài;', ['thôn 3, xã Đoài', 'thôn 3, xã Đoài']],
    ['; thôn 3, xã Đoài,', ['thôn 3, xã Đoài', 'thôn 3, xã Đoài']],
    [null, [null, null]],
  ])('addresses %j are %j, of creditors too', (address, addresses) => {
    const values = row({
      debtorName: TWO,
      creditorName: `${WOOD}; ông Vũ Lợi`,
      debtorAddress: address,
      creditorAddress: address,
    });
    const read = [debtorsOf(values), creditorsOf(values)].map(({ people }) =>
      people.map((one) => one.address),
    );
    expect(read).toEqual([addresses, addresses]);
  });
});

describe('what the officer is told of the names', () => {
  const unsure = (cell: string) =>
    `${cell} có thể nêu nhiều người, chưa tách chắc được nên giữ nguyên một đương sự; hãy tách từng người ` +
    'trong sổ Excel (mỗi người một số thứ tự hoặc cách nhau dấu chấm phẩy) hay ở hồ sơ sau khi nhập.';
  const two = 'Ô debtorName nêu 2 người, mỗi người là một đương sự: Phạm Hữu Lợi; Đặng Thị Sen.';

  it.each<[Partial<RowValues>, readonly string[], readonly string[]]>([
    [{ debtorName: 'Phạm Hữu Lợi', creditorName: WOOD, debtorBirthYear: 1980 }, [], []],
    [{ debtorName: TWO }, [two], []],
    [
      { debtorName: TWO, debtorBirthYear: 1980 },
      [two, 'Ô debtorName: chưa rõ năm sinh 1980 là của ai, đưa vào ghi chú.'],
      ['Người phải thi hành án: chưa rõ năm sinh 1980 là của ai'],
    ],
    [
      { debtorName: TWO, creditorName: 'Phạm Hữu Lợi và 3 người khác' },
      [two, unsure('Ô creditorName')],
      ['Người được thi hành án: ô ghi có thể nhiều người, cần tách'],
    ],
  ])('%j', (stated, warnings, notes) => {
    const values = row(stated);
    expect(peopleWarnings(values, (field) => `Ô ${field}`)).toEqual(warnings);
    expect(peopleDoubts(values).map(({ line }) => line)).toEqual(notes);
  });
});

describe('the same person', () => {
  const known = (name: string, idNumber: string | null) => person(name, idNumber, null, null);

  it.each([
    [known('Mai Đức Hòa', null), known('MAI ĐỨC  HOÀ', null), true],
    [known('Phạm Hữu Lợi', LOI), known('Phạm Hữu Lợi', null), true],
    [known('Phạm Hữu Lợi', null), known('Phạm Hữu Lợi', LOI), true],
    [known('Phạm Hữu Lợi', LOI), known('Phạm Hữu Lợi', LOI), true],
    [known('Phạm Hữu Lợi', LOI), known('Phạm Hữu Lợi', SEN), false],
    [known('Phạm Hữu Lợi', null), known('Phạm Hữu Lời', null), false],
    [known('Phạm Hữu Lợi', LOI), known('Đặng Thị Sen', LOI), false],
    [person('Lê Sen', null, 1984, 'thôn 3'), person('Lê Sen', null, 1990, 'thôn 5'), true],
  ])('%j, %j: %s', (one, other, same) => {
    expect(isSamePerson(one, other)).toBe(same);
  });
});
