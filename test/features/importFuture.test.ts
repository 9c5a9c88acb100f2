import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '#shared/contract/cases.ts';
import type { CaseEventType } from '#shared/domain/case/event.ts';
import { type TestApp, testRegister } from '../app.ts';
import { gapRegister, type GapLine } from '../gapRegister.ts';
import { type DocketRow, docketWorkbook } from '../workbooks.ts';

// The register's today is 21/11/2026.
let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

const { rowOf, bringIn, listed, codesOf, fill, viewOf } = gapRegister(() => test);

const bare: DocketRow = {
  noticeDate: null,
  noticeChannel: null,
  verificationDate: null,
  verificationResult: null,
  coercionNumber: null,
  coercionDate: null,
  coercionMeasure: null,
};

const caseOf = async (importId: string): Promise<CaseView> => {
  const { rows } = await test.ask('cases.list', { importId });
  return viewOf({ caseId: rows[0]?.id ?? '' } as GapLine);
};

/** What the register says of a case, but for its ids, its own decision, its note and what is still missing. */
const said = ({ stage, state, classification, voluntaryUntil, endedOn, money, deadlines }: CaseView) => ({
  stage,
  state,
  classification,
  voluntaryUntil,
  endedOn,
  money,
  deadlines: deadlines.map(({ ruleId, due, state: how }) => [ruleId, due, how]),
});

/** Cells of a day to come, and what they state. */
const STATED: readonly (readonly [CaseEventType, DocketRow, string, string | null])[] = [
  ['notice.served', { noticeDate: '22/11/2026', noticeChannel: 'Trực tiếp' }, '2026-11-22', null],
  ['notice.served', { noticeDate: '01/10/2062' }, '2062-10-01', null],
  [
    'condition.verified',
    { verificationDate: '01.10.2062', verificationResult: 'Có điều kiện' },
    '2062-10-01',
    null,
  ],
  ['condition.verified', { verificationDate: '5/12/26' }, '2026-12-05', null],
  ['noMeans.decided', { noMeansNumber: '8/QĐ', noMeansDate: '30/11/2026' }, '2026-11-30', '8/QĐ'],
  ['deferral.decided', { deferralNumber: '9/QĐ', deferralDate: '01/12/2026' }, '2026-12-01', '9/QĐ'],
  [
    'coercion.decided',
    { coercionNumber: '7/QĐ', coercionDate: '20/05/2027', coercionMeasure: 'Kê biên' },
    '2027-05-20',
    '7/QĐ',
  ],
  ['termination.decided', { terminationNumber: '6/QĐ', terminationDate: '20/05/2062' }, '2062-05-20', '6/QĐ'],
  ['termination.decided', { terminationDate: '20/05/2062' }, '2062-05-20', null],
  ['case.completed', { completedDate: '31/12/2026' }, '2026-12-31', null],
];

describe('a fact of a day to come in a workbook', () => {
  it.each(STATED)(
    '%s: comes in as a gap to settle and moves nothing (%o)',
    async (type, cells, day, number) => {
      const without = await caseOf(await bringIn(rowOf(bare)));
      const importId = await bringIn(rowOf({ ...bare, ...cells }));

      const view = await caseOf(importId);
      const rows = await listed(importId, 'futureFactLeft');

      expect(said(view)).toEqual(said(without));
      expect(view.gaps.map(({ code }) => code)).toEqual(['futureFactLeft']);
      expect(rows).toMatchObject([{ lacking: { type, day, number } }]);
    },
  );

  it('is settled by the right day, and counts from it with the number it had', async () => {
    const importId = await bringIn(
      rowOf({
        ...bare,
        noticeDate: '10/03/2026',
        noticeChannel: 'Trực tiếp',
        deferralNumber: '9/QĐ',
        deferralDate: '01/06/2062',
      }),
    );
    const rows = await listed(importId, 'futureFactLeft');

    await fill('futureFactLeft', rows, { day: '2026-06-01' });

    const view = await viewOf(rows[0]);
    expect(view.events.find(({ now }) => now?.body.type === 'deferral.decided')).toMatchObject({
      imported: { importId },
      body: { type: 'futureDay.stated', statedDay: '2062-06-01' },
      now: { day: '2026-06-01', body: { decision: { number: '9/QĐ', day: '2026-06-01' } } },
    });
    expect(await codesOf(importId)).not.toContain('futureFactLeft');
    expect(view.state).toBe('deferred');
  });

  it('is settled by saying that nothing happened, and both stay readable', async () => {
    const importId = await bringIn(rowOf({ ...bare, completedDate: '01/10/2062' }));
    const rows = await listed(importId, 'futureFactLeft');

    await fill('futureFactLeft', rows, { settle: 'dismiss' });

    const view = await viewOf(rows[0]);
    expect(view.events.map(({ body }) => body.type)).toEqual([
      'case.docketed',
      'futureDay.stated',
      'event.corrected',
    ]);
    expect(view).toMatchObject({ gaps: [], endedOn: null });
  });

  it('is settled on the page of the case by the fact itself', async () => {
    const importId = await bringIn(rowOf({ ...bare, noticeDate: '01/10/2062' }));
    const [line] = await listed(importId, 'futureFactLeft');
    const stated = (await viewOf(line)).events.find(({ body }) => body.type === 'futureDay.stated');
    const body = {
      type: 'notice.served',
      document: 'enforcementDecision',
      channel: 'direct',
      outcome: 'received',
      firstPublishedOn: null,
      partyIds: [],
      detail: null,
    } as const;

    await test.ask('events.correct', {
      caseId: line?.caseId ?? '',
      eventId: stated?.id ?? '',
      reason: 'Sổ ghi nhầm năm',
      replacement: { day: '2026-03-10', body } as never,
    });

    expect(await viewOf(line)).toMatchObject({ gaps: [], stage: 'served' });
  });

  it('that several rows of one case state is asked about once', async () => {
    const first = rowOf({ ...bare, noticeDate: '01/10/2062', debtorName: 'Mai Đức Hòa' });
    const second: DocketRow = {
      debtorName: 'Lê Văn Tư',
      noticeDate: '01/10/2062',
      obligationText: 'Phạt 5.000.000đ',
    };
    const base64 = Buffer.from(docketWorkbook([first, second])).toString('base64');
    const { path } = await test.ask('import.receive', { name: 'hai dòng.xlsx', base64 });
    const { importId, imported } = await test.ask('import.run', { path });

    expect(imported).toBe(1);
    expect(await listed(importId ?? '', 'futureFactLeft')).toHaveLength(1);
  });
});
