/** One history of clones that share a remote: what their clerks, and the program in each, do to what is published. */

import { main } from '../../src/cli/main.js';
import type { World } from '../../src/cli/world.js';
import type { FileSystem } from '../../src/workspace/store/durable.js';
import type { Process } from '../../src/workspace/store/processes.js';
import { NOBODY } from '../nobody.js';
import { Disk, type Luck } from './disk.js';
import { fileSystemOf } from './file-system.js';
import { Git } from './git.js';
import { MADE_UP } from './node-fs.js';
import { isChained, linesOf, numbersIn } from './register-lines.js';
import { draft, ORGANISATION, type Told } from './sample.js';
import { luckOf, Scheduler } from './scheduler.js';

/** `one branch`: published was once what the branch's own upstream reaches, and no other. */
export type SharedFlaw = 'one branch';

const ROOTS = [`${MADE_UP}/a`, `${MADE_UP}/b`] as const;

interface ToldAt extends Told {
  readonly root: string;
}

export class SharedHistory {
  readonly scheduler = new Scheduler();
  readonly disk = new Disk(() => this.scheduler.clock);
  readonly fs: FileSystem;
  readonly luck: Luck;
  readonly git: Git;
  readonly told: ToldAt[] = [];
  readonly flaws: ReadonlySet<SharedFlaw>;
  /** Every line that a branch of the remote ever had, and when it came there. */
  readonly #published = new Map<string, number>();
  #checked: object | null = null;
  #pid = 100;
  #drafts = 0;
  #left = 8;

  constructor(
    readonly seed: number,
    flaws: readonly SharedFlaw[] = [],
  ) {
    this.luck = luckOf(seed);
    this.flaws = new Set(flaws);
    const enter = (call: string, path: string) => this.scheduler.enter(call, path);
    this.fs = fileSystemOf(this.disk, { enter, taken: (bytes) => bytes });
    this.git = new Git({ disk: () => this.disk, enter, fate: () => this.#fate() });
    this.disk.makeFolder(`${ROOTS[0]}/2019`);
    this.#put(ROOTS[0], 'genelge.yaml', ORGANISATION);
    this.#put(ROOTS[0], '2019/t.yaml', draft('İlk'));
    this.git.found(ROOTS[0]);
    this.disk.makeFolder(`${ROOTS[1]}/2019`);
    this.git.clone(ROOTS[1], this.luck.below(2) === 0 ? 'main' : 'konu');
    if (this.git.branchOf(ROOTS[1]) === 'konu') this.git.branches.set('konu', this.git.branches.get('main') ?? '');
    this.disk.syncAll();
  }

  /** Throws where something published is doubled, moved or lost. */
  async run(): Promise<void> {
    for (const root of ROOTS) this.#begin(root);
    if (this.luck.below(2) === 0) this.#begin(ROOTS[this.luck.below(2)] ?? ROOTS[0]);
    while (await this.scheduler.step(this.luck)) {
      this.#check();
      if (this.luck.below(40) === 0) this.#clerk(ROOTS[this.luck.below(2)] ?? ROOTS[0]);
      if (this.luck.below(1500) === 0) this.#killOne();
    }
    await this.#settle();
  }

  #fate() {
    const drawn = this.luck.below(12);
    return drawn === 0 ? 'lost' : drawn === 1 ? 'unanswered' : 'answered';
  }

  #begin(root: string): void {
    if (this.#left === 0) return;
    this.#left -= 1;
    const args = this.#command(root);
    this.scheduler.start(this.#process(root), async () => {
      await this.#run(root, args);
      this.#begin(root);
    });
  }

  #process(root: string): Process {
    this.#pid += 1;
    return { pid: this.#pid, host: root, boot: '1', namespace: `pid:[${root}]`, started: `${this.#pid}` };
  }

  #command(root: string): readonly string[] {
    const reason = ['--reason', 'Gerekçe'];
    switch (this.luck.below(8)) {
      case 0:
        return ['reserve', 'sayi', ...reason, '--push'];
      case 1:
        return ['void', '2019/1', ...reason, '--push', '--yes'];
      case 2:
        return ['amend', `${root}/2019/t.yaml`, ...reason, '--push'];
      case 3:
        return ['number'];
      default:
        return ['number', '--push'];
    }
  }

  async #run(root: string, args: readonly string[]): Promise<ToldAt> {
    let [out, err] = ['', ''];
    const sink = (take: (text: string) => void) => ({ write: take, isTerminal: false, columns: 80 });
    const world: World = {
      cwd: root,
      ...NOBODY,
      now: () => new Date(this.scheduler.clock),
      fs: this.fs,
      systemUser: () => 'memur',
      stdout: sink((text) => {
        out += text;
      }),
      stderr: sink((text) => {
        err += text;
      }),
    };
    const code = await main([...args], world);
    const told = { args, root, code, out, err };
    this.told.push(told);
    this.scheduler.trace.push(`${root} ${args.join(' ')} ended ${code}`);
    this.#fail(code === 70, `a fault:\n${err}`);
    // Whoever was told of a number by a push finds it with the remote.
    if (code === 0 && args.includes('--push') && args[0] === 'number') {
      const remote = [...this.git.branches.keys()].flatMap((branch) => this.#given(branch));
      for (const [number] of out.matchAll(/\bgenelge:2019\/\d+/g))
        this.#fail(!remote.includes(number), `told as published, and not with the remote: ${number}`);
    }
    return told;
  }

  // What clerks do.

  #clerk(root: string): void {
    if (this.disk.find(`${root}/.genelge/lock`)) return;
    const t = `${root}/2019/t.yaml`;
    switch (this.luck.below(4)) {
      case 0:
      case 1:
        this.#drafts += 1;
        this.#put(root, `2019/y${this.#drafts}.yaml`, draft(this.luck.below(2) === 0 ? 'Aynı' : `${this.#drafts}.`));
        break;
      case 2:
        if (!this.disk.find(t)) return;
        this.#put(root, '2019/t.yaml', this.disk.file(t, 'read').data.toString('utf8').replace('rica', 'önemle rica'));
        break;
      default:
        this.git.pull(root);
    }
    this.scheduler.trace.push(`clerk at ${root}`);
  }

  #killOne(): void {
    const alive = this.scheduler.actors.filter(({ state }) => state === 'alive');
    const victim = alive[this.luck.below(Math.max(1, alive.length))];
    if (victim) this.scheduler.kill(victim);
  }

  isRunning(pid: number): boolean {
    return this.scheduler.actors.some(({ process, state }) => state === 'alive' && process.pid === pid);
  }

  ownProcess(): Process {
    return this.scheduler.current?.process ?? { pid: 1, host: '-', boot: '1', namespace: '-', started: '1' };
  }

  // What must hold.

  #fail(isSo: boolean, what: string): void {
    if (!isSo) return;
    const told = this.told.map(
      ({ args, root, code, out, err }) => `${root} $ ${args.join(' ')} → ${code}\n${out}${err}`,
    );
    throw new Error(`seed ${this.seed}: ${what}\n${this.scheduler.trace.slice(-80).join('\n')}\n${told.join('')}`);
  }

  #given(branch: string): readonly string[] {
    return this.#lines(branch).flatMap((line) => (isGiving(line) ? numbersIn(line) : []));
  }

  #lines(branch: string): readonly string[] {
    return linesOf(this.git.published(branch, 'register.jsonl') ?? Buffer.alloc(0));
  }

  #check(): void {
    if (this.git.lastPush === this.#checked) return;
    this.#checked = this.git.lastPush;
    const { at, fetchedAt } = this.git.lastPush;
    const all = new Map<string, string>();
    const there = new Set([...this.git.branches.keys()].flatMap((branch) => this.#lines(branch)));
    const fresh = new Set([...there].filter((line) => !this.#published.has(line)));
    for (const branch of this.git.branches.keys()) {
      const lines = this.#lines(branch);
      this.#fail(!isChained(lines), `the chain of ${branch} is broken`);
      for (const line of lines) {
        for (const number of isGiving(line) ? numbersIn(line) : []) {
          const other = all.get(number) ?? line;
          // No remote can refuse one branch for the sake of another: who pushes at the same moment may meet him.
          const earlier = this.#published.get(fresh.has(line) ? other : line) ?? at;
          const isNew = fresh.has(line) || fresh.has(other);
          this.#fail(other !== line && isNew && earlier < fetchedAt, `${number} published for two documents`);
          all.set(number, line);
        }
      }
    }
    for (const line of fresh) this.#published.set(line, at);
    const gone = [...this.#published.keys()].filter((line) => !there.has(line));
    this.#fail(gone.length > 0, `published once, and with the remote no more: ${gone[0]}`);
  }

  /** The remote answers again, and everybody pushes what he has: then each clone agrees with what is published. */
  async #settle(): Promise<void> {
    for (const root of ROOTS) {
      this.#breakLock(root);
      const { code, err } = await this.#run(root, ['audit']);
      const isTold = /register\/|git\/|workspace\//.test(err);
      this.#fail(code !== 0 && !isTold, `audit fails without a word: ${err}`);
      this.#check();
    }
  }

  #breakLock(root: string): void {
    const folder = this.disk.find(`${root}/.genelge`);
    if (folder?.kind !== 'folder') return;
    for (const name of [...folder.entries.keys()])
      if (name.startsWith('lock')) this.disk.remove(`${root}/.genelge/${name}`);
  }

  #put(root: string, name: string, text: string): void {
    const path = `${root}/${name}`;
    const node = this.disk.find(path) ? this.disk.file(path, 'open') : this.disk.create(path);
    node.data = Buffer.from(text);
  }
}

function isGiving(line: string): boolean {
  return /^\{"event":"(?:assigned|adopted|reserved|renumbered)"/.test(line);
}
