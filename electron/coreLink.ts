import type { Progress } from '#shared/contract/progress.ts';
import type { CoreEvent, ToCore } from '#shared/host/messages.ts';
import { assertNever, type Reply } from '#shared/errors.ts';
import { type CoreOpening, type CoreWords, startRun } from './coreRun.ts';

export type LinkEvent = CoreEvent | { readonly kind: 'coreStopped' };
type LinkContext = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
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

/** The shell's end of the wire to core, over either opening. Core starts at once. */
export function createCoreLink(open: CoreOpening): CoreLink {
  const pending = new Map<number, Pending>();
  const listeners = new Set<(event: LinkEvent) => void>();
  let nextId = 1;
  let run = startRun(open, { onMessage: hear, onEnd: ended });

  function emit(event: LinkEvent): void {
    for (const listener of listeners) listener(event);
  }
  function answerAll(reply: Reply<unknown>, isKept: (id: number) => boolean = () => false): void {
    const answered = [...pending].filter(([id]) => !isKept(id));
    for (const [id] of answered) pending.delete(id);
    for (const [, { answer }] of answered) answer(reply);
  }
  function hear(message: CoreWords): void {
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
        // What is asked from now on is for the fresh core: this one is about to end.
        if (message.event.kind === 'locked') run.leave();
        return emit(message.event);
      default:
        return assertNever(message);
    }
  }
  function ended(carried: readonly ToCore[] | null): void {
    const isCarried = (id: number): boolean =>
      carried?.some((message) => message.kind === 'call' && message.id === id) === true;
    answerAll(carried === null ? STOPPED : LOCKED, isCarried);
    if (carried === null) return emit({ kind: 'coreStopped' });
    run = startRun(open, { onMessage: hear, onEnd: ended });
    for (const message of carried) run.post(message);
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
      await run.stop();
      answerAll(STOPPED);
      run = startRun(open, { onMessage: hear, onEnd: ended });
      return run.ready;
    },
    stop: async () => {
      await run.stop();
      answerAll(STOPPED);
    },
  };
}
