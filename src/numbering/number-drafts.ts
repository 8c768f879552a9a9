/**
 * Gives numbers. What takes long is done before the lock; under it the register and the files are looked at again, all
 * is decided on what is there then, written to the register, then to the files, and only then is the lock let go.
 */

import type { Edges } from '../workspace/edges.js';
import type { WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { withLock } from '../workspace/store/commit.js';
import { removePending, writePending } from '../workspace/store/pending.js';
import { appendEntries } from '../workspace/store/register-file.js';
import type { NumbersToWrite } from '../workspace/write-numbers.js';
import { archiveAll, entryOf, filesToComplete, filesToNumber, writeAll } from './issue-drafts.js';
import { objectionsToWriting } from './objections-to-writing.js';
import {
  isUnchanged,
  type NumberingRequest,
  type PlannedDrafts,
  planPrepared,
  prepareDrafts,
  refreshed,
} from './prepare-drafts.js';
import { reloadWorkspace } from './reload.js';
import { rememberRegister } from './remember-numbers.js';

export interface NumberingOutcome extends PlannedDrafts {
  /** Files that an earlier run left without the numbers the register had given them. */
  readonly completed: readonly NumbersToWrite[];
}

/** What numbering would come to now; changes nothing. */
export async function planDrafts(
  snapshot: WorkspaceSnapshot,
  request: NumberingRequest,
  edges: Edges,
): Promise<NumberingOutcome> {
  return { ...planPrepared(snapshot, await prepareDrafts(snapshot, request, edges), request), completed: [] };
}

/**
 * Numbers the circulars that were asked for. Throws refusals where the register is busy or cannot be written; then no
 * number was given.
 */
export async function numberDrafts(
  snapshot: WorkspaceSnapshot,
  request: NumberingRequest,
  edges: Edges,
): Promise<NumberingOutcome> {
  const { store, years } = snapshot.register;
  const before = await prepareDrafts(snapshot, request, edges);
  await archiveAll(snapshot, before.candidates, edges, request.originals);
  return await withLock(store, edges.onWait, async (owner, lock) => {
    const now = await reloadWorkspace(snapshot, years);
    const { reading, pending } = now.register;
    const objections = await objectionsToWriting(now);
    if (objections.length > 0) return { ...planPrepared(now, NOBODY, request), completed: [], findings: objections };
    const prepared = isUnchanged(now, snapshot) ? refreshed(before, now) : await prepareDrafts(now, request, edges);
    const planned = planPrepared(now, prepared, request);
    const { assignments } = planned.plan;
    const letters = await archiveAll(
      now,
      assignments.map(({ candidate }) => candidate),
      edges,
      request.originals,
    );
    const act = { at: edges.now().toISOString(), by: await edges.author(store.root) };
    const toNumber = filesToNumber(assignments);
    const incomplete = filesToComplete(now);
    const names = toNumber.map(({ file }) => file);
    const step = names.length > 0 ? [await writePending(store, owner, names)] : [];
    await lock.assertHeld();
    const entries = assignments.map((each) => entryOf(each, letters, act));
    if (entries.length > 0 || reading.torn !== null) await appendEntries(store, reading, entries);
    await rememberRegister(now.register, entries);
    const written = await writeAll(store, [...toNumber, ...incomplete], edges);
    // A step stays on record until all its files have their numbers.
    const steps = written.findings.length > 0 ? [] : [...pending.map(({ name }) => name), ...step];
    for (const name of steps) await removePending(store, name);
    return {
      ...planned,
      completed: incomplete.filter(({ file }) => written.changed.has(file)),
      findings: [...planned.findings, ...written.findings],
    };
  });
}

const NOBODY = { candidates: [], failed: 0, findings: [] };
