import { z } from 'zod';

/** A value all the way down read-only: a fact that was recorded does not change. */
export type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : { readonly [K in keyof T]: Frozen<T[K]> };

const storedForms = new WeakMap<z.core.$ZodType, z.core.$ZodType>();

/** Says how a part that a person enters stands in the journal, where that may be more than a person may enter. */
export function storedAs<S extends z.ZodType>(entered: S, stored: z.ZodType): S {
  storedForms.set(entered, stored);
  return entered;
}

/**
 * Tells whether a value has the shape in which a fact of this schema stands in the journal. Nothing that was taken in
 * is judged a second time, so that it can always be read.
 */
export function isStored(schema: z.ZodObject): (raw: unknown) => boolean {
  const parts = Object.entries(schema.shape).map(([name, part]) => [name, storedForms.get(part) ?? part]);
  const stored = z.object(Object.fromEntries(parts));
  // Compiled when the first fact of the kind is read: a window, where nothing may be compiled, reads none.
  let check: z.ZodType | null = null;
  return (raw) => (check ??= z.compile(stored)).safeParse(raw).success;
}
