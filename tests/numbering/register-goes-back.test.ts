/** A register that lacks numbers which were given here gives none of them a second time. */

import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFiles, draft, layOut, numbersInFiles, registered, runHere } from '../processes/office.js';

let root = '';
const old = () => join(root, 'eski.jsonl');
const register = () => join(root, 'register.jsonl');

/** Numbered 1; the register copied; numbered 2; the copy put back, the second file gone. */
beforeEach(async () => {
  root = await layOut({ '2019/a.yaml': draft('Bir', '01.02.2019') });
  await runHere(root, ['number']);
  await copyFile(register(), old());
  await addFiles(root, { '2019/b.yaml': draft('İki', '02.02.2019') });
  await runHere(root, ['number']);
}, 60_000);
afterEach(() => rm(root, { recursive: true, force: true }));

async function goBack(): Promise<void> {
  await copyFile(old(), register());
  await rm(join(root, '2019/b.yaml'));
  await addFiles(root, { '2019/c.yaml': draft('Üç', '03.02.2019') });
}

describe('a register that went back in time', () => {
  it.each([['number'], ['reserve', 'sayi', '--reason', 'Yazı'], ['void', '2019/1', '--reason', 'Yanlış']])(
    'stops %s and names the numbers',
    async (...command) => {
      await goBack();
      const ended = await runHere(root, command);
      expect(ended).toMatchObject({ code: 1, err: expect.stringContaining('register/went-back') });
      expect(ended.err).toContain('sayi:2019/2, genelge:2019/2');
      expect(await registered(root, 'genelge')).toEqual([1]);
    },
  );

  it('stops numbering where it was deleted', async () => {
    await rm(register());
    await rm(join(root, '2019'), { recursive: true });
    await addFiles(root, { '2019/c.yaml': draft('Üç', '03.02.2019') });
    expect(await runHere(root, ['number'])).toMatchObject({ code: 1, out: '' });
  });

  it('stops numbering where another document has the number now', async () => {
    const ours = join(root, 'bizim.jsonl');
    await copyFile(register(), ours);
    // Another branch: from the same beginning, number 2 went to another letter.
    await goBack();
    await rm(join(root, '.genelge/numbers'), { recursive: true });
    await runHere(root, ['number']);
    await rm(join(root, '2019/c.yaml'));
    await copyFile(ours, register());
    await addFiles(root, { '2019/d.yaml': draft('Dört', '04.02.2019') });
    expect(await runHere(root, ['number'])).toMatchObject({ code: 1, out: '' });
  });

  it('that is accepted gives again what nobody saw', async () => {
    await goBack();
    expect(await runHere(root, ['number', '--accept-register'])).toMatchObject({ code: 0 });
    expect((await numbersInFiles(root, 'genelge')).get('2019/c.yaml')).toBe(2);
    expect(await runHere(root, ['reserve', 'sayi', '--reason', 'Yazı'])).toMatchObject({ code: 0 });
  });

  it('that is accepted annuls what was rendered, wherever to', async () => {
    expect(await runHere(root, ['render', '2019/b.yaml', '--format', 'txt', '--out', 'baska'])).toMatchObject({
      code: 0,
    });
    await goBack();
    expect(await runHere(root, ['number', '--accept-register'])).toMatchObject({ code: 0 });
    expect((await numbersInFiles(root, 'genelge')).get('2019/c.yaml')).toBe(3);
    expect((await runHere(root, ['show', 'genelge:2019/2'])).out).toContain('İPTAL');
    expect(await runHere(root, ['audit'])).toMatchObject({ code: 0 });
    expect(await runHere(root, ['reserve', 'sayi', '--reason', 'Yazı'])).toMatchObject({ code: 0 });
  });
});
