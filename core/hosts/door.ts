import type { CoreEvent } from '#shared/host/messages.ts';
import type { Reply } from '#shared/errors.ts';
import type { CallContext } from '../dispatch.ts';

export type DoorEvent = CoreEvent | { readonly kind: 'coreStopped' };

/** What the browser's host needs of core: the door, its news, and a way to start it afresh. */
export type Door = {
  readonly call: (name: string, input: unknown, context?: CallContext) => Promise<Reply<unknown>>;
  readonly subscribe: (listener: (event: DoorEvent) => void) => () => void;
  readonly restart: () => Promise<boolean>;
};
