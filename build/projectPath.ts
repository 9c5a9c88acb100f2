import { posix } from 'node:path';

/** The path from the project's top folder that an import in `file` means; null when it means a package. */
export function projectPath(file: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (!specifier.startsWith('.')) return null;
  return posix.normalize(posix.join(posix.dirname(file), specifier));
}
