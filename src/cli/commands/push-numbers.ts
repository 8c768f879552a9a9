/** `genelge number --push`: numbers given on top of what is published, and published before anything here changes. */

import { join } from 'node:path';
import { type ExitCode, hasError } from '../../diagnostic.js';
import type { GitFinding } from '../../exchange/findings.js';
import { gitFinding } from '../../exchange/findings.js';
import { type Published, publish, type Sharing, type StagedWorkspace } from '../../exchange/publish.js';
import { filesToComplete, toWrite, writeAll } from '../../numbering/issue-drafts.js';
import { numberDrafts } from '../../numbering/number-drafts.js';
import type { Store } from '../../workspace/store/durable.js';
import { removePending } from '../../workspace/store/pending.js';
import { findWorkspace, isFile, ORGANISATION_FILE, workspaceIn } from '../../workspace/workspace.js';
import { writeNumbers } from '../../workspace/write-numbers.js';
import { takeNotes } from '../notes.js';
import { edgesOf, type OpenedWorkspace, openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import { type NumberOptions, requestOf } from './number.js';
import { type Numbering, showNumbering } from './number-report.js';

interface Numbered {
  readonly numbering: Numbering;
  readonly opened: OpenedWorkspace;
}

export async function pushNumbers(options: NumberOptions, session: Session): Promise<ExitCode> {
  const { root } = findWorkspace(session.world.cwd, session.workspace);
  const store: Store = { root, fs: session.world.fs };
  let stopped: OpenedWorkspace | null = null;
  const published = await publish(sharingOf(store, session), async (staged) => {
    const made = await numberOnStage(staged, options, session);
    if (made === null || 'stopped' in made) {
      stopped = made?.stopped ?? null;
      return null;
    }
    return { result: made, message: session.words.ui.commitMessage(made.numbering.plan.assignments.length) };
  });
  if (published === null) return await (stopped ?? { notes: takeNotes() }).notes.tell(session);
  const { numbering, opened } = published.result;
  for (const { candidate, numbers } of numbering.plan.assignments) {
    if (!published.edited.includes(candidate.file)) continue;
    opened.notes.add((await writeNumbers(store, toWrite({ candidate, numbers }))).findings);
  }
  opened.notes.add(behind(published));
  const code = await showNumbering(numbering, opened, session);
  return code === 1 && !published.isNew && !published.isThere ? 3 : code;
}

export function sharingOf(store: Store, session: Session): Sharing {
  const { ui } = session.words;
  return {
    store,
    env: session.world.env,
    now: session.world.now,
    onWait: ({ pid, host }) => session.say(ui.waiting(pid, host)),
    onFaster: (attempt) => session.say(ui.faster(attempt)),
  };
}

/** Whether the clone stands where the remote does; where nothing was published either, that is all there is to say. */
export function behind({ target: { remote, branch }, isNew, isThere }: Published<unknown>): readonly GitFinding[] {
  if (isThere) return [];
  const args = { remote, branch };
  return isNew ? [gitFinding('git/clone-behind', args, null)] : [gitFinding('git/behind', args, null)];
}

/** Puts the user's drafts onto the stage and numbers them there; `stopped` where nothing may be published. */
async function numberOnStage(
  staged: StagedWorkspace,
  options: NumberOptions,
  session: Session,
): Promise<Numbered | { readonly stopped: OpenedWorkspace } | null> {
  const notes = takeNotes();
  const asked = { names: options.files, year: options.year ?? null, isForWriting: true };
  const opened = await openWorkspace(session, asked, notes);
  if (opened === null) return null;
  const wanted = opened.circulars.filter(({ file, status, all }) => {
    const isWaiting = status?.state === 'draft' || status?.state === 'unregistered';
    return opened.selected.has(file) && isWaiting && !hasError(all);
  });
  for (const { file, all } of opened.circulars) if (opened.selected.has(file) && hasError(all)) notes.add(all);
  await completeHere(opened, staged, session);
  const amended = notAmended(opened, staged, null);
  notes.add(amended.map((file) => gitFinding('git/not-amended', { file: opened.workspace.show(file) }, null)));
  const files = wanted.map(({ file }) => file);
  const contested = await staged.put(files);
  notes.add(contested.map((file) => changedUpstream(opened.workspace.show(file))));
  // What others threw away or renamed is none of the stage's.
  const names = files.filter((file) => !contested.includes(file) && isFile(join(staged.root, file)));
  if (names.length > 0) notes.add(staged.differing.map((file) => differs(opened.workspace.show(file))));
  if (amended.length > 0 || (names.length > 0 && staged.differing.length > 0)) return { stopped: opened };

  const workspace = workspaceIn(staged.root, opened.workspace.show);
  const chosen = names.length > 0 ? names : [ORGANISATION_FILE];
  const onStage = await openWorkspace(session, { names: chosen, year: null, isForWriting: true, workspace }, notes);
  if (onStage === null) return { stopped: opened };
  const outcome = await numberDrafts({ ...onStage, selected: new Set(names) }, requestOf(options), edgesOf(session));
  notes.add(outcome.findings);
  return { numbering: { ...outcome, isDry: false }, opened: onStage };
}

/** What a run that was cut short left to be written here is written first, and goes along. */
export async function completeHere(opened: OpenedWorkspace, staged: StagedWorkspace, session: Session): Promise<void> {
  const { store, pending } = opened.register;
  const incomplete = filesToComplete(opened);
  const { findings } = await writeAll(store, incomplete, edgesOf(session));
  opened.notes.add(findings);
  await staged.put(incomplete.map(({ file }) => file));
  if (findings.length === 0) for (const { name } of pending) await removePending(store, name);
}

/** What was numbered here before goes along as it was numbered, or not at all; `amending` is being amended just now. */
export function notAmended(
  { circulars }: OpenedWorkspace,
  staged: StagedWorkspace,
  amending: string | null,
): readonly string[] {
  return circulars
    .filter(
      ({ file, status }) =>
        file !== amending && staged.unpublished.includes(file) && status?.state === 'issued' && status.isChanged,
    )
    .map(({ file }) => file);
}

function changedUpstream(file: string): GitFinding {
  return gitFinding('git/changed-upstream', { file }, null);
}

function differs(file: string): GitFinding {
  return gitFinding('git/source-differs', { file }, null);
}
