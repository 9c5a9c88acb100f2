/** Inside a sentence a word of the lists begins small; a name such as VNeID stays as it is. */
export const small = (word: string): string =>
  /^\p{Lu}\p{Lu}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
