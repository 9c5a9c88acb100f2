import { describe, expect, it } from 'vitest';
import { caseEvents, corrected, docketed, notice, suspended, verified } from '#test/builders.ts';
import { isStored } from './bodies/asStored.ts';
import { bodies, caseEventTypes, factBodies } from './event.ts';

const [docketing, served, verification, suspension] = caseEvents(
  docketed('2026-10-05'),
  notice('2026-10-07'),
  verified('2026-10-20', 'hasMeans'),
  suspended('2026-10-22'),
);
const long = 'a'.repeat(4001);

describe('the kinds of event', () => {
  it('are the facts a person records, the correction of one, and what is stated of a day to come', () => {
    expect(caseEventTypes).toEqual([...Object.keys(factBodies), 'event.corrected', 'futureDay.stated']);
    expect(Object.entries(bodies).filter(([type, { shape }]) => shape.type.value !== type)).toEqual([]);
  });
});

describe('a fact as it stands in the journal', () => {
  it.each([
    [
      'a judgment of no court, as a workbook has it',
      'case.docketed',
      { ...docketing?.body, judgment: { number: '', day: null, court: '', type: 'civil' } },
    ],
    ['no party at all', 'case.docketed', { ...docketing?.body, parties: [] }],
    [
      'a number of a decision beyond what a person may type',
      'suspension.decided',
      { ...suspension?.body, decision: { number: '7'.repeat(81), day: '2026-10-22' } },
    ],
    [
      'a cell of words longer than a person may type',
      'condition.verified',
      { ...verification?.body, detail: long },
    ],
  ] as const)('may hold %s, which nobody may enter', (_what, type, raw) => {
    expect([factBodies[type].safeParse(raw).success, isStored(factBodies[type])(raw)]).toEqual([false, true]);
  });

  it.each([
    ['a channel there is not', 'notice.served', { ...served?.body, channel: 'pigeon' }],
    [
      'a day that does not exist',
      'suspension.decided',
      { ...suspension?.body, decision: { number: null, day: '2026-02-30' } },
    ],
    ['a word where a list belongs', 'case.docketed', { ...docketing?.body, parties: 'An' }],
    ['no result', 'condition.verified', { type: 'condition.verified', method: 'onSite', detail: null }],
  ] as const)('may not hold %s', (_what, type, raw) => {
    expect(isStored(factBodies[type])(raw)).toBe(false);
  });
});

describe('a correction', () => {
  const { body } = corrected('2026-11-02', 'e2', notice('2026-10-08'));
  const correction = bodies['event.corrected'];

  it.each<[string, object, boolean]>([
    ['with a fact in its place', body, true],
    ['with nothing in its place', { ...body, replacement: null }, true],
    [
      'with a fact on no day, as a workbook has it',
      { ...body, replacement: { day: null, body: served?.body } },
      true,
    ],
    [
      'with words longer than a person may type, as they stood',
      { ...body, replacement: { day: '2026-10-20', body: { ...verification?.body, detail: long } } },
      true,
    ],
    ['with a correction in its place', { ...body, replacement: { day: '2026-11-02', body } }, false],
    [
      'with a kind there is not in its place',
      { ...body, replacement: { day: '2026-11-02', body: { type: 'x' } } },
      false,
    ],
    [
      'with a fact that lacks something',
      { ...body, replacement: { day: '2026-11-02', body: { type: 'notice.served' } } },
      false,
    ],
    ['of no event', { ...body, correctedEventId: '' }, false],
  ])('%s', (_what, raw, taken) => {
    expect(correction.safeParse(raw).success).toBe(taken);
  });
});
