import type { Timing } from './measure.ts';

/** One line of the table: the work through the door, the same in bare SQL, and what is asked of it. */
export type Figure = {
  readonly work: string;
  readonly door: Timing;
  readonly bare: Timing | null;
  /** In words; empty where nothing is asked. */
  readonly target: string;
  readonly isMet: boolean | null;
  readonly note: string;
};

type Draft = Pick<Figure, 'work' | 'door'> & Partial<Figure>;

export const figure = (draft: Draft): Figure => ({ bare: null, target: '', isMet: null, note: '', ...draft });
