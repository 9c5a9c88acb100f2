import { type CoreEvent, type FromCore, parseFromCore, type ToCore } from '#shared/host/messages.ts';
import { assertNever, type Reply } from '#shared/errors.ts';

export type CoreProcess = { readonly post: (message: ToCore) => void; readonly kill: () => void };

/** One way of starting core: a utility process or a child Node. `onExit` is told once, with the exit code. */
export type CoreOpening = (hear: {
  readonly onMessage: (raw: unknown) => void;
  readonly onExit: (code: number | null) => void;
}) => CoreProcess;

export type LinkEvent = CoreEvent | { readonly kind: 'coreStopped' };
export type LinkProgress = { readonly done: number; readonly total: number | null; readonly label: string };
export type LinkContext = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LinkProgress) => void;
};

export type CoreLink = {
  /** Sends a call to core; answers `core-stopped` when core is not running. Never throws. */
  readonly call: (name: string, input: unknown, context?: LinkContext) => Promise<Reply<unknown>>;
  readonly subscribe: (listener: (event: LinkEvent) => void) => () => void;
  /** Ends core if it runs and starts a fresh one; false when that one ended before it was ready. */
  readonly restart: () => Promise<boolean>;
  /** Lets core close its register and end; kills it when it takes too long. */
  readonly stop: () => Promise<void>;
};

type Pending = {
  readonly answer: (reply: Reply<unknown>) => void;
  readonly onProgress: LinkContext['onProgress'];
};

const STOPPED: Reply<unknown> = {
  ok: false,
  error: {
    code: 'core-stopped',
    message: 'Phần xử lý dữ liệu đã dừng. Những gì đã ghi vẫn còn nguyên. Chọn “Khởi động lại” để làm tiếp.',
  },
};
const LOCKED: Reply<unknown> = {
  ok: false,
  error: { code: 'locked', message: 'Sổ vừa được khóa. Mở khóa rồi làm lại việc này.' },
};
const STOP_MS = 5_000;

/** The shell's end of the wire to core, over either opening. Core starts at once. */
export function createCoreLink(open: CoreOpening): CoreLink {
  const pending = new Map<number, Pending>();
  const listeners = new Set<(event: LinkEvent) => void>();
  let nextId = 1;
  let run = startRun(open, { onMessage: hear, onEnd: ended });

  function emit(event: LinkEvent): void {
    for (const listener of listeners) listener(event);
  }
  function answerAll(reply: Reply<unknown>): void {
    const waiting = [...pending.values()];
    pending.clear();
    for (const { answer } of waiting) answer(reply);
  }
  function hear(message: Exclude<FromCore, { kind: 'ready' }>): void {
    switch (message.kind) {
      case 'reply':
        pending.get(message.id)?.answer(message.reply);
        return void pending.delete(message.id);
      case 'progress':
        return pending.get(message.id)?.onProgress?.({
          done: message.done,
          total: message.total,
          label: message.label,
        });
      case 'event':
        return emit(message.event);
      default:
        return assertNever(message);
    }
  }
  function ended(hasLocked: boolean): void {
    answerAll(hasLocked ? LOCKED : STOPPED);
    if (hasLocked) run = startRun(open, { onMessage: hear, onEnd: ended });
    else emit({ kind: 'coreStopped' });
  }

  return {
    call: (name, input, context = {}) => {
      if (!run.isAlive() || context.signal?.aborted === true) return Promise.resolve(STOPPED);
      const id = nextId++;
      return new Promise((answer) => {
        pending.set(id, { answer, onProgress: context.onProgress });
        context.signal?.addEventListener('abort', () => run.post({ kind: 'cancel', id }), { once: true });
        run.post({ kind: 'call', id, name, input });
      });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    restart: async () => {
      await run.stop(STOP_MS);
      answerAll(STOPPED);
      run = startRun(open, { onMessage: hear, onEnd: ended });
      return run.ready;
    },
    stop: async () => {
      await run.stop(STOP_MS);
      answerAll(STOPPED);
    },
  };
}

type Run = {
  readonly isAlive: () => boolean;
  /** Posts when core is ready to hear; forgets the message when core is gone. */
  readonly post: (message: ToCore) => void;
  readonly ready: Promise<boolean>;
  readonly stop: (patienceMs: number) => Promise<void>;
};

type RunHandlers = {
  readonly onMessage: (message: Exclude<FromCore, { kind: 'ready' }>) => void;
  /** Told when core ends by itself; `hasLocked` when it left with code 0 after it had been ready. */
  readonly onEnd: (hasLocked: boolean) => void;
};

function startRun(open: CoreOpening, handlers: RunHandlers): Run {
  const ready = Promise.withResolvers<boolean>();
  const gone = Promise.withResolvers<void>();
  const waiting: ToCore[] = [];
  let state: 'starting' | 'ready' | 'stopping' | 'gone' = 'starting';

  const core = open({
    onMessage: (raw) => {
      const message = parseFromCore(raw);
      if (message.kind !== 'ready') return handlers.onMessage(message);
      if (state === 'starting') state = 'ready';
      for (const held of waiting.splice(0)) core.post(held);
      ready.resolve(true);
    },
    onExit: (code) => {
      const before = state;
      state = 'gone';
      ready.resolve(false);
      gone.resolve();
      if (before !== 'stopping') handlers.onEnd(before === 'ready' && code === 0);
    },
  });

  return {
    isAlive: () => state === 'starting' || state === 'ready',
    post: (message) => {
      if (state === 'starting') waiting.push(message);
      else if (state === 'ready') core.post(message);
    },
    ready: ready.promise,
    stop: async (patienceMs) => {
      if (state === 'gone') return;
      state = 'stopping';
      core.post({ kind: 'stop' });
      const timer = setTimeout(() => core.kill(), patienceMs);
      await gone.promise;
      clearTimeout(timer);
    },
  };
}
