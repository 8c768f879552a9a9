import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Disk } from './disk.js';
import { type SharedFlaw, SharedHistory } from './shared-history.js';

const { world } = vi.hoisted(() => ({ world: { history: null as SharedHistory | null } }));

vi.mock('node:fs', async (real) => (await import('./node-fs.js')).syncFs(await real(), here));
vi.mock('node:fs/promises', async (real) => (await import('./node-fs.js')).promisedFs(await real(), here));
vi.mock('node:timers/promises', async (real) => ({
  ...(await real<typeof import('node:timers/promises')>()),
  setTimeout: (ms: number) => world.history?.scheduler.enter('sleep', String(Math.ceil(ms))),
}));
vi.mock('../../src/workspace/store/processes.js', async (real) => ({
  ...(await real<typeof import('../../src/workspace/store/processes.js')>()),
  ownProcess: async () => world.history?.ownProcess(),
  isRunning: (pid: number) => world.history?.isRunning(pid) ?? false,
  startOf: async (pid: number) => (world.history?.isRunning(pid) ? String(pid) : null),
}));
vi.mock('../../src/workspace/load-theme.js', async (real) => (await import('./kept.js')).keepThemes(await real()));
vi.mock('../../src/workspace/yaml/file.js', async (real) => (await import('./kept.js')).keepReadings(await real()));
// Whether a letter can be set is another test's matter, and takes most of the time.
vi.mock('../../src/pipeline.js', async (real) => ({
  ...(await real<typeof import('../../src/pipeline.js')>()),
  renderLetter: () => ({ value: [], findings: [] }),
}));
vi.mock('../../src/workspace/bundled-faces.js', () => ({ bundledFaces: () => new Map() }));
// Git as far as the program asks it; a stage lies in its clone.
vi.mock('../../src/exchange/repository.js', async (real) => {
  const cloneOf = (root: string) => root.split('/').slice(0, 3).join('/');
  return {
    ...(await real<typeof import('../../src/exchange/repository.js')>()),
    isInRepository: async () => true,
    topOf: async (root: string) => cloneOf(root),
    openRepository: async (root: string) => {
      const run = world.history?.git.run(cloneOf(root));
      return { top: cloneOf(root), prefix: '', git: run, network: run };
    },
  };
});
// As it was once: only the branch that one pushes to was asked for what is published.
vi.mock('../../src/exchange/branches.js', async (real) => {
  const own = await real<typeof import('../../src/exchange/branches.js')>();
  const branchAhead: typeof own.branchAhead = async (...args) =>
    world.history?.flaws.has('one branch') ? null : await own.branchAhead(...args);
  return { ...own, branchAhead };
});

function here(): Disk {
  if (world.history === null) throw new Error('no history yet');
  return world.history.disk;
}

async function live(seed: number, flaws: readonly SharedFlaw[] = []): Promise<Error | null> {
  const history = new SharedHistory(seed, flaws);
  world.history = history;
  vi.spyOn(performance, 'now').mockImplementation(() => history.scheduler.clock);
  vi.spyOn(Date, 'now').mockImplementation(() => history.scheduler.clock);
  return await history.run().then(
    () => null,
    (error: Error) => error,
  );
}

afterEach(() => vi.restoreAllMocks());

/** `SEED=17 COUNT=1` lives one history again. */
const COUNT = Number(process.env.COUNT ?? (process.env.PROOF === '1' ? 600 : 5));
const FIRST = Number(process.env.SEED ?? 1);
const MOST_TRIED = 400;

describe('whatever happens to clones that share a remote', () => {
  it(`nothing published is doubled, moved or lost, in ${COUNT} histories`, async () => {
    for (let seed = FIRST; seed < FIRST + COUNT; seed += 1) {
      const failed = await live(seed);
      if (failed) throw failed;
    }
  }, 1_200_000);

  it.runIf(process.env.PROOF === '1')(
    'a number that two branches published is found out, where only one of them is asked',
    async () => {
      for (let seed = 1; seed <= MOST_TRIED; seed += 1) {
        const failed = await live(seed, ['one branch']);
        if (failed === null) continue;
        expect(failed.message).toMatch(/^seed \d+: .* published for two documents/);
        return;
      }
      expect.fail(`${MOST_TRIED} histories did not find it`);
    },
    1_800_000,
  );
});
