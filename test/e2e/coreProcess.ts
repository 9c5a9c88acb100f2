import { readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

/** The ids of the core processes whose settings lie in `folder`. */
export function coreProcesses(folder: string): readonly number[] {
  const isCore = (command: string): boolean =>
    command.includes('core/hosts/process') && command.includes(folder);
  return (process.platform === 'linux' ? linuxProcesses() : otherProcesses())
    .filter(({ command }) => isCore(command))
    .map(({ pid }) => pid);
}

/** Ends core as a crash would. */
export function killCore(folder: string): void {
  for (const pid of coreProcesses(folder)) process.kill(pid, 'SIGKILL');
}

type Running = { readonly pid: number; readonly command: string };

/** Read from /proc because a bare Debian has no ps. */
function linuxProcesses(): readonly Running[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandOf(name) }));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function otherProcesses(): readonly Running[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => ({ pid: Number.parseInt(line, 10), command: line }));
}
