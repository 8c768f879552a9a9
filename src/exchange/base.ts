/** Where two histories meet. */

import { askIfThere, type Repository } from './repository.js';

export async function isAncestor(git: Repository['git'], one: string, other: string): Promise<boolean> {
  return (await git(['merge-base', '--is-ancestor', one, other])).code === 0;
}

/** The commit that both go back to; null where there is none, or a shallow clone does not have it. */
export async function mergeBase(git: Repository['git'], one: string, other: string): Promise<string | null> {
  return await askIfThere(git, ['merge-base', one, other]);
}

/** The tree of both sides' changes; null where they conflict. Nothing in the clone is touched. */
export async function mergeTrees(git: Repository['git'], one: string, other: string): Promise<string | null> {
  return await askIfThere(git, ['merge-tree', '--write-tree', one, other]);
}

/** A CI job often has no name of its own to commit under. */
export async function identity(git: Repository['git']): Promise<Readonly<Record<string, string>>> {
  if ((await git(['var', 'GIT_COMMITTER_IDENT'])).code === 0) return {};
  const [name, email] = ['genelge', 'genelge@localhost'];
  return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
}
