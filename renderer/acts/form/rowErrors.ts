/** The message of one field of one row in the errors of a list (`errors.parties[2].name.message`). */
export function messageAt(errors: unknown, row: number, field: string): string | null {
  const message = at(at(at(errors, String(row)), field), 'message');
  return typeof message === 'string' ? message : null;
}

/** The message about the list as a whole. */
export function messageOfList(errors: unknown): string | null {
  const message = at(errors, 'message') ?? at(at(errors, 'root'), 'message');
  return typeof message === 'string' ? message : null;
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
