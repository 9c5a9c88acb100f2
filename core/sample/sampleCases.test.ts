import { describe, expect, it } from 'vitest';
import { agendaState } from '#shared/domain/case/duties/deadlines.ts';
import { standingOf, stateNameOn } from '#shared/domain/case/standing.ts';
import type { AgendaState } from '#shared/domain/case/duties/duty.ts';
import type { CaseEvent } from '#shared/domain/case/event.ts';
import type { Party } from '#shared/domain/case/bodies/parts.ts';
import { foldEvents } from '#shared/domain/case/fold/fold.ts';
import type { CaseState } from '#shared/domain/case/state/state.ts';
import { checkTransition } from '#shared/domain/case/refusals/check.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { shippedLaw } from '#test/law.ts';
import { sampleCases } from './sampleCases.ts';
import type { SampleCase } from './sampleCases.ts';

const today = localDate('2026-11-20');
const sampling = { cases: 3000, today, seed: 2026 };
const sample = [...sampleCases(sampling)];

const recorded = ({ caseId, events }: SampleCase): readonly CaseEvent[] =>
  events.map((event, at) => ({
    ...event,
    caseId,
    seq: at + 1,
    override: null,
    recordedAt: '',
    recordedBy: 'user',
  }));

function folded(events: readonly CaseEvent[], from: CaseState | null = null): CaseState {
  const state = foldEvents(events, from);
  if (!state) throw new Error('No docketing event');
  return state;
}

const states = sample.map((each) => folded(recorded(each)));
const parties: readonly Party[] = sample.flatMap(({ events }) =>
  events.flatMap(({ body }) =>
    body.type === 'case.docketed' || body.type === 'parties.added' ? body.parties : [],
  ),
);

/** What the transition table would have said to each event at the moment it was recorded. */
function refusals(each: SampleCase): readonly string[] {
  const events = recorded(each);
  return events.slice(1).flatMap((event, at) => {
    const before = folded(events.slice(0, at + 1));
    const refusal = checkTransition(standingOf(before, shippedLaw), event, event.day ?? today);
    return refusal ? [`${event.body.type}: ${refusal.sentence}`] : [];
  });
}

function agendaCounts(): Record<AgendaState, number> {
  const counts = { overdue: 0, today: 0, next7: 0, next30: 0, later: 0, reached: 0 };
  const open = states
    .flatMap((state) => standingOf(state, shippedLaw).deadlines)
    .filter(({ doneOn, kind, due }) => doneOn === null && !(kind === 'period' && due < today));
  open.forEach((deadline) => (counts[agendaState(deadline, today)] += 1));
  return counts;
}

describe('the sample register', () => {
  it('is the same to the letter for the same seed', () => {
    const again = [...sampleCases({ ...sampling, cases: 200 })];

    expect([...sampleCases({ ...sampling, cases: 200 })]).toEqual(again);
  });

  it('is another for another seed', () => {
    expect([...sampleCases({ ...sampling, cases: 5, seed: 1 })]).not.toEqual([
      ...sampleCases({ ...sampling, cases: 5, seed: 2 }),
    ]);
  });

  it('tells stories that the law allows from the first event to the last', () => {
    const everyThird = sample.filter((_, at) => at % 3 === 0);

    expect(everyThird.flatMap(refusals)).toEqual([]);
  });

  it('tells nothing that lies after today, and each case by rising days', () => {
    const days = sample.map(({ events }) => events.map(({ day }) => day));

    expect(days.flat().filter((day) => day > today)).toEqual([]);
    expect(days).toEqual(days.map((each) => each.toSorted()));
  });

  it.each([
    'docketed',
    'voluntary',
    'verifying',
    'hasMeans',
    'coercion',
    'noMeans',
    'separateBook',
    'deferred',
    'deferredByAgreement',
    'suspended',
    'requestReturned',
    'completed',
    'terminated',
    'entrustedOut',
    'revoked',
  ] as const)('has cases in state %s', (name) => {
    const found = states.filter((state) => stateNameOn(standingOf(state, shippedLaw), today) === name);

    expect(found.length).toBeGreaterThan(0);
  });

  it('opens on a morning an office can work through', () => {
    const counts = agendaCounts();

    expect(counts.overdue).toBeGreaterThan(10);
    expect(counts.overdue).toBeLessThan(100);
    expect(counts.today).toBeGreaterThan(0);
    expect(counts.today).toBeLessThan(40);
    expect(counts.next7).toBeGreaterThan(20);
    expect(counts.next7).toBeLessThan(200);
    expect(counts.next30).toBeGreaterThan(30);
  });

  it('names nobody real: personal numbers of no province, tax codes of no authority', () => {
    const numbers = parties.flatMap(({ idNumber }) => (idNumber === null ? [] : [idNumber]));

    expect(numbers.filter((number) => !/^(099\d{9}|99\d{8})$/.test(number))).toEqual([]);
  });

  it('has a judgment with two thousand creditors, big commercial cases and debtors of several cases', () => {
    const creditors = sample.map(
      ({ events }) =>
        events.flatMap(({ body }) => ('parties' in body ? body.parties : [])).filter(isCreditor).length,
    );
    const big = states.filter(({ money }) => money.due >= 20_000_000_000);
    const debtorNumbers = parties.filter(({ role, idNumber }) => role === 'debtor' && idNumber !== null);

    expect(Math.max(...creditors)).toBe(2000);
    expect(big.length).toBeGreaterThan(5);
    expect(new Set(debtorNumbers.map(({ idNumber }) => idNumber)).size).toBeLessThan(
      debtorNumbers.length - 100,
    );
  });

  it('leaves some gaps to fill', () => {
    const gaps = new Set(states.flatMap((state) => state.gaps.map(({ code }) => code)));

    expect([...gaps].sort()).toEqual(
      expect.arrayContaining(['decisionNumberMissing', 'judgmentDayMissing', 'officerMissing']),
    );
  });
});

const isCreditor = ({ role }: Party): boolean => role === 'creditor';
