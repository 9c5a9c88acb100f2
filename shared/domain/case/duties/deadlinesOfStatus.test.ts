import { describe, expect, it } from 'vitest';
import {
  docketed,
  deferred,
  dutyDone,
  groundEnded,
  imported,
  noMeans,
  notice,
  requestReturned,
  resumed,
  revoked,
  separateBook,
  suspended,
  terminated,
  verified,
} from '#test/builders.ts';
import { linesOf } from '#test/deadlineLines.ts';

describe('a case without means', () => {
  const open = docketed('2026-07-06');
  const served = notice('2026-07-07');
  const foundNothing = verified('2026-07-20', 'noMeans');
  const shelved = noMeans('2026-07-24');
  const status = ['NC-01', 'NC-02', 'NC-04', 'NC-05', 'NC-06', 'NC-07', 'VR-08'];

  it('is to be decided on in 5 working days from the verification', () => {
    expect(linesOf(status, open, served, foundNothing)).toEqual(['NC-01 e3 2026-07-20 → 2026-07-27, open']);
    expect(linesOf(status, open, served, foundNothing, verified('2026-07-22', 'hasMeans'))).toEqual([]);
  });

  it('is published, verified every 6 months from the last verification, and ripens after two years', () => {
    expect(linesOf(status, open, served, foundNothing, shelved)).toEqual([
      'NC-01 e3 2026-07-20 → 2026-07-27, e4 2026-07-24',
      'NC-02 e4 2026-07-24 → 2026-07-31, open',
      'NC-06 e4 2026-07-24 → 2028-07-24, open, milestone',
      'VR-08 e3 2026-07-20 → 2027-01-20, open, standard',
    ]);
  });

  it('shows each round of verification met, and the next one open', () => {
    expect(linesOf(['VR-08'], open, foundNothing, shelved, verified('2026-11-16', 'noMeans'))).toEqual([
      'VR-08 e2 2026-07-20 → 2027-01-20, e4 2026-11-16, standard',
      'VR-08 e4 2026-11-16 → 2027-05-17, open, standard',
    ]);
  });

  it('is verified yearly when the debtor is in prison or nowhere to be found, from the decision if never before', () => {
    expect(linesOf(['VR-08'], open, noMeans('2026-07-24', { longCycle: true }))).toEqual([
      'VR-08 e2 2026-07-24 → 2027-07-26, open, prisonerOrUnknownAddress',
    ]);
  });

  it('is not verified while paused', () => {
    expect(linesOf(status, open, foundNothing, shelved, suspended('2026-08-03'))).toEqual([
      'NC-01 e2 2026-07-20 → 2026-07-27, e3 2026-07-24',
      'NC-02 e3 2026-07-24 → 2026-07-31, open',
    ]);
  });

  it('calls for the decision to continue when means appear, and for the posting to come down', () => {
    const again = verified('2026-11-02', 'hasMeans');

    expect(linesOf(['NC-06', 'NC-07'], open, foundNothing, shelved, again)).toEqual([
      'NC-07 e4 2026-11-02 → 2026-11-02, open, milestone',
    ]);
    expect(
      linesOf(
        status,
        open,
        foundNothing,
        shelved,
        dutyDone('2026-07-30', 'NC-02', 'e3'),
        again,
        resumed('2026-11-04'),
      ),
    ).toEqual([
      'NC-01 e2 2026-07-20 → 2026-07-27, e3 2026-07-24',
      'NC-02 e3 2026-07-24 → 2026-07-31, e4 2026-07-30',
      'NC-04 e6 2026-11-04 → 2026-11-09, open',
    ]);
  });

  it.each([
    ['terminated', terminated('2026-11-04'), ['NC-04 e3 2026-11-04 → 2026-11-09, open']],
    ['withdrawn', revoked('2026-11-04', 'e2'), ['NC-04 e3 2026-11-04 → 2026-11-09, open']],
    ['imported as terminated', imported(terminated('2026-11-04')), []],
    ['returned', requestReturned('2026-11-04'), []],
  ])('takes its posting down when %s, where the law asks it', (_name, end, lines) => {
    expect(linesOf(['NC-04'], open, shelved, end)).toEqual(lines);
  });

  it('comes down once, however often it was decided on', () => {
    const again = noMeans('2026-08-24');

    expect(linesOf(['NC-04'], open, shelved, again, terminated('2026-11-04'))).toEqual([
      'NC-04 e4 2026-11-04 → 2026-11-09, open',
    ]);
  });
});

describe('a case without means since the old law', () => {
  const own = imported(docketed('2024-06-03', { initiative: 'ownInitiative' }));
  const onRequest = imported(docketed('2024-06-03'));
  const shelved = imported(noMeans('2024-06-24'));
  const twice = [imported(verified('2024-12-20', 'noMeans')), imported(verified('2025-06-20', 'noMeans'))];

  it('was to enter the separate book after a year and two verifications', () => {
    expect(linesOf(['NC-05'], own, shelved, ...twice)).toEqual([
      'NC-05 e4 2025-06-24 → 2025-06-27, open, standard',
    ]);
    expect(linesOf(['NC-05'], own, shelved, ...twice, imported(separateBook('2025-06-26')))).toEqual([
      'NC-05 e4 2025-06-24 → 2025-06-27, e5 2025-06-26, standard',
    ]);
  });

  it.each([
    ['on request, since requests are returned instead', [onRequest, shelved, ...twice]],
    ['with one verification', [own, shelved, imported(verified('2024-12-20', 'noMeans'))]],
    [
      'whose year ended under the new law',
      [
        own,
        imported(noMeans('2025-07-01')),
        imported(verified('2025-12-20', 'noMeans')),
        imported(verified('2026-06-20', 'noMeans')),
      ],
    ],
  ])('was not, %s', (_name, happenings) => {
    expect(linesOf(['NC-05'], ...happenings)).toEqual([]);
  });

  it('ripens two years after its decision, but not before the law that says so', () => {
    expect(linesOf(['NC-06'], onRequest, shelved)).toEqual([
      'NC-06 e2 2024-06-24 → 2026-07-01, open, milestone',
    ]);
    expect(linesOf(['NC-06'], onRequest, imported(noMeans('2024-10-24')))).toEqual([
      'NC-06 e2 2024-10-24 → 2026-10-24, open, milestone',
    ]);
  });

  it('is overdue for verification 6 months after the one the workbook names', () => {
    expect(linesOf(['VR-08'], onRequest, imported(verified('2024-06-20', 'noMeans')), shelved)).toEqual([
      'VR-08 e2 2024-06-20 → 2024-12-20, open, standard',
    ]);
  });
});

describe('a pause', () => {
  const open = docketed('2026-08-05');
  const pause = ['HO-03', 'HO-04', 'HO-05', 'TD-03'];

  it('by agreement lasts as agreed, then calls for the decision to continue', () => {
    expect(linesOf(pause, open, deferred('2026-10-12', 'agreement', { until: '2026-11-10' }))).toEqual([
      'HO-04 e2 2026-10-12 → 2026-11-10, open, period',
      'HO-05 e2 2026-11-10 → 2026-11-17, open',
    ]);
  });

  it('for cassation lasts 3 months from the request, without rolling over a day of rest', () => {
    const cassation = deferred('2026-08-12', 'cassationRequest', { requestedOn: '2026-08-08' });

    expect(linesOf(pause, open, cassation)).toEqual([
      'HO-03 e2 2026-08-08 → 2026-11-08, open, period',
      'HO-05 e2 2026-11-08 → 2026-11-13, open',
    ]);
    expect(linesOf(pause, open, cassation, resumed('2026-11-12'))).toEqual([
      'HO-03 e2 2026-08-08 → 2026-11-08, e3 2026-11-12, period',
      'HO-05 e2 2026-11-08 → 2026-11-13, e3 2026-11-12',
    ]);
  });

  it('ends with its ground, when that goes first', () => {
    const cassation = deferred('2026-08-12', 'cassationRequest', { requestedOn: '2026-08-08' });

    expect(linesOf(['HO-05'], open, cassation, groundEnded('2026-09-07'))).toEqual([
      'HO-05 e3 2026-09-07 → 2026-09-14, open',
    ]);
  });

  it('of suspension calls for the decision to continue once its ground is gone', () => {
    expect(linesOf(pause, open, suspended('2026-08-12'))).toEqual([]);
    expect(
      linesOf(pause, open, suspended('2026-08-12'), groundEnded('2026-09-07'), resumed('2026-09-15')),
    ).toEqual(['TD-03 e3 2026-09-07 → 2026-09-14, e4 2026-09-15']);
  });

  it('that another replaced calls for no decision of its own', () => {
    expect(
      linesOf(
        ['HO-05'],
        open,
        deferred('2026-08-12', 'agreement', { until: '2026-09-07' }),
        suspended('2026-09-09'),
      ),
    ).toEqual([]);
  });

  it('lifted before its end owes nothing more', () => {
    expect(
      linesOf(
        pause,
        open,
        deferred('2026-08-12', 'agreement', { until: '2026-12-07' }),
        resumed('2026-09-09'),
      ),
    ).toEqual(['HO-04 e2 2026-08-12 → 2026-12-07, e3 2026-09-09, period']);
  });
});
