/** Values of a closed list with their words, for a field. */
export const choicesOf = <V extends string>(
  values: readonly V[],
  words: Readonly<Record<V, string>>,
): readonly { readonly value: V; readonly label: string }[] =>
  values.map((value) => ({ value, label: words[value] }));
