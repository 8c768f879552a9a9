import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { runHere } from '../../processes/office.js';

/** Each page's words, and the bookmarks with the pages they lead to. */
async function readVolume(path: string) {
  const task = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const bookmarks = await Promise.all(
    ((await document.getOutline()) ?? []).map(async ({ title, dest }) => {
      const [page] = Array.isArray(dest) ? dest : [];
      return { title, page: (await document.getPageIndex(page)) + 1 };
    }),
  );
  await task.destroy();
  return { pages, bookmarks };
}

async function inCopy<T>(act: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'genelge-volume-'));
  await cp('circulars', root, { recursive: true, filter: (path) => !/[\\/](out|\.genelge)$/.test(path) });
  try {
    return await act(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

describe('many letters in one PDF', () => {
  it('are a year’s volume, whose contents name the page on which each letter is', { timeout: 120_000 }, () =>
    inCopy(async (root) => {
      const ended = await runHere(root, ['render', '--year', '2019', '--merge', 'cilt.pdf', '--duplex']);
      expect(ended, ended.err).toMatchObject({ code: 0, out: 'cilt.pdf\n' });
      const { pages, bookmarks } = await readVolume(join(root, 'cilt.pdf'));
      expect(pages[0]).toContain('2019 YILI GENELGELERİ');
      const letters = bookmarks.slice(1);
      expect(letters.length).toBeGreaterThan(4);
      for (const { title, page } of letters) {
        expect(page % 2, title).toBe(1);
        const heading = title.split(':')[0] ?? '';
        expect(pages[page - 1]).toContain(heading);
        expect(pages[page - 1]).toContain(`–${page}–`);
        expect(pages[1]).toMatch(new RegExp(`${heading.replace(/[/ ]+/g, '[/ ]+')}.*? ${page} `));
      }
      expect([...letters].map(({ page }) => page)).toEqual(letters.map(({ page }) => page).sort((a, b) => a - b));
    }),
  );

  it('are as many copies as the letter has addressees, or one under each name', { timeout: 120_000 }, () =>
    inCopy(async (root) => {
      const merge = (...more: string[]) => runHere(root, ['render', '2019/140', '--merge', 'y.pdf', ...more]);
      expect((await merge('--copies', 'dagitim')).code).toBe(0);
      const copies = await readVolume(join(root, 'y.pdf'));
      expect(copies.pages).toHaveLength(14);
      expect(new Set(copies.pages).size).toBe(1);
      expect((await merge('--each')).code).toBe(0);
      const each = await readVolume(join(root, 'y.pdf'));
      expect(each.bookmarks).toHaveLength(14);
      expect(new Set(each.pages.slice(0, 14)).size).toBe(14);
      expect(each.pages[0]).toContain('Aynacılar Odası Başkanlığına');
    }),
  );

  it('are not written where one would be missing, nor in the place of what is no PDF', { timeout: 120_000 }, () =>
    inCopy(async (root) => {
      const { writeFile, access } = await import('node:fs/promises');
      await writeFile(join(root, '2019/bozuk.yaml'), 'muhatap: odalr\nmetin: Metin.\n');
      const ended = await runHere(root, ['render', '--merge', 'hepsi.pdf']);
      expect(ended).toMatchObject({ code: 1, err: expect.stringContaining('dispatch/volume-incomplete') });
      await expect(access(join(root, 'hepsi.pdf'))).rejects.toThrow();
      expect(await runHere(root, ['render', '2019/140', '--merge', 'genelge.yaml'])).toMatchObject({ code: 2 });
    }),
  );
});
