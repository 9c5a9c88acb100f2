import type { App, CallContext } from '#core/app.ts';
import type { EndpointName, InputOf, OutputOf } from '#shared/contract/index.ts';
import type { Reply } from '#shared/errors.ts';

/** The door, typed by the contract. */
export type Door = {
  readonly app: App;
  /** The whole reply. */
  readonly reply: <N extends EndpointName>(
    name: N,
    input: InputOf<N>,
    context?: CallContext,
  ) => Promise<Reply<OutputOf<N>>>;
  /** A failure fails the test with its sentence. */
  readonly ask: <N extends EndpointName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
};

/** Both ways of asking, for an application made in any way. */
export function doorOf(app: App): Door {
  const reply: Door['reply'] = async (name, input, context) =>
    (await app.call(name, input, context)) as Reply<OutputOf<typeof name>>;
  return {
    app,
    reply,
    ask: async (name, input) => {
      const answer = await reply(name, input);
      if (!answer.ok) throw new Error(`${name}: ${answer.error.code}: ${answer.error.message}`);
      return answer.value;
    },
  };
}
