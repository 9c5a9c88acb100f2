/** What was found on both sides, and what stands on one alone. */
export type PairedUp<There, Here> = {
  readonly pairs: readonly (readonly [there: There, here: Here])[];
  readonly onlyThere: readonly There[];
  readonly onlyHere: readonly Here[];
};

/** Pairs each of one side with at most one of the other, whatever their order. @param ways the surest first */
export function pairUp<There, Here>(
  there: readonly There[],
  here: readonly Here[],
  ways: readonly ((there: There, here: Here) => boolean)[],
): PairedUp<There, Here> {
  const pairs: (readonly [There, Here])[] = [];
  const [onlyThere, onlyHere] = [new Set(there), new Set(here)];
  for (const isOne of ways) {
    for (const one of onlyThere) {
      const other = [...onlyHere].find((candidate) => isOne(one, candidate));
      if (other === undefined) continue;
      pairs.push([one, other]);
      onlyThere.delete(one);
      onlyHere.delete(other);
    }
  }
  return { pairs, onlyThere: [...onlyThere], onlyHere: [...onlyHere] };
}
