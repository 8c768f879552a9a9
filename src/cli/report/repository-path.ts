/** Files by the names under which a git host knows them. */

import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** From paths that begin at `cwd` to those that begin at the repository's root; the same where there is no repository. */
export function repositoryPaths(cwd: string): (file: string) => string {
  const root = repositoryOf(cwd);
  return (file) => (root === null ? file : relative(root, resolve(cwd, file)).split(sep).join('/'));
}

/** `.git` is a file in a worktree and in a submodule. */
function repositoryOf(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : repositoryOf(parent);
}
