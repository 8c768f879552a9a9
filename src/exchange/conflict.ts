/** The register in git's index, in the middle of a merge, rebase or cherry-pick: what both sides made of it. */

import { type RegisterReading, readRegister } from '../register/read-register.js';
import { REGISTER_FILE } from '../workspace/store/register-file.js';
import { gitFinding } from './findings.js';
import { ask, askIfThere, isInRepository, openRepository, type Repository, refuse } from './repository.js';
import type { Target } from './target.js';

export interface RegisterConflict {
  /** The lines that stay, as text. */
  readonly published: string;
  readonly kept: RegisterReading;
  readonly moving: RegisterReading;
  /** How many lines both have in common. */
  readonly common: number;
}

/** Whether git waits for somebody to mend the register of this workspace. Outside a repository there is no git to ask. */
export async function isUnmerged(root: string): Promise<boolean> {
  if (!(await isInRepository(root))) return false;
  const { git, prefix } = await openRepository(root);
  return (await ask(git, ['ls-files', '-u', '--', `${prefix}${REGISTER_FILE}`])) !== '';
}

/**
 * Stage 2 and 3 of the index swap their meaning between merge and rebase: what is published is what the upstream branch
 * reaches. Where neither side is, stage 2 stays: the branch one is on, or the one that is rebased upon.
 * Throws the refusals `git/no-conflict` and `git/both-published`.
 */
export async function readConflict(repository: Repository, target: Target | null): Promise<RegisterConflict> {
  const { git, prefix } = repository;
  const listed = await ask(git, ['ls-files', '-u', '-z', '--', `${prefix}${REGISTER_FILE}`]);
  const blobs = new Map(
    listed.split('\0').flatMap((line) => {
      const match = /^\d+ ([0-9a-f]+) ([123])\t/.exec(line);
      return match?.[1] && match[2] ? [[match[2], match[1]] as const] : [];
    }),
  );
  const [here, there] = [blobs.get('2'), blobs.get('3')];
  if (here === undefined || there === undefined) {
    return refuse(gitFinding('git/no-conflict', {}, null), 2);
  }
  const [second, third] = [await ask(git, ['cat-file', 'blob', here]), await ask(git, ['cat-file', 'blob', there])];
  const upstream = target && (await publishedRegister(repository, target));
  const common = commonLines(second, third);
  const isPublished = (text: string) =>
    upstream !== null &&
    text
      .split('\n')
      .slice(common)
      .every((line) => upstream.has(line));
  const [isSecond, isThird] = [isPublished(second), isPublished(third)];
  if (isSecond && isThird) return refuse(gitFinding('git/both-published', {}, null), 3);
  const [published, other] = isThird ? [third, second] : [second, third];
  return { published, kept: reading(published), moving: reading(other), common };
}

function reading(text: string): RegisterReading {
  return readRegister(Buffer.from(`${text}\n`));
}

async function publishedRegister({ git, prefix }: Repository, { remote, branch }: Target) {
  const text = await askIfThere(git, [
    'cat-file',
    'blob',
    `refs/remotes/${remote}/${branch}:${prefix}${REGISTER_FILE}`,
  ]);
  return text === null ? null : new Set(text.split('\n'));
}

function commonLines(one: string, other: string): number {
  const [first, second] = [one.split('\n'), other.split('\n')];
  const at = first.findIndex((line, index) => line !== second[index]);
  return at === -1 ? first.length : at;
}
