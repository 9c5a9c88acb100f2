/** An error the user is meant to meet: a stable code and a sentence that says what is so and what can be done. */
export class ExpectedError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ExpectedError';
    this.code = code;
  }
}

/** What every call through the door answers. A thrown error that is not expected becomes code `bug`. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

/** Marks a branch that the types say cannot be reached. */
export function assertNever(value: never): never {
  throw new Error(`Unreachable value: ${JSON.stringify(value)}`);
}
