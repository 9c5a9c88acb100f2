import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import expected from '#test/fixtures/so-thu-ly.expected.json' with { type: 'json' };
import { findLayout } from './columns/layout.ts';
import { proposeMapping } from './columns/mapping.ts';
import { readWorkbookFile } from './file/readWorkbookFile.ts';
import type { RejectedRow } from './rows/typedCase.ts';
import { typeRowsInPortions } from './rows/typedRows.ts';

const WHY = new Map<string, string>([
  ['missing-decision-number', 'missing decision number'],
  ['missing-debtor', 'missing debtor'],
  ['duplicate-decision', 'duplicate decision number and date'],
  ['future-docket-date', 'future docket date'],
  ['negative-amount', 'negative amount'],
  ['impossible-date/decisionDate', 'impossible decision date'],
]);

const asExpected = ({ row, order, code, problems }: RejectedRow) => ({
  row,
  stt: Number(order),
  why: WHY.get(code) ?? WHY.get(`${code}/${problems[0]?.field}`),
});

const path = fileURLToPath(new URL('../../test/fixtures/so-thu-ly.xlsx', import.meta.url));

describe('the register of an area office', () => {
  it('is read as its expectations say, to the đồng', async () => {
    const { workbook } = await readWorkbookFile(path);
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const { layout } = findLayout(sheet);

    const typed = await typeRowsInPortions({
      sheet,
      layout,
      mapping: proposeMapping(layout),
      today: localDate('2026-11-20'),
    });

    expect({
      rows: typed.rows.length + typed.rejected.length,
      importable: typed.rows.length,
      rejected: typed.rejected.map(asExpected),
      amountDue: typed.totals.amountDue,
      amountCollected: typed.totals.amountCollected,
      officers: typed.officers.length,
    }).toEqual(expected);
  });
});
