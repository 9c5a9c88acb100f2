import { expect, it } from 'vitest';
import { circlesIn } from './importCircles.ts';
import { importsOf } from './importGraph.ts';

const graphOf = (edges: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(edges));

it.each([
  ['none', { a: ['b', 'c'], b: ['c'], c: [] }, []],
  ['a file that imports itself', { a: ['a'] }, [['a']]],
  ['two that import each other', { a: ['b'], b: ['a'] }, [['a', 'b']]],
  [
    'the shortest of two ways round',
    { a: ['b'], b: ['c', 'a'], c: ['a'] },
    [
      ['a', 'b'],
      ['c', 'a', 'b'],
    ],
  ],
  [
    'circles apart from each other',
    { a: ['b'], b: ['a'], c: ['d'], d: ['c'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a circle that one comes to from outside', { a: ['b'], b: ['c'], c: ['b'] }, [['b', 'c']]],
])('finds %s', (_what, edges, circles) => {
  expect(circlesIn(graphOf(edges))).toEqual(circles);
});

it.each([
  ["import { a } from './a.ts';", ['core/api/a.ts']],
  ["import type { A } from '../a.ts';", ['core/a.ts']],
  ["import { type A } from '#shared/a.ts';", ['shared/a.ts']],
  ["export type { A } from './a.ts';", ['core/api/a.ts']],
  ["export * from './a.ts';", ['core/api/a.ts']],
  ["const a = () => import('./a.ts');", ['core/api/a.ts']],
  ["import './a.css';", ['core/api/a.css']],
  ["import { z } from 'zod'; // from './no.ts'", []],
])('reads in %s what it imports', (source, paths) => {
  expect(importsOf('core/api/x.ts', source)).toEqual(paths);
});
