/** The made-up disk behind Node's calls: those that the program waits for, and those that it does not. */

import type { Stats } from 'node:fs';
import type { FileSystem } from '../../src/workspace/store/durable.js';
import { type Disk, DiskError, type FileNode } from './disk.js';

/** Called before anything happens on the disk; it may wait, and it may throw. */
export interface Gate {
  readonly enter: (call: string, path: string) => Promise<void>;
  /** How many of so many bytes the disk takes at once. */
  readonly taken: (bytes: number) => number;
}

type Handle = Awaited<ReturnType<FileSystem['open']>>;

export function fileSystemOf(disk: Disk, gate: Gate): FileSystem {
  const guarded =
    <A extends unknown[], T>(call: string, act: (path: string, ...rest: A) => T) =>
    async (path: unknown, ...rest: A): Promise<T> => {
      await gate.enter(call, String(path));
      return act(String(path), ...rest);
    };
  const calls = {
    open: guarded('open', (path, flag: string | number = 'r') => openHandle(disk, gate, path, flag)),
    rename: guarded('rename', (from, to: string) => disk.rename(from, to)),
    link: guarded('link', (from, to: string) => disk.link(from, to)),
    rm: guarded('rm', (path) => disk.remove(path)),
    mkdir: guarded('mkdir', (path) => disk.makeFolder(path)),
    readdir: guarded('readdir', (path) => [...disk.folder(path, 'scandir').entries.keys()]),
    stat: guarded('stat', (path) => statOf(disk, path)),
    lstat: guarded('lstat', (path) => statOf(disk, path)),
    realpath: guarded('realpath', (path) => realOf(disk, path)),
    access: guarded('access', (path) => void statOf(disk, path)),
  };
  // The overloads of Node's declarations are wider than what the program calls.
  return calls as unknown as FileSystem;
}

function openHandle(disk: Disk, gate: Gate, path: string, flag: string | number): Handle {
  const found = disk.find(path);
  if (flag === 'wx' && found) throw new DiskError('EEXIST', 'open', path);
  if (found?.kind === 'folder') {
    return {
      async sync() {
        await gate.enter('syncFolder', path);
        disk.syncFolder(found);
      },
      close: async () => {},
      stat: async () => statOf(disk, path),
    } as unknown as Handle;
  }
  const isWriting = typeof flag === 'string' && /^w/.test(flag);
  const file = isWriting && !found ? disk.create(path) : disk.file(path, 'open');
  if (flag === 'w' || flag === 'w+') file.data = Buffer.alloc(0);
  return handleOf(file, { disk, gate, path });
}

function handleOf(file: FileNode, { disk, gate, path }: { disk: Disk; gate: Gate; path: string }): Handle {
  const put = (bytes: Buffer, position: number) => {
    const length = Math.max(file.data.length, position + bytes.length);
    const data = Buffer.concat([file.data, Buffer.alloc(length - file.data.length)]);
    bytes.copy(data, position);
    Object.assign(file, { data, mtimeMs: disk.now() });
  };
  const handle = {
    async write(buffer: Buffer, offset: number, length: number, position: number) {
      await gate.enter('write', path);
      const bytesWritten = gate.taken(length);
      put(Buffer.from(buffer.subarray(offset, offset + bytesWritten)), position);
      return { bytesWritten, buffer };
    },
    async writeFile(text: string | Uint8Array) {
      await gate.enter('write', path);
      put(Buffer.from(text), 0);
    },
    async read(buffer: Buffer, offset: number, length: number, position: number) {
      await gate.enter('read', path);
      const there = file.data.subarray(position, position + length);
      return { bytesRead: there.copy(buffer, offset), buffer };
    },
    async readFile() {
      await gate.enter('read', path);
      return Buffer.from(file.data);
    },
    async truncate(length: number) {
      await gate.enter('truncate', path);
      file.data = Buffer.from(file.data.subarray(0, length));
    },
    async sync() {
      await gate.enter('sync', path);
      file.saved = Buffer.from(file.data);
    },
    stat: async () => statsOf(file),
    close: async () => {},
  };
  return handle as unknown as Handle;
}

export function statOf(disk: Disk, path: string): Stats {
  const node = disk.find(path);
  if (node === null) throw new DiskError('ENOENT', 'stat', path);
  return statsOf(node);
}

function statsOf(node: FileNode | { readonly kind: 'folder'; readonly mtimeMs: number }): Stats {
  const no = () => false;
  const stats = {
    isFile: () => node.kind === 'file',
    isDirectory: () => node.kind === 'folder',
    isFIFO: no,
    isSocket: no,
    isSymbolicLink: no,
    mtimeMs: node.mtimeMs,
    size: node.kind === 'file' ? node.data.length : 0,
    mode: 0o644,
  };
  return stats as unknown as Stats;
}

function realOf(disk: Disk, path: string): string {
  if (disk.find(path) === null) throw new DiskError('ENOENT', 'realpath', path);
  return path;
}
