import { type ParsedShellInput, shellContract, type ShellOutput, type ShellVerb } from '../contract/shell.ts';
import type { Reply } from '../errors.ts';

/** How one shell answers each call; the contract fixes what goes in and what comes out. */
export type ShellHandlers = {
  readonly [V in ShellVerb]: (input: ParsedShellInput<V>) => ShellOutput<V> | Promise<ShellOutput<V>>;
};

/** A handler as the door sees it: the contract has already fixed its real types. */
type AnyHandler = (input: unknown) => unknown;

/** The shell's door, as core's: known name? → zod in → handler → zod out → reply. A handler's bug is thrown. */
export async function callShell(
  handlers: ShellHandlers,
  name: string,
  input: unknown,
): Promise<Reply<unknown>> {
  const verb = verbIn(handlers, name);
  if (verb === null) return refused('unknown-call', `Không có lệnh “${name}”.`);
  const endpoint = shellContract[`shell.${verb}`];
  const parsed = endpoint.input.safeParse(input ?? {});
  if (!parsed.success) return refused('invalid-input', `Lệnh “${name}” nhận sai dữ liệu.`);
  const handler = handlers[verb] as AnyHandler;
  return { ok: true, value: endpoint.output.parse(await handler(parsed.data)) };
}

function verbIn(handlers: ShellHandlers, name: string): ShellVerb | null {
  const verb = name.replace(/^shell\./, '');
  const isKnown = (known: string): known is ShellVerb => known !== name && Object.hasOwn(handlers, known);
  return isKnown(verb) ? verb : null;
}

const refused = (code: string, message: string): Reply<never> => ({ ok: false, error: { code, message } });
