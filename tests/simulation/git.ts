/**
 * A made-up git: clones on the made-up disk, and one remote that they share. What the program asks of git it answers as
 * git would; an answer is a step at which others may go on, a process may die, or the remote may not answer.
 */

import { createHash } from 'node:crypto';
import type { GitAnswer, GitSetting, RunGit } from '../../src/exchange/repository.js';
import type { Disk } from './disk.js';

type Tree = ReadonlyMap<string, string>;

interface Commit {
  readonly tree: Tree;
  readonly parents: readonly string[];
}

/** What a push may come to: taken and said so, never arrived, or taken without a word. */
export type Fate = 'answered' | 'lost' | 'unanswered';

export interface GitWorld {
  readonly disk: () => Disk;
  readonly enter: (call: string, path: string) => Promise<void>;
  readonly fate: () => Fate;
}

interface Clone {
  readonly branch: string;
  head: string;
  index: Map<string, string>;
  readonly remotes: Map<string, string>;
  /** When it last asked the remote what there is. */
  fetchedAt: number;
}

const hashOf = (text: string | Buffer) => createHash('sha1').update(text).digest('hex');
const SILENT = ['.genelge/', 'out/'];

export class Git {
  readonly #blobs = new Map<string, Buffer>();
  readonly #trees = new Map<string, Tree>();
  readonly #commits = new Map<string, Commit>();
  readonly #clones = new Map<string, Clone>();
  readonly #stages = new Map<string, Map<string, string>>();
  /** Of the remote. */
  readonly branches = new Map<string, string>();
  /** The latest one that the remote took: when, and when its clone had asked what was there. */
  lastPush = { at: 0, fetchedAt: 0 };
  #now = 0;

  constructor(readonly world: GitWorld) {}

  /** The folder as it lies there is the remote's first commit on `main`; others are cloned from it. */
  found(root: string): void {
    const index = new Map(this.#files(root).map((name) => [name, this.#blob(this.#read(root, name))]));
    const commit = this.#commit(index, []);
    this.branches.set('main', commit);
    this.#clones.set(root, { branch: 'main', head: commit, index, remotes: new Map(this.branches), fetchedAt: 0 });
  }

  clone(root: string, branch: string): void {
    const head = this.branches.get(branch) ?? this.branches.get('main') ?? '';
    const index = new Map(this.#treeOf(head));
    for (const [name, blob] of index) this.#write(root, name, this.#blobs.get(blob) ?? Buffer.alloc(0));
    this.#clones.set(root, { branch, head, index, remotes: new Map(this.branches), fetchedAt: 0 });
  }

  branchOf(root: string): string {
    return this.#of(root).branch;
  }

  /** A file of a branch of the remote. */
  published(branch: string, name: string): Buffer | null {
    const blob = this.#treeOf(this.branches.get(branch) ?? '').get(name);
    return blob === undefined ? null : (this.#blobs.get(blob) ?? null);
  }

  run(root: string): RunGit {
    return async (args, setting = {}) => {
      const words = args.filter((word, at) => word !== '-c' && args[at - 1] !== '-c' && word !== '--literal-pathspecs');
      await this.world.enter(`git ${words[0]}`, words.slice(1).join(' ').slice(0, 60));
      return this.#answer(this.#of(root), root, words, setting);
    };
  }

  /** What a clerk does with git by hand: commits all he has, and takes what others published. False where that conflicts. */
  pull(root: string): boolean {
    const clone = this.#of(root);
    for (const name of this.#files(root)) clone.index.set(name, this.#blob(this.#read(root, name)));
    for (const name of [...clone.index.keys()]) if (!this.#files(root).includes(name)) clone.index.delete(name);
    const own = this.#commit(clone.index, [clone.head]);
    for (const [branch, commit] of this.branches) clone.remotes.set(branch, commit);
    const theirs = this.branches.get(clone.branch) ?? this.branches.get('main') ?? own;
    clone.head = own;
    if (this.#reaches(own, theirs)) return true;
    const merged = this.#merge(own, theirs);
    if (merged === null) return false;
    this.#checkOut(root, clone, merged);
    clone.head = this.#commit(merged, [own, theirs]);
    return true;
  }

  #of(root: string): Clone {
    const clone = this.#clones.get(root);
    if (clone === undefined) throw new Error(`no clone at ${root}`);
    return clone;
  }

  #answer(clone: Clone, root: string, words: readonly string[], setting: GitSetting): GitAnswer {
    this.#now += 1;
    const { input = '', env = {} } = setting;
    const stage = env.GIT_INDEX_FILE === undefined ? null : this.#stageIndex(env.GIT_INDEX_FILE);
    const index = stage ?? clone.index;
    const place = setting.cwd ?? root;
    const last = words.at(-1) ?? '';
    switch (words[0]) {
      case 'remote':
        return ok('origin\n');
      case 'config':
        return no();
      case 'var':
        return ok('memur <memur@birlik.example>\n');
      case 'symbolic-ref':
        return last.includes('remotes') ? no() : ok(`${clone.branch}\n`);
      case 'fetch':
        clone.fetchedAt = this.#now;
        clone.remotes.clear();
        for (const [branch, commit] of this.branches) clone.remotes.set(branch, commit);
        return ok('');
      case 'for-each-ref':
        return this.#forEachRef(clone, words);
      case 'rev-parse':
        return this.#revParse(clone, words);
      case 'cat-file':
      case 'show': {
        const blob = last.includes(':') ? this.#at(clone, last) : last;
        const bytes = blob === null ? undefined : this.#blobs.get(blob);
        return bytes === undefined ? no() : ok(bytes);
      }
      case 'merge-base': {
        const [one = '', other = ''] = words.slice(-2).map((word) => this.#commitOf(clone, word) ?? '');
        if (words[1] === '--is-ancestor') return this.#reaches(other, one) ? ok('') : no();
        const base = this.#base(one, other);
        return base === null ? no() : ok(`${base}\n`);
      }
      case 'merge-tree': {
        const merged = this.#merge(words[2] ?? '', words[3] ?? '');
        return merged === null ? no() : ok(`${this.#keepTree(merged)}\n`);
      }
      case 'ls-tree':
        return ok([...this.#treeOf(words[4] ?? '')].map(([name, blob]) => `100644 blob ${blob}\t${name}\0`).join(''));
      case 'ls-files':
        if (words.includes('-u')) return ok('');
        return ok([...new Set([...index.keys(), ...this.#files(root)])].map((name) => `${name}\0`).join(''));
      case 'hash-object':
        if (words.includes('--stdin')) return ok(`${this.#blob(Buffer.from(input))}\n`);
        return ok(
          input
            .split('\n')
            .filter((name) => name !== '')
            .map((name) => `${this.#blob(this.#read(root, name))}\n`)
            .join(''),
        );
      case 'read-tree':
        return this.#readTree({ clone, root, index }, words);
      case 'write-tree':
        return ok(`${this.#keepTree(new Map(index))}\n`);
      case 'update-index':
        for (const line of words.includes('--index-info') ? input.split('\0') : []) {
          const [, blob = '', name = ''] = /^\d+ ([0-9a-f]+)\t(.+)$/.exec(line) ?? [];
          if (name !== '') index.set(name, blob);
        }
        return ok('');
      case 'checkout-index':
        for (const name of input.split('\0').filter((each) => each !== ''))
          this.#write(place, name, this.#blobs.get(index.get(name) ?? '') ?? Buffer.alloc(0));
        return ok('');
      case 'add':
        for (const name of input.split('\0').filter((each) => each !== ''))
          if (this.world.disk().find(`${place}/${name}`)) index.set(name, this.#blob(this.#read(place, name)));
        return ok('');
      case 'commit-tree': {
        const tree = this.#trees.get(words[1] ?? '') ?? new Map();
        const parents = words.flatMap((word, at) => (words[at - 1] === '-p' ? [word] : []));
        return ok(`${this.#commit(tree, parents)}\n`);
      }
      case 'update-ref': {
        const [target = '', before] = words.slice(-2);
        if (clone.head !== before) return no('cannot lock ref');
        clone.head = target;
        return ok('');
      }
      case 'ls-remote':
        return ok(`${this.branches.get(last.replace('refs/heads/', '')) ?? ''}\t${last}\n`);
      case 'push':
        return this.#push(clone, last);
      default:
        throw new Error(`the made-up git does not know ${words.join(' ')}`);
    }
  }

  #push(clone: Clone, refs: string): GitAnswer {
    const [commit = '', branch = ''] = refs.split(':refs/heads/');
    const fate = this.world.fate();
    if (fate === 'lost') return no('the remote hung up');
    if (!this.#reaches(commit, this.branches.get(branch) ?? '')) return no('! [rejected] (fetch first)');
    this.branches.set(branch, commit);
    this.lastPush = { at: this.#now, fetchedAt: clone.fetchedAt };
    if (fate === 'unanswered') return { ...no('no answer'), code: 124 };
    clone.remotes.set(branch, commit);
    return ok('');
  }

  #forEachRef({ remotes }: Clone, words: readonly string[]): GitAnswer {
    const contained = words.find((word) => word.startsWith('--contains='))?.slice(11);
    const found = [...remotes].filter(([, commit]) => contained === undefined || this.#reaches(commit, contained));
    const isNamed = words.some((word) => word.includes('lstrip=2'));
    return ok(found.map(([branch, commit]) => `${commit}${isNamed ? ` origin/${branch}` : ''}\n`).join(''));
  }

  #revParse(clone: Clone, words: readonly string[]): GitAnswer {
    const last = words.at(-1) ?? '';
    if (last === '--absolute-git-dir') return ok('/made-up/git\n');
    if (words.includes('--abbrev-ref')) return clone.remotes.has(clone.branch) ? ok(`origin/${clone.branch}\n`) : no();
    const found = last.includes(':') ? this.#at(clone, last) : this.#commitOf(clone, last);
    return found === null ? no() : ok(`${found}\n`);
  }

  #commitOf(clone: Clone, name: string): string | null {
    const plain = name.replace('^{commit}', '');
    if (plain === 'HEAD') return clone.head;
    if (plain === '@{upstream}') return clone.remotes.get(clone.branch) ?? null;
    if (plain.endsWith('^')) return this.#commits.get(plain.slice(0, -1))?.parents[0] ?? null;
    if (plain.startsWith('refs/remotes/origin/')) return clone.remotes.get(plain.slice(20)) ?? null;
    return this.#commits.has(plain) ? plain : null;
  }

  #at(clone: Clone, name: string): string | null {
    const [commit = '', path = ''] = name.split(':');
    return this.#treeOf(this.#commitOf(clone, commit) ?? '').get(path) ?? null;
  }

  #readTree(
    { clone, root, index }: { clone: Clone; root: string; index: Map<string, string> },
    words: readonly string[],
  ) {
    const own = words.at(-1) ?? '';
    if (!words.includes('-m')) {
      const tree = this.#trees.get(own) ?? this.#treeOf(own);
      index.clear();
      for (const [name, blob] of tree) index.set(name, blob);
      return ok('');
    }
    const [before, after] = [this.#treeOf(words.at(-2) ?? ''), this.#treeOf(own)];
    const names = [...new Set([...before.keys(), ...after.keys()])].filter(
      (name) => before.get(name) !== after.get(name),
    );
    const isLost = names.some((name) => {
      const entry = index.get(name);
      if (entry === after.get(name)) return false;
      const here = this.world.disk().find(`${root}/${name}`) ? this.#blob(this.#read(root, name)) : undefined;
      return entry !== before.get(name) || here !== entry;
    });
    if (isLost) return no('would be overwritten');
    for (const name of names) {
      const blob = after.get(name);
      if (blob === undefined) {
        index.delete(name);
        this.world.disk().remove(`${root}/${name}`);
      } else if (index.get(name) !== blob) {
        index.set(name, blob);
        this.#write(root, name, this.#blobs.get(blob) ?? Buffer.alloc(0));
      }
    }
    clone.index = index;
    return ok('');
  }

  #checkOut(root: string, clone: Clone, tree: Tree): void {
    for (const [name, blob] of tree)
      if (clone.index.get(name) !== blob) this.#write(root, name, this.#blobs.get(blob) ?? Buffer.alloc(0));
    for (const name of clone.index.keys()) if (!tree.has(name)) this.world.disk().remove(`${root}/${name}`);
    clone.index = new Map(tree);
  }

  #merge(one: string, other: string): Tree | null {
    const base = this.#treeOf(this.#base(one, other) ?? '');
    const [mine, theirs] = [this.#treeOf(one), this.#treeOf(other)];
    const merged = new Map<string, string>();
    for (const name of new Set([...mine.keys(), ...theirs.keys()])) {
      const [own, their, was] = [mine.get(name), theirs.get(name), base.get(name)];
      if (own !== their && own !== was && their !== was) return null;
      const chosen = own === was ? their : own;
      if (chosen !== undefined) merged.set(name, chosen);
    }
    return merged;
  }

  #reaches(from: string, to: string): boolean {
    return to === '' || this.#history(from).has(to);
  }

  #base(one: string, other: string): string | null {
    const known = this.#history(one);
    return [...this.#history(other)].find((commit) => known.has(commit)) ?? null;
  }

  #history(from: string): ReadonlySet<string> {
    const seen = new Set<string>();
    const next = [from];
    for (let commit = next.shift(); commit !== undefined; commit = next.shift()) {
      if (seen.has(commit)) continue;
      seen.add(commit);
      next.push(...(this.#commits.get(commit)?.parents ?? []));
    }
    return seen;
  }

  #commit(tree: Tree, parents: readonly string[]): string {
    const hash = hashOf(`${this.#keepTree(new Map(tree))} ${parents.join(' ')} ${this.#commits.size}`);
    this.#commits.set(hash, { tree: new Map(tree), parents });
    return hash;
  }

  #treeOf(commit: string): Tree {
    return this.#commits.get(commit)?.tree ?? new Map();
  }

  #keepTree(tree: Tree): string {
    const hash = hashOf(JSON.stringify([...tree].sort()));
    this.#trees.set(hash, tree);
    return hash;
  }

  #stageIndex(name: string): Map<string, string> {
    const index = this.#stages.get(name) ?? new Map<string, string>();
    this.#stages.set(name, index);
    return index;
  }

  #blob(bytes: Buffer): string {
    const hash = hashOf(bytes);
    this.#blobs.set(hash, bytes);
    return hash;
  }

  #files(root: string, folder = ''): string[] {
    const node = this.world.disk().find(`${root}/${folder}`);
    if (node?.kind !== 'folder') return [];
    return [...node.entries].flatMap(([name, { kind }]) => {
      const path = `${folder}${name}`;
      if (SILENT.some((each) => `${path}/`.startsWith(each))) return [];
      return kind === 'folder' ? this.#files(root, `${path}/`) : [path];
    });
  }

  #read(root: string, name: string): Buffer {
    return Buffer.from(this.world.disk().file(`${root}/${name}`, 'read').data);
  }

  #write(root: string, name: string, bytes: Buffer): void {
    const disk = this.world.disk();
    const path = `${root}/${name}`;
    disk.makeFolder(path.slice(0, path.lastIndexOf('/')));
    const node = disk.find(path) ? disk.file(path, 'open') : disk.create(path);
    node.data = Buffer.from(bytes);
  }
}

function ok(out: string | Buffer): GitAnswer {
  const bytes = Buffer.from(out);
  return { code: 0, bytes, out: bytes.toString('utf8'), err: '' };
}

function no(err = ''): GitAnswer {
  return { code: 1, bytes: Buffer.alloc(0), out: '', err };
}
