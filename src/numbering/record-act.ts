/** One entry, planned on the workspace as it is under the lock, and appended; or why not. */

import type { Checked, Finding } from '../diagnostic.js';
import type { PictureFinding } from '../image/findings.js';
import { dateInZone, isoDate } from '../language/dates.js';
import type { RegisterEntry } from '../register/entry.js';
import { type RegisterFinding, registerFinding } from '../register/findings.js';
import type { Act } from '../register/plan-acts.js';
import type { Edges } from '../workspace/edges.js';
import { type WorkspaceFinding, workspaceFinding } from '../workspace/findings.js';
import type { LoadFinding } from '../workspace/load-files.js';
import type { WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { withLock } from '../workspace/store/commit.js';
import { appendEntries } from '../workspace/store/register-file.js';
import { objectionsToWriting } from './objections-to-writing.js';
import { reloadWorkspace } from './reload.js';
import { rememberRegister } from './remember-numbers.js';

export type ActFinding = LoadFinding | PictureFinding;

export interface RecordedAct<Entry extends RegisterEntry> {
  /** null where nothing was written. */
  readonly entry: Entry | null;
  readonly findings: readonly ActFinding[];
}

export interface ActRequest {
  /** Why; as typed. null where the act needs no reason. */
  readonly reason: string | null;
  readonly edges: Pick<Edges, 'now' | 'onWait' | 'author'>;
}

/** Throws refusals where the register is busy or cannot be written; then nothing was. */
export async function recordAct<Entry extends RegisterEntry>(
  snapshot: WorkspaceSnapshot,
  request: ActRequest,
  plan: (act: Act, now: WorkspaceSnapshot) => Promise<Checked<Entry, ActFinding>>,
): Promise<RecordedAct<Entry>> {
  const { entries, findings } = await recordActs<Entry, ActFinding>(snapshot, request, async (act, now) => {
    const { value, findings: told } = await plan(act, now);
    return { value: value === null ? null : [value], findings: told };
  });
  return { entry: entries?.[0] ?? null, findings };
}

export interface RecordedActs<Entry extends RegisterEntry, F extends Finding> {
  /** null where nothing was written. */
  readonly entries: readonly Entry[] | null;
  readonly findings: readonly (F | ActFinding)[];
}

/** The same for several entries at once: all of them, or none. */
export async function recordActs<Entry extends RegisterEntry, F extends Finding>(
  snapshot: WorkspaceSnapshot,
  { reason, edges }: ActRequest,
  plan: (act: Act, now: WorkspaceSnapshot) => Promise<Checked<readonly Entry[], F>>,
): Promise<RecordedActs<Entry, F>> {
  if (reason?.trim() === '') {
    const missing: RegisterFinding = registerFinding('register/reason-missing', {}, null);
    return { entries: null, findings: [missing] };
  }
  const { store, years } = snapshot.register;
  return await withLock(store, edges.onWait, async (_, lock) => {
    const now = await reloadWorkspace(snapshot, years);
    const objections = await objectionsToWriting(now);
    if (objections.length > 0) return { entries: null, findings: objections };
    const instant = edges.now();
    const date = isoDate(dateInZone(instant, now.organisation.timeZone));
    const act = { reason: reason?.trim() ?? '', date, at: instant.toISOString(), by: await edges.author(store.root) };
    const { value: entries, findings } = await plan(act, now);
    await lock.assertHeld();
    if (entries !== null) await appendEntries(store, now.register.reading, entries);
    await rememberRegister(now.register, entries ?? []);
    return { entries, findings };
  });
}

export function notANumber(text: string): Checked<never, WorkspaceFinding> {
  const finding: WorkspaceFinding = workspaceFinding('workspace/not-a-number', { text }, null);
  return { value: null, findings: [finding] };
}
