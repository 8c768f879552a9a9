/**
 * Several processes on one made-up disk, of which one goes on at a time: at each call that reaches the disk a number
 * drawn from a seed says who is next, who dies there, and when the power goes.
 */

import { AsyncLocalStorage } from 'node:async_hooks';
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

const here = new AsyncLocalStorage<Actor>();

export class Scheduler {
  readonly actors: Actor[] = [];
  /** What happened, a line a step. */
  readonly trace: string[] = [];
  /** Milliseconds; a call takes one. */
  clock = Date.UTC(2019, 2, 2, 9);

  #failure: unknown = null;

  get current(): Actor | undefined {
    return here.getStore();
  }

  /** Begins to act at once, up to the first call. */
  start(process: Process, act: () => Promise<void>): Actor {
    const actor: Actor = { process, waiting: [], state: 'alive' };
    this.actors.push(actor);
    const end = () => {
      if (actor.state === 'alive') actor.state = 'ended';
    };
    const fail = (error: unknown) => {
      this.#failure ??= error;
    };
    here.run(actor, () => void act().catch(fail).finally(end));
    return actor;
  }

  /** Waits to be the next; for ever where the process dies. Calls of nobody's pass. */
  enter(call: string, path: string): Promise<void> {
    const actor = here.getStore();
    if (actor === undefined) return Promise.resolve();
    return new Promise((goOn) => actor.waiting.push({ call, path, goOn }));
  }

  /** Lets one go on; false where all have ended. */
  async step(luck: Luck): Promise<boolean> {
    await this.#settle();
    if (this.#failure !== null) throw this.#failure;
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
    wait.goOn();
    return true;
  }

  kill(actor: Actor): void {
    actor.state = 'dead';
    actor.waiting.length = 0;
    this.trace.push(`${actor.process.pid} dies`);
  }

  /** Until everybody who lives waits at a call. */
  async #settle(): Promise<void> {
    do await new Promise((done) => setImmediate(done));
    while (this.actors.some(({ state, waiting }) => state === 'alive' && waiting.length === 0));
  }
}
