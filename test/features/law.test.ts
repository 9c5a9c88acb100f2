import { afterAll, describe, expect, it } from 'vitest';
import type { InputOf } from '#shared/contract/index.ts';
import type { RuleId } from '#shared/domain/law/ruleId.ts';
import { localDate as day } from '#shared/domain/localDate.ts';
import { testApp } from '../app.ts';

const test = testApp();
afterAll(test.close);

/** law.md's worked examples, through the door; a closed register is enough. */
describe('law.compute', () => {
  it.each<[RuleId, string, string, string]>([
    ['VL-01', '2026-11-02', '2026-11-12', 'ten days of voluntary performance'],
    ['IN-08', '2026-11-18', '2026-11-26', 'five working days over a weekend and 24/11'],
    ['VR-08', '2026-11-21', '2027-05-21', 'six months to the corresponding day'],
    ['IN-02', '2021-11-20', '2026-11-20', 'five years'],
    ['HC-02', '2026-11-10', '2026-12-10', 'thirty days for an administrative judgment'],
    ['HC-05', '2026-12-10', '2026-12-15', 'then three working days'],
    ['HC-06', '2026-12-10', '2027-12-10', 'then one year'],
  ])('%s from %s is due %s: %s', async (ruleId, from, due, _why) => {
    const answer = await test.ask('law.compute', { ruleId, from: day(from) });

    expect(answer).toMatchObject({ due, provisional: false });
  });

  it('counts five working days over a swapped Monday the caller names', async () => {
    const calendar = { swaps: [{ off: day('2026-11-23'), work: day('2026-11-28') }] };

    const answer = await test.ask('law.compute', { ruleId: 'IN-08', from: day('2026-11-18'), calendar });

    expect(answer.due).toBe('2026-11-27');
  });

  it('takes a swap that is in force already as it is', async () => {
    const calendar = { swaps: [{ off: day('2026-08-31'), work: day('2026-08-22') }] };
    const asked: InputOf<'law.compute'> = { ruleId: 'VL-01', from: day('2026-08-21') };

    const answer = await test.ask('law.compute', { ...asked, calendar });

    expect(answer).toEqual(await test.ask('law.compute', asked));
  });

  it.each<[RuleId, string]>([
    ['IN-02', '9998-12-31'],
    ['IN-07', '9998-12-31'],
    ['VR-08', '9998-12-31'],
    ['CC-12', '1900-01-01'],
    ['CC-11', '1900-01-02'],
  ])('%s from %s, at the edge of the calendar, still answers a day', async (ruleId, from) => {
    const answer = await test.ask('law.compute', { ruleId, from: day(from) });

    expect(answer).toMatchObject({ due: from.slice(0, 4) === '1900' ? '1900-01-01' : '9998-12-31' });
  });

  it('keeps the hour of a period in hours', async () => {
    const answer = await test.ask('law.compute', { ruleId: 'NT-03', from: day('2026-12-10'), time: '15:30' });

    expect(answer.due).toBe('2026-12-11T15:30');
  });

  it.each([
    ['no such rule', { ruleId: 'XX-99', from: '2026-11-02' }, 'rule-unknown'],
    ['a day that does not exist', { ruleId: 'VL-01', from: '2026-02-30' }, 'bad-input'],
    ['hours without a time', { ruleId: 'NT-03', from: '2026-12-10' }, 'time-needed'],
    ['a rule without a length', { ruleId: 'VL-03', from: '2026-12-10' }, 'rule-without-length'],
  ])('says in words: %s', async (_what, input, code) => {
    const reply = await test.app.call('law.compute', input);

    expect(reply).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(/\S/u) } });
  });
});

describe('law.calendar', () => {
  it('marks the proposed swap of November 2026 as a proposal', async () => {
    const { days } = await test.ask('law.calendar', { year: 2026 });

    expect(days.filter(({ kind }) => kind === 'proposal').map((found) => found.day)).toEqual([
      '2026-11-23',
      '2026-11-28',
    ]);
  });
});
