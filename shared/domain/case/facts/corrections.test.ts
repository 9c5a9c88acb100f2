import { describe, expect, it } from 'vitest';
import { caseEvents, caseState, corrected, docketed, type Happening, notice } from '#test/builders.ts';
import { whatCounts } from './corrections.ts';

const open = docketed('2026-10-05');
const served = notice('2026-10-07');

describe('corrections', () => {
  it('replaces an event in its place, under its own id', () => {
    const state = caseState(
      open,
      served,
      corrected('2026-10-10', 'e2', notice('2026-10-06', { channel: 'post' })),
    );

    expect(state.validNotice).toEqual({ eventId: 'e2', day: '2026-10-06', imported: false });
    expect(state.history).toHaveLength(3);
  });

  it('withdraws an event', () => {
    expect(caseState(open, served, corrected('2026-10-10', 'e2')).stage).toBe('docketed');
  });

  it('lets the last correction of an event win', () => {
    const state = caseState(
      open,
      served,
      corrected('2026-10-10', 'e2'),
      corrected('2026-10-11', 'e2', notice('2026-10-08')),
    );

    expect(state.validNotice?.day).toBe('2026-10-08');
  });

  it('restores what a withdrawn correction corrected', () => {
    const state = caseState(open, served, corrected('2026-10-10', 'e2'), corrected('2026-10-11', 'e3'));

    expect(state.validNotice?.day).toBe('2026-10-07');
  });

  it('takes what corrects a correction as what the first should have said', () => {
    const state = caseState(
      open,
      served,
      corrected('2026-10-10', 'e2', notice('2026-10-06')),
      corrected('2026-10-11', 'e3', notice('2026-10-08')),
    );

    expect(state.validNotice).toMatchObject({ eventId: 'e2', day: '2026-10-08' });
  });

  it('follows a chain: withdrawing the withdrawal of a correction puts the correction back', () => {
    const state = caseState(
      open,
      served,
      corrected('2026-10-10', 'e2', notice('2026-10-06')),
      corrected('2026-10-11', 'e3'),
      corrected('2026-10-12', 'e4'),
    );

    expect(state.validNotice?.day).toBe('2026-10-06');
  });

  it('corrects the docketing itself', () => {
    const state = caseState(open, corrected('2026-10-10', 'e1', docketed('2026-10-04', { officerId: null })));

    expect(state).toMatchObject({
      docketDay: '2026-10-04',
      decision: { day: '2026-10-04' },
      officerId: null,
    });
  });

  it('counts a case whose docketing is withdrawn nowhere, and as ended', () => {
    expect(caseState(open, served, corrected('2026-10-10', 'e1'))).toMatchObject({
      withdrawn: true,
      stage: 'revoked',
      endedOn: '2026-10-10',
    });
  });

  it('does not let a docketing become something else', () => {
    expect(caseState(open, corrected('2026-10-10', 'e1', served))).toMatchObject({
      stage: 'docketed',
      withdrawn: false,
    });
  });
});

describe('what counts of each event', () => {
  const counts = (...happenings: readonly Happening[]) =>
    Object.fromEntries(whatCounts(caseEvents(open, ...happenings)));

  it('is the event, and the correction, as recorded', () => {
    expect(counts(served)).toEqual({ e1: { ...open }, e2: { ...served } });
  });

  it('is what the last correction that was not withdrawn put in its place', () => {
    const post = notice('2026-10-06', { channel: 'post' });

    expect(
      counts(
        served,
        corrected('2026-10-10', 'e2', post),
        corrected('2026-10-11', 'e2'),
        corrected('2026-10-12', 'e4'),
      ),
    ).toMatchObject({ e2: post, e4: null });
  });

  it('is the docketing itself where a correction would make something else of it', () => {
    expect(counts(corrected('2026-10-10', 'e1', served))).toMatchObject({ e1: open });
  });
});
