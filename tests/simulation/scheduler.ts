/**
 * Several processes on one made-up disk, of which one goes on at a time: at each call that reaches the disk a number
 * drawn from a seed says who is next, who dies there, and when the power goes.
 */

import type { Process } from '../../src/workspace/store/processes.js';
import type { Luck } from './disk.js';

/** xorshift32: the same seed, the same history. */
export function luckOf(seed: number): Luck {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return {
    below(n) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      state >>>= 0;
      return state % n;
    },
  };
}

export interface Actor {
  readonly process: Process;
  readonly waiting: { readonly call: string; readonly path: string; readonly goOn: () => void }[];
  state: 'alive' | 'ended' | 'dead';
}

/** Lets everything run that waits for nothing but its turn: then all that one act called at once is waiting. */
const everyTurn = () => new Promise((done) => setImmediate(done));

export class Scheduler {
  readonly actors: Actor[] = [];
  /** What happened, a line a step. */
  readonly trace: string[] = [];
  /** Milliseconds; a call takes one. */
  clock = Date.UTC(2019, 2, 2, 9);
  /** Who is at work: nobody else goes on before he waits. */
  current: Actor | undefined = undefined;

  readonly #toStart: (() => void)[] = [];
  #failure: unknown = null;
  #onChange = () => {};

  /** Begins to act at the next step, up to the first call. */
  start(process: Process, act: () => Promise<void>): void {
    this.#toStart.push(() => {
      const actor: Actor = { process, waiting: [], state: 'alive' };
      this.actors.push(actor);
      this.current = actor;
      const fail = (error: unknown) => {
        this.#failure ??= error;
      };
      const end = () => {
        if (actor.state === 'alive') actor.state = 'ended';
        this.#onChange();
      };
      void act().catch(fail).finally(end);
    });
  }

  /** Waits to be the next; for ever where the process dies. Calls of nobody's pass. */
  enter(call: string, path: string): Promise<void> {
    const actor = this.current;
    if (actor === undefined || actor.state === 'ended') return Promise.resolve();
    return new Promise((goOn) => {
      if (actor.state === 'dead') return;
      actor.waiting.push({ call, path, goOn });
      this.#onChange();
    });
  }

  /** Lets one go on; false where all have ended. */
  async step(luck: Luck): Promise<boolean> {
    for (let begin = this.#toStart.shift(); begin; begin = this.#toStart.shift()) {
      begin();
      await this.#settle();
    }
    const ready = this.actors
      .filter(({ state }) => state === 'alive')
      .flatMap((actor) => actor.waiting.map((wait) => ({ actor, wait })));
    // Who sleeps is woken seldom while others work.
    const awake = ready.filter(({ wait }) => wait.call !== 'sleep');
    const from = awake.length > 0 && luck.below(8) > 0 ? awake : ready;
    const chosen = from[luck.below(Math.max(1, from.length))];
    if (chosen === undefined) return false;
    const { actor, wait } = chosen;
    actor.waiting.splice(actor.waiting.indexOf(wait), 1);
    this.clock += wait.call === 'sleep' ? Number(wait.path) : 1;
    this.trace.push(`${actor.process.pid} ${wait.call} ${wait.path}`);
    this.current = actor;
    wait.goOn();
    await this.#settle();
    return true;
  }

  kill(actor: Actor): void {
    actor.state = 'dead';
    actor.waiting.length = 0;
    this.trace.push(`${actor.process.pid} dies`);
  }

  /** Until whoever is at work waits at a call, or has ended. */
  async #settle(): Promise<void> {
    const actor = this.current;
    const isAtWork = () => actor?.state === 'alive' && actor.waiting.length === 0;
    await everyTurn();
    while (isAtWork() && this.#failure === null) {
      // Something of the real world is waited for: a module that is loaded, a file of the package.
      await new Promise<void>((done) => {
        this.#onChange = done;
      });
      this.#onChange = () => {};
      await everyTurn();
    }
    this.current = undefined;
    if (this.#failure !== null) throw this.#failure;
  }
}
