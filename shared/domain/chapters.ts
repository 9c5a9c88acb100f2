/**
 * The chapters of the office's work, in the order of the procedure; the same in rules, acts, duties, forms and tests.
 * `record`: facts about what was recorded itself. `admin`: thi hành án hành chính.
 */
export const chapters = [
  'intake',
  'notice',
  'means',
  'pause',
  'money',
  'coercion',
  'end',
  'record',
  'admin',
] as const;
export type Chapter = (typeof chapters)[number];
