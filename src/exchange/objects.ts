/** What a commit holds of the workspace: its files, and their bytes. */

import { gitFinding } from './findings.js';
import { ask, type Repository, refuse } from './repository.js';

export interface CommittedFile {
  readonly mode: string;
  readonly blob: string;
}

/** By workspace name; links and submodules are none. */
export async function listFiles(
  { git, prefix }: Repository,
  commit: string,
): Promise<ReadonlyMap<string, CommittedFile>> {
  const listed = await ask(git, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', prefix || '.']);
  const entries = listed.split('\0').flatMap((line) => {
    const match = /^(100\d{3}) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
    return match?.[1] && match[2] && match[3]
      ? [[match[3].slice(prefix.length), { mode: match[1], blob: match[2] }] as const]
      : [];
  });
  return new Map(entries);
}

/** A file's bytes as a checkout would write them here: with the line ends of this machine. */
export async function bytesOf({ git, prefix }: Repository, commit: string, name: string): Promise<Buffer> {
  const { code, bytes, err } = await git(['cat-file', '--filters', `${commit}:${prefix}${name}`]);
  if (code === 0) return bytes;
  const args = { command: 'git cat-file', message: err.trim() };
  return refuse(gitFinding('git/failed', args, null), 3);
}
