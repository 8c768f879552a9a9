/** The register in git's index, in the middle of a merge, rebase or cherry-pick: what both sides made of it. */

import { type RegisterReading, readRegister } from '../register/read-register.js';
import { REGISTER_FILE } from '../workspace/store/register-file.js';
import { ask, askIfThere, isInRepository, openRepository, type Repository } from './repository.js';

/** Two registers that grew apart. */
export interface RegisterSides {
  /** The lines that stay, as text. */
  readonly kept: string;
  readonly moving: string;
  /** How many lines both begin with. */
  readonly common: number;
}

export function sidesOf(kept: string, moving: string): RegisterSides {
  return { kept, moving, common: commonLines(kept, moving) };
}

/** Whether git waits for somebody to mend the register of this workspace. Outside a repository there is no git to ask. */
export async function isUnmerged(root: string): Promise<boolean> {
  if (!(await isInRepository(root))) return false;
  const { git, prefix } = await openRepository(root);
  return (await ask(git, ['ls-files', '-u', '--', `${prefix}${REGISTER_FILE}`])) !== '';
}

/**
 * Stage 2 and 3 of the index swap their meaning between merge and rebase: what is published is what any branch of any
 * remote reaches. Where both sides are, the default branch's stays; where neither is, stage 2: the branch one is on, or
 * the one that is rebased upon. null where git waits for nobody.
 */
export async function readConflict(
  repository: Repository,
  published: ReadonlySet<string>,
  remote: string | null,
): Promise<RegisterSides | null> {
  const { git, prefix } = repository;
  const listed = await ask(git, ['ls-files', '-u', '-z', '--', `${prefix}${REGISTER_FILE}`]);
  const blobs = new Map(
    listed.split('\0').flatMap((line) => {
      const match = /^\d+ ([0-9a-f]+) ([123])\t/.exec(line);
      return match?.[1] && match[2] ? [[match[2], match[1]] as const] : [];
    }),
  );
  const [here, there] = [blobs.get('2'), blobs.get('3')];
  if (here === undefined || there === undefined) return null;
  const [second, third] = [await ask(git, ['cat-file', 'blob', here]), await ask(git, ['cat-file', 'blob', there])];
  const common = commonLines(second, third);
  const reached = (text: string, lines: ReadonlySet<string>) =>
    linesBehind(text, common).some((each) => lines.has(each));
  const [isSecond, isThird] = [reached(second, published), reached(third, published)];
  const byDefault = isSecond && isThird ? new Set(await defaultRegister(repository, remote)) : published;
  const isThirdKept = reached(third, byDefault) && !reached(second, byDefault);
  return isThirdKept ? sidesOf(third, second) : sidesOf(second, third);
}

export function readingOf(text: string): RegisterReading {
  return readRegister(Buffer.from(`${text}\n`));
}

function linesBehind(text: string, common: number): readonly string[] {
  return text
    .split('\n')
    .slice(common)
    .filter((line) => line !== '');
}

/** The lines that the remote's default branch has, below the heading. */
export async function defaultRegister({ git, prefix }: Repository, remote: string | null): Promise<readonly string[]> {
  const head = remote === null ? null : await askIfThere(git, ['symbolic-ref', '-q', `refs/remotes/${remote}/HEAD`]);
  for (const ref of [head, `refs/remotes/${remote}/main`, `refs/remotes/${remote}/master`]) {
    const text = ref && (await askIfThere(git, ['cat-file', 'blob', `${ref}:${prefix}${REGISTER_FILE}`]));
    if (text) return text.split('\n').slice(1);
  }
  return [];
}

function commonLines(one: string, other: string): number {
  const [first, second] = [one.split('\n'), other.split('\n')];
  const at = first.findIndex((line, index) => line !== second[index]);
  return at === -1 ? first.length : at;
}
