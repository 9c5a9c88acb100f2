import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sayRatios, testRatios } from './testRatio.ts';

it('counts lines of tests for each line of source, folder by folder', () => {
  const project = mkdtempSync(join(tmpdir(), 'so-ratio-'));
  onTestFinished(() => rmSync(project, { recursive: true }));
  mkdirSync(join(project, 'core/cases'), { recursive: true });
  const lines = (count: number): string => 'x\n'.repeat(count);
  writeFileSync(join(project, 'core/a.ts'), lines(60));
  writeFileSync(join(project, 'core/cases/b.tsx'), lines(40));
  writeFileSync(join(project, 'core/cases/b.test.ts'), lines(30));

  expect(testRatios(project, { core: 0.2, 'core/cases': 0.8 })).toEqual([
    { folder: 'core', ratio: 0.3, floor: 0.2 },
    { folder: 'core/cases', ratio: 0.75, floor: 0.8 },
  ]);
});

it('names what is under its floor, and flatters nothing by rounding', () => {
  const said = sayRatios([
    { folder: 'db', ratio: 0.7999, floor: 0.8 },
    { folder: 'core', ratio: 0.9, floor: 0.9 },
  ]);

  expect(said).toEqual({
    line: 'Dòng kiểm thử cho mỗi dòng mã: db 0.79 · core 0.90',
    low: 'db 0.79 < 0.8',
  });
});
