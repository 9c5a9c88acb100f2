/** The word of a value that comes as plain text (an actor, an event kind); the text itself when there is none. */
export const wordOf = (words: Readonly<Record<string, string>>, value: string): string =>
  words[value] ?? value;
