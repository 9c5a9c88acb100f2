import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testRegister } from '#test/app.ts';
import type { TestApp } from '#test/app.ts';
import {
  coerced,
  collected,
  completed,
  deferred,
  groundEnded,
  moneyItem,
  noMeans,
  notice,
  paidOut,
  resumed,
  suspended,
  terminated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { docketCase, previewIn } from '#test/doorCases.ts';
import { NOTHING_PAID, openCase, ruleDays } from '#test/openCase.ts';
import { localDate } from '#shared/domain/localDate.ts';

let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

const served = notice('2026-10-07');
const found = verified('2026-10-20', 'hasMeans');
const foundNothing = verified('2026-10-20', 'noMeans');
const shelved = noMeans('2026-10-22');

type States = readonly [before: string, after: string, classification: string];
type Dates = { readonly created: readonly string[]; readonly closed: readonly string[] };

describe('what recording an event would do', () => {
  it.each<[string, readonly Happening[], Happening, States, Dates]>([
    [
      'a notice: the voluntary period and the first verification',
      [],
      notice('2026-11-16'),
      ['docketed', 'voluntary', 'voluntaryPeriod'],
      { created: ['VL-01 2026-11-26', 'VR-01 2026-12-07'], closed: ['NT-01 2026-10-08'] },
    ],
    [
      'means found: the verification is done',
      [served],
      found,
      ['verifying', 'hasMeans', 'inProgress'],
      { created: [], closed: ['VR-01 2026-10-28'] },
    ],
    [
      'no means found: the decision is owed',
      [served],
      foundNothing,
      ['verifying', 'verifying', 'inProgress'],
      { created: ['NC-01 2026-10-27'], closed: ['VR-01 2026-10-28'] },
    ],
    [
      'the decision on no means',
      [served, foundNothing],
      shelved,
      ['verifying', 'noMeans', 'notYetEnforceable'],
      {
        created: [
          'NT-01 2026-10-27',
          'NT-02 2026-10-27',
          'NC-02 2026-10-29',
          'VR-08 2027-04-20',
          'NC-06 2028-10-22',
        ],
        closed: ['NC-01 2026-10-27'],
      },
    ],
    [
      'coercion: its notices',
      [served, found],
      coerced('2026-10-21'),
      ['hasMeans', 'coercion', 'inProgress'],
      { created: ['NT-01 2026-10-26', 'NT-02 2026-10-26'], closed: [] },
    ],
    [
      'a deferral: the verification rests',
      [served],
      deferred('2026-10-21', 'agreement', { until: '2026-12-21' }),
      ['verifying', 'deferredByAgreement', 'deferredByAgreement'],
      {
        created: ['NT-01 2026-10-26', 'NT-02 2026-10-26', 'HO-04 2026-12-21', 'HO-05 2026-12-28'],
        closed: ['VR-01 2026-10-28'],
      },
    ],
    [
      'the decision to continue: the verification comes back',
      [served, suspended('2026-10-12'), groundEnded('2026-10-14')],
      resumed('2026-10-16'),
      ['suspended', 'verifying', 'inProgress'],
      {
        created: ['NT-01 2026-10-21', 'NT-02 2026-10-21', 'VR-01 2026-10-28'],
        closed: ['TD-03 2026-10-21'],
      },
    ],
    [
      'the end: nothing but its own notices',
      [served],
      terminated('2026-11-20'),
      ['verifying', 'terminated', 'terminated'],
      {
        created: ['NT-01 2026-11-26', 'NT-02 2026-11-26'],
        closed: ['NT-02 2026-10-08', 'VR-01 2026-10-28'],
      },
    ],
  ])('of %s', async (name, ...row) => {
    const [before, attempt, [stateBefore, stateAfter, classificationAfter], { created, closed }] = row;
    const id = await docketCase(test, openCase(name), ...before);

    const preview = await previewIn(test, id, attempt);

    expect(preview).toMatchObject({
      refusal: null,
      overridable: true,
      stateBefore,
      stateAfter,
      classificationAfter,
    });
    expect({ created: ruleDays(preview.created), closed: ruleDays(preview.closed) }).toEqual({
      created,
      closed,
    });
  });

  it.each<[string, readonly Happening[], Happening, Partial<typeof NOTHING_PAID>]>([
    ['collecting', [], collected('2026-11-16', 40), { collected: 40, remaining: 60, onHand: 40 }],
    [
      'paying out',
      [collected('2026-11-16', 40)],
      paidOut('2026-11-17', 30),
      { collected: 40, paidOut: 30, remaining: 60, onHand: 10 },
    ],
    [
      'terminating',
      [collected('2026-11-16', 40)],
      terminated('2026-11-17'),
      { collected: 40, terminated: 60, remaining: 0, onHand: 40 },
    ],
    ['a notice', [], served, {}],
  ])('to the money: %s', async (name, before, attempt, change) => {
    const id = await docketCase(test, openCase(name), ...before);

    expect((await previewIn(test, id, attempt)).money).toEqual({ ...NOTHING_PAID, ...change });
  });

  it('is only looked at: nothing is recorded', async () => {
    const id = await docketCase(test, openCase('1/QĐ'));
    const before = await test.ask('cases.get', { id });

    await previewIn(test, id, served);

    expect(await test.ask('cases.get', { id })).toEqual(before);
  });
});

describe('the end of the account', () => {
  it('of an amendment shows what would be due', async () => {
    const id = await docketCase(test, openCase('31/QĐ'), collected('2026-10-12', 40));
    const first = (await test.ask('cases.get', { id })).events[0]?.id ?? '';
    const day = localDate('2026-10-19');
    const amendment: Happening = {
      day,
      body: {
        type: 'decision.amended',
        decision: { number: '32/QĐ', day },
        amendedEventId: first,
        items: [moneyItem('a', 80)],
        detail: 'Giảm khoản a',
      },
    };

    const preview = await previewIn(test, id, amendment);

    expect(preview).toMatchObject({ refusal: null, money: { due: 80, collected: 40, remaining: 40 } });
  });

  it('of a completion too early says all that is still to do', async () => {
    const id = await docketCase(test, openCase('32/QĐ'), collected('2026-10-12', 40));

    expect(await previewIn(test, id, completed('2026-10-19'))).toMatchObject({
      refusal: expect.stringMatching(/^Chưa thi hành xong: Khoản a, còn 60 đ.*Còn 40 đ đã thu chưa chi trả/u),
      overridable: true,
      stateAfter: 'completed',
      classificationAfter: 'inProgress',
    });
  });
});
