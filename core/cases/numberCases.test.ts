import { expect, it } from 'vitest';
import type { Docketing } from '#db/repo/journal.ts';
import { numberCases } from './numberCases.ts';

/** 'a' entered as entry 1, 'b' as entry 2 and so on; a number: the entry that took its import back. */
const entered = (...takenBack: readonly (number | null)[]): readonly Docketing[] =>
  takenBack.map((takenBackAt, at) => ({ caseId: 'abcdefgh'.charAt(at), seq: at + 1, takenBackAt }));

it.each([
  ['none', entered(), {}],
  ['one after the other', entered(null, null, null), { a: 1, b: 2, c: 3 }],
  ['a gap where an import was taken back in the middle', entered(null, 9, null), { a: 1, c: 3 }],
  ['numbers used again after the last were taken back', entered(null, 2.5, null), { a: 1, c: 2 }],
  ['all used again', entered(3.5, 3.5, 3.5, null), { d: 1 }],
  ['a later one keeps its place above what left', entered(null, 3.5, null, null), { a: 1, c: 3, d: 4 }],
  ['two imports taken back one after the other', entered(null, 4.5, 4.2, null, null), { a: 1, d: 4, e: 5 }],
])('%s', (_what, docketings, numbers) => {
  expect(Object.fromEntries(numberCases(docketings))).toEqual(numbers);
});
