import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '#shared/contract/index.ts';
import { localDate as day } from '#shared/domain/localDate.ts';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { moneyItem, party } from '../builders.ts';

type Facts = InputOf<'cases.docket'>['facts'];

const DECIDED = day('2026-10-05');
const facts = (number: string | null, more: Partial<Facts> = {}): Facts => ({
  decision: { number, day: DECIDED },
  judgment: { number: '12/2026/DS-ST', day: DECIDED, court: 'TAND khu vực 3', type: 'civil' },
  initiative: 'onRequest',
  urgentMeasure: false,
  flags: { corruptionEconomic: false, creditInstitution: false, keyComplex: false },
  requestReceivedOn: null,
  judgmentReceivedOn: null,
  parties: [party('debtor', 'Phạm Văn Bình')],
  items: [moneyItem('i1', 10_000_000)],
  officerId: null,
  note: null,
  ...more,
});

const TRILLION_THOUSANDS = 1_000_000_000_000_000;
let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

const docket = (number: string | null, more?: Partial<Facts>) =>
  test.reply('cases.docket', { docketDay: DECIDED, facts: facts(number, more) });
/** 'ok' or the code of each reply, one call after the other. */
async function codesOf(calls: readonly (() => ReturnType<typeof test.reply>)[]): Promise<string[]> {
  const codes = [];
  for (const call of calls) {
    const reply = await call();
    codes.push(reply.ok ? 'ok' : reply.error.code);
  }
  return codes;
}
const docketed = async (number: string): Promise<string> =>
  (await test.ask('cases.docket', { docketDay: DECIDED, facts: facts(number) })).id;

describe('a docketing that cannot stand', () => {
  it.each<[string, Partial<Facts>, string]>([
    ['an officer the register does not know', { officerId: 'không-có' }, 'officer-not-found'],
    ['no debtor', { parties: [party('creditor', 'Mai Thị Lan')] }, 'debtor-missing'],
    ['two items of one id', { items: [moneyItem('a', 1), moneyItem('a', 2)] }, 'bad-input'],
    ['two parties of one id', { parties: [party('debtor', 'A'), party('debtor', 'A')] }, 'bad-input'],
    ['an amount beyond counting', { items: [moneyItem('a', TRILLION_THOUSANDS + 1)] }, 'bad-input'],
    [
      'items that add up beyond counting',
      { items: [moneyItem('a', TRILLION_THOUSANDS), moneyItem('b', 1)] },
      'bad-input',
    ],
    ['half a đồng', { items: [moneyItem('a', 0.5)] }, 'bad-input'],
  ])('%s is refused in words, and nothing is written', async (_what, more, code) => {
    const before = await test.ask('cases.totals', {});

    const reply = await docket('7/QĐ-THADS', more);

    expect(reply).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(/\S/u) } });
    expect(await test.ask('cases.totals', {})).toEqual(before);
  });
});

describe('one decision, one case', () => {
  it('knows a decision in every spelling, and tells 12 from 1/2', async () => {
    await docketed('12/QĐ-THADS');

    const numbers = ['012 / qđ-thads', '12/QD-THADS', '12.QĐ.THADS', '1/2/QĐ-THADS'];
    const codes = await codesOf(numbers.map((number) => () => docket(number)));

    expect(codes).toEqual(['duplicate-decision', 'duplicate-decision', 'duplicate-decision', 'ok']);
  });

  it('lets a decision in again once the case entered by mistake is withdrawn', async () => {
    const id = await docketed('20/QĐ-THADS');
    const { events } = await test.ask('cases.get', { id });
    await test.ask('events.correct', {
      caseId: id,
      eventId: events[0]?.id ?? '',
      reason: 'Ghi nhầm sổ',
      replacement: null,
    });

    expect(await docket('20/QĐ-THADS')).toMatchObject({ ok: true });
  });

  it('does not let a correction take the decision of another case', async () => {
    const id = await docketed('31/QĐ-THADS');
    await docketed('32/QĐ-THADS');
    const { events } = await test.ask('cases.get', { id });
    const correct = (number: string) =>
      test.reply('events.correct', {
        caseId: id,
        eventId: events[0]?.id ?? '',
        reason: 'Ghi sai số',
        replacement: { day: DECIDED, body: { type: 'case.docketed', ...facts(number) } },
      });

    expect(await correct('32/QĐ-THADS')).toMatchObject({ ok: false, error: { code: 'duplicate-decision' } });
    expect(await correct('31/QĐ-THADS')).toMatchObject({ ok: true });
  });

  it('reads signs alone as no number given yet', async () => {
    const reply = await docket('///');

    const view = await test.ask('cases.get', { id: reply.ok ? reply.value.id : '' });
    expect(view.decision.number).toBeNull();
    expect(view.gaps).toContainEqual(expect.objectContaining({ code: 'decisionNumberMissing' }));
  });
});

describe('what is recorded in a case', () => {
  it('cannot assign an officer the register does not know', async () => {
    const caseId = await docketed('40/QĐ-THADS');

    const reply = await test.reply('events.record', {
      caseId,
      event: { day: DECIDED, body: { type: 'officer.assigned', officerId: 'không-có' } },
    });

    expect(reply).toMatchObject({ ok: false, error: { code: 'officer-not-found' } });
  });

  it('keeps a sum the register can count, whatever the reason', async () => {
    const caseId = await docketed('41/QĐ-THADS');
    const collect = () =>
      test.reply('events.record', {
        caseId,
        event: {
          day: DECIDED,
          body: {
            type: 'money.collected',
            amount: TRILLION_THOUSANDS,
            receipt: null,
            voluntary: false,
            allocations: [],
            detail: null,
          },
        },
        overrideReason: 'thử',
      });
    const codes = await codesOf(Array.from({ length: 10 }, () => collect));

    expect(codes).toEqual([...Array.from({ length: 9 }, () => 'ok'), 'refused-always']);
    expect((await test.ask('cases.get', { id: caseId })).money.collected).toBe(9 * TRILLION_THOUSANDS);
  });
});

describe('parameters that do not fit', () => {
  it.each([
    ['cases.list', { limit: 0 }, 'Dữ liệu chưa đúng. limit: ít nhất 1.'],
    ['cases.list', { limit: 1.5 }, 'Dữ liệu chưa đúng. limit: phải là số nguyên.'],
    ['cases.list', { text: 5 }, 'Dữ liệu chưa đúng. text: phải là chữ.'],
    ['cases.list', { text: 'x'.repeat(201) }, 'Dữ liệu chưa đúng. text: nhiều nhất 200 ký tự.'],
    [
      'cases.list',
      { initiative: 'x' },
      'Dữ liệu chưa đúng. initiative: phải là một trong: ownInitiative, onRequest.',
    ],
    ['cases.get', {}, 'Dữ liệu chưa đúng. id: còn thiếu.'],
    ['import.run', { path: 'a\0b' }, 'Dữ liệu chưa đúng. path: Tên tệp có ký tự không dùng được.'],
    ['register.open', { file: 'a\0b' }, 'Dữ liệu chưa đúng. file: Tên tệp có ký tự không dùng được.'],
    ['register.open', { file: ' ' }, 'Dữ liệu chưa đúng. file: Cần tên tệp sổ.'],
    ['cases.get', { id: '' }, 'Dữ liệu chưa đúng. id: ít nhất 1 ký tự.'],
    ['cases.get', [], 'Dữ liệu chưa đúng. Tham số phải là một nhóm mục có tên.'],
    [
      'events.record',
      { caseId: 'x', event: { day: '2026-10-05', body: { type: 'x' } } },
      'Dữ liệu chưa đúng. event.body.type: không phải loại nào trong danh sách.',
    ],
  ])('%s %j is answered: %s', async (name, input, message) => {
    expect(await test.app.call(name, input)).toEqual({ ok: false, error: { code: 'bad-input', message } });
  });
});

describe('a duty noted as done', () => {
  it.each([
    ['XX-99', 'rule-unknown', 'Không có quy tắc "XX-99". Chọn một quy tắc trong danh sách thời hạn.'],
    ['', 'bad-input', expect.stringMatching(/mã thời hạn/u)],
  ])('is refused under the id "%s": %s', async (ruleId, code, message) => {
    const caseId = await docketed(`20${code.length}/QĐ-THADS`);
    const triggerEventId = (await test.ask('cases.get', { id: caseId })).events[0]?.id;
    const event = { day: DECIDED, body: { type: 'duty.done', ruleId, triggerEventId, detail: null } };

    const reply = await test.app.call('events.record', { caseId, event });

    expect(reply).toEqual({ ok: false, error: { code, message } });
  });
});
