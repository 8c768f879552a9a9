/**
 * An act on the numbers that counts only when it is published: done on top of what the remote has, on a stage apart, and
 * pushed before anything in the clone changes. The clone's lock is held from the first look to the last file written.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { issuedFilesOf } from '../archive/snapshot-files.js';
import { digestOf } from '../circular/digest.js';
import { withLock } from '../workspace/store/commit.js';
import { readIfThere, type Store } from '../workspace/store/durable.js';
import type { Lock } from '../workspace/store/lock.js';
import type { Owner } from '../workspace/store/owner.js';
import { type PushStep, removePushStep, writePushStep } from '../workspace/store/push-steps.js';
import { REGISTER_FILE, readRegisterFile } from '../workspace/store/register-file.js';
import { ensureAttributes } from './attributes.js';
import { mergeBase } from './base.js';
import { branchAhead, fetchBranches, type RemoteBranch } from './branches.js';
import { gitFinding } from './findings.js';
import { freshFiles } from './fresh-files.js';
import { listFiles } from './objects.js';
import { type PushOutcome, pushCommit } from './push.js';
import { openRepository, type Repository, refuse } from './repository.js';
import { bringHome, type Settling, settlePushes } from './settle-pushes.js';
import { openStage, type Stage } from './stage.js';
import { findTarget, type Target } from './target.js';
import { putUnpublished } from './unpublished.js';

/** With eight clones at once the last has to try eight times. */
const MOST_TRIES = 24;
/** Between tries, ms: growing, and never the same for two. */
const FIRST_WAIT = 100;
const LONGEST_WAIT = 4000;

export interface Sharing {
  readonly store: Store;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly onWait: (owner: Owner) => void;
  /** Somebody else published meanwhile; it is tried again. */
  readonly onFaster: (attempt: number) => void;
}

/** The workspace as the remote has it, and on top of it what was numbered here and not yet published. */
export interface StagedWorkspace {
  /** Absolute. */
  readonly root: string;
  /** Files of documents that were numbered here before, and go along. */
  readonly unpublished: readonly string[];
  /** Puts the clone's files onto the stage; gives those that others have changed as well. */
  readonly put: (names: readonly string[]) => Promise<readonly string[]>;
  /** Files that letters draw on and that differ here from what is published. */
  readonly differing: readonly string[];
}

/** What was done on the stage; null where nothing may be published. */
export type Act<T> = (staged: StagedWorkspace) => Promise<{ readonly result: T; readonly message: string } | null>;

export interface Published<T> {
  readonly result: T;
  readonly target: Target;
  /** Whether there was anything to publish. */
  readonly isNew: boolean;
  /** Files that were edited while it was published: their numbers are still to be written. */
  readonly edited: readonly string[];
  /** Whether the clone stands where the remote does. */
  readonly isThere: boolean;
}

/** Throws refusals: `git/…` for what stands in the way; then nothing was changed here, or what was is on record. */
export async function publish<T>(
  sharing: Sharing,
  act: Act<T>,
  { withIssued = false }: { readonly withIssued?: boolean } = {},
): Promise<Published<T> | null> {
  const { store, onWait, onFaster } = sharing;
  const repository = await openRepository(store.root);
  for (let attempt = 1; ; attempt += 1) {
    const once = (owner: Owner, lock: Lock) => publishOnce({ sharing, repository, owner, lock, withIssued }, act);
    const outcome = await withLock(store, onWait, once, { isSettling: true });
    if (outcome !== 'faster') return outcome;
    if (attempt === MOST_TRIES) return refuse(gitFinding('git/kept-losing', { tries: attempt }, null), 3);
    onFaster(attempt);
    await sleep(Math.min(FIRST_WAIT * 1.5 ** attempt, LONGEST_WAIT) * (0.5 + Math.random()));
  }
}

interface Scene {
  readonly sharing: Sharing;
  readonly repository: Repository;
  readonly owner: Owner;
  readonly lock: Lock;
  /** The act reads issued letters. */
  readonly withIssued: boolean;
}

async function publishOnce<T>(scene: Scene, act: Act<T>): Promise<Published<T> | null | 'faster'> {
  const { sharing, repository, owner, lock } = scene;
  const { store, env, now } = sharing;
  const branches = await fetchBranches(repository);
  const settling: Settling = { repository, store, owner, now: now().getTime() };
  await settlePushes(settling, branches);
  const target = await findTarget(repository, env);
  const tip = tipOf(branches, target);
  const stage = await openStage(repository, store, tip, scene.withIssued);
  try {
    const fresh = new Map<string, Buffer>();
    const { published, staged } = await setStage({ ...scene, stage, target, tip }, fresh);
    const ahead = await branchAhead(repository, branches, await registerText({ ...store, root: stage.root }), tip);
    if (ahead) return refuse(gitFinding('git/other-branch', named(ahead), null), 3);
    const made = await act(staged);
    if (made === null) return null;
    const names = await changesOn({ ...store, root: stage.root }, published);
    if (names.length === 0) {
      const { isThere } = await bringHome(settling, { commit: tip, files: {} });
      return { result: made.result, target, isNew: false, edited: [], isThere };
    }
    const files = Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await digestHere(store, name, fresh)] as const)),
    );
    const commit = await stage.commit(names, made.message);
    const step: PushStep = { ...target, commit, base: tip, files, at: settling.now };
    await lock.assertHeld();
    const stepName = await writePushStep(store, owner, step);
    const outcome = await pushed(repository, step, await pushCommit(repository, commit, target));
    if (outcome.kind === 'unknown') return unknown(target, outcome.message);
    const landed = outcome.kind === 'taken' ? await bringHome(settling, step) : null;
    await removePushStep(store, stepName);
    if (outcome.kind === 'refused') return refused(target, outcome.message);
    return landed === null ? 'faster' : { result: made.result, target, isNew: true, ...landed };
  } finally {
    await stage.close();
  }
}

function tipOf(branches: readonly RemoteBranch[], target: Target): string {
  const tip = branches.find(({ remote, branch }) => remote === target.remote && branch === target.branch);
  return tip?.commit ?? refuse(gitFinding('git/no-such-branch', named(target), null), 2);
}

function named({ remote, branch }: Target): Target {
  return { remote, branch };
}

/** Where no answer came, the remote itself is asked what it has. */
async function pushed(repository: Repository, { remote, branch, commit }: PushStep, outcome: PushOutcome) {
  if (outcome.kind !== 'unknown') return outcome;
  const { code, out } = await repository.network(['ls-remote', remote, `refs/heads/${branch}`]);
  return code === 0 && out.startsWith(commit) ? { kind: 'taken' as const } : outcome;
}

function unknown(target: Target, message: string): never {
  return refuse(gitFinding('git/unknown-outcome', { ...named(target), message }, null), 3);
}

function refused(target: Target, message: string): never {
  return refuse(gitFinding('git/push-refused', { ...named(target), message }, null), 1);
}

interface Setting extends Scene {
  readonly stage: Stage;
  readonly target: Target;
  readonly tip: string;
}

/** `fresh` keeps the bytes of the clone's files as they were put there. */
async function setStage({ sharing, repository, stage, target, tip }: Setting, fresh: Map<string, Buffer>) {
  const { store } = sharing;
  const base = await mergeBase(repository.git, 'HEAD', tip);
  const both = { staged: stage.files, common: base === null ? new Map() : await listFiles(repository, base) };
  const put = async (names: readonly string[]) => {
    const chosen = await freshFiles(repository, store, names, both);
    for (const [name, bytes] of chosen.fresh) {
      fresh.set(name, bytes);
      stage.put(name, bytes);
    }
    return chosen.contested;
  };
  const { published, files } = await putUnpublished(store, stage, target);
  const contested = await put(files);
  if (contested.length > 0) refuse(gitFinding('git/local-numbers', named(target), null), 3);
  const sources = await sourcesHere(repository);
  const differing = (await freshFiles(repository, store, sources, both)).fresh.keys();
  return { published, staged: { root: stage.root, unpublished: files, put, differing: [...differing] } };
}

/** What letters draw on besides their circulars: the organisation, its lists, templates, pictures and files. */
async function sourcesHere({ git, prefix }: Repository): Promise<readonly string[]> {
  const { out } = await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', prefix || '.']);
  const names = new Set(out.split('\0').map((name) => name.slice(prefix.length)));
  return [...names].filter((name) => SOURCE.test(name) && !NO_SOURCE.test(name));
}

/** Enclosures that are files among them, wherever they lie. */
const SOURCE = /\.([yY][aA]?[mM][lL]|hbs|svg|png|jpe?g|ttf|otf|pdf|PDF|docx?|xlsx?|pptx?|od[tsp]|udf|zip)$/;
const NO_SOURCE = /^(\d{4}\/.*\.[yY][aA]?[mM][lL]$|(out|issued|sent|\.genelge)\/)/;

async function registerText(store: Store): Promise<string> {
  return (await readIfThere(store, REGISTER_FILE))?.toString('utf8') ?? '';
}

/** Workspace names of all that the new lines of the register are about: their seals first, their circulars last. */
async function changesOn(store: Store, published: number): Promise<readonly string[]> {
  const { register } = await readRegisterFile(store);
  const added = register.lines.filter(({ line }) => line > published);
  if (added.length === 0) return [];
  const hasAttributes = await ensureAttributes(store);
  return [
    ...new Set([
      ...(await issuedFilesOf(store, added)),
      ...(hasAttributes ? ['.gitattributes'] : []),
      REGISTER_FILE,
      ...added.flatMap(({ file }) => file ?? []),
    ]),
  ];
}

async function digestHere(store: Store, name: string, fresh: ReadonlyMap<string, Buffer>): Promise<string | null> {
  const bytes = fresh.get(name) ?? (await readIfThere(store, name));
  return bytes === null ? null : digestOf(bytes);
}
