/** Where numbers are shared: the branch of the remote that everybody pushes to. */

import { gitFinding } from './findings.js';
import { ask, askIfThere, type Repository, refuse } from './repository.js';

export interface Target {
  readonly remote: string;
  readonly branch: string;
}

/**
 * The upstream of the current branch; in a CI job's detached clone, the branch that the job is about. Throws the
 * refusal `git/no-target` where neither is known.
 */
export async function findTarget(
  { git }: Repository,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Target> {
  const upstream = await askIfThere(git, ['rev-parse', '--abbrev-ref', '--symbolic-full-name', '@{upstream}']);
  const remotes = (await ask(git, ['remote'])).split('\n').filter((name) => name !== '');
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  const known = upstream === null ? null : splitUpstream(upstream, remotes);
  if (known) return known;
  if (remote === undefined) return refuse(gitFinding('git/no-target', {}, null), 2);
  const branch =
    branchOfJob(env) ??
    (await askIfThere(git, ['symbolic-ref', '--short', '-q', 'HEAD'])) ??
    (await onlyBranchHere(git, remote));
  return branch ? { remote, branch } : refuse(gitFinding('git/no-target', {}, null), 2);
}

function splitUpstream(upstream: string, remotes: readonly string[]): Target | null {
  const remote = remotes.find((name) => upstream.startsWith(`${name}/`));
  return remote === undefined ? null : { remote, branch: upstream.slice(remote.length + 1) };
}

/** GitHub Actions and GitLab CI check out a commit, and name its branch apart. */
function branchOfJob(env: Readonly<Record<string, string | undefined>>): string | null {
  if (env.GITHUB_REF_TYPE === 'branch' && env.GITHUB_REF_NAME) return env.GITHUB_REF_NAME;
  return env.CI_COMMIT_BRANCH || null;
}

/** The one branch of the remote that stands at HEAD. */
async function onlyBranchHere(git: Repository['git'], remote: string): Promise<string | null> {
  const format = '%(refname:lstrip=3)';
  const names = await ask(git, ['for-each-ref', '--points-at', 'HEAD', `--format=${format}`, `refs/remotes/${remote}`]);
  const branches = names.split('\n').filter((name) => name !== '' && name !== 'HEAD');
  return branches.length === 1 ? (branches[0] ?? null) : null;
}
