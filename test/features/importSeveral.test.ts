import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { EXAMPLE_ROW } from '../docketRow.ts';
import { docketWorkbook } from '../workbooks.ts';
import type { DocketRow } from '../workbooks.ts';

const reported = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/reported/${name}.xlsx`, import.meta.url));

let test: TestApp;
beforeEach(async () => {
  test = await testRegister('2026-11-25T02:00:00.000Z');
});
afterEach(() => test.close());

const caseOf = async (decision: string) => {
  const { rows } = await test.ask('cases.list', { text: decision });
  return await test.ask('cases.get', { id: rows[0]?.id ?? '' });
};

const docketedOf = async (decision: string) => {
  const { events } = await caseOf(decision);
  const body = events.map((event) => event.body).find(({ type }) => type === 'case.docketed');
  return body?.type === 'case.docketed' ? body : null;
};

const debtorsOf = async (decision: string) =>
  (await docketedOf(decision))?.parties.filter(({ role }) => role === 'debtor');

const itemsOf = async (decision: string) =>
  (await docketedOf(decision))?.items.map(({ label, amount }) => [label, amount]);

const bringIn = async (rows: readonly DocketRow[]) => {
  const base64 = Buffer.from(docketWorkbook(rows)).toString('base64');
  const { path } = await test.ask('import.receive', { name: 'thử.xlsx', base64 });
  return { preview: await test.ask('import.preview', { path }), run: await test.ask('import.run', { path }) };
};

describe('several debtors in one cell', () => {
  it('are parties of their own, and each is found in other cases', async () => {
    await test.ask('import.run', { path: reported('nhieu-nguoi-mot-o') });

    const names = await Promise.all(
      ['51', '52', '53', '54', '55', '56', '57', '58'].map(async (number) =>
        (await debtorsOf(`${number}/QĐ-THADS`))?.map(({ name }) => name),
      ),
    );
    const two = ['Nguyễn Văn Thử', 'Trần Thị Dụ'];
    expect(names).toEqual([
      two,
      two,
      [...two, 'Lê Văn Điển'],
      two,
      two,
      ['Công ty TNHH Mây và Tre'],
      two,
      ['Trần Thị Dụ'],
    ]);
    expect((await debtorsOf('51/QĐ-THADS'))?.map(({ idNumber }) => idNumber)).toEqual([
      '001090000021',
      '001090000022',
    ]);
    const { sameDebtor } = await caseOf('58/QĐ-THADS');
    expect(sameDebtor.map(({ decisionNumber }) => decisionNumber).toSorted()).toEqual(
      ['51', '52', '53', '54', '55', '57'].map((number) => `${number}/QĐ-THADS`),
    );
  });

  it('that cannot be parted surely stay one, and the row is marked', async () => {
    const { preview } = await bringIn([{ ...EXAMPLE_ROW, debtorName: 'Mai Đức Hòa và vợ' }]);

    expect(preview.warnings.map(({ row, text }) => [row, text])).toContainEqual([
      7,
      expect.stringContaining('có thể nêu nhiều người'),
    ]);
    expect((await debtorsOf('101/QĐ-THADS'))?.map(({ name }) => name)).toEqual(['Mai Đức Hòa và vợ']);
  });
});

describe('one decision over several rows', () => {
  it.each(['o-gop-nhieu-dong', 'nhieu-dong-khong-gop'])('is one case with all it holds: %s', async (name) => {
    const preview = await test.ask('import.preview', { path: reported(name) });
    const run = await test.ask('import.run', { path: reported(name) });

    expect([preview.importable, preview.amountDue, preview.rejected]).toEqual([3, 191_550_000, []]);
    expect([run.imported, run.amountDue]).toEqual([3, 191_550_000]);
    expect(await itemsOf('41/QĐ-THADS')).toEqual([
      ['Trả nợ gốc', 100_000_000],
      ['Lãi chậm trả', 25_000_000],
      ['Án phí DSST', 6_250_000],
    ]);
    const view = await caseOf('42/QĐ-THADS');
    expect((await debtorsOf('42/QĐ-THADS'))?.map((party) => party.name)).toEqual([
      'Trần Văn Thí',
      'Lý Văn Tự',
      'Hồ Văn Điển',
    ]);
    expect(
      view.events
        .filter(({ body }) => body.type === 'notice.served')
        .map(({ day }) => day)
        .toSorted(),
    ).toEqual(['2026-08-10', '2026-08-14', '2026-08-21']);
    expect(view.events.map(({ imported }) => imported?.row)).toEqual(view.events.map(() => 5));
    expect(view.money.due).toBe(60_000_000);
    expect((await test.ask('import.run', { path: reported(name) })).alreadyThere).toBe(3);
  });

  it('names each debtor again: the sum is theirs jointly and counts once', async () => {
    const run = await test.ask('import.run', { path: reported('moi-nguoi-mot-dong') });

    expect([run.imported, run.amountDue, run.rejected]).toEqual([2, 60_300_000, []]);
    expect((await debtorsOf('42/QĐ-THADS'))?.length).toBe(3);
    expect(await itemsOf('42/QĐ-THADS')).toEqual([['Liên đới bồi thường', 60_000_000]]);
  });
});

const HEAD: DocketRow = {
  ...EXAMPLE_ROW,
  obligationText: 'Trả tiền vay',
  amountDue: 80_000_000,
  amountCollected: 0,
  amountPaidOut: 0,
};
const OTHER = { debtorName: 'Vũ Thị Lành', debtorIdNumber: '036184005678' };

describe('what further rows of a decision bring', () => {
  it.each<[string, readonly DocketRow[], readonly [number, number], readonly (readonly [number, string])[]]>([
    [
      'another khoản below',
      [HEAD, { obligationText: 'Tiền lãi', amountDue: 5_000_000 }],
      [1, 85_000_000],
      [],
    ],
    ['another debtor below', [HEAD, OTHER], [1, 80_000_000], []],
    ['the same sum beside another debtor', [HEAD, { ...OTHER, amountDue: 80_000_000 }], [1, 80_000_000], []],
    [
      'another sum beside another debtor',
      [HEAD, { ...OTHER, obligationText: 'Án phí', amountDue: 300_000 }],
      [1, 80_300_000],
      [],
    ],
    ['all again with another debtor', [HEAD, { ...HEAD, ...OTHER }], [1, 80_000_000], []],
    [
      'all again with another khoản',
      [HEAD, { ...HEAD, obligationText: 'Án phí DSST', amountDue: 4_000_000 }],
      [1, 84_000_000],
      [],
    ],
    [
      'a dash where nothing is of its own',
      [HEAD, { order: '-', decisionNumber: '"', ...OTHER }],
      [1, 80_000_000],
      [],
    ],
    [
      'three rows of each kind',
      [HEAD, OTHER, { obligationText: 'Án phí', amountDue: 1_000_000 }],
      [1, 81_000_000],
      [],
    ],
    ['the same once more', [HEAD, HEAD], [1, 80_000_000], [[8, 'duplicate-decision']]],
    [
      'another judgment',
      [HEAD, { ...HEAD, ...OTHER, judgmentNumber: '13/2026/HS-ST' }],
      [1, 80_000_000],
      [[8, 'duplicate-decision']],
    ],
    [
      'an order number of its own',
      [HEAD, { order: 2, ...OTHER }],
      [1, 80_000_000],
      [[8, 'missing-decision-number']],
    ],
    [
      'a judgment of its own',
      [HEAD, { judgmentNumber: '13/2026/HS-ST', ...OTHER }],
      [1, 80_000_000],
      [[8, 'missing-decision-number']],
    ],
    [
      'a lone sum, maybe a total',
      [HEAD, { amountDue: 80_000_000 }],
      [1, 80_000_000],
      [[8, 'missing-decision-number']],
    ],
    ['a blank row between', [HEAD, {}, OTHER], [1, 80_000_000], [[9, 'missing-decision-number']]],
    [
      'a sum that cannot be',
      [HEAD, { obligationText: 'Lãi', amountDue: -1 }],
      [0, 0],
      [
        [7, 'negative-amount'],
        [8, 'negative-amount'],
      ],
    ],
    [
      'a row below one without a number',
      [{ ...HEAD, decisionNumber: '' }, OTHER],
      [0, 0],
      [
        [7, 'missing-decision-number'],
        [8, 'case-above-rejected'],
      ],
    ],
    [
      'words with sums of their own under one sum',
      [{ ...HEAD, obligationText: 'Nợ gốc 70.000.000đ' }, { obligationText: 'Lãi 10.000.000đ' }],
      [1, 80_000_000],
      [],
    ],
  ])('%s', async (_what, rows, [imported, due], rejected) => {
    const { preview, run } = await bringIn(rows);

    expect([run.imported, run.amountDue, preview.amountDue]).toEqual([imported, due, due]);
    expect(run.rejected.map(({ row, code }) => [row, code])).toEqual(rejected);
    expect((await test.ask('cases.totals', {})).due).toBe(due);
  });

  it('asks about a sum that stands beside two debtors', async () => {
    const { preview } = await bringIn([HEAD, { ...OTHER, amountDue: 80_000_000 }]);

    expect(preview.warnings.map(({ text }) => text)).toContainEqual(expect.stringContaining('liên đới'));
  });

  it('ends no case for one of its debtors alone', async () => {
    const { preview } = await bringIn([
      { ...HEAD, completedDate: { day: localDate('2026-10-01') } },
      { ...HEAD, ...OTHER },
    ]);

    const { events } = await caseOf('101/QĐ-THADS');

    expect(events.map(({ body }) => body.type)).not.toContain('case.completed');
    expect(preview.warnings.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('chưa tính cho cả việc'),
    );
  });
});
