/** What is published: all that any branch of any remote reaches. */

import { REGISTER_FILE } from '../workspace/store/register-file.js';
import { isAncestor } from './base.js';
import { gitFinding } from './findings.js';
import { ask, askIfThere, type Repository, refuse } from './repository.js';

export interface RemoteBranch {
  readonly remote: string;
  readonly branch: string;
  readonly commit: string;
}

/** Brings every branch of every remote here. Throws the refusal `git/unreachable` where one does not answer. */
export async function fetchBranches({ git, network }: Repository): Promise<readonly RemoteBranch[]> {
  const remotes = (await ask(git, ['remote'])).split('\n').filter((name) => name !== '');
  for (const remote of remotes) {
    const refs = `+refs/heads/*:refs/remotes/${remote}/*`;
    const fetch = ['fetch', '--quiet', '--prune', '--no-tags', '--no-recurse-submodules', remote, refs];
    const { code, err } = await network(fetch);
    if (code === 0) continue;
    const message = err.trim().split('\n').slice(0, 5).join('\n');
    return refuse(gitFinding('git/unreachable', { remote, message }, null), 3);
  }
  const listed = await ask(git, ['for-each-ref', '--format=%(objectname) %(refname:lstrip=2)', 'refs/remotes']);
  return listed.split('\n').flatMap((line) => {
    const [commit = '', name = ''] = line.split(' ');
    const remote = remotes.find((each) => name.startsWith(`${each}/`));
    const branch = remote === undefined ? '' : name.slice(remote.length + 1);
    return remote === undefined || branch === 'HEAD' ? [] : [{ remote, branch, commit }];
  });
}

/** The lines of the register that each branch's tip has; branches with the same register come once. */
export async function publishedRegisters(
  { git, prefix }: Repository,
  branches: readonly RemoteBranch[],
): Promise<ReadonlyMap<RemoteBranch, readonly string[]>> {
  const seen = new Set<string>();
  const registers = new Map<RemoteBranch, readonly string[]>();
  for (const each of branches) {
    const blob = await askIfThere(git, ['rev-parse', '--verify', '-q', `${each.commit}:${prefix}${REGISTER_FILE}`]);
    if (blob === null || seen.has(blob)) continue;
    seen.add(blob);
    registers.set(each, entriesOf(await ask(git, ['cat-file', 'blob', blob])));
  }
  return registers;
}

/** The first branch that holds entries which `own` lacks; null where there is none. `tip` is what `own` is built on. */
export async function branchAhead(
  repository: Repository,
  branches: readonly RemoteBranch[],
  own: string,
  tip: string,
): Promise<RemoteBranch | null> {
  const has = new Set(entriesOf(own));
  const others: RemoteBranch[] = [];
  for (const each of branches) if (!(await isAncestor(repository.git, each.commit, tip))) others.push(each);
  for (const [branch, lines] of await publishedRegisters(repository, others)) {
    if (lines.some((line) => !has.has(line))) return branch;
  }
  return null;
}

function entriesOf(register: string): readonly string[] {
  return register
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');
}
