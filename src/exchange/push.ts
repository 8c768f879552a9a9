/** Publishes a commit by its hash: the clone's branches stay where they are until it has worked. */

import { gitFinding } from './findings.js';
import { type Repository, refuse } from './repository.js';
import type { Target } from './target.js';

/** Whether it was taken; false where somebody else was faster. Throws the refusal `git/failed` for any other reason. */
export async function pushCommit({ git }: Repository, commit: string, { remote, branch }: Target): Promise<boolean> {
  const { code, out, err } = await git(['push', '--porcelain', remote, `${commit}:refs/heads/${branch}`]);
  if (code === 0) return true;
  const said = `${out}\n${err}`;
  if (/\[rejected\]|non-fast-forward|fetch first|cannot lock ref|failed to update ref|incorrect old value/.test(said))
    return false;
  const message = said.trim().split('\n').slice(0, 6).join('\n');
  return refuse(gitFinding('git/failed', { command: 'git push', message }, null), 3);
}
