import type { Docketing } from '#db/repo/journal.ts';

/**
 * The numbers of the cases that count, as they got them: each case the one after the highest there was when it was
 * entered. A number at the end becomes free when its import is taken back.
 * @param docketings every case that was ever entered, in the order of entering
 */
export function numberCases(docketings: readonly Docketing[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const highest: { readonly number: number; readonly takenBackAt: number }[] = [];
  for (const { caseId, seq, takenBackAt } of docketings) {
    while ((highest.at(-1)?.takenBackAt ?? seq) < seq) highest.pop();
    const number = (highest.at(-1)?.number ?? 0) + 1;
    highest.push({ number, takenBackAt: takenBackAt ?? Infinity });
    if (takenBackAt === null) numbers.set(caseId, number);
  }
  return numbers;
}
