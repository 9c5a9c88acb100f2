import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GapCode } from '#shared/domain/case/state/state.ts';
import { type TestApp, testRegister } from '../app.ts';
import { gapRegister, type Values } from '../gapRegister.ts';
import type { DocketRow } from '../workbooks.ts';

let test: TestApp;
let officerId = '';
beforeAll(async () => {
  test = await testRegister();
  ({ officerId } = await test.ask('officers.add', { name: 'Lê Thị Thu' }));
});
afterAll(() => test.close());

const { rowOf, bringIn, listed, codesOf, fill, viewOf } = gapRegister(() => test);

/** What is missing, the cells that make it so, what is entered, and what the case then says. */
const GAPS: readonly (readonly [GapCode, DocketRow, Values, object])[] = [
  ['docketDayMissing', { docketDate: null }, { day: '2026-03-04' }, { docketDay: '2026-03-04' }],
  [
    'judgmentNumberMissing',
    { judgmentNumber: null },
    { number: ' 15/2026/HS-ST ' },
    judged('number', '15/2026/HS-ST'),
  ],
  ['judgmentDayMissing', { judgmentDate: null }, { day: '2026-01-12' }, judged('day', '2026-01-12')],
  ['courtMissing', { court: null }, { court: 'TAND khu vực 9' }, judged('court', 'TAND khu vực 9')],
  [
    'creditorMissing',
    { creditorName: null, creditorAddress: null },
    { name: 'Công ty TNHH Hòa An', address: 'thôn 1' },
    {
      parties: expect.arrayContaining([
        expect.objectContaining({ role: 'creditor', kind: 'organisation', name: 'Công ty TNHH Hòa An' }),
      ]),
    },
  ],
  [
    'noticeMissing',
    { noticeDate: null, noticeChannel: null },
    { day: '2026-03-11', channel: 'post' },
    { stage: 'coercion' },
  ],
  [
    'verificationMissing',
    { verificationDate: null, verificationResult: null },
    { day: '2026-03-21', result: 'hasMeans' },
    {},
  ],
  [
    'verificationResultMissing',
    { verificationResult: null, coercionNumber: null, coercionDate: null, coercionMeasure: null },
    { result: 'noMeans' },
    {},
  ],
  [
    'moneyDayMissing',
    { amountCollected: 200_000 },
    { day: '2026-04-02' },
    { money: expect.objectContaining({ collected: 200_000 }) },
  ],
  ['decisionNumberMissing', { coercionNumber: null }, { number: '77/QĐ-THADS' }, {}],
  [
    'deferralGroundMissing',
    { deferralNumber: '9/QĐ', deferralDate: '02/06/2026' },
    { deferralGround: 'other' },
    { state: 'deferred' },
  ],
  ['deferralEndMissing', { deferralNumber: '9/QĐ', deferralDate: '02/06/2026' }, { until: '2026-12-01' }, {}],
  [
    'noMeansGroundMissing',
    { noMeansNumber: '8/QĐ', noMeansDate: '01/06/2026', verificationResult: 'Chưa có điều kiện' },
    { noMeansGround: 'b' },
    {},
  ],
  ['channelMissing', { noticeChannel: null }, { channel: 'posting' }, {}],
  [
    'noticePartyMissing',
    { debtorName: 'Mai Đức Hòa; Lê Văn Tư', debtorIdNumber: null },
    { debtor: 'all' },
    {},
  ],
  ['futureFactLeft', { noticeDate: '01/10/2062' }, { day: '2026-03-12' }, {}],
  ['futureFactLeft', { completedDate: '01/10/2062' }, { settle: 'dismiss' }, { endedOn: null }],
];

function judged(field: string, value: string): object {
  return { judgment: expect.objectContaining({ [field]: value }) };
}

describe('one thing that many cases lack', () => {
  it.each(GAPS)('%s is listed, filled and gone', async (code, cells, values, said) => {
    const importId = await bringIn(rowOf({}), rowOf(cells), rowOf(cells));
    const [before, rows] = [await codesOf(importId), await listed(importId, code)];

    const answer = await fill(code, rows, values);

    expect(before).toContain(code);
    expect(rows).toHaveLength(2);
    expect(answer).toEqual({ filled: 2, refused: [] });
    expect(await codesOf(importId)).not.toContain(code);
    expect(await viewOf(rows[0])).toMatchObject(said);
    expect((await viewOf(rows[0])).gaps.map((gap) => gap.code)).not.toContain(code);
  });

  it('the officer is assigned by an act of its own', async () => {
    const importId = await bringIn(rowOf({ officerName: null }));
    const rows = await listed(importId, 'officerMissing');

    await fill('officerMissing', rows, { officerId, day: '2026-03-06' });

    const view = await viewOf(rows[0]);
    expect(view).toMatchObject({ officer: 'Lê Thị Thu' });
    expect(view.events.at(-1)).toMatchObject({
      day: '2026-03-06',
      body: { type: 'officer.assigned', officerId },
    });
  });

  it('a case that has ended is told who held it, without an assignment', async () => {
    const importId = await bringIn(rowOf({ officerName: null, completedDate: '01/09/2026' }));
    const rows = await listed(importId, 'officerMissing');

    expect(await fill('officerMissing', rows, { officerId })).toEqual({ filled: 1, refused: [] });
    expect(await viewOf(rows[0])).toMatchObject({ officer: 'Lê Thị Thu', state: 'completed' });
  });

  it('says of each row what lacks it and what to check it against', async () => {
    const importId = await bringIn(rowOf({ coercionNumber: null, debtorName: 'Lê Văn Tư' }));

    expect(await listed(importId, 'decisionNumberMissing')).toMatchObject([
      {
        debtor: 'Lê Văn Tư',
        officer: 'Trần Ngọc Ánh',
        decisionDay: '2026-03-05',
        docketDay: '2026-03-02',
        judgmentNumber: '12/2026/HS-ST',
        judgmentDay: '2026-01-15',
        noticeDay: '2026-03-10',
        verifiedDay: '2026-03-20',
        endedOn: null,
        lacking: { type: 'coercion.decided', day: '2026-05-20', number: null },
      },
    ]);
  });

  it('is listed in the order of the sheet, page by page, and by officer, import and case', async () => {
    const names = Array.from({ length: 7 }, (_, at) => `Người Thứ ${at}`);
    const importId = await bringIn(
      ...names.map((debtorName, at) =>
        rowOf({ court: null, debtorName, officerName: at % 2 === 0 ? 'Lê Thị Thu' : 'Trần Ngọc Ánh' }),
      ),
    );
    const ask = { code: 'courtMissing', importId } as const;
    const namesOf = async (more: object): Promise<readonly string[]> =>
      (await test.ask('gaps.list', { ...ask, ...more })).rows.map(({ debtor }) => debtor);

    expect(await test.ask('gaps.list', { ...ask, limit: 2 })).toMatchObject({ total: 7 });
    expect(await namesOf({ limit: 3, offset: 2 })).toEqual(names.slice(2, 5));
    expect(await namesOf({ officerId })).toEqual(names.filter((_, at) => at % 2 === 0));
    const [first] = await listed(importId, 'courtMissing');
    expect(await namesOf({ caseId: first?.caseId })).toEqual(names.slice(0, 1));
    expect(await namesOf({ importId: 'không có' })).toEqual([]);
  });

  it('is counted by case and by place', async () => {
    const importId = await bringIn(
      rowOf({ amountCollected: 100, amountPaidOut: 100 }),
      rowOf({ amountCollected: 100 }),
    );

    expect((await test.ask('gaps.summary', { importId })).gaps).toEqual([
      { code: 'moneyDayMissing', cases: 2, gaps: 3 },
    ]);
  });
});
