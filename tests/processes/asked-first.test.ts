/** What annuls or removes shows what it is about to touch, asks, and takes no for an answer. */

import * as fs from 'node:fs/promises';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { newOwner } from '../../src/workspace/store/owner.js';
import { NOBODY } from '../nobody.js';
import { draft, layOut, runHere } from './office.js';

let root = '';

beforeEach(async () => {
  root = await layOut({ '2019/a.yaml': draft('Bir', '01.02.2019') });
  await runHere(root, ['number']);
}, 60_000);
afterEach(() => rm(root, { recursive: true, force: true }));

/** On a terminal, where somebody answers; gives what was shown before the question, and the exit code. */
async function asked(
  args: readonly string[],
  answer: boolean,
): Promise<{ readonly code: number; readonly shown: string }> {
  let shown = '';
  let atQuestion = '';
  const sink = {
    write: (text: string) => {
      shown += text;
    },
    isTerminal: true,
    columns: 80,
  };
  const code = await main([...args], {
    cwd: root,
    ...NOBODY,
    now: () => new Date('2019-03-02T09:00:00Z'),
    fs,
    isInteractive: true,
    prompter: async () => ({
      text: () => Promise.reject(new Error('no text is asked for')),
      edit: () => Promise.reject(new Error('nothing is edited')),
      chooseMany: () => Promise.reject(new Error('nothing is chosen from')),
      choose: async ({ choices }) => {
        atQuestion = shown;
        const chosen = choices.find(({ value }) => value === answer);
        if (chosen === undefined) throw new Error('no such answer');
        return chosen.value;
      },
    }),
    stdout: sink,
    stderr: sink,
  });
  return { code, shown: atQuestion };
}

const register = () => readFile(join(root, 'register.jsonl'), 'utf8');
const VOID = ['void', '2019/1', '--reason', 'Yanlış'];

describe('void', () => {
  it('shows the document, and leaves it where the answer is no', async () => {
    const before = await register();
    const { shown } = await asked(VOID, false);
    expect(shown).toContain('2019/a.yaml');
    expect(shown).toContain('Konu: Bir');
    expect(await register()).toBe(before);
  });

  it('annuls it where the answer is yes', async () => {
    expect(await asked(VOID, true)).toMatchObject({ code: 0 });
    expect(await register()).toContain('"event":"voided"');
  });
});

describe('number --break-lock', () => {
  const lock = () => join(root, '.genelge/lock');
  const foreign = async () => JSON.stringify({ ...(await newOwner()), host: 'sekreter-pc', token: '0123456789abcdef' });

  beforeEach(async () => {
    await mkdir(join(root, '.genelge'), { recursive: true });
    await writeFile(lock(), await foreign());
  });

  it('shows whose it is, and leaves it where the answer is no', async () => {
    const { code, shown } = await asked(['number', '--break-lock'], false);
    expect([code, shown]).toEqual([1, expect.stringContaining('sekreter-pc')]);
    expect(await readFile(lock(), 'utf8')).toContain('sekreter-pc');
  });

  it('removes exactly that one where the answer is yes', async () => {
    await writeFile(`${lock()}-baska`, await foreign());
    expect(await asked(['number', '--break-lock'], true)).toMatchObject({ code: 0 });
    await expect(readFile(lock(), 'utf8')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readFile(`${lock()}-baska`, 'utf8')).toContain('sekreter-pc');
  });

  it('asks nobody where nobody is there, and leaves it', async () => {
    expect(await runHere(root, ['number', '--break-lock'])).toMatchObject({ code: 3 });
    expect(await readFile(lock(), 'utf8')).toContain('sekreter-pc');
  });
});
