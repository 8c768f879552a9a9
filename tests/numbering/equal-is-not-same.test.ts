/** A file that says what a document says is not that document: it is given a number of its own, or none. */

import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { addFiles, draft, layOut, numbersInFiles, registered, runHere, sorted } from '../processes/office.js';

const SAME = draft('Aynı yazı', '01.02.2019');
const OTHER = draft('Başka yazı', '02.02.2019');
let root = '';

afterEach(() => rm(root, { recursive: true, force: true }));

/** A workspace in which 2019/a.yaml is numbered 1. */
async function withNumbered(): Promise<string> {
  root = await layOut({ '2019/a.yaml': SAME });
  expect(await runHere(root, ['number'])).toMatchObject({ code: 0 });
  return await readFile(join(root, '2019/a.yaml'), 'utf8');
}

/** What a step that was cut short before it wrote its files leaves on record. */
async function leaveStep(files: readonly string[]): Promise<void> {
  const owner = { pid: 2 ** 22 + 1, host: 'elsewhere', started: null, token: '0123456789abcdef' };
  await addFiles(root, { '.genelge/pending/0123456789abcdef.json': JSON.stringify({ owner, files }) });
}

describe('equal drafts', () => {
  it('get a number each', async () => {
    root = await layOut(Object.fromEntries([1, 2, 3, 4].map((index) => [`2019/${index}.yaml`, SAME])));
    expect(await runHere(root, ['number'])).toMatchObject({ code: 0 });
    expect(sorted((await numbersInFiles(root, 'genelge')).values())).toEqual([1, 2, 3, 4]);
  });

  it('get a number each, though a step for one of them was cut short', async () => {
    await withNumbered();
    await addFiles(root, { '2019/a.yaml': SAME, '2019/0.yaml': SAME, '2019/b.yaml': SAME });
    await leaveStep(['2019/a.yaml']);
    expect(await runHere(root, ['number'])).toMatchObject({ code: 0 });
    const numbers = await numbersInFiles(root, 'genelge');
    expect(numbers.get('2019/a.yaml')).toBe(1);
    expect(sorted(numbers.values())).toEqual([1, 2, 3]);
    expect(await registered(root, 'genelge')).toEqual([1, 2, 3]);
  });
});

describe('a copy without numbers beside its numbered original', () => {
  const spoilt = {
    'that has broken YAML': (text: string) => `${text}imza: [\n`,
    'with a number typed wrong': (text: string) => text.replace('genelge: 1', 'genelge: 7'),
  };
  it.each(Object.entries(spoilt))('%s is not given the number of the original', async (_, spoil) => {
    const original = await withNumbered();
    await writeFile(join(root, '2019/a.yaml'), spoil(original));
    await addFiles(root, { '2019/kopya.yaml': SAME });
    await runHere(root, ['number', '2019/kopya.yaml']);
    expect((await numbersInFiles(root, 'genelge')).get('2019/kopya.yaml')).not.toBe(1);
  });

  it('in a folder that was renamed is not given the number of the original', async () => {
    await withNumbered();
    await rename(join(root, '2019'), join(root, 'eski'));
    await mkdir(join(root, '2019'));
    await addFiles(root, { '2019/kopya.yaml': SAME });
    await runHere(root, ['number']);
    expect((await numbersInFiles(root, 'genelge')).get('2019/kopya.yaml')).toBe(2);
  });
});

describe('a step that was cut short', () => {
  it('is finished at its own path, though the draft was edited since', async () => {
    await withNumbered();
    await addFiles(root, { '2019/a.yaml': OTHER });
    await leaveStep(['2019/a.yaml']);
    await runHere(root, ['number']);
    expect((await numbersInFiles(root, 'genelge')).get('2019/a.yaml')).toBe(1);
  });

  it('is finished at a renamed file that says the same, and at no other', async () => {
    await withNumbered();
    await rm(join(root, '2019/a.yaml'));
    await addFiles(root, { '2019/yeni-adi.yaml': SAME, '2019/baska.yaml': OTHER });
    await leaveStep(['2019/a.yaml']);
    await runHere(root, ['number']);
    const numbers = await numbersInFiles(root, 'genelge');
    expect([numbers.get('2019/yeni-adi.yaml'), numbers.get('2019/baska.yaml')]).toEqual([1, 2]);
  });
});
