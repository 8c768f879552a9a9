/** Who holds a lock or an unfinished step: a process, recognised even after its number was given to another. */

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import * as z from 'zod';

export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When the process started, as the system counts it; null where the system does not tell (not Linux). */
  readonly started: string | null;
  /** One act of a process; no two have the same. */
  readonly token: string;
}

export async function newOwner(): Promise<Owner> {
  const { pid } = process;
  return { pid, host: hostname(), started: await startOf(pid), token: randomBytes(8).toString('hex') };
}

/**
 * Whether the owner is surely gone. One on another machine never is: nothing can be known of its processes, so that
 * a lock on a shared folder is waited for and never taken away.
 */
export async function isGone({ pid, host, started }: Owner): Promise<boolean> {
  if (host !== hostname()) return false;
  if (!isRunning(pid)) return true;
  const now = started === null ? null : await startOf(pid);
  return now !== null && now !== started;
}

const ownerSchema = z.strictObject({
  pid: z.int().positive(),
  host: z.string(),
  started: z.string().nullable(),
  token: z.string().regex(/^[0-9a-f]{16}$/),
});

export function parseOwner(data: unknown): Owner | null {
  return ownerSchema.safeParse(data).data ?? null;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The boot and the tick within it: field 22 of `/proc/<pid>/stat`, counted behind the name in brackets. */
async function startOf(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
  } catch {
    return null;
  }
}
