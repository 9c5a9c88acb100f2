import type { z } from 'zod';

/** What a command may have changed; windows refresh the queries that read the same topic. */
export type Topic = 'register' | 'users' | 'cases' | 'agenda' | 'imports' | 'journal' | 'settings';

/** `anyone`: works with no register open. `register`: needs an unlocked register. */
export type Access = 'anyone' | 'register';

export type EndpointKind = 'query' | 'command' | 'task';

export type Endpoint<
  K extends EndpointKind = EndpointKind,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> = {
  readonly kind: K;
  /** One line for `call --list`. */
  readonly summary: string;
  readonly access: Access;
  readonly input: I;
  readonly output: O;
  /** Query: what it reads. Command and task: what they change. */
  readonly topics: readonly Topic[];
};

type Spec<I extends z.ZodType, O extends z.ZodType> = Omit<Endpoint<EndpointKind, I, O>, 'kind'>;

/** Reads; never writes. */
export const query = <I extends z.ZodType, O extends z.ZodType>(
  spec: Spec<I, O>,
): Endpoint<'query', I, O> => ({
  kind: 'query',
  ...spec,
});

/** Synchronous, one transaction opened by the door, appends its events. */
export const command = <I extends z.ZodType, O extends z.ZodType>(
  spec: Spec<I, O>,
): Endpoint<'command', I, O> => ({
  kind: 'command',
  ...spec,
});

/** May wait, reports progress and can be cancelled. */
export const task = <I extends z.ZodType, O extends z.ZodType>(spec: Spec<I, O>): Endpoint<'task', I, O> => ({
  kind: 'task',
  ...spec,
});
