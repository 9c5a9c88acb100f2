import { describe, expect, it } from 'vitest';
import { BODY_VERSION, upgradeBody } from './upgrade.ts';

const raw = { type: 'case.completed', detail: null };

/** A notice as edition 1 wrote it. */
const unsaid = {
  type: 'notice.served',
  document: 'enforcementDecision',
  channel: 'direct',
  outcome: 'received',
  firstPublishedOn: null,
  detail: null,
};

describe('the body of a fact in the journal', () => {
  it.each([1, BODY_VERSION])('of edition %d is read as it stands', (version) => {
    expect(upgradeBody('case.completed', version, raw)).toEqual(raw);
  });

  it('of edition 1 of a notice did not say whose it was', () => {
    expect(upgradeBody('notice.served', 1, unsaid)).toEqual({ ...unsaid, partyIds: [] });
  });

  it.each([
    [
      'another fact',
      { day: '2026-10-07', body: unsaid },
      { day: '2026-10-07', body: { ...unsaid, partyIds: [] } },
    ],
    ['nothing', null, null],
  ])('of a correction brings up what it puts in its place: %s', (_what, replacement, as) => {
    const correction = { type: 'event.corrected', correctedEventId: 'e2', reason: 'Ghi nhầm' };

    expect(upgradeBody('event.corrected', 1, { ...correction, replacement })).toEqual({
      ...correction,
      replacement: as,
    });
  });

  it('of edition 1 of what was stated of a day to come is brought up with it', () => {
    const stated = { type: 'futureDay.stated', statedDay: '2062-10-07' };

    expect(upgradeBody('futureDay.stated', 1, { ...stated, fact: unsaid })).toEqual({
      ...stated,
      fact: { ...unsaid, partyIds: [] },
    });
  });

  it.each<[string, string, number, unknown]>([
    ['an edition to come', 'case.completed', BODY_VERSION + 1, raw],
    ['another kind than its entry says', 'money.paidOut', 1, raw],
    ['no kind', 'case.completed', 1, { detail: null }],
    ['an edition that it is not of', 'notice.served', BODY_VERSION, unsaid],
    ['no body at all', 'case.completed', 1, null],
    ['a word', 'case.completed', 1, 'case.completed'],
  ])('of %s is not read', (_what, type, version, body) => {
    expect(() => upgradeBody(type, version, body)).toThrow(`holds no body of ${type}`);
  });
});
