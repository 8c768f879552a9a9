/** The commit that numbers are given on top of: all that is published, and the user's own commits. */

import { gitFinding } from './findings.js';
import { ask, askIfThere, type Repository, refuse } from './repository.js';
import type { Target } from './target.js';

/**
 * The remote's tip where the clone has nothing of its own; the clone's HEAD where the remote has nothing new; else a
 * merge of the two, made without touching the clone. Throws the refusal `git/diverged` where they conflict.
 */
export async function baseOf({ git }: Repository, tip: string | null, target: Target): Promise<string> {
  const head = await ask(git, ['rev-parse', '--verify', 'HEAD^{commit}']);
  if (tip === null || tip === head) return head;
  if (await isAncestor(git, head, tip)) return tip;
  if (await isAncestor(git, tip, head)) return head;
  const tree = await askIfThere(git, ['merge-tree', '--write-tree', tip, head]);
  if (tree === null) return refuse(gitFinding('git/diverged', target, null), 3);
  const message = `Merge ${target.remote}/${target.branch}`;
  return await ask(git, ['commit-tree', tree, '-p', head, '-p', tip, '-m', message], { env: await identity(git) });
}

export async function isAncestor(git: Repository['git'], one: string, other: string): Promise<boolean> {
  return (await git(['merge-base', '--is-ancestor', one, other])).code === 0;
}

/** A CI job often has no name of its own to commit under. */
export async function identity(git: Repository['git']): Promise<Readonly<Record<string, string>>> {
  if ((await git(['var', 'GIT_COMMITTER_IDENT'])).code === 0) return {};
  const [name, email] = ['genelge', 'genelge@localhost'];
  return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
}
