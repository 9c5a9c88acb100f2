import { spawn } from 'node:child_process';

export type VirtualDisplay = { readonly name: string; readonly close: () => void };

/** A display without a screen (Xvfb), for machines that have none; null when Xvfb does not start. */
export function openVirtualDisplay(): Promise<VirtualDisplay | null> {
  return new Promise((resolve) => {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'];
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    server.once('error', () => resolve(null));
    server.once('exit', () => resolve(null));
    server.stdio[3]?.once('data', (number: Buffer) => {
      resolve({ name: `:${number.toString('utf8').trim()}`, close: () => void server.kill() });
    });
  });
}
