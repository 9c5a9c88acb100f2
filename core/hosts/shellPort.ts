import type { ShellPort } from './serve.ts';

type ParentPort = {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
};

const UTILITY_FLUSH_MS = 50;

/** The wire this process was started with: Electron's parent port, or Node's channel. Throws when there is none. */
export function openShellPort(onGone: () => void): ShellPort {
  const parentPort: unknown = Reflect.get(process, 'parentPort');
  return isParentPort(parentPort) ? utilityPort(parentPort) : channelPort(onGone);
}

function isParentPort(value: unknown): value is ParentPort {
  return typeof value === 'object' && value !== null && 'postMessage' in value;
}

function utilityPort(parentPort: ParentPort): ShellPort {
  return {
    post: (message) => parentPort.postMessage(message),
    receive: (listener) => parentPort.on('message', (event) => listener(event.data)),
    flushed: () => new Promise((resolve) => setTimeout(resolve, UTILITY_FLUSH_MS)),
  };
}

function channelPort(onGone: () => void): ShellPort {
  if (!process.send) throw new Error('core/hosts/process.ts is started by a shell, not by hand');
  let lastPost: Promise<void> = Promise.resolve();
  process.on('disconnect', onGone);
  return {
    post: (message) => {
      if (!process.connected) return;
      lastPost = new Promise((resolve) => process.send?.(message, () => resolve()));
    },
    receive: (listener) => void process.on('message', listener),
    flushed: () => lastPost,
  };
}
