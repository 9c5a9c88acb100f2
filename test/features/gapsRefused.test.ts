import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GapCode } from '#shared/domain/case/state/state.ts';
import { type TestApp, testRegister } from '../app.ts';
import { filling, gapRegister, type Values } from '../gapRegister.ts';
import type { DocketRow } from '../workbooks.ts';

let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

const { rowOf, bringIn, listed, codesOf, fill, viewOf } = gapRegister(() => test);

const noNotice: DocketRow = { noticeDate: null, noticeChannel: null };

describe('a row that cannot be written', () => {
  it.each<[string, GapCode, DocketRow, Values, string, RegExp]>([
    [
      'a day to come',
      'noticeMissing',
      noNotice,
      { day: '2026-12-01' },
      'refused-always',
      /01\/12\/2026 chưa đến/u,
    ],
    [
      'a docket day to come',
      'docketDayMissing',
      { docketDate: null },
      { day: '2062-03-02' },
      'refused-always',
      /chưa đến/u,
    ],
    [
      'a day before the decision',
      'noticeMissing',
      noNotice,
      { day: '2026-03-01' },
      'refused',
      /trước ngày ra quyết định/u,
    ],
    ['no day', 'noticeMissing', noNotice, { channel: 'post' }, 'value-missing', /Cần ngày thông báo/u],
    ['a blank day', 'noticeMissing', noNotice, { day: '  ' }, 'value-missing', /Cần ngày thông báo/u],
    [
      'a day no calendar has',
      'noticeMissing',
      noNotice,
      { day: '2026-02-30' },
      'value-unread',
      /2026-02-30/u,
    ],
    [
      'a channel of no list',
      'noticeMissing',
      noNotice,
      { day: '2026-03-09', channel: 'owl' },
      'value-unread',
      /owl/u,
    ],
    [
      'a channel that says nothing',
      'channelMissing',
      { noticeChannel: null },
      { channel: 'other' },
      'value-unread',
      /other/u,
    ],
    ['a blank court', 'courtMissing', { court: null }, { court: ' \t' }, 'value-missing', /Cần tên Tòa án/u],
    [
      'a court of a thousand letters',
      'courtMissing',
      { court: null },
      { court: 'a'.repeat(600) },
      'value-unread',
      /500 ký tự/u,
    ],
    [
      'a number of a hundred letters',
      'decisionNumberMissing',
      { coercionNumber: null },
      { number: '9'.repeat(100) },
      'value-unread',
      /80 ký tự/u,
    ],
    [
      'an officer nobody knows',
      'officerMissing',
      { officerName: null },
      { officerId: 'ai', day: '2026-03-09' },
      'officer-not-found',
      /không có chấp hành viên/u,
    ],
    [
      'an officer without a day',
      'officerMissing',
      { officerName: null },
      { officerId: 'ai' },
      'value-missing',
      /ngày phân công/u,
    ],
    [
      'an end that ends no such deferral',
      'deferralEndMissing',
      { deferralNumber: '9/QĐ', deferralDate: '02/06/2026' },
      { requestedOn: '2026-06-01' },
      'gap-stays',
      /vẫn còn thiếu: chưa có ngày hết hoãn/u,
    ],
    [
      'a debtor of another case',
      'noticePartyMissing',
      { debtorName: 'An Văn A; Lê Văn B', debtorIdNumber: null },
      { debtor: 'ai' },
      'value-unread',
      /không có người phải thi hành án này/u,
    ],
    [
      'a right day that is to come as well',
      'futureFactLeft',
      { noticeDate: '01/10/2062' },
      { day: '2061-10-01' },
      'refused-always',
      /chưa đến/u,
    ],
    [
      'neither a right day nor a dismissal',
      'futureFactLeft',
      { noticeDate: '01/10/2062' },
      {},
      'value-missing',
      /hoặc chọn bỏ/u,
    ],
  ])('%s: is answered with its reason and loses nothing', async (_what, ...row) => {
    const [code, cells, values, refusal, sentence] = row;
    const importId = await bringIn(rowOf(cells));
    const rows = await listed(importId, code);
    const before = await viewOf(rows[0]);

    const { filled, refused } = await fill(code, rows, values);

    expect({ filled, refused }).toMatchObject({
      filled: 0,
      refused: [{ code: refusal, caseId: rows[0]?.caseId }],
    });
    expect(refused[0]?.sentence).toMatch(sentence);
    expect(await viewOf(rows[0])).toEqual(before);
    expect(await codesOf(importId)).toContain(code);
  });

  it('leaves the good rows written', async () => {
    const importId = await bringIn(rowOf(noNotice), rowOf(noNotice), rowOf(noNotice));
    const rows = await listed(importId, 'noticeMissing');
    const days = ['2026-03-09', '2026-12-01', '2026-03-10'];

    const { filled, refused } = await test.ask('gaps.fill', {
      code: 'noticeMissing',
      rows: rows.map((row, at) => filling(row, { day: days[at] ?? '', channel: 'direct' })),
    });

    expect(filled).toBe(2);
    expect(refused.map(({ caseId }) => caseId)).toEqual([rows[1]?.caseId]);
    expect((await listed(importId, 'noticeMissing')).map(({ caseId }) => caseId)).toEqual([rows[1]?.caseId]);
  });

  it('is written with a reason where the law allows none without', async () => {
    const importId = await bringIn(rowOf(noNotice));
    const rows = (await listed(importId, 'noticeMissing')).map((row) => filling(row, { day: '2026-03-01' }));
    const code = 'noticeMissing';

    const without = await test.ask('gaps.fill', { code, rows });
    const reasoned = await test.ask('gaps.fill', { code, rows, overrideReason: 'Theo biên bản lưu hồ sơ' });

    expect(without.refused).toMatchObject([{ overridable: true }]);
    expect(reasoned).toEqual({ filled: 1, refused: [] });
  });

  it('is a case that somebody worked on since it was listed', async () => {
    const importId = await bringIn(rowOf({ court: null }));
    const rows = await listed(importId, 'courtMissing');
    const happened = { day: '2026-04-01', body: { type: 'pause.groundEnded', detail: null } };
    await test.ask('events.record', {
      caseId: rows[0]?.caseId ?? '',
      event: happened as never,
      overrideReason: 'a',
    });

    expect(await fill('courtMissing', rows, { court: 'TAND khu vực 1' })).toMatchObject({
      filled: 0,
      refused: [{ code: 'conflict' }],
    });
  });

  it('is one that lacks it no more', async () => {
    const importId = await bringIn(rowOf({ court: null }));
    const rows = await listed(importId, 'courtMissing');
    await fill('courtMissing', rows, { court: 'TAND khu vực 1' });

    expect(await fill('courtMissing', rows, { court: 'TAND khu vực 2' })).toMatchObject({
      filled: 0,
      refused: [{ code: 'gap-gone' }],
    });
  });
});
