import type { Bridge, BridgeEvent, BridgeFile } from '#shared/contract/bridge.ts';
import type { EndpointName, InputOf, OutputOf } from '#shared/contract/index.ts';
import type { ShellInput, ShellOutput, ShellVerb } from '#shared/contract/shell.ts';

/** What a call was refused with: `message` is a Vietnamese sentence for the user, `code` is for the program. */
export class CallError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'CallError';
    this.code = code;
  }
}

/** All the page can ask for, typed by the contract. Features use it through `hooks.tsx`. */
export type Client = {
  /** Throws CallError. `callId` names the call for `cancel` and for progress. */
  readonly call: <N extends EndpointName>(
    name: N,
    input: InputOf<N>,
    callId?: string,
  ) => Promise<OutputOf<N>>;
  readonly cancel: (callId: string) => void;
  readonly listen: (listener: (event: BridgeEvent) => void) => () => void;
  readonly pathOf: (file: BridgeFile) => Promise<string | null>;
  /** Asks the shell around the page; throws CallError. */
  readonly shell: <V extends ShellVerb>(verb: V, input: ShellInput<V>) => Promise<ShellOutput<V>>;
};

/** Wraps the bridge: names and types from the contract, refusals thrown as CallError. */
export function createClient(bridge: Bridge): Client {
  const ask = async (name: string, input: unknown, callId?: string): Promise<unknown> => {
    const reply = await bridge.call(name, input, callId);
    if (reply.ok) return reply.value;
    throw new CallError(reply.error.code, reply.error.message);
  };
  return {
    // The door has checked the value against this endpoint's output schema; checking again would cost a list twice.
    call: async <N extends EndpointName>(name: N, input: InputOf<N>, callId?: string) =>
      (await ask(name, input, callId)) as OutputOf<N>,
    cancel: bridge.cancel,
    listen: bridge.listen,
    pathOf: bridge.pathOf,
    shell: async <V extends ShellVerb>(verb: V, input: ShellInput<V>) =>
      (await ask(`shell.${verb}`, input)) as ShellOutput<V>,
  };
}
