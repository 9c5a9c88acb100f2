import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import type { GapCode } from '#shared/domain/case/state/state.ts';
import type { TestApp } from './app.ts';
import { EXAMPLE_ROW } from './docketRow.ts';
import { type DocketRow, docketWorkbook } from './workbooks.ts';

export type Values = InputOf<'gaps.fill'>['rows'][number]['values'];
export type GapLine = OutputOf<'gaps.list'>['rows'][number];

export const filling = ({ caseId, eventId, version }: GapLine, values: Values) => ({
  caseId,
  eventId,
  version,
  values,
});

/** Ways to bring in rows that lack something, and to fill it, through the door of one register. */
export function gapRegister(door: () => Pick<TestApp, 'ask'>) {
  let numbered = 0;
  const ask: TestApp['ask'] = async (name, input) => door().ask(name, input);
  return {
    /** A row of the register in which nothing is missing, under a decision number of its own. */
    rowOf: (changed: DocketRow): DocketRow => ({
      ...EXAMPLE_ROW,
      amountCollected: null,
      amountPaidOut: null,
      noticeChannel: 'Trực tiếp',
      decisionNumber: `${(numbered += 1)}/QĐ-THADS`,
      ...changed,
    }),
    /** Brings rows in as one import; answers its id. */
    bringIn: async (...rows: readonly DocketRow[]): Promise<string> => {
      const base64 = Buffer.from(docketWorkbook(rows)).toString('base64');
      const { path } = await ask('import.receive', { name: 'sổ.xlsx', base64 });
      const { importId, imported } = await ask('import.run', { path });
      if (imported !== rows.length) throw new Error(`Only ${imported} rows came in`);
      return importId ?? '';
    },
    listed: async (importId: string, code: GapCode): Promise<readonly GapLine[]> =>
      (await ask('gaps.list', { importId, code })).rows,
    codesOf: async (importId: string): Promise<readonly GapCode[]> =>
      (await ask('gaps.summary', { importId })).gaps.map(({ code }) => code),
    fill: async (code: GapCode, rows: readonly GapLine[], values: Values): Promise<OutputOf<'gaps.fill'>> =>
      ask('gaps.fill', { code, rows: rows.map((row) => filling(row, values)) }),
    viewOf: async (line: GapLine | undefined): Promise<OutputOf<'cases.get'>> =>
      ask('cases.get', { id: line?.caseId ?? '' }),
  };
}
