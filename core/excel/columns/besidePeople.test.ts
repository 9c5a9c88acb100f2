import { describe, expect, it } from 'vitest';
import { assignFields } from './assignFields.ts';
import { besidePeople } from './besidePeople.ts';

const D = 'Người phải thi hành án';
const C = 'Người được thi hành án';

const fieldsOf = (headers: readonly string[]) => {
  const paths = headers.map((header) => header.split(' › '));
  const assigned = besidePeople(paths, assignFields(paths), () => true);
  return headers.map((_, index) => assigned.find((found) => found.index === index)?.field ?? null);
};

describe('details that name no person', () => {
  it.each<[string, readonly string[], readonly (string | null)[]]>([
    ['the debtor on the left', [D, 'Địa chỉ'], ['debtorName', 'debtorAddress']],
    ['the creditor on the left', [C, 'Địa chỉ'], ['creditorName', 'creditorAddress']],
    [
      'each their own',
      [D, 'Địa chỉ', C, 'Địa chỉ'],
      ['debtorName', 'debtorAddress', 'creditorName', 'creditorAddress'],
    ],
    [
      'further details between',
      [D, 'Năm sinh', 'CCCD', 'Nơi cư trú'],
      ['debtorName', 'debtorBirthYear', 'debtorIdNumber', 'debtorAddress'],
    ],
    [
      'papers of the creditor, which have no field',
      [D, C, 'CCCD', 'Địa chỉ'],
      ['debtorName', 'creditorName', null, 'creditorAddress'],
    ],
    [
      'a birth year of the creditor',
      [D, 'Năm sinh', C, 'Năm sinh'],
      ['debtorName', 'debtorBirthYear', 'creditorName', null],
    ],
    ['something else between', [D, 'Số tiền', 'Địa chỉ'], ['debtorName', 'amountDue', null]],
    ['nobody on the left', ['Địa chỉ', D], [null, 'debtorName']],
    ['the same twice', [D, 'Địa chỉ', 'Nơi cư trú'], ['debtorName', 'debtorAddress', null]],
    [
      'under a group of its own',
      [`${D} › Họ tên`, `${D} › Địa chỉ`, C, 'Địa chỉ'],
      ['debtorName', 'debtorAddress', 'creditorName', 'creditorAddress'],
    ],
    ['an address that says whose', [C, `Địa chỉ ${D}`, D], ['creditorName', 'debtorAddress', 'debtorName']],
  ])('belong to %s', (_, headers, fields) => {
    expect(fieldsOf(headers)).toEqual(fields);
  });
});
