/**
 * A made-up disk: names, files and folders in memory, and beside them what would be left after a power cut. A file's bytes
 * last from its fsync on; a name from its folder's. What was not synced may last all the same, in part, or as zeros.
 */

export interface Luck {
  /** A whole number from 0 to below `n`. */
  readonly below: (n: number) => number;
}

export interface FileNode {
  readonly kind: 'file';
  data: Buffer;
  /** What is surely on the disk; null where nothing is. */
  saved: Buffer | null;
  mtimeMs: number;
}

interface FolderNode {
  readonly kind: 'folder';
  entries: Map<string, Node>;
  saved: Map<string, Node>;
  mtimeMs: number;
}

type Node = FileNode | FolderNode;

/** One change of names, whole or not at all, as a journal writes it. */
type Change = readonly { readonly folder: FolderNode; readonly name: string; readonly node: Node | null }[];

export class DiskError extends Error {
  constructor(
    readonly code: string,
    readonly syscall: string,
    readonly path: string,
  ) {
    super(`${code}: ${syscall} '${path}'`);
  }
}

export class Disk {
  readonly #top = newFolder(0);
  #journal: Change[] = [];

  constructor(readonly now: () => number) {}

  find(path: string): Node | null {
    let node: Node | undefined = this.#top;
    for (const step of stepsOf(path)) node = node?.kind === 'folder' ? node.entries.get(step) : undefined;
    return node ?? null;
  }

  file(path: string, syscall: string): FileNode {
    const node = this.find(path);
    if (node === null) throw new DiskError('ENOENT', syscall, path);
    if (node.kind === 'folder') throw new DiskError('EISDIR', syscall, path);
    return node;
  }

  folder(path: string, syscall: string): FolderNode {
    const node = this.find(path);
    if (node === null) throw new DiskError('ENOENT', syscall, path);
    if (node.kind === 'file') throw new DiskError('ENOTDIR', syscall, path);
    return node;
  }

  create(path: string): FileNode {
    const node: FileNode = { kind: 'file', data: Buffer.alloc(0), saved: null, mtimeMs: this.now() };
    this.#change([this.#entry(path, node, 'open')]);
    return node;
  }

  makeFolder(path: string): void {
    let way = '';
    for (const step of stepsOf(path)) {
      way += `/${step}`;
      if (this.find(way) === null) this.#change([this.#entry(way, newFolder(this.now()), 'mkdir')]);
    }
  }

  link(from: string, to: string): void {
    if (this.find(to)) throw new DiskError('EEXIST', 'link', to);
    this.#change([this.#entry(to, this.file(from, 'link'), 'link')]);
  }

  rename(from: string, to: string): void {
    const node = this.find(from);
    if (node === null) throw new DiskError('ENOENT', 'rename', from);
    this.#change([this.#entry(to, node, 'rename'), this.#entry(from, null, 'rename')]);
  }

  remove(path: string): void {
    if (this.find(path)) this.#change([this.#entry(path, null, 'unlink')]);
  }

  syncFolder(folder: FolderNode): void {
    const touches = (change: Change) => change.some((each) => each.folder === folder);
    for (const change of this.#journal.filter(touches)) keep(change);
    this.#journal = this.#journal.filter((change) => !touches(change));
  }

  /** All that lies here lasts. */
  syncAll(): void {
    for (const change of this.#journal) keep(change);
    this.#journal = [];
    save(this.#top);
  }

  /** The power goes: a part of the last changes is on the disk, and of bytes that were not synced a part, or zeros. */
  cutPower(luck: Luck): void {
    for (const change of this.#journal.slice(0, luck.below(this.#journal.length + 1))) keep(change);
    this.#journal = [];
    restore(this.#top, luck, new Set());
  }

  #entry(path: string, node: Node | null, syscall: string): Change[number] {
    const at = path.lastIndexOf('/');
    return { folder: this.folder(path.slice(0, at) || '/', syscall), name: path.slice(at + 1), node };
  }

  #change(change: Change): void {
    for (const { folder, name, node } of change) {
      if (node) folder.entries.set(name, node);
      else folder.entries.delete(name);
      folder.mtimeMs = this.now();
    }
    this.#journal.push(change);
  }
}

function newFolder(mtimeMs: number): FolderNode {
  return { kind: 'folder', entries: new Map(), saved: new Map(), mtimeMs };
}

function stepsOf(path: string): readonly string[] {
  return path.split('/').filter((step) => step !== '');
}

function keep(change: Change): void {
  for (const { folder, name, node } of change) {
    if (node) folder.saved.set(name, node);
    else folder.saved.delete(name);
  }
}

function save(node: Node): void {
  if (node.kind === 'file') node.saved = node.data;
  else for (const each of node.entries.values()) save(each);
}

function restore(node: Node, luck: Luck, seen: Set<Node>): void {
  if (seen.has(node)) return;
  seen.add(node);
  if (node.kind === 'file') {
    node.data = leftOf(node, luck);
    node.saved = node.data;
    return;
  }
  node.entries = new Map(node.saved);
  for (const each of node.entries.values()) restore(each, luck, seen);
}

function leftOf({ data, saved }: FileNode, luck: Luck): Buffer {
  const sure = saved ?? Buffer.alloc(0);
  if (data.equals(sure)) return Buffer.from(data);
  const isGrown = data.length > sure.length && data.subarray(0, sure.length).equals(sure);
  switch (luck.below(4)) {
    case 0:
      return Buffer.from(data);
    case 1: {
      const from = isGrown ? sure.length : 0;
      return Buffer.from(data.subarray(0, from + luck.below(data.length - from + 1)));
    }
    case 2: {
      if (!isGrown) return Buffer.from(sure);
      const cut = sure.length + luck.below(data.length - sure.length + 1);
      return Buffer.concat([data.subarray(0, cut), Buffer.alloc(data.length - cut)]);
    }
    default:
      return Buffer.from(sure);
  }
}
