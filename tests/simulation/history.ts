/** One history: what the actors of a small workspace do to it, and what must hold whatever they do. */

import { main } from '../../src/cli/main.js';
import type { World } from '../../src/cli/world.js';
import type { FileSystem } from '../../src/workspace/store/durable.js';
import type { Process } from '../../src/workspace/store/processes.js';
import { NOBODY } from '../nobody.js';
import { Disk, type FileNode, type Luck } from './disk.js';
import { fileSystemOf } from './file-system.js';
import { MADE_UP } from './node-fs.js';
import { isChained, linesOf, numbersIn } from './register-lines.js';
import { draft, ORGANISATION, type Told } from './sample.js';
import { type Actor, luckOf, Scheduler } from './scheduler.js';

/** Ways in which the world, or a part of the program, can be worse than it should be: each must be found out. */
export type Flaw =
  | 'short write told as whole'
  | 'read before the lock'
  | 'lock for all'
  | 'pid alone'
  | 'no fsync'
  | 'same is taken for the same';

/** How often each thing may happen at the most: a history that fails is made small by lowering these. */
export interface Limits {
  readonly actors: number;
  readonly commands: number;
  readonly kills: number;
  readonly powerCuts: number;
  readonly saves: number;
  readonly shortWrites: number;
}

export const NO_LIMITS: Limits = { actors: 4, commands: 9, kills: 2, powerCuts: 1, saves: 99, shortWrites: 999 };

const ROOT = `${MADE_UP}/w`;

export class History {
  readonly scheduler = new Scheduler();
  readonly disk = new Disk(() => this.scheduler.clock);
  readonly fs: FileSystem;
  readonly luck: Luck;
  readonly told: Told[] = [];
  readonly flaws: ReadonlySet<Flaw>;
  /** What clerks typed, and must find again. */
  readonly #typed: string[] = [];
  readonly #acknowledged = new Map<string, string>();
  #boot = 1;
  #pid = 100;
  #checked: Buffer | null = null;
  readonly #happened = { actors: 0, commands: 0, kills: 0, powerCuts: 0, saves: 0, shortWrites: 0 };
  readonly #limits: Limits;

  constructor(
    readonly seed: number,
    flaws: readonly Flaw[] = [],
    limits: Limits = NO_LIMITS,
  ) {
    this.#limits = limits;
    this.luck = luckOf(seed);
    this.flaws = new Set(flaws);
    this.fs = this.#flawed(
      fileSystemOf(this.disk, {
        enter: (call, path) => this.scheduler.enter(call, path),
        taken: (bytes) => this.#taken(bytes),
      }),
    );
    this.disk.makeFolder(`${ROOT}/2019`);
    this.#put('genelge.yaml', ORGANISATION);
    const isEqual = this.luck.below(2) === 0;
    for (let n = 1; n <= 1 + this.luck.below(3); n += 1)
      this.#put(`2019/t${n}.yaml`, draft(isEqual ? 'Aynı' : `${n}.`));
    this.disk.syncAll();
  }

  /** Throws where something is lost or doubled. */
  async run(): Promise<void> {
    const machines = 1 + this.luck.below(2);
    const actors = 2 + this.luck.below(2);
    for (let n = 0; n < actors; n += 1) {
      const [machine, commands] = [this.luck.below(machines), 1 + this.luck.below(2)];
      if (this.#may('actors')) this.#begin(machine, commands);
    }
    while (await this.scheduler.step(this.luck)) {
      this.#check();
      if (this.luck.below(60) === 0 && this.#may('saves')) this.#clerk();
      if (this.luck.below(200) === 0 && this.#may('kills')) this.#killOne();
      if (this.luck.below(700) === 0 && this.#may('powerCuts')) {
        this.#cutPower();
        this.#begin(0, 1);
      }
    }
    await this.#settle();
  }

  #may(what: keyof Limits): boolean {
    this.#happened[what] += 1;
    return this.#happened[what] <= this.#limits[what];
  }

  /** A process after another, each running one command. */
  #begin(machine: number, commands: number): void {
    const process: Process = this.#process(machine);
    const args = this.#command();
    this.scheduler.start(process, async () => {
      await this.#run(args);
      if (commands > 1 && this.#may('commands')) this.#begin(machine, commands - 1);
    });
  }

  #process(machine: number): Process {
    this.#pid += 1;
    // Containers of one image: the same host name, and each its own numbers.
    return {
      pid: machine === 0 ? this.#pid : this.#pid + 1000,
      host: 'sunucu',
      boot: `${this.#boot}`,
      namespace: `pid:[${machine}]`,
      started: `${this.#pid}`,
    };
  }

  #command(): readonly string[] {
    const files = this.#files();
    switch (this.luck.below(6)) {
      case 0:
        return ['reserve', 'sayi', '--reason', 'Valiliğe yazı'];
      case 1:
      case 2:
        return ['number', ...files.slice(0, 1 + this.luck.below(2)).map((name) => `${ROOT}/${name}`)];
      case 3:
        return ['void', '2019/1', '--reason', 'Yanlış'];
      default:
        return ['number'];
    }
  }

  async #run(args: readonly string[]): Promise<void> {
    let [out, err] = ['', ''];
    const sink = (take: (text: string) => void) => ({ write: take, isTerminal: false, columns: 80 });
    const world: World = {
      cwd: ROOT,
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
    this.told.push({ args, code, out, err });
    this.scheduler.trace.push(`${this.scheduler.current?.process.pid ?? '-'} ${args[0]} ended ${code}`);
    this.#fail(code === 70, `a fault:\n${err}`);
    // `sayi:2019/1 genelge:2019/1  2019/t1.yaml  (…)`, or a reserved number alone.
    for (const line of args[0] === 'number' || args[0] === 'reserve' ? out.split('\n') : []) {
      const [numbers = '', file = ''] = line.split(/ {2,}/);
      for (const [number] of numbers.matchAll(/\b(sayi|genelge):2019\/\d+/g)) this.#acknowledge(number, file);
    }
  }

  #acknowledge(number: string, file: string): void {
    const before = this.#acknowledged.get(number);
    const isBoth = before !== undefined && before !== '' && before !== file && this.#files().includes(before);
    this.#fail(isBoth && file !== '', `${number} told of ${before} and of ${file}`);
    if (file !== '' || before === undefined) this.#acknowledged.set(number, file);
  }

  // What the world does.

  #taken(bytes: number): number {
    if (this.scheduler.current === undefined || bytes === 0 || this.luck.below(12) > 0) return bytes;
    const some = this.luck.below(bytes + 1);
    return this.#may('shortWrites') ? some : bytes;
  }

  /** Clerks do not write while the program does: who saves within the same moment may lose it. */
  #clerk(): void {
    if (this.disk.find(`${ROOT}/.genelge/lock`)) return;
    const files = this.#files();
    const name = files[this.luck.below(Math.max(1, files.length))];
    if (name === undefined) return;
    const text = this.#text(name);
    const stem = `c${this.#happened.saves}`;
    switch (this.luck.below(4)) {
      case 0:
        this.#put(`2019/${stem}.yaml`, text.replace(/^numara.*\n/m, ''));
        break;
      case 1:
        this.disk.rename(`${ROOT}/${name}`, `${ROOT}/2019/${stem}r.yaml`);
        break;
      default:
        this.#put(name, text.includes('numara:') ? `# ${stem}!\n${text}` : text.replace('bilgi', `${stem}! bilgi`));
        this.#typed.push(`${stem}!`);
    }
    this.disk.syncAll();
    this.scheduler.trace.push(`clerk: ${name} ${stem}`);
  }

  #killOne(): void {
    const alive = this.scheduler.actors.filter(({ state }) => state === 'alive');
    const victim = alive[this.luck.below(Math.max(1, alive.length))];
    if (victim === undefined) return;
    this.scheduler.kill(victim);
  }

  #cutPower(): void {
    for (const actor of this.scheduler.actors) if (actor.state === 'alive') this.scheduler.kill(actor);
    this.disk.cutPower(this.luck);
    this.#boot += 1;
    this.#breakLock();
    this.scheduler.trace.push('power cut');
    this.#check();
  }

  /** What a person does who knows that nobody is at work. */
  #breakLock(): void {
    const folder = this.disk.find(`${ROOT}/.genelge`);
    if (folder?.kind !== 'folder') return;
    for (const name of [...folder.entries.keys()])
      if (name.startsWith('lock')) this.disk.remove(`${ROOT}/.genelge/${name}`);
  }

  isRunning(pid: number): boolean {
    const { namespace } = this.#own();
    return this.#alive().some((each) => each.process.pid === pid && each.process.namespace === namespace);
  }

  startOf(pid: number): string | null {
    return this.#alive().find((each) => each.process.pid === pid)?.process.started ?? null;
  }

  ownProcess(): Process {
    const own = this.#own();
    return this.flaws.has('pid alone') ? { ...own, boot: null, namespace: null } : own;
  }

  #own(): Process {
    return (
      this.scheduler.current?.process ?? {
        pid: 1,
        host: 'sunucu',
        boot: `${this.#boot}`,
        namespace: 'pid:[0]',
        started: '1',
      }
    );
  }

  #alive(): readonly Actor[] {
    return this.scheduler.actors.filter(({ state }) => state === 'alive');
  }

  #flawed(sound: FileSystem): FileSystem {
    const { flaws, disk } = this;
    if (flaws.size === 0) return sound;
    const open = async (...args: Parameters<FileSystem['open']>) => {
      const file = await sound.open(...args);
      const node = disk.find(String(args[0]));
      const wrapped: Record<string, unknown> = { ...file };
      if (flaws.has('no fsync')) wrapped.sync = async () => {};
      if (flaws.has('short write told as whole') && node?.kind === 'file') {
        let written: Buffer = Buffer.alloc(0);
        wrapped.write = async (bytes: Buffer, at: number, length: number, position: number) => {
          written = Buffer.from(bytes.subarray(at, at + length));
          await file.write(bytes, at, length, position);
          return { bytesWritten: length, buffer: bytes };
        };
        // And who looks again is shown what was written, not what is there.
        wrapped.read = async (buffer: Buffer, at: number) => ({
          bytesRead: at === 0 ? written.copy(buffer) : 0,
          buffer,
        });
      }
      return wrapped as unknown as Awaited<ReturnType<FileSystem['open']>>;
    };
    const link: FileSystem['link'] = async (from, to) => {
      if (flaws.has('lock for all') && disk.find(String(to))) disk.remove(String(to));
      await sound.link(from, to);
    };
    return { ...sound, open: open as FileSystem['open'], link };
  }

  // What must hold.

  #fail(isSo: boolean, what: string): void {
    if (!isSo) return;
    const told = this.told.map(({ args, code, out, err }) => `$ ${args.join(' ')} → ${code}\n${out}${err}`).join('');
    throw new Error(`seed ${this.seed}: ${what}\n${this.scheduler.trace.slice(-60).join('\n')}\n${told}`);
  }

  #check(): void {
    const register = this.disk.find(`${ROOT}/register.jsonl`);
    const data = register?.kind === 'file' ? register.data : Buffer.alloc(0);
    if (data === this.#checked) return;
    this.#checked = data;
    const lines = linesOf(data);
    const given = lines.flatMap((line) =>
      /^\{"event":"(?:assigned|adopted|reserved|renumbered)"/.test(line) ? numbersIn(line) : [],
    );
    this.#fail(new Set(given).size < given.length, `a number given twice: ${given.join(' ')}`);
    const missing = [...this.#acknowledged.keys()].filter((number) => !given.includes(number));
    this.#fail(missing.length > 0, `told, and not in the register: ${missing.join(' ')}`);
    this.#fail(!isChained(lines), 'the chain is broken');
  }

  async #settle(): Promise<void> {
    this.#breakLock();
    this.#checked = null;
    this.#check();
    await this.#run(['number']);
    this.#checked = null;
    this.#check();
    await this.#run(['audit']);
    const audit = this.told.at(-1);
    const texts = this.#files().map((name) => this.#text(name));
    for (const each of this.#typed)
      this.#fail(!texts.some((text) => text.includes(each)), `what a clerk typed is gone: ${each}`);
    if (audit?.code !== 0) return;
    // All is said to be well: then each number that circulars were given stands in exactly one file, and no other does.
    const lines = linesOf((this.disk.find(`${ROOT}/register.jsonl`) as FileNode | null)?.data ?? Buffer.alloc(0));
    const voided = new Set(lines.filter((line) => line.startsWith('{"event":"voided"')).flatMap(numbersIn));
    const given = lines.filter((line) => line.startsWith('{"event":"assigned"')).flatMap(numbersIn);
    const typed = texts.flatMap((text) =>
      [...text.matchAll(/^numara: \{sayi: (\d+), genelge: (\d+)\}/gm)].flatMap(([, sayi, genelge]) => [
        `sayi:2019/${sayi}`,
        `genelge:2019/${genelge}`,
      ]),
    );
    this.#fail(new Set(typed).size < typed.length, `a number in two files: ${typed.join(' ')}`);
    const lost = given.filter((number) => !typed.includes(number) && !voided.has(number));
    this.#fail(lost.length > 0, `in no file, and audit is content: ${lost.join(' ')}`);
    const foreign = typed.filter((number) => !given.includes(number));
    this.#fail(foreign.length > 0, `in a file, not in the register, and audit is content: ${foreign.join(' ')}`);
  }

  #files(): readonly string[] {
    const folder = this.disk.folder(`${ROOT}/2019`, 'scandir');
    return [...folder.entries.keys()].map((name) => `2019/${name}`).sort();
  }

  #text(name: string): string {
    return this.disk.file(`${ROOT}/${name}`, 'read').data.toString('utf8');
  }

  #put(name: string, text: string): void {
    const path = `${ROOT}/${name}`;
    const node = this.disk.find(path) ? this.disk.file(path, 'open') : this.disk.create(path);
    node.data = Buffer.from(text);
  }
}
