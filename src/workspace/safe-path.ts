/** Names from YAML files and command lines → paths that are surely inside the workspace. */

import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** The absolute path of a workspace file, or null where the name leads out of the workspace, also by a link. */
export function pathInside(root: string, name: string): string | null {
  const path = resolve(root, name);
  if (!isInside(root, path)) return null;
  try {
    return isInside(realpathSync.native(root), realpathSync.native(path)) ? path : null;
  } catch {
    // It does not exist: reading it will say so.
    return path;
  }
}

/** Whether a path is the folder itself or lies under it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}
