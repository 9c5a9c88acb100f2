import type { SumField } from '../rows/dueByKind.ts';
import type { Field } from '../fields.ts';
import { isBareTotal, namesCollected, sumNamedBy } from './sumHeaders.ts';

type Path = readonly string[];
type Found<Of> = { readonly index: number; readonly field: Of; readonly confidence: number };
/** Columns of sums that stand together: under one group, or side by side. */
type Run = { readonly key: string; readonly isCollected: boolean; readonly columns: Found<SumField>[] };

/**
 * The columns of sums by kind, however many of one kind stand together. A kind that stands again in another run is
 * another sum – of another time, or collected –, so that nothing of that run is taken.
 * @param fits false where what the column holds speaks against the field
 */
export function sumColumnsNamed(
  paths: readonly Path[],
  fits: (index: number, field: Field) => boolean,
): readonly Found<Field>[] {
  const kept: Run[] = [];
  for (const run of runsOf(paths, fits)) {
    const before = kept.filter(({ isCollected }) => isCollected === run.isCollected);
    const again = run.isCollected
      ? before.length > 0
      : before.some(({ columns }) =>
          columns.some(({ field }) => run.columns.some((own) => own.field === field)),
        );
    if (!again && !isBehindCollected(paths, run)) kept.push(run);
  }
  return kept.flatMap((run) => [...run.columns, ...totalsBeside(paths, run)]);
}

function runsOf(paths: readonly Path[], fits: (index: number, field: Field) => boolean): readonly Run[] {
  const runs: Run[] = [];
  let apart = 0;
  for (const [index, path] of paths.entries()) {
    const found = sumNamedBy(path);
    if (found === null) {
      if (!isBareTotal(path)) apart += 1;
      continue;
    }
    if (!fits(index, found.field)) continue;
    const isCollected = found.field === 'collectedPart';
    const key = `${isCollected} ${path.length > 1 ? path[0] : apart}`;
    const known = runs.find((run) => run.key === key);
    if (known === undefined) runs.push({ key, isCollected, columns: [{ index, ...found }] });
    else known.columns.push({ index, ...found });
  }
  return runs;
}

/** In a header of one row, a bare kind to the right of what was collected may be a part of that. */
function isBehindCollected(paths: readonly Path[], { isCollected, columns }: Run): boolean {
  const [first] = columns;
  if (isCollected || first === undefined || paths[first.index]?.length !== 1) return false;
  return paths.slice(0, first.index).some((path) => namesCollected(path) && sumNamedBy(path) === null);
}

/** "Tổng cộng" right before or after sums under a header of one row is theirs. */
function totalsBeside(paths: readonly Path[], { isCollected, columns }: Run): readonly Found<Field>[] {
  const field = isCollected ? 'amountCollected' : 'amountDue';
  const indexes = columns.filter(({ index }) => paths[index]?.length === 1).map(({ index }) => index);
  if (indexes.length < 2) return [];
  return [Math.max(...indexes) + 1, Math.min(...indexes) - 1].flatMap((index) =>
    isBareTotal(paths[index] ?? []) ? [{ index, field, confidence: 0.7 }] : [],
  );
}
