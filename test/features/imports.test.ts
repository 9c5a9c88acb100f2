import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { testRegister } from '../app.ts';
import { EXAMPLE_ROW } from '../docketRow.ts';
import { docketWorkbook } from '../workbooks.ts';
import type { DocketRow } from '../workbooks.ts';
import type { TestApp } from '../app.ts';

const path = fileURLToPath(new URL('../fixtures/so-thu-ly.xlsx', import.meta.url));
const expected: {
  importable: number;
  rejected: { row: number }[];
  amountDue: number;
  amountCollected: number;
  officers: number;
} = JSON.parse(readFileSync(new URL('../fixtures/so-thu-ly.expected.json', import.meta.url), 'utf8'));

let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

/** One story: preview, import, import again, undo, import once more. The order of the tests is the story. */
describe('bringing in a sổ thụ lý', () => {
  let importId = '';

  it('previews what the import would do and writes nothing', async () => {
    const preview = await test.ask('import.preview', { path });

    expect(preview).toMatchObject({
      sheet: 'So thu ly',
      importable: expected.importable,
      alreadyThere: 0,
      amountDue: expected.amountDue,
      amountCollected: expected.amountCollected,
    });
    expect((await test.ask('cases.list', {})).total).toBe(0);
  });

  it('imports to the đồng and names every rejected row', async () => {
    const result = await test.ask('import.run', { path });

    importId = result.importId ?? '';
    expect(result).toMatchObject({
      imported: expected.importable,
      amountDue: expected.amountDue,
      amountCollected: expected.amountCollected,
    });
    expect(result.rejected.map(({ row }) => row)).toEqual(expected.rejected.map(({ row }) => row));
    expect(result.rejected.map(({ reason }) => reason)).not.toContain('');
  });

  it('shows the same sums in the register', async () => {
    const totals = await test.ask('cases.totals', {});

    expect(totals).toMatchObject({
      cases: expected.importable,
      due: expected.amountDue,
      collected: expected.amountCollected,
    });
    expect((await test.ask('officers.list', {})).officers).toHaveLength(expected.officers);
    expect((await test.ask('cases.list', { limit: 100_000 })).rows).toHaveLength(expected.importable);
  });

  it('keeps file, sheet and row on every event, and invents no day', async () => {
    const { rows } = await test.ask('cases.list', { text: '01/QĐ-THADS 252/2024/HS-ST' });

    const view = await test.ask('cases.get', { id: rows[0]?.id ?? '' });

    expect(view.events.map(({ imported }) => imported?.row)).toEqual(view.events.map(() => 11));
    expect(view.events.find(({ body }) => body.type === 'money.collected')?.day).toBeNull();
    expect(view.gaps).toContainEqual(expect.objectContaining({ code: 'moneyDayMissing' }));
  });

  it('adds nothing the second time', async () => {
    const again = await test.ask('import.run', { path });

    expect(again).toMatchObject({
      importId: null,
      imported: 0,
      alreadyThere: expected.importable,
      amountDue: 0,
      amountCollected: 0,
    });
  });

  it('hands the rejected rows back as a workbook that reads the same way', async () => {
    const { base64, rows } = await test.ask('import.rejects', { importId });
    const received = await test.ask('import.receive', { name: 'chưa nhập.xlsx', base64 });

    const preview = await test.ask('import.preview', { path: received.path });

    expect(rows).toBe(expected.rejected.length);
    expect(preview.rejected.length + preview.importable + preview.alreadyThere).toBe(
      expected.rejected.length,
    );
  });

  it('takes the whole import back, and lets it in again', async () => {
    const { removed } = await test.ask('import.undo', { importId });

    expect(removed).toBe(expected.importable);
    expect((await test.ask('cases.list', {})).total).toBe(0);
    expect(await test.ask('import.run', { path })).toMatchObject({ imported: expected.importable });
    expect(await test.ask('journal.verify', {})).toMatchObject({ intact: true });
  });

  it('takes back all but the case that was worked on', async () => {
    const { imports } = await test.ask('import.list', {});
    const { rows } = await test.ask('cases.list', { text: '1281/QĐ-THADS' });
    const { id, events } = await test.ask('cases.get', { id: rows[0]?.id ?? '' });
    const body = {
      type: 'duty.done',
      ruleId: 'NT-02',
      triggerEventId: events[0]?.id ?? '',
      detail: null,
    } as const;
    await test.ask('events.record', { caseId: id, event: { day: localDate('2026-11-20'), body } });

    const undone = await test.ask('import.undo', { importId: imports[0]?.id ?? '' });

    expect(undone).toMatchObject({ removed: expected.importable - 1, kept: ['1281/QĐ-THADS'], keptTotal: 1 });
  });
});

describe('a verification whose result the workbook does not tell', () => {
  it('counts as done and asks for its result', async () => {
    const apart = await testRegister();
    const row = {
      ...EXAMPLE_ROW,
      verificationResult: '',
      coercionNumber: '',
      coercionDate: '',
      coercionMeasure: '',
    };
    const base64 = Buffer.from(docketWorkbook([row])).toString('base64');
    const received = await apart.ask('import.receive', { name: 'thiếu.xlsx', base64 });
    await apart.ask('import.run', { path: received.path });
    const { rows } = await apart.ask('cases.list', {});

    const { gaps, events } = await apart.ask('cases.get', { id: rows[0]?.id ?? '' });
    const { items } = await apart.ask('agenda.list', { days: 3660 });

    await apart.close();
    expect(gaps.map(({ code }) => code)).toContain('verificationResultMissing');
    expect(events.find(({ body }) => body.type === 'condition.verified')?.day).toBe('2026-03-20');
    expect(items.map(({ ruleId }) => ruleId)).not.toContain('VR-01');
  });
});

describe('a workbook that says too little or too much', () => {
  const names = Array.from({ length: 80 }, (_, index) => `Nguyễn Văn ${index}`).join(', ');

  it.each<[string, DocketRow]>([
    ['no court and no judgment', { court: '', judgmentNumber: '' }],
    ['eighty names in one cell', { debtorName: names, creditorName: names, officerName: names }],
    ['a note of thousands of letters', { note: 'chữ '.repeat(3000), debtorAddress: 'thôn '.repeat(1000) }],
    ['a number of a hundred letters', { decisionNumber: `9/${'QĐ'.repeat(60)}` }],
    ['three hundred items', { obligationText: 'Án phí 1.000đ; '.repeat(300), amountDue: 300_000 }],
  ])('%s: what was taken in can be read', async (_what, odd) => {
    const apart = await testRegister();
    const base64 = Buffer.from(docketWorkbook([{ ...EXAMPLE_ROW, ...odd }])).toString('base64');
    const received = await apart.ask('import.receive', { name: 'lạ.xlsx', base64 });
    await apart.ask('import.run', { path: received.path });
    const { rows } = await apart.ask('cases.list', {});

    const view = await apart.reply('cases.get', { id: rows[0]?.id ?? '' });

    await apart.close();
    expect(view).toMatchObject({ ok: true, value: { money: { due: rows[0]?.due } } });
  });
});

describe('a mapping that is being tried', () => {
  it('decides which rows are handed back to correct', async () => {
    const negative = { ...EXAMPLE_ROW, decisionNumber: '102/QĐ-THADS', amountDue: -5_000_000 };
    const base64 = Buffer.from(docketWorkbook([EXAMPLE_ROW, negative])).toString('base64');
    const { path: tried } = await test.ask('import.receive', { name: 'thử.xlsx', base64 });
    const { columns } = await test.ask('import.preview', { path: tried });
    const amountless = columns.filter(({ field }) => field !== null && field !== 'amountDue');
    const mapping = Object.fromEntries(amountless.map(({ column, field }) => [column, field ?? '']));

    const usual = await test.ask('import.rejects', { path: tried });
    const other = await test.ask('import.rejects', { path: tried, mapping });

    expect([usual.rows, other.rows]).toEqual([1, 0]);
  });
});

describe('a workbook that cannot be read', () => {
  it.each([
    ['no such file', '/khong/co/tep.xlsx', 'file-not-found'],
    ['a folder', '/', 'file-is-folder'],
    ['text under an .xlsx name', fileURLToPath(import.meta.url), 'not-a-workbook'],
  ])('%s is told in words', async (_what, bad, _code) => {
    const reply = await test.reply('import.run', { path: bad });

    expect(reply).toMatchObject({ ok: false, error: { message: expect.stringMatching(/\S/u) } });
    expect(reply.ok ? '' : reply.error.code).not.toBe('bug');
  });
});

describe('cancelling an import', () => {
  it('leaves the register as it was', async () => {
    const apart = await testRegister();
    const stop = new AbortController();
    const onProgress = ({ label }: { label: string }) => void (label === 'Đang ghi vào sổ' && stop.abort());

    const reply = await apart.reply('import.run', { path }, { signal: stop.signal, onProgress });

    expect(reply).toMatchObject({ ok: false, error: { code: 'import-cancelled' } });
    expect((await apart.ask('cases.list', {})).total).toBe(0);
    expect((await apart.ask('import.list', {})).imports).toEqual([]);
    await apart.close();
  });
});
