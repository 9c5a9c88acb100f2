/** Two words about the same: what stands where, and what stood in the register before. Null: nothing. */
type Words<T> = {
  readonly here: T | null;
  readonly there: T | null;
  readonly before: readonly (T | null)[];
  readonly same: (one: T, other: T) => boolean;
};

/**
 * `same`; `blank`: only the register says something; `changed`: the register said the same as the sheet, and was
 * changed since; `different`: the sheet says something that the register does not hold and never held.
 */
export type Weight = 'same' | 'blank' | 'changed' | 'different';

/** A blank in the sheet says nothing. */
export function weigh<T>({ here, there, before, same }: Words<T>): Weight {
  if (there === null) return here === null ? 'same' : 'blank';
  if (here !== null && same(here, there)) return 'same';
  return before.some((once) => once !== null && same(once, there)) ? 'changed' : 'different';
}
