import * as fs from 'node:fs/promises';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/diagnostic.js';
import type { FileSystem } from '../../src/workspace/store/durable.js';
import { acquireLock, removeLock } from '../../src/workspace/store/lock.js';
import { newOwner, type Owner } from '../../src/workspace/store/owner.js';
import { draft, layOut, runHere, upTo } from './office.js';

const DEAD: Owner = { ...(await newOwner()), pid: 999_999_999, started: null, token: '0123456789abcdef' };

async function inFolder<T>(act: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'genelge-lock-'));
  try {
    return await act(join(folder, 'lock'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const patient = { longest: 60_000, onWait: () => {} };

/** A file system without hard links, as FAT, exFAT and some network shares are. */
const linkless = (code: string): FileSystem => ({
  ...fs,
  link: async () => {
    throw Object.assign(new Error('no links here'), { code });
  },
});

describe('the lock', () => {
  it.each([
    ['with hard links', fs, null],
    ['without them', linkless('EPERM'), null],
    ['on exFAT', linkless('EISDIR'), null],
    ['without them, after a dead process left it', linkless('ENOTSUP'), DEAD],
    ['after a dead process left it', fs, DEAD],
    ['after one died that was about to take over a dead one’s', fs, { ...DEAD, token: 'fedcba9876543210' }],
  ] as const)('lets one in at a time, %s', async (_, own, dead) => {
    await inFolder(async (path) => {
      if (dead) await writeFile(path, JSON.stringify(DEAD));
      if (dead && dead !== DEAD) await writeFile(`${path}-${DEAD.token}`, JSON.stringify(dead));
      let inside = 0;
      let most = 0;
      await Promise.all(
        upTo(40).map(async () => {
          const lock = await acquireLock(own, path, await newOwner(), patient);
          inside += 1;
          most = Math.max(most, inside);
          await new Promise((done) => setTimeout(done, Math.random() * 4));
          inside -= 1;
          await lock.assertHeld();
          await lock.release();
        }),
      );
      expect(most).toBe(1);
      expect(await fs.readdir(join(path, '..'))).toEqual([]);
    });
  });

  it('is waited for while its owner lives, with a word, and then given up with exit code 3', async () => {
    await inFolder(async (path) => {
      const lock = await acquireLock(fs, path, await newOwner(), patient);
      const told: Owner[] = [];
      const wait = { longest: 1500, onWait: (owner: Owner) => told.push(owner) };
      const refused = await acquireLock(fs, path, await newOwner(), wait).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(Refusal);
      expect(refused).toMatchObject({ exitCode: 3, finding: { code: 'workspace/busy', args: { pid: process.pid } } });
      expect(told.map(({ pid }) => pid)).toEqual([process.pid]);
      await lock.release();
    });
  });

  it.each([
    ['another machine', { host: 'baska-bilgisayar' }],
    ['another container with the same host name', { namespace: 'pid:[1]' }],
    ['another boot', { boot: '00000000-0000-0000-0000-000000000000' }],
    ['an earlier version, which said neither', { boot: undefined, namespace: undefined }],
  ])('of %s is never taken away, whatever its process', async (_, other) => {
    await inFolder(async (path) => {
      const theirs = JSON.stringify({ ...DEAD, ...other });
      await writeFile(path, theirs);
      const refused = await acquireLock(fs, path, await newOwner(), { longest: 200, onWait: () => {} }).catch(
        (error: unknown) => error,
      );
      expect(refused).toMatchObject({ exitCode: 3 });
      expect(await readFile(path, 'utf8')).toBe(theirs);
    });
  });

  it('whose process number was given to another process since is a dead one’s', async () => {
    await inFolder(async (path) => {
      await writeFile(path, JSON.stringify({ ...DEAD, pid: process.pid, started: 'some other tick' }));
      const isKnown = (await newOwner()).started !== null;
      const waited = acquireLock(fs, path, await newOwner(), { longest: isKnown ? 5000 : 200, onWait: () => {} });
      if (isKnown) await (await waited).release();
      else await expect(waited).rejects.toMatchObject({ exitCode: 3 });
    });
  });

  it('is released by its owner alone, and one that was broken meanwhile lets nothing be written', async () => {
    await inFolder(async (path) => {
      const [first, person] = [await newOwner(), await newOwner()];
      const lock = await acquireLock(fs, path, first, patient);
      expect(await removeLock(fs, path, { ...first, token: 'fedcba9876543210' }, person)).toBe(false);
      expect(await removeLock(fs, path, first, person)).toBe(true);
      const other = await acquireLock(fs, path, await newOwner(), patient);
      await expect(lock.assertHeld()).rejects.toMatchObject({ exitCode: 3, finding: { code: 'workspace/busy' } });
      await lock.release();
      await other.assertHeld();
      await other.release();
    });
  });

  it('left by a dead numbering run hinders nobody', async () => {
    const root = await layOut({ '2019/a.yaml': draft('Bir', '01.03.2019') });
    await fs.mkdir(join(root, '.genelge'));
    await writeFile(join(root, '.genelge/lock'), JSON.stringify(DEAD));
    expect(await runHere(root, ['number'])).toMatchObject({ code: 0 });
    await rm(root, { recursive: true });
  });
});
