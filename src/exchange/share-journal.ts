/**
 * The journal of what was sent, between clones: what any branch of any remote says is taken in before anything is
 * decided, and a claim counts only when the remote has it.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { type Digest, digestOf } from '../circular/digest.js';
import { withLock } from '../workspace/store/commit.js';
import { readIfThere, writeDurably } from '../workspace/store/durable.js';
import { type PushStep, removePushStep, writePushStep } from '../workspace/store/push-steps.js';
import { REGISTER_FILE } from '../workspace/store/register-file.js';
import { identity } from './base.js';
import { fetchBranches, type RemoteBranch } from './branches.js';
import { gitFinding } from './findings.js';
import type { Sharing } from './publish.js';
import { pushCommit } from './push.js';
import { ask, askIfThere, isInRepository, openRepository, type Repository, refuse } from './repository.js';
import { bringHome, settlePushes } from './settle-pushes.js';
import { findTarget, type Target } from './target.js';

const MOST_TRIES = 12;
const FIRST_WAIT = 100;

/** Whether there is anybody to share with: a repository that has a remote. */
export async function hasRemote(root: string): Promise<boolean> {
  if (!(await isInRepository(root))) return false;
  const { git } = await openRepository(root);
  return ((await askIfThere(git, ['remote'])) ?? '') !== '';
}

/** The register's lines that any branch of any remote reaches. */
export interface PublishedRegister {
  readonly has: (line: Digest) => boolean;
  readonly target: Target;
}

/**
 * Takes in what others wrote into the journal. Gives what of the register is published. Throws refusals:
 * `git/unreachable` and what else stands in the way; then nothing was changed.
 */
export async function gatherJournal(sharing: Sharing, name: string): Promise<PublishedRegister> {
  const { store, onWait, now } = sharing;
  const repository = await openRepository(store.root);
  return await withLock(
    store,
    onWait,
    async (owner) => {
      const branches = await fetchBranches(repository);
      await settlePushes({ repository, store, owner, now: now().getTime() }, branches);
      const own = await textOf(sharing, name);
      const all = united([...(await theirs(repository, branches, name)).values(), own]);
      if (all !== own) await writeDurably(store, name, all);
      const target = await findTarget(repository, sharing.env);
      const lines = await publishedLines(repository, branches);
      return { target, has: (line) => lines.has(line) };
    },
    { isSettling: true },
  );
}

/** `moved`: somebody else wrote into the journal since it was gathered. */
export type Shared = { readonly kind: 'shared' } | { readonly kind: 'moved' };

/** Publishes the journal as it lies here, in a commit of its own. Throws refusals, as `publish` does. */
export async function shareJournal(sharing: Sharing, name: string, message: string): Promise<Shared> {
  const { store, onWait, onFaster, env, now } = sharing;
  const repository = await openRepository(store.root);
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const outcome = await withLock(
      store,
      onWait,
      async (owner, lock) => {
        const settling = { repository, store, owner, now: now().getTime() };
        const branches = await fetchBranches(repository);
        await settlePushes(settling, branches);
        const target = await findTarget(repository, env);
        const tip = tipOf(branches, target);
        const own = await textOf(sharing, name);
        const published = await theirs(repository, branches, name);
        if (united([own, ...published.values()]) !== own) return 'moved';
        if (published.get(tip) === own) return 'shared';
        const commit = await commitOn(repository, tip, { name, text: own, message });
        const files = { [name]: digestOf(own) };
        const step: PushStep = { ...target, commit, base: tip, files, at: settling.now };
        await lock.assertHeld();
        const stepName = await writePushStep(store, owner, step);
        const pushed = await pushCommit(repository, commit, target);
        if (pushed.kind === 'unknown')
          return refuse(gitFinding('git/unknown-outcome', { ...target, message: pushed.message }, null), 3);
        if (pushed.kind === 'taken') await bringHome(settling, step);
        await removePushStep(store, stepName);
        if (pushed.kind === 'refused')
          return refuse(gitFinding('git/push-refused', { ...target, message: pushed.message }, null), 1);
        return pushed.kind === 'taken' ? 'shared' : 'faster';
      },
      { isSettling: true },
    );
    if (outcome !== 'faster') return { kind: outcome };
    onFaster(attempt);
    await sleep(FIRST_WAIT * 1.5 ** attempt * (0.5 + Math.random()));
  }
  return refuse(gitFinding('git/kept-losing', { tries: MOST_TRIES }, null), 3);
}

function tipOf(branches: readonly RemoteBranch[], { remote, branch }: Target): string {
  const tip = branches.find((each) => each.remote === remote && each.branch === branch);
  return tip?.commit ?? refuse(gitFinding('git/no-such-branch', { remote, branch }, null), 2);
}

/** By commit, the journal as each branch has it. */
async function theirs(
  { git, prefix }: Repository,
  branches: readonly RemoteBranch[],
  name: string,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { commit } of branches) {
    const text = await askIfThere(git, ['cat-file', 'blob', `${commit}:${prefix}${name}`]);
    if (text !== null) texts.set(commit, text === '' ? '' : `${text}\n`);
  }
  return texts;
}

async function publishedLines(
  { git, prefix }: Repository,
  branches: readonly RemoteBranch[],
): Promise<ReadonlySet<Digest>> {
  const lines = new Set<Digest>();
  for (const commit of new Set(branches.map((each) => each.commit))) {
    const text = await askIfThere(git, ['cat-file', 'blob', `${commit}:${prefix}${REGISTER_FILE}`]);
    for (const [, digest] of (text ?? '').matchAll(/"digest":"([0-9a-f]{64})"\}$/gm)) if (digest) lines.add(digest);
  }
  return lines;
}

async function textOf({ store }: Sharing, name: string): Promise<string> {
  const bytes = (await readIfThere(store, name)) ?? Buffer.alloc(0);
  // What a killed run left of a line is none.
  return bytes.toString('utf8', 0, bytes.lastIndexOf(0x0a) + 1);
}

/** Every line of any, once. What stands in the last text alone stays in its place where the others begin it. */
function united(texts: readonly string[]): string {
  const lines = new Set(texts.flatMap((text) => text.split('\n').filter((line) => line !== '')));
  return [...lines].map((line) => `${line}\n`).join('');
}

/** On a commit, the same tree with this one file in it. */
async function commitOn(
  { git, prefix }: Repository,
  base: string,
  { name, text, message }: { readonly name: string; readonly text: string; readonly message: string },
): Promise<string> {
  const folder = await ask(git, ['rev-parse', '--absolute-git-dir']);
  const setting = { env: { GIT_INDEX_FILE: `${folder}/genelge-sent-${process.pid}` } };
  await ask(git, ['-c', 'core.sparseCheckout=false', 'read-tree', base], setting);
  const blob = await ask(git, ['hash-object', '-w', '--stdin'], { input: text });
  await ask(git, ['update-index', '--add', '--cacheinfo', `100644,${blob},${prefix}${name}`], setting);
  const tree = await ask(git, ['write-tree'], setting);
  return await ask(git, ['commit-tree', tree, '-p', base, '-m', message], { env: await identity(git) });
}
