import type { CoreEvent } from '#shared/host/messages.ts';
import type { Reply } from '#shared/errors.ts';

export type DoorEvent = CoreEvent | { readonly kind: 'coreStopped' };
export type DoorProgress = { readonly done: number; readonly total: number | null; readonly label: string };
export type DoorContext = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: DoorProgress) => void;
};

/** What the browser's host needs of core: the door, its news, and a way to start it afresh. */
export type Door = {
  readonly call: (name: string, input: unknown, context?: DoorContext) => Promise<Reply<unknown>>;
  readonly subscribe: (listener: (event: DoorEvent) => void) => () => void;
  readonly restart: () => Promise<boolean>;
};
