/** The groups a recovery key is written in; one without separators is cut into fours. */
export function keyGroups(key: string): readonly string[] {
  const groups = key.split(/[\s-]+/).filter((group) => group !== '');
  return groups.length > 1 ? groups : (key.match(/.{1,4}/g) ?? [key]);
}

/** The two groups a person types to show that the key was copied: the second and the last but one. */
export const askedGroups = (groups: readonly string[]): readonly number[] => [
  Math.min(1, groups.length - 1),
  Math.max(0, groups.length - 2),
];

/** Whether what was typed is the group, whatever its case and spaces. */
export const isGroup = (typed: string, group: string): boolean =>
  typed.replace(/[\s-]/g, '').toUpperCase() === group.toUpperCase();
