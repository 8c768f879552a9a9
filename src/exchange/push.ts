/** Publishes a commit by its hash: the clone's branches stay where they are until it has worked. */

import type { Repository } from './repository.js';
import type { Target } from './target.js';

/**
 * `faster`: somebody else published meanwhile. `refused`: for good, by a rule of the remote's. `unknown`: no answer, or
 * none that says whether it was taken: only the remote itself can tell.
 */
export type PushOutcome =
  | { readonly kind: 'taken' | 'faster' }
  | { readonly kind: 'refused' | 'unknown'; readonly message: string };

export async function pushCommit(
  { network }: Repository,
  commit: string,
  { remote, branch }: Target,
): Promise<PushOutcome> {
  const push = ['push', '--porcelain', '--recurse-submodules=no', remote, `${commit}:refs/heads/${branch}`];
  const { code, out, err } = await network(push);
  if (code === 0) return { kind: 'taken' };
  const said = `${out}\n${err}`;
  if (FASTER.test(said)) return { kind: 'faster' };
  const message = said.trim().split('\n').slice(0, 6).join('\n');
  return { kind: /^!.*\[remote rejected\]/m.test(out) ? 'refused' : 'unknown', message };
}

const FASTER = /\[rejected\]|non-fast-forward|fetch first|cannot lock ref|failed to update ref|incorrect old value/;
