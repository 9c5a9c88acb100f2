import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '#shared/contract/index.ts';
import type { LawSource } from '#shared/domain/law/law.ts';
import { createRulebook } from '#shared/domain/law/rulebook.ts';
import { shippedLaw } from '#shared/domain/law/shippedLaw.ts';
import { localDate as day } from '#shared/domain/localDate.ts';
import { testApp, testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';

/** The shipped law, its old versions told apart from the new by their titles and actors. */
const twoTitles: LawSource = {
  ...shippedLaw,
  rules: createRulebook(
    'thử',
    shippedLaw.rules.all.map((rule) =>
      rule.regime === 'L2008' ? { ...rule, title: `${rule.title} (luật cũ)`, actor: 'court' } : rule,
    ),
  ),
};

const NOTICE = 'Thông báo quyết định, giấy báo, giấy triệu tập';
const PROCURACY = 'Gửi quyết định cho Viện kiểm sát';

/** Decided on the last day of the old law and docketed under the new one: its first duties fall due on 03/07/2026. */
const decidedOn = (decided: string, number: string): InputOf<'cases.docket'> => ({
  docketDay: day('2026-07-02'),
  facts: {
    decision: { number, day: day(decided) },
    judgment: { number: '12/2026/DS-ST', day: day('2026-05-15'), court: 'TAND khu vực 3', type: 'civil' },
    initiative: 'onRequest',
    urgentMeasure: false,
    flags: { corruptionEconomic: false, creditInstitution: false, keyComplex: false },
    requestReceivedOn: null,
    judgmentReceivedOn: null,
    parties: [
      { id: 'd', role: 'debtor', kind: 'person', name: 'A', idNumber: null, birthYear: null, address: null },
    ],
    items: [{ id: 'i1', kind: 'money', category: 'debt', label: 'Trả nợ', amount: 1_000_000 }],
    officerId: null,
    note: null,
  },
});

describe('what a rule is called', () => {
  let test: TestApp;
  let older: string;
  let newer: string;
  beforeAll(async () => {
    test = await testRegister('2026-07-02T02:00:00.000Z', twoTitles);
    older = (await test.ask('cases.docket', decidedOn('2026-06-30', '01/QĐ-THADS'))).id;
    newer = (await test.ask('cases.docket', decidedOn('2026-07-01', '02/QĐ-THADS'))).id;
  });
  afterAll(() => test.close());

  it('is what the law of its trigger day calls it, on the agenda', async () => {
    const { items } = await test.ask('agenda.list', { ruleId: 'NT-01' });

    expect(items.map(({ caseId, title, actor, confidence }) => [caseId, title, actor, confidence])).toEqual([
      [older, `${NOTICE} (luật cũ)`, 'court', 'confirmed'],
      [newer, NOTICE, 'CHV', 'confirmed'],
    ]);
  });

  it('is the same in the reasons of the line', async () => {
    const { triggerEventId } = (await test.ask('cases.get', { id: older })).deadlines[0] ?? {};
    const asked = { caseId: older, ruleId: 'NT-01' as const, triggerEventId: triggerEventId ?? '' };

    expect(await test.ask('agenda.explain', asked)).toMatchObject({
      title: `${NOTICE} (luật cũ)`,
      actor: 'court',
      confidence: 'confirmed',
      kind: 'duty',
      literalDue: null,
      provisional: false,
      crossesTransition: true,
    });
  });

  it('is the same in the list of cases, whose next duty falls due under the new law', async () => {
    const { rows } = await test.ask('cases.list', { sort: 'decidedOn', descending: false });

    expect(rows.map(({ nextRuleId, nextTitle }) => [nextRuleId, nextTitle])).toEqual([
      ['NT-01', `${NOTICE} (luật cũ)`],
      ['NT-01', NOTICE],
    ]);
  });

  it('is the same where a duty is noted as done, corrected or not', async () => {
    const { events } = await test.ask('cases.get', { id: older });
    const triggerEventId = events[0]?.id ?? '';
    const done = { type: 'duty.done' as const, ruleId: 'NT-02' as const, triggerEventId, detail: null };
    const told = { day: day('2026-07-02'), body: { ...done, ruleId: 'NT-01' as const } };
    const { eventId } = await test.ask('events.record', { caseId: older, event: told });

    const replacement = { day: day('2026-07-02'), body: done };
    await test.ask('events.correct', { caseId: older, eventId, reason: 'ghi nhầm', replacement });

    expect((await test.ask('cases.get', { id: older })).dutyTitles).toEqual([
      { ruleId: 'NT-01', triggerEventId, title: `${NOTICE} (luật cũ)` },
      { ruleId: 'NT-02', triggerEventId, title: `${PROCURACY} (luật cũ)` },
    ]);
  });
});

describe('law.rules', () => {
  const test = testApp();
  afterAll(test.close);

  it.each([
    [
      '2026-06-30',
      'Yêu cầu lại sau khi đã trả đơn',
      'Báo cáo Ủy ban nhân dân trước cưỡng chế vụ lớn, phức tạp',
    ],
    [
      '2026-07-01',
      'Yêu cầu lại sau khi đã gửi lại yêu cầu thi hành án',
      'Báo cáo Chủ tịch Ủy ban nhân dân tỉnh trước cưỡng chế vụ lớn, phức tạp',
    ],
  ])('says which version is in force on %s', async (on, ...titles) => {
    const { rules } = await test.ask('law.rules', { on: day(on) });

    const inForce = rules.filter((rule) => rule.inForce);
    const named = inForce.filter(({ id }) => id === 'IN-04' || id === 'CC-04');
    expect(named.map(({ title }) => title)).toEqual(titles);
    expect(inForce.filter(({ listed }) => !listed)).toEqual([]);
  });

  it('lists a rule under its latest version on a day when none is in force', async () => {
    const { rules } = await test.ask('law.rules', { on: day('2020-01-01') });

    expect(rules.filter(({ id, listed }) => id === 'CC-09' && listed)).toMatchObject([{ inForce: false }]);
  });

  it('lists each rule once, and takes today for the day', async () => {
    const { rules } = await test.ask('law.rules', {});

    const listed = rules.filter((rule) => rule.listed);
    expect(listed.map(({ id }) => id).toSorted()).toEqual([...new Set(rules.map(({ id }) => id))].toSorted());
    expect(listed.filter(({ inForce }) => !inForce)).toEqual([]);
  });

  it('puts each rule into its chapter', async () => {
    const { rules } = await test.ask('law.rules', {});

    expect(rules.find(({ id }) => id === 'TD-03')?.chapter).toBe('pause');
  });
});
