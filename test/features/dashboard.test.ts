import { afterAll, beforeAll, expect, it } from 'vitest';
import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import { addDays, addMonths, localDate } from '#shared/domain/localDate.ts';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';

let office: TestApp;
let shown: OutputOf<'dashboard.load'>;

beforeAll(async () => {
  office = await testRegister();
  await office.ask('import.run', { path: 'test/fixtures/so-thu-ly.xlsx' });
  shown = await office.ask('dashboard.load', {});
}, 120_000);

afterAll(() => office.close());

const listed = async (filter: InputOf<'cases.list'>): Promise<number> =>
  (await office.ask('cases.list', { ...filter, limit: 1 })).total;

it('shows four numbers that are the lists they open', async () => {
  const opened = {
    cases: await listed({}),
    open: await listed({ open: true }),
    overdueCases: await listed({ overdue: true }),
    gapCases: await listed({ hasGaps: true }),
  };

  expect(shown).toMatchObject(opened);
  expect(shown.cases).toBe(2935);
});

it('shows months whose bars are the lists they open', async () => {
  const opened = await Promise.all(
    shown.months.map(async ({ month }) => {
      const from = localDate(`${month}-01`);
      const to = addDays(addMonths(from, 1), -1);
      return {
        month,
        docketed: await listed({ docketedFrom: from, docketedTo: to }),
        ended: await listed({ endedFrom: from, endedTo: to }),
      };
    }),
  );

  expect(shown.months).toEqual(opened);
});

it('shows officers whose bars are the lists they open', async () => {
  const opened = await Promise.all(
    shown.officers.map(async ({ officerId, officer }) => {
      const whose = officerId === null ? { unassigned: true } : { officerIds: [officerId] };
      return {
        officerId,
        officer,
        open: await listed({ ...whose, open: true }),
        overdueCases: await listed({ ...whose, open: true, overdue: true }),
      };
    }),
  );

  expect(shown.officers).toEqual(opened);
});
