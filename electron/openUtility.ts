import { utilityProcess } from 'electron';
import type { CoreOpening } from './coreRun.ts';

/** Starts the bundled core inside Electron's utility process: the packaged app. */
export function openUtility(options: {
  readonly entry: string;
  readonly args: readonly string[];
}): CoreOpening {
  return ({ onMessage, onExit }) => {
    const child = utilityProcess.fork(options.entry, [...options.args], {
      serviceName: 'so-core',
      stdio: 'inherit',
    });
    child.on('message', onMessage);
    child.once('exit', (code) => onExit(code));
    return {
      post: (message) => child.postMessage(message),
      kill: () => void child.kill(),
    };
  };
}
