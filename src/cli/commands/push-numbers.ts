/** `genelge number --push`: numbers given on top of what is published, and published before anything here changes. */

import { setTimeout as sleep } from 'node:timers/promises';
import { issuedFilesOf } from '../../archive/snapshot-files.js';
import { type ExitCode, hasError } from '../../diagnostic.js';
import { ensureAttributes } from '../../exchange/attributes.js';
import { baseOf } from '../../exchange/base.js';
import type { GitFinding } from '../../exchange/findings.js';
import { freshFiles } from '../../exchange/fresh-files.js';
import { landCommit } from '../../exchange/land.js';
import { pushCommit } from '../../exchange/push.js';
import { openRepository, type Repository, refuse } from '../../exchange/repository.js';
import { openStage, type Stage } from '../../exchange/stage.js';
import { fetchTip, findTarget, type Target } from '../../exchange/target.js';
import { readIfThere, type Store } from '../../workspace/store/durable.js';
import { REGISTER_FILE, readRegisterFile } from '../../workspace/store/register-file.js';
import { writeNumbers } from '../../workspace/write-numbers.js';
import { type Notes, takeNotes } from '../notes.js';
import type { Session } from '../session.js';
import { toWrite } from './give-numbers.js';
import { type NumberOptions, numberPapers } from './number.js';
import { type Numbering, showNumbering } from './number-report.js';
import { type Office, openOffice } from './open-office.js';

/** With eight clones at once the last has to try eight times. */
const MOST_TRIES = 24;
/** Between tries, ms: growing, and never the same for two. */
const FIRST_WAIT = 100;
const LONGEST_WAIT = 4000;

export async function pushNumbers(options: NumberOptions, session: Session): Promise<ExitCode> {
  const { env } = session.world;
  for (let attempt = 1; ; attempt += 1) {
    const notes = takeNotes();
    const office = await openOffice(
      session,
      { names: options.files, year: options.year ?? null, isForWriting: true },
      notes,
    );
    if (office === null) return notes.tell(session);
    const repository = await openRepository(office.workspace.root);
    const target = await findTarget(repository, env);
    const tip = await fetchTip(repository, target);
    const stage = await openStage(repository, await baseOf(repository, tip, target));
    try {
      const made = await numberOnStage({ office, repository, stage, target }, options, session);
      if (made === null) return notes.tell(session);
      const { numbering, staged, names } = made;
      if (names.length === 0 || numbering.isDry) return showNumbering(numbering, staged, session);
      const commit = await stage.commit(names, session.words.ui.commitMessage(numbering.plan.assignments.length));
      if (await pushCommit(repository, commit, target)) {
        const landing = { commit, names, from: stage.root, before: made.before };
        await bringHome(numbering, { repository, target, store: office.register.store, notes: staged.notes }, landing);
        return showNumbering(numbering, staged, session);
      }
    } finally {
      await stage.close();
    }
    if (attempt === MOST_TRIES)
      refuse({ code: 'git/kept-losing', severity: 'error', args: { tries: attempt }, at: null }, 3);
    session.say(session.words.ui.faster(attempt));
    await sleep(Math.min(FIRST_WAIT * 1.5 ** attempt, LONGEST_WAIT) * (0.5 + Math.random()));
  }
}

interface PushScene {
  readonly office: Office;
  readonly repository: Repository;
  readonly stage: Stage;
  readonly target: Target;
}

interface StagedNumbers {
  readonly numbering: Numbering;
  readonly staged: Office;
  /** Files to commit; none where there is nothing to publish. */
  readonly names: readonly string[];
  readonly before: ReadonlyMap<string, Buffer | null>;
}

/** Puts the user's drafts onto the stage and numbers them there. null after noting why it cannot be. */
async function numberOnStage(
  scene: PushScene,
  options: NumberOptions,
  session: Session,
): Promise<StagedNumbers | null> {
  const { office, repository, stage, target } = scene;
  const { store } = office.register;
  const wanted = office.papers.filter(({ file, standing, all }) => {
    const isWaiting = standing?.state === 'draft' || standing?.state === 'unregistered';
    return office.selected.has(file) && isWaiting && !hasError(all);
  });
  for (const { file, all, sources } of office.papers)
    if (office.selected.has(file) && hasError(all)) office.notes.add(all, sources);
  const unpublished = await putUnpublished(store, stage, target);
  const asked = [...wanted.map(({ file }) => file), ...unpublished.files];
  const { fresh, contested } = await freshFiles(repository, store, asked, stage.blobs);
  for (const [name, bytes] of fresh) stage.put(name, bytes);
  office.notes.add(contested.map((file) => changedUpstream(office.workspace.show(file))));

  const workspace = { root: stage.root, show: office.workspace.show };
  const names = wanted.map(({ file }) => file).filter((file) => !contested.includes(file));
  if (names.length + unpublished.files.length === 0) return await nothingNew(office, options, session);
  const staged = await openOffice(
    session,
    { names: names.length > 0 ? names : [REGISTER_FILE], year: null, workspace },
    office.notes,
  );
  if (staged === null) return null;
  const numbering = await numberPapers({ ...staged, selected: new Set(names) }, options, session);
  const stageStore: Store = { ...store, root: stage.root };
  const { register } = await readRegisterFile(stageStore);
  const added = register.lines.filter(({ line }) => line > unpublished.published);
  if (added.length === 0) return { numbering, staged, names: [], before: new Map() };
  const hasAttributes = await ensureAttributes(stageStore);
  const written = [
    REGISTER_FILE,
    ...(hasAttributes ? ['.gitattributes'] : []),
    ...new Set(added.flatMap(({ file }) => file ?? [])),
    ...(await issuedFilesOf(stageStore, added)),
  ];
  const before = new Map(
    await Promise.all(
      written.map(async (name) => [name, fresh.get(name) ?? (await readIfThere(store, name))] as const),
    ),
  );
  return { numbering, staged, names: written, before };
}

async function nothingNew(office: Office, options: NumberOptions, session: Session): Promise<StagedNumbers> {
  const numbering = await numberPapers({ ...office, selected: new Set() }, { ...options, dryRun: true }, session);
  return { numbering: { ...numbering, isDry: false }, staged: office, names: [], before: new Map() };
}

/**
 * Numbers that were given here and not yet published go along, where nobody has given any since. Throws the refusal
 * `git/local-numbers` where somebody has.
 */
async function putUnpublished(store: Store, stage: Stage, target: Target) {
  const own = await readRegisterFile(store);
  const stageStore: Store = { ...store, root: stage.root };
  const theirs = await readRegisterFile(stageStore);
  const published = theirs.register.lines.at(-1)?.line ?? 1;
  const [ours, shared] = [await readIfThere(store, REGISTER_FILE), await readIfThere(stageStore, REGISTER_FILE)];
  const mine = ours ?? Buffer.alloc(0);
  const yours = shared ?? Buffer.alloc(0);
  if (mine.length <= yours.length && yours.subarray(0, mine.length).equals(mine)) return { published, files: [] };
  if (!mine.subarray(0, yours.length).equals(yours)) {
    return refuse({ code: 'git/local-numbers', severity: 'error', args: target, at: null }, 3);
  }
  const lines = own.register.lines.filter(({ line }) => line > published);
  stage.put(REGISTER_FILE, mine);
  for (const name of await issuedFilesOf(store, lines)) {
    const bytes = await readIfThere(store, name);
    if (bytes) stage.put(name, bytes);
  }
  return { published, files: [...new Set(lines.flatMap(({ file }) => file ?? []))] };
}

interface Home {
  readonly repository: Repository;
  readonly target: Target;
  readonly store: Store;
  readonly notes: Notes;
}

/** What was published comes into the clone. A draft that was edited meanwhile gets its number all the same. */
async function bringHome(
  { plan }: Numbering,
  { repository, target, store, notes }: Home,
  landing: Parameters<typeof landCommit>[2],
): Promise<void> {
  const { edited, isThere } = await landCommit(repository, store, landing);
  for (const { candidate, numbers } of plan.assignments) {
    if (!edited.includes(candidate.file)) continue;
    notes.add((await writeNumbers(store, toWrite({ candidate, numbers }))).findings);
  }
  if (!isThere) notes.add([{ code: 'git/clone-behind', severity: 'warning', args: target, at: null }]);
}

function changedUpstream(file: string): GitFinding {
  return { code: 'git/changed-upstream', severity: 'error', args: { file }, at: null };
}
