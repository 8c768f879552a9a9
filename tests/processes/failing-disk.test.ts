import * as fs from 'node:fs/promises';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { World } from '../../src/cli/world.js';
import { draft, layOut, numbersInFiles, registered, runHere, sorted, upTo } from './office.js';

const DRAFTS = 3;
/** Every call in the proof; else one in so many, others for each kind of failure. */
const STEP = process.env.PROOF === '1' ? 1 : 12;

/** Calls that change the disk, or make a change last. */
const CHANGING = ['open', 'rename', 'link', 'rm', 'mkdir'] as const;
const ON_FILE = ['writeFile', 'write', 'sync', 'truncate'] as const;

class DiskFailure extends Error {
  readonly code = 'EIO';
  readonly syscall = 'write';
}

interface Disk {
  readonly fs: World['fs'];
  readonly calls: () => number;
}

function isForWriting(flag: unknown): boolean {
  return typeof flag === 'string' && flag !== 'r';
}

/** A disk whose call number `from` fails; with `isDead`, and every one after it: the power is gone. */
function failingDisk(from: number, isDead: boolean): Disk {
  let calls = 0;
  const attempt = () => {
    calls += 1;
    if (calls === from || (isDead && calls > from)) throw new DiskFailure(`call ${calls}`);
  };
  const guarded = <T extends object>(target: T, names: readonly string[]): T =>
    new Proxy(target, {
      get(object, name) {
        const value: unknown = Reflect.get(object, name);
        if (typeof value !== 'function') return value;
        if (!names.includes(String(name))) return value.bind(object);
        return async (...args: unknown[]) => {
          if (name !== 'open' || isForWriting(args[1])) attempt();
          const result: unknown = await value.apply(object, args);
          return name === 'open' ? guarded(result as object, ON_FILE) : result;
        };
      },
    });
  return { fs: guarded({ ...fs }, CHANGING), calls: () => calls };
}

/** The process that held these is this one, which lives on; the test says that it died. */
async function buryOwners(root: string): Promise<void> {
  for (const folder of ['.genelge', '.genelge/pending']) {
    for (const name of await readdir(join(root, folder)).catch(() => [])) {
      const path = join(root, folder, name);
      const text = await readFile(path, 'utf8').catch(() => '');
      await writeFile(path, text.replace(/"pid":\d+/, '"pid":999999999')).catch(() => {});
    }
  }
}

const drafts = () => Object.fromEntries(upTo(DRAFTS).map((n) => [`2019/t${n}.yaml`, draft(`${n}. taslak`)]));

async function expectWhole(root: string): Promise<void> {
  for (const series of ['sayi', 'genelge']) {
    expect(sorted(await registered(root, series))).toEqual(upTo(DRAFTS));
    expect(sorted((await numbersInFiles(root, series)).values())).toEqual(upTo(DRAFTS));
  }
  const audited = await runHere(root, ['audit']);
  expect(audited).toMatchObject({ code: 0 });
}

describe('a disk that fails', () => {
  it.each([
    ['once', false],
    ['and stays dead', true],
  ])(
    'at any single write, fsync, rename or removal, %s, harms no number',
    async (_, isDead) => {
      const sound = await layOut(drafts());
      const counted = failingDisk(Number.POSITIVE_INFINITY, false);
      expect((await runHere(sound, ['number'], counted.fs)).code).toBe(0);
      await rm(sound, { recursive: true });
      expect(counted.calls()).toBeGreaterThan(30);

      for (let call = isDead && STEP > 1 ? 4 : 1; call <= counted.calls(); call += STEP) {
        const root = await layOut(drafts());
        const failed = await runHere(root, ['number'], failingDisk(call, isDead).fs);
        expect([0, 1, 3], `call ${call}: ${failed.err}`).toContain(failed.code);
        await buryOwners(root);
        const next = await runHere(root, ['number']);
        expect(next, `after call ${call}: ${next.err}`).toMatchObject({ code: 0 });
        await expectWhole(root);
        await rm(root, { recursive: true });
      }
    },
    STEP === 1 ? 900_000 : 120_000,
  );
});

describe('a disk that is full from the moment the register is written', () => {
  it('costs no second number, though the clerk goes on writing in the file', async () => {
    const root = await layOut({ '2019/a.yaml': draft('Bir', '01.02.2019') });
    const rename: World['fs']['rename'] = async (from, to) => {
      if ((await registered(root, 'sayi')).length > 0) throw new DiskFailure('full');
      await fs.rename(from, to);
    };
    expect(await runHere(root, ['number'], { ...fs, rename })).toMatchObject({ code: 1 });
    expect((await numbersInFiles(root, 'sayi')).get('2019/a.yaml')).toBeNull();
    await writeFile(join(root, '2019/a.yaml'), draft('Başka', '01.02.2019'));
    await buryOwners(root);
    await runHere(root, ['number']);
    expect(await registered(root, 'sayi')).toEqual([1]);
    expect((await numbersInFiles(root, 'sayi')).get('2019/a.yaml')).toBe(1);
    await rm(root, { recursive: true });
  });
});
