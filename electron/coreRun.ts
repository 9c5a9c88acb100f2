import { type FromCore, parseFromCore, type ToCore } from '#shared/host/messages.ts';

type CoreProcess = { readonly post: (message: ToCore) => void; readonly kill: () => void };

/** One way of starting core: a utility process or a child Node. `onExit` is told once, with the exit code. */
export type CoreOpening = (hear: {
  readonly onMessage: (raw: unknown) => void;
  readonly onExit: (code: number | null) => void;
}) => CoreProcess;

/** All that core says but that it is ready. */
export type CoreWords = Exclude<FromCore, { kind: 'ready' }>;

/** One life of the core process. */
export type Run = {
  readonly isAlive: () => boolean;
  /** Posts when core is ready to hear; forgets the message when core is gone. */
  readonly post: (message: ToCore) => void;
  readonly ready: Promise<boolean>;
  /** Core has said that it locked and ends: what is posted from now on is carried to the next run. */
  readonly leave: () => void;
  readonly stop: () => Promise<void>;
};

export type RunHandlers = {
  readonly onMessage: (message: CoreWords) => void;
  /** Told when core ends by itself: what to carry on to a fresh core after locking, null after a crash. */
  readonly onEnd: (carried: readonly ToCore[] | null) => void;
};

const PATIENCE_MS = 5_000;

/** Starts core and follows it to its end. */
export function startRun(open: CoreOpening, handlers: RunHandlers): Run {
  const ready = Promise.withResolvers<boolean>();
  const gone = Promise.withResolvers<void>();
  const waiting: ToCore[] = [];
  let state: 'starting' | 'ready' | 'leaving' | 'stopping' | 'gone' = 'starting';
  let patience: NodeJS.Timeout | undefined;

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
      clearTimeout(patience);
      ready.resolve(false);
      gone.resolve();
      if (before === 'stopping') return;
      const hasLocked = before === 'leaving' || (before === 'ready' && code === 0);
      handlers.onEnd(hasLocked ? waiting : null);
    },
  });
  const killSlow = (): void => {
    clearTimeout(patience);
    patience = setTimeout(() => core.kill(), PATIENCE_MS);
  };

  return {
    isAlive: () => state === 'starting' || state === 'ready' || state === 'leaving',
    post: (message) => {
      if (state === 'starting' || state === 'leaving') waiting.push(message);
      else if (state === 'ready') core.post(message);
    },
    ready: ready.promise,
    leave: () => {
      if (state !== 'ready') return;
      state = 'leaving';
      killSlow();
    },
    stop: async () => {
      if (state === 'gone') return;
      state = 'stopping';
      core.post({ kind: 'stop' });
      killSlow();
      await gone.promise;
    },
  };
}
