/** Threads that make letters. What one of them does not bring back is made here: a failing thread loses no letter. */

import { Worker } from 'node:worker_threads';
import type { LetterTask } from './letter-task.js';
import type { WorkerReply, WorkerRequest, WorkerSetting } from './letter-worker.js';
import type { LetterRenderer } from './open-letter-renderer.js';
import type { LetterMaker } from './render-letters.js';
import type { RenderedLetter } from './rendered-letter.js';

interface Pool {
  /** Makes letters in this thread. */
  readonly here: LetterRenderer;
  /** What a thread runs. */
  readonly script: string;
  readonly setting: WorkerSetting;
  readonly threads: number;
}

/** Letters that wait in each thread while it makes one. */
const WAITING = 2;

interface UnderWay {
  readonly task: LetterTask;
  readonly done: (rendered: RenderedLetter) => void;
  readonly failed: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly underWay: Map<number, UnderWay>;
}

export function openPool({ here, script, setting, threads: count }: Pool): LetterMaker {
  const threads = new Set<Thread>();
  let lastId = 0;

  function start(): void {
    const thread: Thread = { worker: new Worker(script, { workerData: setting }), underWay: new Map() };
    threads.add(thread);
    thread.worker.on('message', ({ id, rendered }: WorkerReply) => {
      thread.underWay.get(id)?.done(rendered);
      thread.underWay.delete(id);
    });
    thread.worker.on('error', () => giveUp(thread));
    thread.worker.on('exit', () => giveUp(thread));
  }

  /** What it had is made here, one after the other. */
  function giveUp(thread: Thread): void {
    threads.delete(thread);
    const left = [...thread.underWay.values()];
    thread.underWay.clear();
    void (async () => {
      for (const { task, done, failed } of left) await here.render(task).then(done, failed);
    })();
  }

  for (let thread = 0; thread < count; thread += 1) start();
  return {
    diagnostics: here.diagnostics,
    atOnce: count * (1 + WAITING),
    render(task) {
      const [first, ...others] = threads;
      if (!first) return here.render(task);
      const thread = others.reduce((least, each) => (each.underWay.size < least.underWay.size ? each : least), first);
      lastId += 1;
      const request: WorkerRequest = { id: lastId, task };
      return new Promise((done, failed) => {
        thread.underWay.set(request.id, { task, done, failed });
        thread.worker.postMessage(request);
      });
    },
    async close() {
      const workers = [...threads].map(({ worker }) => worker);
      threads.clear();
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
