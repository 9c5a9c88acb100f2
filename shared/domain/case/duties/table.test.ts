import { describe, expect, it } from 'vitest';
import { agreed } from '#test/agreements.ts';
import {
  caseState,
  coerced,
  collected,
  deferred,
  docketed,
  groundEnded,
  noMeans,
  notice,
  resumed,
  suspended,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { shippedLaw } from '#test/law.ts';
import { chapters } from '../../chapters.ts';
import { shippedRules } from '../../law/shippedLaw.ts';
import { caseEventTypes } from '../event.ts';
import { deadlinesOf } from './deadlines.ts';
import { dutyTable } from './table.ts';
import type { DutyRow } from './table.ts';

const open = docketed('2026-08-03', { requestReceivedOn: '2026-07-30' });
const own = docketed('2024-06-03', { initiative: 'ownInitiative', judgmentReceivedOn: '2024-05-30' });
const urgent = docketed('2026-08-03', { urgentMeasure: true, judgmentReceivedOn: '2026-08-03' });
const bankruptcy = docketed('2026-08-03', {
  judgment: { number: '1', day: null, court: 'TAND', type: 'bankruptcy' },
  judgmentReceivedOn: '2026-07-30',
});
const served = notice('2026-08-05');
const foundNothing = verified('2026-08-24', 'noMeans');
const shelved = noMeans('2026-08-26');
const twice = [verified('2024-12-20', 'noMeans'), verified('2025-06-20', 'noMeans')];
const cassation = deferred('2026-08-12', 'cassationRequest', { requestedOn: '2026-08-10' });

/** One telling case for each rule, with the act that does what the rule asks. */
const CASES: readonly (readonly [string, string, string, readonly Happening[]])[] = [
  ['IN-07', 'intake', 'case.docketed', [open]],
  ['IN-08', 'intake', 'case.docketed', [own]],
  ['IN-09', 'intake', 'case.docketed', [urgent]],
  ['IN-10', 'intake', 'case.docketed', [bankruptcy]],
  ['IN-12', 'intake', 'duty.done', [open]],
  ['NT-01', 'notice', 'notice.served', [open]],
  ['NT-02', 'notice', 'duty.done', [open, coerced('2026-08-26')]],
  ['VL-01', 'notice', 'voluntary.performed', [open, served]],
  ['VL-04', 'notice', 'duty.done', [open, agreed('2026-08-10', '2026-12-01')]],
  ['VR-01', 'means', 'condition.verified', [open, served]],
  ['VR-02', 'means', 'condition.verified', [urgent]],
  ['VR-08', 'means', 'condition.verified', [open, foundNothing, shelved]],
  ['NC-01', 'means', 'noMeans.decided', [open, foundNothing]],
  ['NC-02', 'means', 'duty.done', [open, foundNothing, shelved]],
  ['NC-04', 'means', 'duty.done', [open, shelved, verified('2026-09-07', 'hasMeans'), resumed('2026-09-08')]],
  ['NC-05', 'means', 'separateBook.entered', [own, noMeans('2024-06-24'), ...twice]],
  ['NC-06', 'means', 'request.returned', [open, foundNothing, shelved]],
  ['NC-06', 'means', 'separateBook.entered', [own, noMeans('2024-06-24')]],
  ['NC-07', 'means', 'enforcement.resumed', [open, shelved, verified('2026-09-07', 'hasMeans')]],
  ['HO-03', 'pause', 'enforcement.resumed', [open, cassation]],
  [
    'HO-04',
    'pause',
    'enforcement.resumed',
    [open, deferred('2026-08-12', 'agreement', { until: '2026-09-14' })],
  ],
  ['HO-05', 'pause', 'enforcement.resumed', [open, cassation]],
  ['TD-03', 'pause', 'enforcement.resumed', [open, suspended('2026-08-12'), groundEnded('2026-09-14')]],
  ['MN-01', 'money', 'money.paidOut', [open, collected('2026-08-10', 30)]],
  ['MN-04', 'money', 'duty.done', [open, collected('2026-08-10', 30), suspended('2026-08-12')]],
];

const rows: readonly (readonly [string, DutyRow])[] = Object.entries(dutyTable);
const idsOf = (those: (row: DutyRow) => boolean): readonly string[] =>
  rows.filter(([, row]) => those(row)).map(([id]) => id);

describe('the table of duties', () => {
  it.each(CASES)('%s (%s) is done by %s', (ruleId, chapter, act, happenings) => {
    const { deadlines } = deadlinesOf(caseState(...happenings), shippedLaw);
    const ofRule = deadlines.filter((deadline) => deadline.ruleId === ruleId);

    expect([...new Set(ofRule.map(({ actEvent }) => actEvent))]).toEqual([act]);
    expect(new Map(rows).get(ruleId)?.chapter).toBe(chapter);
  });

  it('has a telling case for each of its rules', () => {
    const told = new Set(CASES.map(([ruleId]) => ruleId));

    expect([...told].toSorted()).toEqual(Object.keys(dutyTable).toSorted());
  });

  it.each(rows)('%s names a chapter of the procedure and an event there is', (_ruleId, row) => {
    expect(chapters).toContain(row.chapter);
    expect(caseEventTypes).toContain(row.act);
  });

  it('puts each duty into the chapter of its rule', () => {
    const ofRules = new Map(shippedRules.all.map(({ id, chapter }) => [id, chapter]));

    const ofDuties = Object.entries(dutyTable).map(([id, { chapter }]) => [id, chapter]);

    expect(ofDuties).toEqual(
      Object.keys(dutyTable).map((id) => [id, new Map<string, string>(ofRules).get(id)]),
    );
  });

  it('tells periods and milestones from what the agency owes', () => {
    expect(idsOf(({ kind }) => kind === 'period')).toEqual(['VL-01', 'HO-03', 'HO-04']);
    expect(idsOf(({ kind }) => kind === 'milestone')).toEqual(['VL-04', 'NC-06', 'NC-07']);
  });

  it('lets going on with the enforcement rest, and nothing else', () => {
    expect(idsOf(({ rests }) => rests === true)).toEqual([
      'VL-04',
      'VR-01',
      'VR-02',
      'VR-08',
      'NC-01',
      'NC-05',
      'NC-06',
      'NC-07',
    ]);
  });

  it('leaves an ended case its money and what the ending decision calls for', () => {
    expect(idsOf(({ afterEnd }) => afterEnd === 'always')).toEqual(['MN-01']);
    expect(idsOf(({ afterEnd }) => afterEnd === 'ofItsDecision')).toEqual(['NT-01', 'NT-02', 'NC-04']);
  });
});
