/** What is recorded of a letter proves years later that it is the same; moved lines are told apart from changed words. */

import * as fs from 'node:fs/promises';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseLine, printLine, type RecordedEntry } from '../../src/register/entry.js';
import { draft, layOut, runHere } from '../processes/office.js';

let root = '';
beforeEach(async () => {
  root = await layOut({ '2019/a.yaml': draft('Bir', '01.02.2019'), '2019/b.yaml': draft('İki', '02.02.2019') });
  await run('number');
}, 60_000);
afterEach(() => rm(root, { recursive: true, force: true }));

const run = (...args: string[]) => runHere(root, [...args, '--lang', 'en'], fs, undefined, 'genelge one');
const verify = (...numbers: string[]) => run('verify', ...numbers);
const register = async () => (await readFile(join(root, 'register.jsonl'), 'utf8')).trimEnd().split('\n');

async function lastRecord(): Promise<{ readonly entry: RecordedEntry; readonly digest: string }> {
  const parsed = parseLine(Buffer.from((await register()).at(-1) ?? ''));
  if (parsed?.entry.event !== 'recorded') throw new Error('nothing was recorded last');
  return { entry: parsed.entry, digest: parsed.digest };
}

/** As an earlier version of the program would have recorded the letter that was recorded last. */
async function recordAs(other: Partial<RecordedEntry>): Promise<void> {
  const { entry, digest } = await lastRecord();
  await appendFile(join(root, 'register.jsonl'), `${printLine({ ...entry, ...other }, digest).line}\n`);
}

const OTHER = 'f'.repeat(64);

describe('a letter that was recorded', () => {
  beforeEach(async () => {
    expect(await run('render', '--record', '--format', 'pdf')).toMatchObject({ code: 0 });
  }, 60_000);

  it('is the same when it is rendered again, and is recorded once', async () => {
    const before = await register();
    expect(before.filter((line) => line.includes('"event":"recorded"'))).toHaveLength(2);
    expect(await verify()).toMatchObject({ code: 0, err: '2 letters compared, all the same.\n' });
    await run('render', '--record', '--format', 'pdf');
    expect(await register()).toEqual(before);
    expect(await run('audit')).toMatchObject({ code: 0 });
  });

  it('has other lines by another program, which is no error, and says which', async () => {
    await recordAs({ outputs: { pdf: OTHER }, program: 'genelge zero' });
    const { code, out, err } = await verify();
    expect({ code, out }).toEqual({
      code: 0,
      out: 'sayi:2019/1 genelge:2019/1\tsame\nsayi:2019/2 genelge:2019/2\tlines moved\n',
    });
    expect(err).toContain('Changed since: the program (genelge zero → genelge one).');
  });

  it('has changed where its words are others, whoever rendered it', async () => {
    await recordAs({ outputs: { pdf: OTHER }, words: OTHER, fonts: OTHER });
    const { code, err } = await verify('2019/2');
    expect(code).toBe(1);
    expect(err).toContain('[batch/words-changed]');
    expect(err).toContain('Changed since: the fonts.');
  });

  it('is another letter once it was amended', async () => {
    await writeFile(
      join(root, '2019/b.yaml'),
      (await readFile(join(root, '2019/b.yaml'), 'utf8')).replaceAll('İki', 'Üç'),
    );
    await run('amend', '2019/b.yaml', '--reason', 'Düzeltme');
    expect(await verify()).toMatchObject({ code: 0, err: expect.stringContaining('[batch/not-recorded]') });
    await run('render', '--record');
    expect((await verify()).err).toBe('2 letters compared, all the same.\n');
    expect((await run('void', '2019/2', '--reason', 'Yanlış', '--yes')).code).toBe(0);
    expect((await verify()).err).toBe('1 letter compared, all the same.\n');
    expect((await run('audit')).code).toBe(0);
    expect((await run('show', '2019/2')).out).toContain('digests recorded');
  });
});

describe('a letter that was not recorded', () => {
  it('is compared by its seal and its words only, and that is said', async () => {
    await run('render');
    expect(await verify()).toMatchObject({ code: 0, err: expect.stringContaining('Of 2 letters') });
    const text = join(root, 'out/2019/2019-2-genelge-2.txt');
    await writeFile(text, (await readFile(text, 'utf8')).replace('rica', 'arz'));
    expect(await verify()).toMatchObject({ code: 1, err: expect.stringContaining('[batch/words-changed]') });
  });
});
