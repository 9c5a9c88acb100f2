import { expect, it } from 'vitest';
import { shippedRules } from '../../law/shippedLaw.ts';
import { dutyTable } from './table.ts';

it('puts each duty into the chapter of its rule', () => {
  const ofRules = new Map(shippedRules.all.map(({ id, chapter }) => [id, chapter]));

  const ofDuties = Object.entries(dutyTable).map(([id, { chapter }]) => [id, chapter]);

  expect(ofDuties).toEqual(
    Object.keys(dutyTable).map((id) => [id, new Map<string, string>(ofRules).get(id)]),
  );
});
