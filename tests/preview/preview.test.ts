/// <reference lib="dom" />
import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PREVIEW_WORDS } from '../../src/preview/preview-words.js';
import { servePreview } from '../../src/preview/serve-preview.js';
import { type Glyph, readGlyphs } from '../bench/read-lines.mjs';
import { runProgram } from '../processes/office.js';
import { hasBrowser, openBrowser, type Preview, painted, shownGlyphs, startPreview } from './browser.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const DRAFT = '2019/yangin-tupleri.yaml';

let root = '';
let preview: Preview;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'genelge-preview-'));
  await cp('circulars', root, { recursive: true, filter: (path) => !/\/(out|\.genelge)$/.test(path) });
  preview = await startPreview(root);
}, 60_000);

afterAll(async () => {
  preview.process.removeAllListeners('exit');
  preview.process.kill();
  await rm(root, { recursive: true });
});

describe('the preview’s server', () => {
  const ask = (headers: Readonly<Record<string, string>>, path = new URL(preview.address).pathname, method = 'GET') =>
    new Promise<number>((done, fail) => {
      const { hostname, port } = new URL(preview.address);
      request({ hostname, port, path, method, headers }, (response) => {
        response.resume();
        done(response.statusCode ?? 0);
      })
        .on('error', fail)
        .end();
    });

  it('answers its own page alone', async () => {
    const { host, pathname } = new URL(preview.address);
    expect(await ask({ host })).toBe(200);
    expect(await ask({ host: 'birlik.example' })).toBe(403);
    expect(await ask({ host: `localhost:${new URL(preview.address).port}` })).toBe(403);
    expect(await ask({ host, origin: 'https://birlik.example' })).toBe(403);
    expect(await ask({ host, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await ask({ host }, pathname, 'POST')).toBe(403);
    expect(await ask({ host }, '/')).toBe(403);
    expect(await ask({ host }, `${pathname}../genelge.yaml`)).toBe(404);
    expect(await ask({ host }, `${pathname}%2e%2e/genelge.yaml`)).toBe(404);
    expect(await ask({ host }, `${pathname}face/..%2f..%2fgenelge.yaml`)).toBe(404);
  });

  it('leaves a fault of the program to the command', async () => {
    const fault = new Error('a fault');
    const loader = { loadLetter: () => Promise.reject(fault), loadSurroundings: () => Promise.reject(fault) };
    const server = await servePreview({ loader, words: PREVIEW_WORDS.tr, file: null });
    const failed = expect(server.failed).rejects.toBe(fault);
    const events = request(`${server.address}events`).on('error', () => {});
    events.end();
    await failed;
    await server.close();
  });

  it('ends with its terminal', async () => {
    const other = await startPreview(root);
    other.process.removeAllListeners('exit');
    const ended = new Promise((done) => other.process.once('exit', done));
    other.process.kill('SIGHUP');
    expect(await ended).toBe(0);
  });
});

describe.skipIf(!hasBrowser)('the preview’s page', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1500, height: 1000 } });
    await page.goto(preview.address);
    await painted(page, 1);
  }, 60_000);

  afterAll(() => browser.close());

  it('puts every glyph where the PDF has it, in letters of one page and of several', async () => {
    for (const file of ['2019/kume-mukemmeliyet.yaml', '2019/kisisel-veriler.yaml']) {
      const own = await browser.newPage();
      const shown = await startPreview(root, [file]);
      await own.goto(shown.address);
      await painted(own, 1);
      const { out } = await runProgram(root, ['render', file, '--format', 'pdf']);
      const drawn = await readGlyphs(await readFile(join(root, out.trim())));
      const order = (one: Glyph, other: Glyph) =>
        one.page - other.page || Math.round(one.y - other.y) || one.x - other.x;
      const printed = drawn.filter(({ text }) => text.trim() !== '').sort(order);
      const seen = [...(await shownGlyphs(own))].sort(order);
      const spell = (glyphs: readonly Glyph[]) => glyphs.map(({ text }) => (text === '\u00ad' ? '-' : text)).join('');
      expect(spell(seen)).toBe(spell(printed));
      const off = seen.map((glyph, at) => Math.hypot(glyph.x - (printed[at]?.x ?? 0), glyph.y - (printed[at]?.y ?? 0)));
      expect(Math.max(...off), file).toBeLessThan(0.02);
      shown.process.removeAllListeners('exit');
      shown.process.kill();
      await own.close();
    }
  }, 120_000);

  it('leads from every word of the body to its column, and from the letterhead to genelge.yaml', async () => {
    const source = await readFile(join(root, DRAFT), 'utf8');
    for (const word of ['yerlerinde', 'yeşil', 'Etikette', 'Masası', 'duyurulması']) {
      await clickWord(page, word);
      const line = source.split('\n').findIndex((each) => each.includes(word)) + 1;
      const from =
        [...(source.split('\n')[line - 1] ?? '').slice(0, source.split('\n')[line - 1]?.indexOf(word))].length + 1;
      const [, at = '', column = ''] = /:(\d+):(\d+) /.exec((await page.locator('#place').textContent()) ?? '') ?? [];
      expect(Number(at), word).toBe(line);
      expect(Number(column), word).toBeGreaterThanOrEqual(from);
      expect(Number(column), word).toBeLessThan(from + word.length);
    }
    await clickWord(page, 'Sanatkarlar');
    expect(await page.locator('#place').textContent()).toMatch(/^genelge\.yaml:\d+:/);
    expect(await page.locator('#place a').getAttribute('href')).toMatch(/^vscode:\/\/file\/.*genelge\.yaml:\d+:\d+$/);
  });

  it('follows saves, also by rename, and keeps the last good page while the file is broken', async () => {
    const path = join(root, DRAFT);
    const sound = await readFile(path, 'utf8');
    const text = page.locator('#pages');
    await writeFile(path, sound.replace('yıllık kontrollerinin', 'yıllık bakımlarının'));
    await expectText(page, 'bakımlarının');
    await writeFile(`${path}.yeni`, sound.replace('yıllık kontrollerinin', 'aylık bakımlarının'));
    await rename(`${path}.yeni`, path);
    await expectText(page, 'aylık');
    await writeFile(path, 'muhatap: [odalar\n');
    await page.waitForFunction(() => document.querySelector('#note')?.textContent !== '');
    expect(await text.textContent()).toContain('aylık');
    await page.waitForSelector('#findings .error');
    await page.locator('#findings button').first().click();
    expect(await page.locator('#place').textContent()).toContain(`${DRAFT}:1:`);
    await writeFile(path, '');
    await page.waitForFunction(() => document.querySelector('#source')?.textContent === '');
    expect(await text.textContent()).toContain('aylık');
    await writeFile(path, sound);
    await expectText(page, 'yıllık');
    expect(await page.locator('#note').textContent()).toBe('');
  });

  it('keeps the last good page, says why, and goes on, while files come and go under it', async () => {
    const [path, away] = [join(root, DRAFT), join(root, 'kenarda')];
    const sound = await readFile(path, 'utf8');
    const organisation = join(root, 'genelge.yaml');
    const own = join(root, 'templates/kurum');
    const writeTemplate = async () => {
      await mkdir(own, { recursive: true });
      await writeFile(join(own, 'muhatap.hbs'), '{{#if}');
    };
    /** The file's name, or that of what is broken, stands in what is said. */
    const troubles: readonly (readonly [says: string, make: () => unknown, mend: () => unknown])[] = [
      ['genelge.yaml', () => rename(organisation, away), () => rename(away, organisation)],
      [DRAFT, () => rename(join(root, '2019'), away), () => rename(away, join(root, '2019'))],
      [DRAFT, () => rm(path).then(() => mkdir(path)), () => rm(path, { recursive: true })],
      [DRAFT, () => rm(path).then(() => execFileSync('sh', ['-c', 'mkfifo "$0"', path])), () => rm(path)],
      [DRAFT, () => rm(path).then(() => symlink('yok.yaml', path)), () => rm(path)],
      ['muhatap.hbs', writeTemplate, () => rm(join(root, 'templates'), { recursive: true })],
      // Who may read everything is not kept out by this.
      ...(process.getuid?.() === 0
        ? []
        : [['2019', () => chmod(join(root, '2019'), 0), () => chmod(join(root, '2019'), 0o755)] as const]),
    ];
    for (const [round, [says, make, mend]] of troubles.entries()) {
      await make();
      await page.waitForFunction(() => document.querySelector('#note')?.textContent !== '');
      expect(await page.locator('#pages').textContent(), `${round}`).toContain('Etikette');
      await page.locator('#findings .error', { hasText: says }).first().waitFor();
      // Without genelge.yaml nothing new is known of the list.
      if (says === 'genelge.yaml') expect(await page.locator('#entries button').count()).toBeGreaterThan(3);
      await mend();
      await writeFile(path, sound.replace('yıllık kontrollerinin', `yıllık q${round}q kontrollerinin`));
      await expectText(page, `q${round}q`);
      expect(await page.locator('#note').textContent()).toBe('');
    }
    await writeFile(path, sound);
    expect(preview.process.exitCode).toBe(null);
  }, 60_000);

  it('can be used by keyboard, in light and dark, and axe has nothing against it', async () => {
    await page.locator('#entries button', { hasText: 'Katılma' }).press('Enter');
    await expectText(page, 'Katılma');
    await page.locator('.page').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.querySelector('#place')?.textContent !== '');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(await readFile(axe, 'utf8'));
      const found = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
      expect(found, colorScheme).toEqual([]);
    }
  });
});

async function expectText(page: Page, word: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector('#pages')?.textContent?.includes(wanted), word);
}

/** Clicks on the middle letter of the first such word on the pages, and waits for the answer. */
async function clickWord(page: Page, word: string): Promise<void> {
  const box = await page.evaluate((wanted) => {
    document.querySelector('#place')?.replaceChildren();
    for (const run of document.querySelectorAll<SVGTextContentElement>('text[data-element]')) {
      const at = (run.textContent ?? '').indexOf(wanted);
      if (at < 0) continue;
      run.scrollIntoView({ block: 'center' });
      const middle = run.getExtentOfChar(at + Math.floor(wanted.length / 2));
      const matrix = run.getScreenCTM();
      const { x, y } = new DOMPoint(middle.x + middle.width / 2, middle.y + middle.height / 2).matrixTransform(
        matrix ?? undefined,
      );
      return { x, y };
    }
    return null;
  }, word);
  if (box === null) throw new Error(`no ${word}`);
  await page.mouse.click(box.x, box.y);
  await page.waitForFunction(() => document.querySelector('#place')?.textContent !== '');
}
