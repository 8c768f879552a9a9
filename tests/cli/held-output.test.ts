import * as fs from 'node:fs/promises';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draft, layOut, runHere } from '../processes/office.js';

/** A disk on which another program has every PDF open, for so many tries. */
function held(tries: number): typeof fs {
  let left = tries;
  const rename: typeof fs.rename = async (from, to) => {
    left -= String(to).endsWith('.pdf') ? 1 : 0;
    if (left >= 0 && String(to).endsWith('.pdf'))
      throw Object.assign(new Error('busy'), { code: 'EBUSY', syscall: 'rename' });
    await fs.rename(from, to);
  };
  return { ...fs, rename };
}

describe('a PDF that a viewer holds', () => {
  it('is written when the viewer lets go of it', async () => {
    const root = await layOut({ '2019/bir.yaml': draft('Bir') });
    expect(await runHere(root, ['render'], held(3))).toMatchObject({ code: 0 });
    expect(await readdir(join(root, 'out/2019'))).toEqual(['taslak-bir.pdf', 'taslak-bir.txt']);
    await rm(root, { recursive: true });
  });

  it('is told by its name where it is held for good, the rest is written, and nothing half stays', async () => {
    const root = await layOut({ '2019/bir.yaml': draft('Bir') });
    const { code, err } = await runHere(root, ['render', '--format', 'pdf'], held(1000));
    expect([code, err]).toEqual([1, expect.stringMatching(/out\/2019\/taslak-bir\.pdf.*EBUSY/)]);
    expect(await readdir(join(root, 'out/2019'))).toEqual([]);
    await rm(root, { recursive: true });
  }, 60_000);
});

describe('new', () => {
  it('names no file after a device of Windows, and reads a body from anywhere', async () => {
    const root = await layOut({ 'elsewhere/metin.txt': 'Bilgilerinizi rica ederim.\n' });
    const args = [
      'new',
      '--to',
      'odalar',
      '--signers',
      'genel-sekreter',
      '--body-file',
      join(root, 'elsewhere/metin.txt'),
    ];
    const { code, out } = await runHere(root, [...args, '--subject', 'Con']);
    expect([code, out]).toEqual([0, '2019/con-1.yaml\n']);
    await rm(root, { recursive: true });
  });
});
