/** Nothing is written through a link that leads out of the workspace, whoever committed it. */

import type * as nodeFs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../../diagnostic.js';
import { type WorkspaceFinding, workspaceFinding } from '../findings.js';
import { isInside } from '../safe-path.js';
import { isCode } from './system-error.js';

type LinkReader = Pick<typeof nodeFs, 'realpath' | 'lstat'>;

interface LinkedStore {
  readonly root: string;
  readonly fs: LinkReader;
}

/**
 * Throws the refusal `workspace/outside` (exit code 1) where the name, or a folder on its way, is a link that leads out
 * of the workspace, or nowhere: what it would make lies outside.
 */
export async function assertInside({ root, fs }: LinkedStore, name: string): Promise<void> {
  const home = await realOf(fs, root);
  // A folder that `init` is about to make holds no links.
  if (home === 'absent') return;
  for (let way = name; ; way = dirname(way)) {
    const real = await realOf(fs, join(root, way));
    if (real !== 'absent') {
      if (home !== null && real !== null && isInside(home, real)) return;
      const finding: WorkspaceFinding = workspaceFinding('workspace/outside', { file: way }, null);
      throw new Refusal(finding, 1);
    }
    if (way === '.' || way === dirname(way)) return;
  }
}

/** null for a link that leads nowhere. */
async function realOf(fs: LinkReader, path: string): Promise<string | null | 'absent'> {
  try {
    return await fs.realpath(path);
  } catch (error) {
    if (!isCode(error, 'ENOENT', 'ELOOP')) throw error;
  }
  // What was made in between is no link either.
  const isLink = await fs.lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
  return isLink ? null : 'absent';
}
