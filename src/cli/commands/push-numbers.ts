/** `genelge number --push`: numbers given on top of what is published, and published before anything here changes. */

import { join } from 'node:path';
import { type ExitCode, hasError } from '../../diagnostic.js';
import type { GitFinding } from '../../exchange/findings.js';
import { gitFinding } from '../../exchange/findings.js';
import { type Published, publish, type Sharing, type StagedWorkspace } from '../../exchange/publish.js';
import type { Store } from '../../workspace/store/durable.js';
import { REGISTER_FILE } from '../../workspace/store/register-file.js';
import { findWorkspace, isFile } from '../../workspace/workspace.js';
import { writeNumbers } from '../../workspace/write-numbers.js';
import { takeNotes } from '../notes.js';
import type { Session } from '../session.js';
import { toWrite } from './give-numbers.js';
import { type NumberOptions, numberPapers } from './number.js';
import { type Numbering, showNumbering } from './number-report.js';
import { type Office, openOffice } from './open-office.js';

interface Numbered {
  readonly numbering: Numbering;
  readonly office: Office;
}

export async function pushNumbers(options: NumberOptions, session: Session): Promise<ExitCode> {
  const { root } = findWorkspace(session.world.cwd, session.workspace);
  const store: Store = { root, fs: session.world.fs };
  let stopped: Office | null = null;
  const published = await publish(sharingOf(store, session), async (staged) => {
    const made = await numberOnStage(staged, options, session);
    if (made === null || 'stopped' in made) {
      stopped = made?.stopped ?? null;
      return null;
    }
    return { result: made, message: session.words.ui.commitMessage(made.numbering.plan.assignments.length) };
  });
  if (published === null) return await (stopped ?? { notes: takeNotes() }).notes.tell(session);
  const { numbering, office } = published.result;
  for (const { candidate, numbers } of numbering.plan.assignments) {
    if (!published.edited.includes(candidate.file)) continue;
    office.notes.add((await writeNumbers(store, toWrite({ candidate, numbers }))).findings);
  }
  office.notes.add(behind(published));
  const code = await showNumbering(numbering, office, session);
  return code === 1 && !published.isNew && !published.isThere ? 3 : code;
}

function sharingOf(store: Store, session: Session): Sharing {
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
function behind({ target: { remote, branch }, isNew, isThere }: Published<unknown>): readonly GitFinding[] {
  if (isThere) return [];
  const args = { remote, branch };
  return isNew ? [gitFinding('git/clone-behind', args, null)] : [gitFinding('git/behind', args, null)];
}

/** Puts the user's drafts onto the stage and numbers them there; `stopped` where nothing may be published. */
async function numberOnStage(
  staged: StagedWorkspace,
  options: NumberOptions,
  session: Session,
): Promise<Numbered | { readonly stopped: Office } | null> {
  const notes = takeNotes();
  const wish = { names: options.files, year: options.year ?? null, isForWriting: true };
  const office = await openOffice(session, wish, notes);
  if (office === null) return null;
  const wanted = office.papers.filter(({ file, standing, all }) => {
    const isWaiting = standing?.state === 'draft' || standing?.state === 'unregistered';
    return office.selected.has(file) && isWaiting && !hasError(all);
  });
  for (const { file, all, sources } of office.papers)
    if (office.selected.has(file) && hasError(all)) notes.add(all, sources);
  // What was numbered here before goes along as it was numbered, or not at all.
  const amended = office.papers.filter(
    ({ file, standing }) => staged.unpublished.includes(file) && standing?.state === 'issued' && standing.isChanged,
  );
  for (const { file, standing, sources } of amended) {
    if (standing?.state !== 'issued') continue;
    notes.add(changed(office, file), sources);
  }
  const files = wanted.map(({ file }) => file);
  const contested = await staged.put(files);
  notes.add(contested.map((file) => changedUpstream(office.workspace.show(file))));
  // What others threw away or renamed is none of the stage's.
  const names = files.filter((file) => !contested.includes(file) && isFile(join(staged.root, file)));
  if (names.length > 0) notes.add(staged.differing.map((file) => differs(office.workspace.show(file))));
  if (amended.length > 0 || (names.length > 0 && staged.differing.length > 0)) return { stopped: office };

  const workspace = { root: staged.root, show: office.workspace.show };
  const chosen = names.length > 0 ? names : [REGISTER_FILE];
  const onStage = await openOffice(session, { names: chosen, year: null, isForWriting: true, workspace }, notes);
  if (onStage === null) return { stopped: office };
  const numbering = await numberPapers({ ...onStage, selected: new Set(names) }, options, session);
  return { numbering, office: onStage };
}

function changed({ workspace }: Office, file: string): readonly GitFinding[] {
  return [gitFinding('git/not-amended', { file: workspace.show(file) }, null)];
}

function changedUpstream(file: string): GitFinding {
  return gitFinding('git/changed-upstream', { file }, null);
}

function differs(file: string): GitFinding {
  return gitFinding('git/source-differs', { file }, null);
}
