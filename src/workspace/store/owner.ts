/** Who holds a lock or an unfinished step: a process, recognised even after its number was given to another. */

import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { isRunning, ownProcess, type Process, startOf } from './processes.js';

export interface Owner extends Process {
  /** One act of a process; no two have the same. */
  readonly token: string;
}

export async function newOwner(): Promise<Owner> {
  return { ...(await ownProcess()), token: randomBytes(8).toString('hex') };
}

/**
 * Whether the owner is one of this machine's processes. Two containers may have one host name, and a machine that was
 * started again has other processes under the old numbers: what another boot or PID namespace left is another machine's.
 */
export async function isOurs({ host, boot, namespace }: Owner): Promise<boolean> {
  const own = await ownProcess();
  return host === own.host && boot === own.boot && namespace === own.namespace;
}

/**
 * Whether the owner is surely gone. One on another machine never is: nothing can be known of its processes, so that
 * a lock on a shared folder is waited for and never taken away.
 */
export async function isGone(owner: Owner): Promise<boolean> {
  if (!(await isOurs(owner))) return false;
  if (!isRunning(owner.pid)) return true;
  const now = owner.started === null ? null : await startOf(owner.pid);
  return now !== null && now !== owner.started;
}

/** Earlier versions named neither boot nor namespace, and later ones may name more. */
const ownerSchema = z.object({
  pid: z.int().positive(),
  host: z.string(),
  boot: z.string().nullable().default(null),
  namespace: z.string().nullable().default(null),
  started: z.string().nullable(),
  token: z.string().regex(/^[0-9a-f]{16}$/),
});

export function parseOwner(data: unknown): Owner | null {
  return ownerSchema.safeParse(data).data ?? null;
}
