import { describe, expect, it } from 'vitest';
import { localDate as day } from '../localDate.ts';
import { createLaw } from './law.ts';
import { createRulebook } from './rulebook.ts';
import { shippedLaw } from './shippedLaw.ts';
import { ruleNamed } from './testing.ts';

const law = createLaw(shippedLaw);

/** The shipped law with a rule of a pack in it. */
const [voluntary] = shippedLaw.rules.byId.get('VL-01') ?? [];
if (!voluntary) throw new Error('VL-01 is not there');
const pack = { ...voluntary, id: ruleNamed('PK-01'), length: 20, validTo: null };
const withPack = createLaw({
  ...shippedLaw,
  rules: createRulebook('thử', [...shippedLaw.rules.all, pack]),
});

describe('the law in force', () => {
  it.each([
    [law, 'VL-01', true],
    [law, 'PK-01', false],
    [law, '', false],
    [withPack, 'PK-01', true],
  ])('knows its own rules only (%#)', (inForce, text, expected) => {
    expect(inForce.knows(text)).toBe(expected);
  });

  it('counts by the rules it was given', () => {
    expect(withPack.due(pack.id, null, day('2026-10-05')).due).toBe('2026-10-26');
    expect(() => law.due(pack.id, null, day('2026-10-05'))).toThrow('PK-01');
  });

  it('counts a day once and answers the same again', () => {
    const first = law.due('VL-01', null, day('2026-11-02'));

    expect(law.due('VL-01', null, day('2026-11-02'))).toBe(first);
    expect(first).toEqual({
      due: '2026-11-12',
      literalDue: null,
      provisional: false,
      crossesTransition: false,
    });
  });

  it('refuses a swap that cannot be', () => {
    const swaps = [{ off: day('2026-11-22'), work: day('2026-11-28') }];

    expect(law.compute({ ruleId: 'IN-08', from: day('2026-11-18'), swaps })).toMatchObject({
      ok: false,
      error: { code: 'swap-impossible' },
    });
  });

  it.each([
    ['2026-06-25', '2026-07-05', 'L2008'],
    ['2026-07-01', '2026-07-11', 'L2025'],
  ])('lets a deadline stand under the law of its trigger: %s, due %s, under %s', (from, due, regime) => {
    expect(law.ruleOf({ ruleId: 'VR-01', triggerDay: day(from), due: day(due) }).regime).toBe(regime);
  });

  it('says a deadline older than its rule in the words of the law it falls due under', () => {
    const deadline = { variant: null, triggerDay: day('2025-03-03'), due: day('2027-03-03') };

    const { title, steps } = law.explain({ ...deadline, ruleId: 'NC-06' });

    expect(title).toBe('Đủ 02 năm chưa có điều kiện: gửi lại yêu cầu hoặc chuyển sổ theo dõi riêng');
    expect(steps.map((step) => step.day)).toEqual(['2025-03-03', '2026-07-01', '2027-03-03']);
  });
});
