import type { z } from 'zod';

/** What a command may have changed; windows refresh the queries that read the same topic. */
export const topics = ['register', 'users', 'cases', 'agenda', 'imports', 'journal', 'settings'] as const;
type Topic = (typeof topics)[number];

/** `anyone`: works with no register open. `register`: needs an unlocked register. */
type Access = 'anyone' | 'register';

type EndpointKind = 'query' | 'command' | 'task';

type Spec<A extends Access, I extends z.ZodType, O extends z.ZodType> = {
  /** One line for `call --list`. */
  readonly summary: string;
  readonly access: A;
  readonly input: I;
  readonly output: O;
  /** Query: what it reads. Command and task: what they change. */
  readonly topics: readonly Topic[];
};

export type Endpoint<
  K extends EndpointKind = EndpointKind,
  A extends Access = Access,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> = Spec<A, I, O> & { readonly kind: K };

type Make<K extends EndpointKind> = <A extends Access, I extends z.ZodType, O extends z.ZodType>(
  spec: Spec<A, I, O>,
) => Endpoint<K, A, I, O>;

/** Reads; never writes. */
export const query: Make<'query'> = (spec) => ({ kind: 'query', ...spec });

/** Synchronous, one transaction opened by the door, appends its events. */
export const command: Make<'command'> = (spec) => ({ kind: 'command', ...spec });

/** May wait, reports progress and can be cancelled. */
export const task: Make<'task'> = (spec) => ({ kind: 'task', ...spec });
