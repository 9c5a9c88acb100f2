import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lines of tests for each line of source under a folder. */
export type TestRatio = { readonly folder: string; readonly ratio: number; readonly floor: number };

/** Counts under each folder of `floors` the lines of its `x.test.ts` and of all its other sources. */
export function testRatios(project: string, floors: Readonly<Record<string, number>>): readonly TestRatio[] {
  return Object.entries(floors).map(([folder, floor]) => {
    const files = globSync(`${folder}/**/*.{ts,tsx}`, { cwd: project });
    const lines = (wanted: boolean): number =>
      files
        .filter((file) => isTest(file) === wanted)
        .reduce((sum, file) => sum + linesIn(join(project, file)), 0);
    return { folder, ratio: lines(true) / Math.max(1, lines(false)), floor };
  });
}

/** The ratios in one line, cut to two digits, and those that are under their floor. */
export function sayRatios(ratios: readonly TestRatio[]): { readonly line: string; readonly low: string } {
  const say = ({ folder, ratio }: TestRatio): string =>
    `${folder} ${(Math.floor(ratio * 100) / 100).toFixed(2)}`;
  return {
    line: `Dòng kiểm thử cho mỗi dòng mã: ${ratios.map(say).join(' · ')}`,
    low: ratios
      .filter(({ ratio, floor }) => ratio < floor)
      .map((each) => `${say(each)} < ${each.floor}`)
      .join('\n'),
  };
}

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

const linesIn = (file: string): number => readFileSync(file, 'utf8').split('\n').length - 1;
