/** How the system describes a file: where it has not changed, neither has the file, and it need not be read. */

import { statSync } from 'node:fs';

export interface FileStamp {
  /** Size, instants of the last writing and of the last change of any kind, and the file's own number. */
  readonly text: string;
  /** The instant of the last change, ms. */
  readonly changed: number;
}

/** null where there is no such file. */
export function stampOf(path: string): FileStamp | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (!stats?.isFile()) return null;
  const { size, mtimeNs, ctimeNs, ino, mtimeMs, ctimeMs } = stats;
  const changed = Math.max(Number(mtimeMs), Number(ctimeMs));
  return { text: `${size} ${mtimeNs} ${ctimeNs} ${ino}`, changed };
}
