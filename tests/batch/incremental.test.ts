/** What an output is made of decides whether it is made again; what is no letter's any more goes. */

import * as fs from 'node:fs/promises';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFiles, draft, layOut, runHere } from '../processes/office.js';

let root = '';
afterEach(() => rm(root, { recursive: true, force: true }));

const DRAFTS = { '2019/a.yaml': draft('Bir', '01.02.2019'), '2019/b.yaml': draft('İki', '02.02.2019') };
/** Long after the files were written: how the system describes them can be relied on. */
const LATER = '2100-01-01T00:00:00Z';

const run = (args: readonly string[], now?: string, build = 'one') => runHere(root, args, fs, now, build);
const render = (...more: string[]) => run(['render', '--format', 'txt', '--lang', 'en', ...more]);
const outputs = async (year = '2019') => (await readdir(join(root, 'out', year)).catch(() => [])).sort();
/** Which outputs a run replaced. */
async function replacedBy(act: () => Promise<unknown>): Promise<string[]> {
  const inodes = async () =>
    new Map(
      await Promise.all(
        (await outputs()).map(async (name) => [name, (await stat(join(root, 'out/2019', name))).ino] as const),
      ),
    );
  const before = await inodes();
  await act();
  return [...(await inodes())].filter(([name, ino]) => before.get(name) !== ino).map(([name]) => name);
}

describe('rendering again', () => {
  beforeEach(async () => {
    root = await layOut(DRAFTS);
    await render();
  }, 60_000);

  it('makes nothing where nothing changed, and says what it would have said', async () => {
    const { code, out, err } = await render();
    expect({ code, out }).toEqual({ code: 0, out: 'out/2019/taslak-a.txt\nout/2019/taslak-b.txt\n' });
    expect(err).toBe('2 circulars rendered (2 unchanged).\n');
    expect((await render('--force')).err).toBe('2 circulars rendered.\n');
    expect((await run(['render', '--format', 'txt', '--lang', 'en'], undefined, 'two')).err).toBe(
      '2 circulars rendered.\n',
    );
  });

  it.each(['2019-03-02T09:00:00Z', LATER])('writes anew what somebody changed or deleted (at %s)', async (now) => {
    const again = () => run(['render', '--format', 'txt'], now);
    await again();
    const [first, second] = ['taslak-a.txt', 'taslak-b.txt'].map((name) => join(root, 'out/2019', name));
    const whole = await readFile(first ?? '', 'utf8');
    // The same length, at once: only what the file says tells.
    await writeFile(first ?? '', whole.replace('Bir', 'Bin'));
    await rm(second ?? '');
    expect(await again()).toMatchObject({ code: 0 });
    expect(await readFile(first ?? '', 'utf8')).toBe(whole);
    expect(await outputs()).toEqual(['taslak-a.txt', 'taslak-b.txt']);
  });

  it('makes what another definition, organisation or form asks for', async () => {
    await addFiles(root, { '2019/a.yaml': draft('Üç', '01.02.2019') });
    expect(await replacedBy(render)).toEqual(['taslak-a.txt']);
    const organisation = await readFile(join(root, 'genelge.yaml'), 'utf8');
    await writeFile(join(root, 'genelge.yaml'), organisation.replace('Örnek', 'Başka'));
    expect(await replacedBy(render)).toEqual(['taslak-a.txt', 'taslak-b.txt']);
    expect((await render('--format', 'txt,html')).out).toContain('taslak-a.html');
  });

  it('makes exactly the letters that a changed partial takes part in', async () => {
    await addFiles(root, {
      'templates/kurum/ek-listesi.hbs': await readFile('templates/kurum/ek-listesi.hbs', 'utf8'),
      '2019/b.yaml': `${draft('İki', '02.02.2019')}ek: [Çizelge, Liste]\n`,
    });
    await render();
    const partial = join(root, 'templates/kurum/ek-listesi.hbs');
    await writeFile(partial, `${await readFile(partial, 'utf8')}\n`);
    expect((await render()).err).toBe('2 circulars rendered (1 unchanged).\n');
    const style = await readFile('templates/kurum/style.yaml', 'utf8');
    await addFiles(root, { 'templates/kurum/style.yaml': `${style}\n` });
    expect((await render()).err).toBe('2 circulars rendered.\n');
  });

  it('loses nothing but time where its memory is harmed or gone', async () => {
    const folder = join(root, '.genelge/cache');
    for (const name of await readdir(folder)) {
      const bytes = await readFile(join(folder, name));
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      await writeFile(join(folder, name), bytes);
    }
    expect(await render()).toMatchObject({ code: 0, err: '2 circulars rendered.\n' });
    await rm(folder, { recursive: true });
    expect(await render()).toMatchObject({ code: 0, err: '2 circulars rendered.\n' });
  });

  it('says again what it said of a letter that has not changed', async () => {
    await addFiles(root, { '2019/a.yaml': `${draft('Bir', '01.02.2019')}ek: ["Çizelge\\u200B"]\n` });
    const first = await render();
    expect(first.err).toContain('[yaml/invisible-character]');
    expect(await render()).toMatchObject({ err: first.err.replace('rendered.', 'rendered (1 unchanged).') });
  });
});

describe('outputs that are no letter’s any more', () => {
  beforeEach(async () => {
    root = await layOut(DRAFTS);
    await render();
  }, 60_000);

  it('go when a draft is numbered, a letter voided, a file renamed or removed', async () => {
    await run(['number']);
    expect((await render()).err).toContain('out/2019/taslak-a.txt');
    expect(await outputs()).toEqual(['2019-1-genelge-1.txt', '2019-2-genelge-2.txt']);
    await run(['void', '2019/2', '--reason', 'Yanlış', '--yes']);
    await render();
    expect(await outputs()).toEqual(['2019-1-genelge-1.txt', '2019-2-genelge-2-iptal.txt']);
    await addFiles(root, { '2019/c.yaml': draft('Üç'), '2020/d.yaml': draft('Dört') });
    await render();
    await rename(join(root, '2019/c.yaml'), join(root, '2019/e.yaml'));
    await rm(join(root, '2020/d.yaml'));
    await render();
    expect([await outputs(), await outputs('2020')]).toEqual([
      ['2019-1-genelge-1.txt', '2019-2-genelge-2-iptal.txt', 'taslak-e.txt'],
      [],
    ]);
  });

  it('stay where somebody changed them, or put them there', async () => {
    await addFiles(root, { 'out/2019/taslak-a.txt': 'Elle düzeltildi.', 'out/2019/benim.txt': 'Benim.' });
    await run(['number']);
    await render();
    expect(await outputs()).toEqual(['2019-1-genelge-1.txt', '2019-2-genelge-2.txt', 'benim.txt', 'taslak-a.txt']);
    await render();
    expect(await outputs()).toContain('taslak-a.txt');
  });

  it('stay beside a letter that cannot be made now, and in a run that is not of everything', async () => {
    await addFiles(root, { '2019/a.yaml': 'muhatap: [' });
    await rm(join(root, '2019/b.yaml'));
    for (const some of [['2019/a.yaml'], ['--year', '2019'], ['--numbered'], ['--out', 'out']]) await render(...some);
    expect(await outputs()).toEqual(['taslak-a.txt', 'taslak-b.txt']);
    expect(await render()).toMatchObject({ code: 1 });
    expect(await outputs()).toEqual(['taslak-a.txt']);
  });
});
