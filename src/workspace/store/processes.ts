/** What the system tells of its processes. */

import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';

export interface Process {
  readonly pid: number;
  readonly host: string;
  /** The boot and the PID namespace in which `pid` is this process; null where the system does not tell (not Linux). */
  readonly boot: string | null;
  readonly namespace: string | null;
  /** When it started, in ticks since the boot; null where the system does not tell. */
  readonly started: string | null;
}

export async function ownProcess(): Promise<Process> {
  const { pid } = process;
  const [boot, namespace, started] = await Promise.all([
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => null),
    readlink('/proc/self/ns/pid').catch(() => null),
    startOf(pid),
  ]);
  return { pid, host: hostname(), boot: boot?.trim() ?? null, namespace, started };
}

/** Whether there is a process with that number in this namespace. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Field 22 of `/proc/<pid>/stat`, counted behind the name in brackets. */
export async function startOf(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
