/**
 * What a run has yet to write into YAML files once the register holds its entries. Written before the register is, so
 * that whoever comes after a kill knows which files still lack their numbers, also where they were edited meanwhile.
 */

import * as z from 'zod';
import { parseJson } from '../../register/entry.js';
import { listFolder, readIfThere, STATE_FOLDER, type Store, writeDurably } from './durable.js';
import { isGone, type Owner, parseOwner } from './owner.js';

const FOLDER = `${STATE_FOLDER}/pending`;

export interface PendingStep {
  readonly name: string;
  /** Workspace names of the files that are to get numbers. */
  readonly files: readonly string[];
  /** Its process is at work on it still. */
  readonly isLive: boolean;
}

export async function writePending(store: Store, owner: Owner, files: readonly string[]): Promise<string> {
  const name = `${FOLDER}/${owner.token}.json`;
  await writeDurably(store, name, JSON.stringify({ owner, files }));
  return name;
}

/** One that stays although it is done does no harm: the next run finds nothing left of it to do. */
export async function removePending({ fs, root }: Store, name: string): Promise<void> {
  await fs.rm(`${root}/${name}`, { force: true }).catch(() => {});
}

/** All unfinished steps. One that cannot be read was never written whole, and the register not touched for it. */
export async function listPending(store: Store): Promise<readonly PendingStep[]> {
  const names = (await listFolder(store, FOLDER)).filter((name) => name.endsWith('.json'));
  const steps = await Promise.all(names.map((name) => readPending(store, `${FOLDER}/${name}`)));
  return steps.filter((step) => step !== null);
}

const stepSchema = z.strictObject({ owner: z.unknown(), files: z.array(z.string()) });

async function readPending(store: Store, name: string): Promise<PendingStep | null> {
  const bytes = await readIfThere(store, name);
  const step = bytes && stepSchema.safeParse(parseJson(bytes.toString('utf8'))).data;
  const owner = step ? parseOwner(step.owner) : null;
  return step && owner ? { name, files: step.files, isLive: !(await isGone(owner)) } : null;
}
