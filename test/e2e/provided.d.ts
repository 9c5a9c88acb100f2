import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder of the whole run, for what is made once and copied by several specs. */
    readonly runFolder: string;
  }
}
