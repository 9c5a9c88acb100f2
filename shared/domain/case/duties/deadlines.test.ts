import { describe, expect, it } from 'vitest';
import {
  assigned,
  caseState,
  coerced,
  collected,
  completed,
  deferred,
  docketed,
  dutyDone,
  imported,
  notice,
  notifiedUnclaimed,
  paidOut,
  performed,
  suspended,
  terminated,
  undated,
  verified,
} from '#test/builders.ts';
import { deadlineLines, linesOf } from '#test/deadlineLines.ts';
import { shippedLaw } from '#test/law.ts';
import { deadlinesOf } from './deadlines.ts';

describe('a new case', () => {
  const open = docketed('2026-10-05', { requestReceivedOn: '2026-09-30', judgmentReceivedOn: '2026-10-01' });

  it('owes its notice, its dossier and its copy to the procuracy', () => {
    expect(deadlineLines(open)).toEqual([
      'IN-07 e1 2026-10-01 → 2026-10-08, e1 2026-10-05',
      'IN-12 e1 2026-10-05 → 2026-10-07, open',
      'NT-01 e1 2026-10-05 → 2026-10-08, open',
      'NT-02 e1 2026-10-05 → 2026-10-08, open',
    ]);
  });

  it('runs from notice over the voluntary period to the verification, 9 days since 01/07/2026', () => {
    const served = [
      open,
      dutyDone('2026-10-06', 'IN-12', 'e1'),
      dutyDone('2026-10-09', 'NT-02', 'e1'),
      notice('2026-10-07'),
    ];

    expect(deadlineLines(...served)).toEqual([
      'IN-07 e1 2026-10-01 → 2026-10-08, e1 2026-10-05',
      'IN-12 e1 2026-10-05 → 2026-10-07, e2 2026-10-06',
      'NT-01 e1 2026-10-05 → 2026-10-08, e4 2026-10-07',
      'NT-02 e1 2026-10-05 → 2026-10-08, e3 2026-10-09',
      'VL-01 e4 2026-10-07 → 2026-10-19, open, period',
      'VR-01 e4 2026-10-19 → 2026-10-28, open',
    ]);
    expect(linesOf(['VR-01'], ...served, verified('2026-10-29', 'hasMeans'))).toEqual([
      'VR-01 e4 2026-10-19 → 2026-10-28, e5 2026-10-29',
    ]);
  });

  it('counts the own-initiative decision from the judgment, bankruptcy in 3 working days', () => {
    const judgment = { number: '1', day: null, court: 'TAND', type: 'bankruptcy' } as const;

    expect(
      linesOf(
        ['IN-08'],
        docketed('2026-10-05', { initiative: 'ownInitiative', judgmentReceivedOn: '2026-09-25' }),
      ),
    ).toEqual(['IN-08 e1 2026-09-25 → 2026-10-02, e1 2026-10-05']);
    expect(
      linesOf(['IN-10'], docketed('2026-10-05', { judgment, judgmentReceivedOn: '2026-10-01' })),
    ).toEqual(['IN-10 e1 2026-10-01 → 2026-10-06, e1 2026-10-05']);
  });

  it('opens the dossier from the first assignment', () => {
    const unassigned = docketed('2026-10-05', { officerId: null });

    expect(linesOf(['IN-12'], unassigned)).toEqual([]);
    expect(linesOf(['IN-12'], unassigned, assigned('2026-10-12', 'a'), assigned('2026-11-02', 'b'))).toEqual([
      'IN-12 e2 2026-10-12 → 2026-10-14, open',
    ]);
  });

  it('asks for each later decision to be notified, a coercion decision by a notice of its own', () => {
    const coercion = [open, notice('2026-10-07'), verified('2026-10-20', 'hasMeans'), coerced('2026-10-21')];

    expect(linesOf(['NT-01'], ...coercion, notice('2026-10-22', { document: 'otherDecision' }))).toEqual([
      'NT-01 e1 2026-10-05 → 2026-10-08, e2 2026-10-07',
      'NT-01 e4 2026-10-21 → 2026-10-26, open',
    ]);
    expect(linesOf(['NT-01'], ...coercion, notice('2026-10-22', { document: 'coercionDecision' }))).toContain(
      'NT-01 e4 2026-10-21 → 2026-10-26, e5 2026-10-22',
    );
  });

  it('counts one notice for one decision', () => {
    const twice = [
      open,
      coerced('2026-10-21'),
      coerced('2026-10-22'),
      notice('2026-10-23', { document: 'coercionDecision' }),
    ];

    expect(linesOf(['NT-01'], ...twice)).toEqual([
      'NT-01 e1 2026-10-05 → 2026-10-08, open',
      'NT-01 e2 2026-10-21 → 2026-10-26, e4 2026-10-23',
      'NT-01 e3 2026-10-22 → 2026-10-27, open',
    ]);
  });
});

describe('a case of the old law', () => {
  const old = imported(docketed('2026-06-08'));

  it('keeps the length its clock began with when it runs across 01/07/2026', () => {
    expect(deadlineLines(old, imported(notice('2026-06-10')))).toEqual([
      'NT-01 e1 2026-06-08 → 2026-06-11, e2 2026-06-10',
      'VL-01 e2 2026-06-10 → 2026-06-22, open, period',
      'VR-01 e2 2026-06-22 → 2026-07-02, open, crosses',
    ]);
  });

  it('takes the new length when its voluntary period ends under the new law', () => {
    expect(linesOf(['VR-01'], old, imported(notice('2026-06-25')))).toEqual([
      'VR-01 e2 2026-07-06 → 2026-07-15, open',
    ]);
  });

  it('owes what a workbook shows undone, and claims nothing of what it does not tell', () => {
    expect(deadlineLines(old)).toEqual(['NT-01 e1 2026-06-08 → 2026-06-11, open']);
  });

  it('takes a timely imported verification as the first one, and says nothing of a late one', () => {
    const served = imported(notice('2026-06-10'));

    expect(linesOf(['VR-01'], old, served, imported(verified('2026-06-30', 'hasMeans')))).toEqual([
      'VR-01 e2 2026-06-22 → 2026-07-02, e3 2026-06-30, crosses',
    ]);
    expect(linesOf(['VR-01'], old, served, imported(verified('2026-09-30', 'hasMeans')))).toEqual([]);
  });

  it('has no first verification to count without a notice', () => {
    expect(linesOf(['VL-01', 'VR-01'], old, imported(verified('2026-06-30', 'hasMeans')))).toEqual([]);
  });
});

describe('an urgent measure', () => {
  it('is decided and verified at once, without notice period or voluntary period', () => {
    const urgent = docketed('2026-10-05', { urgentMeasure: true, judgmentReceivedOn: '2026-10-05' });

    expect(deadlineLines(urgent, notice('2026-10-05'), dutyDone('2026-10-05', 'NT-02', 'e1'))).toEqual([
      'IN-09 e1 2026-10-05 → 2026-10-05, e1 2026-10-05',
      'IN-12 e1 2026-10-05 → 2026-10-07, open',
      'NT-02 e1 2026-10-05 → 2026-10-08, e3 2026-10-05',
      'VR-02 e1 2026-10-05 → 2026-10-05, open',
    ]);
  });
});

describe('money', () => {
  const open = docketed('2026-10-05');

  it('is paid out from the oldest on, what nobody fetches by notice', () => {
    const happenings = [
      open,
      collected('2026-10-08', 30),
      collected('2026-10-20', 30),
      paidOut('2026-10-22', 40),
      notifiedUnclaimed('2026-10-28', 20),
      collected('2026-11-16', 40),
    ];

    expect(linesOf(['MN-01'], ...happenings)).toEqual([
      'MN-01 e2 2026-10-08 → 2026-10-19, e4 2026-10-22',
      'MN-01 e3 2026-10-20 → 2026-10-30, e5 2026-10-28',
      'MN-01 e6 2026-11-16 → 2026-11-26, open',
    ]);
  });

  it('without a day starts no duty, and counts as the oldest', () => {
    const old = undated(collected('2026-10-01', 30));

    expect(linesOf(['MN-01'], open, old)).toEqual([]);
    expect(linesOf(['MN-01'], open, old, collected('2026-10-20', 30), paidOut('2026-10-22', 30))).toEqual([
      'MN-01 e3 2026-10-20 → 2026-10-30, open',
    ]);
  });

  it('says nothing of money paid out on a day nobody wrote down', () => {
    expect(linesOf(['MN-01'], open, collected('2026-10-20', 30), undated(paidOut('2026-10-22', 30)))).toEqual(
      [],
    );
  });

  it('in hand when a pause begins is deposited in 5 working days, since 01/07/2026', () => {
    const paused = suspended('2026-10-12');

    expect(linesOf(['MN-04'], open, collected('2026-10-08', 30), paused)).toEqual([
      'MN-04 e3 2026-10-12 → 2026-10-19, open',
    ]);
    expect(linesOf(['MN-04'], open, paused, collected('2026-10-14', 30))).toEqual([]);
    expect(
      linesOf(['MN-04'], docketed('2026-03-02'), collected('2026-03-09', 30), suspended('2026-03-12')),
    ).toEqual([]);
  });
});

describe('what the state overtakes', () => {
  const open = docketed('2026-10-05');
  const served = notice('2026-10-07');

  it('falls away with the end of the case, save its money and the ending decision itself', () => {
    expect(deadlineLines(open, served, collected('2026-10-12', 30), terminated('2026-10-14'))).toEqual([
      'MN-01 e3 2026-10-12 → 2026-10-22, open',
      'NT-01 e1 2026-10-05 → 2026-10-08, e2 2026-10-07',
      'NT-01 e4 2026-10-14 → 2026-10-19, open',
      'NT-02 e4 2026-10-14 → 2026-10-19, open',
      'VL-01 e2 2026-10-07 → 2026-10-19, e4 2026-10-14, period',
    ]);
  });

  it('leaves nothing open in an imported case that is completed', () => {
    expect(deadlineLines(imported(open), imported(served), imported(completed('2026-11-12')))).toEqual([
      'NT-01 e1 2026-10-05 → 2026-10-08, e2 2026-10-07',
      'VL-01 e2 2026-10-07 → 2026-10-19, open, period',
    ]);
  });

  it('rests during a pause and comes back with it lifted', () => {
    expect(linesOf(['VR-01'], open, served, deferred('2026-10-12', 'agreement'))).toEqual([]);
  });

  it('asks for no verification when everything has been performed', () => {
    expect(linesOf(['VR-01'], open, served, performed('2026-10-12', 'a'))).toEqual([]);
  });
});

describe('deadlinesOf', () => {
  it('answers the last day of the voluntary period, null without a dated notice', () => {
    const open = docketed('2026-10-05');

    expect(deadlinesOf(caseState(open, notice('2026-11-02')), shippedLaw).voluntaryUntil).toBe('2026-11-12');
    expect(deadlinesOf(caseState(open, undated(notice('2026-11-02'))), shippedLaw).voluntaryUntil).toBeNull();
  });
});
