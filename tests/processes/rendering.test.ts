/** What is rendered may be on paper: it is written down before the letter is, and not where there is no letter. */

import * as fs from 'node:fs/promises';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { World } from '../../src/cli/world.js';
import { readMemory } from '../../src/workspace/store/number-memory.js';
import { draft, layOut, runHere } from './office.js';

let root = '';

beforeEach(async () => {
  root = await layOut({ '2019/a.yaml': draft('Bir', '01.02.2019'), '2019/b.yaml': draft('İki', '02.02.2019') });
  await runHere(root, ['number']);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const render = (own?: World['fs'], ...more: string[]) => runHere(root, ['render', '--format', 'txt', ...more], own);
const remembered = async () => [...new Set((await readMemory({ root, fs })).rendered.map(({ number }) => number))];
const FIRST = ['sayi:2019/1', 'genelge:2019/1'];
const BOTH = [...FIRST, 'sayi:2019/2', 'genelge:2019/2'];

describe('a numbered letter that is rendered', () => {
  it('is remembered, once, wherever it was written', async () => {
    expect(await render(fs, '--out', 'baska')).toMatchObject({ code: 0 });
    expect(await render()).toMatchObject({ code: 0 });
    expect(await remembered()).toEqual(BOTH);
    const [name, ...others] = (await readdir(join(root, '.genelge/numbers'))).filter((each) => each.startsWith('ren'));
    expect([name, others]).toEqual(['rendered.jsonl', []]);
    expect((await readFile(join(root, '.genelge/numbers/rendered.jsonl'), 'utf8')).trim().split('\n')).toHaveLength(4);
  });

  it('is remembered where the run died before its end', async () => {
    // The machine stops before the first letter gets its name.
    let die = () => {};
    const died = new Promise<void>((_, reject) => {
      die = () => reject(new Error('the power is gone'));
    });
    let running: Promise<unknown> | null = null;
    await new Promise<void>((reached) => {
      const rename = () => {
        reached();
        return died;
      };
      running = render({ ...fs, rename });
    });
    expect(await remembered()).toEqual(FIRST);
    die();
    await running;
    expect(await render()).toMatchObject({ code: 0 });
    expect(await remembered()).toEqual(BOTH);
  });

  it('is not remembered where it could not be written', async () => {
    await mkdir(join(root, 'out/2019/2019-1-genelge-1.txt/dolu'), { recursive: true });
    expect(await render()).toMatchObject({ code: 1 });
    expect(await remembered()).toEqual(BOTH.slice(2));
  });

  it('is not rendered where it cannot be written down', async () => {
    const full: World['fs'] = {
      ...fs,
      open: (path, flags, mode) =>
        String(path).includes('rendering-')
          ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'open' }))
          : fs.open(path, flags, mode),
    };
    expect(await render(full)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('.genelge/numbers') });
    expect(await readdir(root)).not.toContain('out');
  });

  it('is rendered all the same where the workspace may only be read', async () => {
    const shut: World['fs'] = {
      ...fs,
      open: (path, flags, mode) =>
        String(path).includes('rendering-')
          ? Promise.reject(Object.assign(new Error('shut'), { code: 'EACCES', syscall: 'open' }))
          : fs.open(path, flags, mode),
    };
    expect(await render(shut, '--out', 'baska')).toMatchObject({ code: 0 });
  });
});

describe.skipIf(process.platform === 'win32')('a link that leads out', () => {
  it.each(['out', 'out/2019', '.genelge', '.genelge/numbers'])('keeps render from writing as %s', async (name) => {
    const outside = await layOut({});
    const before = await readdir(outside, { recursive: true });
    await rm(join(root, name), { recursive: true, force: true });
    if (name.startsWith('out/')) await mkdir(join(root, 'out'));
    await symlink(outside, join(root, name));
    expect(await render()).toMatchObject({ code: 1, out: '', err: expect.stringContaining('workspace/outside') });
    expect(await readdir(outside, { recursive: true })).toEqual(before);
    await rm(outside, { recursive: true });
  });

  it('is left alone as the file itself: what is written takes its place', async () => {
    const outside = await layOut({});
    await mkdir(join(root, 'out/2019'), { recursive: true });
    await writeFile(join(outside, 'baskasi.txt'), 'başkasının');
    await symlink(join(outside, 'baskasi.txt'), join(root, 'out/2019/2019-1-genelge-1.txt'));
    expect(await render()).toMatchObject({ code: 0 });
    expect(await readFile(join(outside, 'baskasi.txt'), 'utf8')).toBe('başkasının');
    await rm(outside, { recursive: true });
  });
});
