import type { z } from 'zod';
import type { ReadDb, WriteDb } from '#db/handle.ts';
import type { Contract, EndpointName, ParsedInputOf } from '#shared/contract/index.ts';
import type { User } from '#shared/contract/users.ts';
import type { Instant } from '#shared/domain/case/event.ts';
import type { Law } from '#shared/domain/law/law.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { RegisterHost } from './register/host.ts';
import type { Services } from './services.ts';
import type { Tools } from './tools.ts';

type Moment = {
  readonly today: LocalDate;
  readonly now: Instant;
  readonly tools: Tools;
  readonly host: RegisterHost;
  /** The law in force. */
  readonly law: Law;
  readonly services: Services;
};

/** For endpoints that need no register. */
type OpenContext = Moment;

/** For queries on the open register. */
export type QueryContext = Moment & { readonly db: ReadDb; readonly user: User };

/** For commands: everything written here is one transaction, opened and closed by the door. */
export type CommandContext = Moment & { readonly db: WriteDb; readonly user: User };

/** For tasks: may wait, may report, may be cancelled; writes only inside `transact`. */
export type TaskContext = Moment & {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number | null, label: string) => void;
};

/** For tasks on the open register. */
export type RegisterTaskContext = TaskContext & {
  readonly db: ReadDb;
  readonly user: User;
  readonly transact: <T>(work: (context: CommandContext) => T) => T;
};

type ContextOf<N extends EndpointName> = Contract[N]['kind'] extends 'task'
  ? Contract[N]['access'] extends 'register'
    ? RegisterTaskContext
    : TaskContext
  : Contract[N]['access'] extends 'register'
    ? Contract[N]['kind'] extends 'command'
      ? CommandContext
      : QueryContext
    : OpenContext;

/** What a handler hands back before the door's zod-out check. */
type Answer<N extends EndpointName> = z.input<Contract[N]['output']>;

type Handler<N extends EndpointName> = (
  context: ContextOf<N>,
  input: ParsedInputOf<N>,
) => Contract[N]['kind'] extends 'task' ? Promise<Answer<N>> : Answer<N>;

export type HandlersOf<Part extends Partial<Record<EndpointName, unknown>>> = {
  readonly [N in keyof Part & EndpointName]: Handler<N>;
};

export type Handlers = { readonly [N in EndpointName]: Handler<N> };
