/** What a name on the disk stands for: only a file can be read to its end. */

import type { Stats } from 'node:fs';

type FileKind = 'file' | 'folder' | 'pipe' | 'socket' | 'device';

export function fileKind(stats: Stats): FileKind {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  if (stats.isFIFO()) return 'pipe';
  return stats.isSocket() ? 'socket' : 'device';
}

const CODES: Readonly<Record<FileKind, string>> = {
  file: '',
  folder: 'EISDIR',
  pipe: 'FIFO',
  socket: 'SOCKET',
  device: 'DEVICE',
};

/** Something else than a file stands where one should; `code` as the system's own errors have it. */
export class NotAFile extends Error {
  readonly syscall = 'read';
  readonly code: string;

  constructor(
    kind: FileKind,
    readonly path: string,
  ) {
    super(`a ${kind}, not a file`);
    this.code = CODES[kind];
  }
}
