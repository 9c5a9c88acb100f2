import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseFilter } from '#shared/contract/caseList.ts';
import type { CaseView } from '#shared/contract/cases.ts';
import { addMonths, localDate } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { foldTones } from '#shared/domain/text/fold.ts';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';

let office: TestApp;
/** Every case as its own page shows it: folded from its events, without the list's read model. */
let cases: readonly CaseView[];

beforeAll(async () => {
  office = await testRegister();
  await office.ask('import.run', { path: 'test/fixtures/so-thu-ly.xlsx' });
  await office.ask('cases.docket', byHand);
  const { rows } = await office.ask('cases.list', { limit: 100_000 });
  cases = await Promise.all(rows.map(({ id }) => office.ask('cases.get', { id })));
}, 120_000);

afterAll(() => office.close());

const today = localDate('2026-11-21');
const later = localDate('2027-06-30');
const from = localDate('2026-02-01');
const to = localDate('2026-05-31');

/** One case of no import, so that an import is not the whole list. */
const byHand = {
  docketDay: today,
  facts: {
    decision: { number: '9999', day: today },
    judgment: { number: '1/2026/DS-ST', day: from, court: 'TAND khu vực 3', type: 'civil' as const },
    initiative: 'ownInitiative' as const,
    urgentMeasure: false,
    flags: { corruptionEconomic: false, creditInstitution: false, keyComplex: false },
    requestReceivedOn: null,
    judgmentReceivedOn: today,
    parties: [
      {
        id: 'd',
        role: 'debtor' as const,
        kind: 'person' as const,
        name: 'Khuất Duy Tiến',
        idNumber: null,
        birthYear: null,
        address: null,
      },
    ],
    items: [
      { id: 'i', kind: 'money' as const, category: 'courtFee' as const, label: 'Án phí', amount: 300_000 },
    ],
    officerId: null,
    note: null,
  },
};

const importOf = ({ events }: CaseView): string | undefined => events[0]?.imported?.importId;
const officers = (): readonly (string | null)[] => cases.map(({ officerId }) => officerId);
const someOfficers = (): string[] =>
  [...new Set(officers().filter((id) => id !== null))].toSorted().slice(0, 2);
const docketedOn = ({ docketDay, decision }: CaseView): LocalDate => docketDay ?? decision.day;
const isLate = ({ deadlines }: CaseView, day: LocalDate): boolean =>
  deadlines.some(({ kind, doneOn, due }) => kind === 'duty' && doneOn === null && due < day);
const isNamed = ({ parties }: CaseView, words: string): boolean =>
  parties.some(({ name }) => ` ${foldTones(name)}`.includes(` ${words}`));
const isAged = ({ decision }: CaseView, years: number): boolean =>
  addMonths(decision.day, 12 * years) <= today;

type Proof = { readonly filter: () => CaseFilter; readonly holds: (view: CaseView) => boolean };

/** Each field by itself, and what it means said once more, of the case as a whole. */
const FIELDS: { readonly [F in keyof CaseFilter]-?: Proof } = {
  text: { filter: () => ({ text: 'Đỗ' }), holds: (view) => isNamed(view, 'do') },
  officerIds: {
    filter: () => ({ officerIds: someOfficers() }),
    holds: ({ officerId }) => officerId !== null && someOfficers().includes(officerId),
  },
  unassigned: { filter: () => ({ unassigned: true }), holds: ({ officerId }) => officerId === null },
  states: {
    filter: () => ({ states: ['hasMeans', 'noMeans'] }),
    holds: ({ state }) => state === 'hasMeans' || state === 'noMeans',
  },
  classifications: {
    filter: () => ({ classifications: ['notYetEnforceable', 'completed'] }),
    holds: ({ classification: named }) => named === 'notYetEnforceable' || named === 'completed',
  },
  judgmentTypes: {
    filter: () => ({ judgmentTypes: ['criminal', 'family'] }),
    holds: ({ judgment: { type } }) => type === 'criminal' || type === 'family',
  },
  initiative: {
    filter: () => ({ initiative: 'onRequest' }),
    holds: ({ initiative }) => initiative === 'onRequest',
  },
  amountFrom: { filter: () => ({ amountFrom: 5_000_000 }), holds: ({ money }) => money.due >= 5_000_000 },
  amountTo: { filter: () => ({ amountTo: 5_000_000 }), holds: ({ money }) => money.due <= 5_000_000 },
  ageFromYears: { filter: () => ({ ageFromYears: 1 }), holds: (view) => isAged(view, 1) },
  ageToYears: { filter: () => ({ ageToYears: 1 }), holds: (view) => !isAged(view, 1) },
  decidedFrom: { filter: () => ({ decidedFrom: from }), holds: ({ decision }) => decision.day >= from },
  decidedTo: { filter: () => ({ decidedTo: to }), holds: ({ decision }) => decision.day <= to },
  docketedFrom: { filter: () => ({ docketedFrom: from }), holds: (view) => docketedOn(view) >= from },
  docketedTo: { filter: () => ({ docketedTo: to }), holds: (view) => docketedOn(view) <= to },
  endedFrom: {
    filter: () => ({ endedFrom: from }),
    holds: ({ endedOn }) => endedOn !== null && endedOn >= from,
  },
  endedTo: { filter: () => ({ endedTo: to }), holds: ({ endedOn }) => endedOn !== null && endedOn <= to },
  open: { filter: () => ({ open: true }), holds: ({ endedOn }) => endedOn === null },
  overdue: { filter: () => ({ overdue: true }), holds: (view) => isLate(view, today) },
  hasGaps: { filter: () => ({ hasGaps: true }), holds: ({ gaps }) => gaps.length > 0 },
  importId: {
    filter: () => ({ importId: cases.map(importOf).find((id) => id !== undefined) }),
    holds: (view) => importOf(view) !== undefined,
  },
  today: { filter: () => ({ today: later, overdue: true }), holds: (view) => isLate(view, later) },
};

const idsOf = (all: readonly { readonly id: string }[]): readonly string[] =>
  all.map(({ id }) => id).toSorted();

describe('the filter of the list of cases', () => {
  it.each(Object.entries(FIELDS))('finds by %s what reading every case finds', async (_field, proof) => {
    const { rows, total } = await office.ask('cases.list', { ...proof.filter(), limit: 100_000 });
    const meant = cases.filter(proof.holds);

    expect(idsOf(rows)).toEqual(idsOf(meant));
    expect(total).toBe(meant.length);
    expect(meant.length).toBeGreaterThan(0);
    expect(meant.length).toBeLessThan(cases.length);
  });

  it.each(Object.entries(FIELDS))('adds up by %s what it finds', async (_field, proof) => {
    const meant = cases.filter(proof.holds);

    expect(await office.ask('cases.totals', proof.filter())).toMatchObject({
      cases: meant.length,
      due: meant.reduce((sum, { money }) => sum + money.due, 0),
      collected: meant.reduce((sum, { money }) => sum + money.collected, 0),
      paidOut: meant.reduce((sum, { money }) => sum + money.paidOut, 0),
    });
  });

  it('is not narrowed by what is switched off, blank or left out', async () => {
    const { total } = await office.ask('cases.list', {
      text: '  ',
      unassigned: false,
      open: false,
      overdue: false,
      hasGaps: false,
      importId: undefined,
    });

    expect(total).toBe(cases.length);
  });

  it('finds what fulfils every field of a filter', async () => {
    const { rows } = await office.ask('cases.list', {
      open: true,
      ageFromYears: 1,
      decidedFrom: localDate('2024-01-01'),
      amountFrom: 1_000_000,
      limit: 100_000,
    });
    const meant = cases.filter(
      (view) =>
        view.endedOn === null &&
        isAged(view, 1) &&
        view.decision.day >= '2024-01-01' &&
        view.money.due >= 1_000_000,
    );

    expect(idsOf(rows)).toEqual(idsOf(meant));
  });

  it('counts and adds up again what was entered since it was asked', async () => {
    const filter: CaseFilter = { open: true, text: 'khuất duy' };
    const before = await office.ask('cases.totals', filter);
    const { total } = await office.ask('cases.list', { ...filter, limit: 1 });

    await office.ask('cases.docket', {
      ...byHand,
      facts: { ...byHand.facts, decision: { number: '9998', day: today } },
    });

    expect((await office.ask('cases.list', { ...filter, limit: 1 })).total).toBe(total + 1);
    expect(await office.ask('cases.totals', filter)).toMatchObject({
      cases: before.cases + 1,
      due: before.due + 300_000,
    });
  });
});
