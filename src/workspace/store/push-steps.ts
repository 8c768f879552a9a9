/**
 * Commits that were made to be published, written down before the remote is asked: whoever comes after a run that died
 * can find out whether the remote took them, and bring them home.
 */

import * as z from 'zod';
import { parseJson } from '../../register/entry.js';
import { listFolder, readIfThere, STATE_FOLDER, type Store, writeDurably } from './durable.js';
import type { Owner } from './owner.js';

const FOLDER = `${STATE_FOLDER}/push`;

const schema = z.object({
  remote: z.string(),
  branch: z.string(),
  commit: z.string(),
  /** The remote's tip that the commit was made on: where it has moved on without the commit, it never takes it. */
  base: z.string(),
  /** When it was pushed, ms. */
  at: z.number(),
  /** Workspace names of the files that the commit wrote; with the digest of what lay here before, null where nothing did. */
  files: z.record(z.string(), z.string().nullable()),
});

export type PushStep = z.infer<typeof schema>;

export async function writePushStep(store: Store, { token }: Owner, step: PushStep): Promise<string> {
  const name = `${FOLDER}/${token}-${step.commit.slice(0, 12)}.json`;
  await writeDurably(store, name, JSON.stringify(step));
  return name;
}

export async function removePushStep({ fs, root }: Store, name: string): Promise<void> {
  await fs.rm(`${root}/${name}`, { force: true });
}

/** By name. One that cannot be read was never written whole, and nothing pushed for it. */
export async function listPushSteps(store: Store): Promise<ReadonlyMap<string, PushStep>> {
  const steps = new Map<string, PushStep>();
  for (const name of await listFolder(store, FOLDER)) {
    const bytes = await readIfThere(store, `${FOLDER}/${name}`);
    const step = bytes && schema.safeParse(parseJson(bytes.toString('utf8'))).data;
    if (step) steps.set(`${FOLDER}/${name}`, step);
  }
  return steps;
}
