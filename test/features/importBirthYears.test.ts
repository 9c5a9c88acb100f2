import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testRegister } from '../app.ts';
import { EXAMPLE_ROW } from '../docketRow.ts';
import { caseOf, received } from '../officialBooks.ts';
import { docketSheet } from '../workbooks.ts';

let office: TestApp;
beforeEach(async () => {
  office = await testRegister();
});
afterEach(() => office.close());

describe('a cell with birth years of several people', () => {
  it.each(['1980; 1982', '1980 và 1982', '12/03/1980 - 02/04/1982', '1980\n1982', 'SN 1980, SN 1980'])(
    'keeps all of them in the note, and none is taken for one person: %s',
    async (debtorBirthYear) => {
      const row = { ...EXAMPLE_ROW, debtorName: 'Phạm Hữu Lợi và Đặng Thị Sen', debtorBirthYear };
      const path = await received(office, [docketSheet([row])]);
      const { warnings } = await office.ask('import.preview', { path });
      await office.ask('import.run', { path });
      const { parties, note } = await caseOf(office, String(EXAMPLE_ROW.decisionNumber));

      const debtors = parties.filter(({ role }) => role === 'debtor');
      const shown = debtorBirthYear.replace('\n', ' ');
      expect(debtors.map(({ name, birthYear }) => [name, birthYear])).toEqual([
        ['Phạm Hữu Lợi', null],
        ['Đặng Thị Sen', null],
      ]);
      expect(note).toContain(`Năm sinh người phải thi hành án ghi trong sổ: ${shown}`);
      expect(warnings.map(({ text }) => text)).toContainEqual(
        expect.stringContaining(`"${shown}": nhiều năm, chưa rõ là của ai`),
      );
    },
  );
});
