import { spawn } from 'node:child_process';
import type { CoreOpening } from './coreRun.ts';

/**
 * Threads of core (a workbook read, a rebuild) that end while others start make V8 lose a page of its code on processors
 * with protection keys, and end the process.
 */
const V8_FLAGS = ['--no-memory-protection-keys'];

/** Starts core as a child of Node 24 from its sources: development, tests and the app in a browser. */
export function openChild(options: {
  readonly node: string;
  readonly entry: string;
  readonly cwd: string;
  readonly args: readonly string[];
}): CoreOpening {
  return ({ onMessage, onExit }) => {
    const child = spawn(options.node, [...V8_FLAGS, options.entry, ...options.args], {
      cwd: options.cwd,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
      windowsHide: true,
    });
    child.on('message', onMessage);
    child.once('exit', (code) => onExit(code));
    child.once('error', () => onExit(null));
    return {
      post: (message) => {
        if (child.connected) child.send(message, () => undefined);
      },
      kill: () => void child.kill('SIGKILL'),
    };
  };
}
