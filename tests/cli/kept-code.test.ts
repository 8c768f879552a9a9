import { execFile } from 'node:child_process';
import {
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let home = '';
let cache = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'genelge-home-'));
  cache = join(home, 'cache');
});
afterEach(() => rm(home, { recursive: true }));

/** The built program as its user starts it, whose cache folder is the test's. */
function help(env: Readonly<Record<string, string>> = {}, program = 'bin/genelge.js'): Promise<string> {
  return new Promise((done, failed) => {
    const setting = { env: { PATH: process.env.PATH ?? '', HOME: home, XDG_CACHE_HOME: cache, ...env } };
    execFile(process.execPath, [program, '--help'], setting, (error, out, err) =>
      error ? failed(error) : done(out + err),
    );
  });
}

/** What is kept, in all. */
async function kept(folder = cache): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith('.code')).map((name) => join(folder, name));
}

async function onlyKept(): Promise<string> {
  const [file, ...others] = await kept();
  expect(others).toEqual([]);
  return file ?? '';
}

async function copyOfProgram(name: string): Promise<string> {
  const folder = join(home, name);
  await cp('bin', join(folder, 'bin'), { recursive: true });
  await cp('dist', join(folder, 'dist'), { recursive: true });
  return folder;
}

async function replaceIn(file: string, pattern: RegExp, by: string): Promise<void> {
  const text = await readFile(file, 'latin1');
  const changed = text.replace(pattern, by);
  expect(changed).not.toBe(text);
  await writeFile(file, changed, 'latin1');
}

describe('code kept of an earlier run', () => {
  it('is one file that only its user can write, made once and then left alone', async () => {
    const printed = await help();
    const file = await onlyKept();
    const { mtimeMs } = await stat(file);
    expect((await stat(join(cache, 'genelge'))).mode & 0o777).toBe(0o700);
    expect(await help()).toBe(printed);
    expect((await stat(file)).mtimeMs).toBe(mtimeMs);
  });

  it('lies where the system keeps such things, and a relative XDG_CACHE_HOME counts for nothing', async () => {
    await help({ XDG_CACHE_HOME: 'cache' });
    const customary = process.platform === 'darwin' ? 'Library/Caches' : '.cache';
    expect(await kept(join(home, customary))).toHaveLength(1);
  });

  it.each([
    ['cut off', (file: string) => truncate(file, 300_000)],
    ['cut off by whole words', async (file: string) => truncate(file, (await stat(file)).size - 16)],
    ['empty', (file: string) => truncate(file, 0)],
    ['changed in one byte', (file: string) => flip(file, 2_000)],
    ['changed in its head', (file: string) => flip(file, 40)],
  ])('is made anew where it is %s', async (_, damage) => {
    const printed = await help();
    const file = await onlyKept();
    const damaged = await damage(file).then(() => readFile(file));
    expect(await help()).toBe(printed);
    expect((await readFile(file)).equals(damaged)).toBe(false);
    const { mtimeMs } = await stat(file);
    expect(await help()).toBe(printed);
    expect((await stat(file)).mtimeMs).toBe(mtimeMs);
  });

  it('never stands for a script that somebody has changed, not even into one of the same length', async () => {
    const folder = await copyOfProgram('bir');
    const program = join(folder, 'bin/genelge.js');
    expect(await help({}, program)).toContain('Genelgeleri numaralar');
    await replaceIn(join(folder, 'dist/line.cjs'), /Genelgeleri numaralar/, 'Genelgeleri NUMARALAR');
    expect(await help({}, program)).toContain('Genelgeleri NUMARALAR');
    expect(await help({}, program)).toContain('Genelgeleri NUMARALAR');
  });

  it('is kept apart for each version, and goes where eight others were used since', async () => {
    const folder = await copyOfProgram('iki');
    await replaceIn(join(folder, 'dist/genelge.cjs'), /"0\.\d+\.\d+"/, '"9.9.9"');
    const other = join(folder, 'bin/genelge.js');
    await help();
    const folderOfFirst = dirname(await onlyKept());
    const [one, two] = await Promise.all([help({}, other), help({}, other), help({}, other)]);
    expect(one).toBe(two);
    expect(await kept()).toHaveLength(2);
    await utimes(folderOfFirst, 0, 0);
    for (let number = 1; number <= 7; number += 1) await mkdir(join(cache, 'genelge', `0.0.${number}`));
    await help({ NODE_OPTIONS: '--no-warnings' });
    const rest = await readdir(join(cache, 'genelge'));
    expect(rest).toHaveLength(8);
    expect(rest).not.toContain(basename(folderOfFirst));
  });

  it('is done without, and nothing said, where the folder cannot be written or others can write it', async () => {
    const printed = await help({ NODE_DISABLE_COMPILE_CACHE: '1' });
    await writeFile(join(home, 'file'), '');
    expect(await help({ XDG_CACHE_HOME: join(home, 'file') })).toBe(printed);
    expect(await help({ XDG_CACHE_HOME: '/proc' })).toBe(printed);
    await mkdir(join(cache, 'genelge'), { recursive: true });
    await chmod(join(cache, 'genelge'), 0o777);
    expect(await help()).toBe(printed);
    expect(await kept()).toEqual([]);
  });

  it.runIf(process.getuid?.() === 0)('is neither read nor left in another user’s folder', async () => {
    await help();
    const file = await onlyKept();
    await truncate(file, 0);
    await chown(join(cache, 'genelge'), 65534, 65534);
    await help();
    expect((await stat(file)).size).toBe(0);
    await chown(home, 65534, 65534);
    await help({ XDG_CACHE_HOME: join(home, 'new') });
    expect(await kept(join(home, 'new'))).toEqual([]);
  });
});

async function flip(file: string, place: number): Promise<void> {
  const bytes = await readFile(file);
  bytes[place] = (bytes[place] ?? 0) ^ 0x10;
  await writeFile(file, bytes);
}
