// npm run bench -- preview: a file is saved → the browser has painted it, beside a bare loop of the same browser.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { args, executablePath } from '../preview/chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SAVES = Number(process.env.SAVES ?? 100);
/** Between two saves, ms: what is said of the letter has been sent by then. */
const PAUSE = 250;

const quantile = (values, part) => values.toSorted((one, other) => one - other)[Math.ceil(values.length * part) - 1];

/** Ten pages: the body again and again. */
function lengthen(text) {
  const [head, body, tail] = text.split(/^metin: \|\n|^imza:/m);
  return `${head}metin: |\n${`${body.trimEnd()}\n\n`.repeat(11)}imza:${tail}`;
}

/** Editors save in place, or beside and by rename: every other time. */
async function save(file, text, turn) {
  if (turn % 2 === 0) return await writeFile(file, text);
  await writeFile(`${file}.yeni`, text);
  await rename(`${file}.yeni`, file);
}

/** Saves again and again; ms from the beginning of each save to the paint that shows it. */
async function measure(page, write) {
  const times = [];
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (window.at === 0 && document.querySelector('#pages').textContent.includes(window.wanted))
        window.at = Date.now();
    }).observe(document.body, { attributes: true });
  });
  for (let turn = 0; turn < SAVES + 10; turn += 1) {
    const word = `k${turn}k`;
    await page.evaluate((wanted) => Object.assign(window, { wanted, at: 0 }), word);
    const start = Date.now();
    await write(word, turn);
    await page.waitForFunction(() => window.at > 0);
    const took = (await page.evaluate(() => window.at)) - start;
    // The first ones warm up the program.
    if (turn >= 10) times.push(took);
    await new Promise((done) => setTimeout(done, PAUSE));
  }
  return { median: quantile(times, 0.5), most: quantile(times, 0.95) };
}

async function measurePreview(browser, folder, file, text) {
  const path = join(folder, file);
  await writeFile(path, text);
  const preview = spawn(process.execPath, [join(root, 'bin/genelge.js'), 'preview', file], { cwd: folder });
  const address = await new Promise((done) => preview.stdout.once('data', (line) => done(line.toString().trim())));
  const page = await browser.newPage({ viewport: { width: 1500, height: 1000 } });
  await page.goto(address);
  await page.waitForFunction(() => document.body.dataset.painted > 0);
  const pages = await page.locator('.page').count();
  const times = await measure(page, (word, turn) =>
    save(path, text.replace('metin: |\n', `metin: |\n  ${word} `), turn),
  );
  await page.close();
  preview.kill();
  return { pages, ...times };
}

/** The least that any program could do: told of the file, read it, send it, one line of text painted. */
async function measureBare(browser, folder) {
  const path = join(folder, 'bos.txt');
  await writeFile(path, '');
  const html = `<body><p id="pages"></p><script>
    new EventSource('/events').onmessage = ({data}) => {
      document.querySelector('#pages').textContent = data;
      requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = () => document.body.setAttribute('data-painted', data); c.port2.postMessage(null); });
    };</script>`;
  const server = createServer((request, response) => {
    if (request.url !== '/events') return response.end(html);
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    watch(path, async () => {
      const text = await readFile(path, 'utf8').catch(() => '');
      response.write(`data: ${text}\n\n`);
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const page = await browser.newPage({ viewport: { width: 1500, height: 1000 } });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForTimeout(300);
  const times = await measure(page, (word) => writeFile(path, word));
  await page.close();
  server.closeAllConnections();
  server.close();
  return times;
}

const folder = await mkdtemp(join(tmpdir(), 'genelge-bench-'));
const browser = await chromium.launch({ executablePath, args });
const row = (...cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
try {
  await cp(join(root, 'circulars'), folder, { recursive: true, filter: (path) => !/\/(out|\.genelge)$/.test(path) });
  const seed = await readFile(join(folder, '2019/yangin-tupleri.yaml'), 'utf8');
  const bare = await measureBare(browser, folder);
  const letter = await measurePreview(browser, folder, '2019/yangin-tupleri.yaml', seed);
  const long = await measurePreview(browser, folder, '2019/yangin-tupleri.yaml', lengthen(seed));
  const after = await measureBare(browser, folder);
  row('saved → painted, ms', 'median', '95 of 100', 'must', '95 of 100 over the bare loop');
  row('---', '---:', '---:', '---:', '---:');
  const floor = Math.min(bare.most, after.most);
  row('bare loop, before', bare.median, bare.most, '', '');
  row(`a letter (${letter.pages} page)`, letter.median, letter.most, 50, letter.most - floor);
  row(`a letter of ${long.pages} pages`, long.median, long.most, 100, long.most - floor);
  row('bare loop, after', after.median, after.most, '', '');
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
