import type { Correctable } from '#shared/domain/case/event.ts';
import type { NewEvent } from '../../events/record.ts';
import type { Field } from '../../excel/fields.ts';

/** What the register holds of a field and what the sheet says, both as a person reads them; empty: nothing. */
export type FieldDifference = { readonly field: Field; readonly here: string; readonly there: string };

/**
 * How something that the sheet says comes into a case: a further fact, a correction of one that is there, or the fact
 * that a day to come was stated of, in the place of that statement.
 */
export type Taking =
  | { readonly kind: 'add'; readonly event: NewEvent }
  | { readonly kind: 'settle'; readonly eventId: string; readonly fact: Correctable }
  | {
      readonly kind: 'correct';
      readonly eventId: string;
      readonly change: (now: Correctable) => Correctable;
    };

/**
 * One thing that the sheet says otherwise, or more. `said` is the fact as a first import of the row would make it;
 * null where it is part of the docketing.
 */
export type Difference = {
  readonly fields: readonly FieldDifference[];
  readonly taking: Taking;
  readonly said: NewEvent | null;
};

/** What comparing a row with its case found. `kept`: sentences on what the register knows better. */
export type Found = { readonly differences: readonly Difference[]; readonly kept: readonly string[] };

export const NOTHING: Found = { differences: [], kept: [] };

/** All that several comparisons found. */
export const together = (found: readonly Found[]): Found => ({
  differences: found.flatMap(({ differences }) => differences),
  kept: found.flatMap(({ kept }) => kept),
});

/** Something to take in. */
export const differs = (
  fields: readonly FieldDifference[],
  taking: Taking,
  said: NewEvent | null = null,
): Found => ({ differences: [{ fields, taking, said }], kept: [] });

/** Something left as the register has it. */
export const left = (sentence: string): Found => ({ differences: [], kept: [sentence] });
