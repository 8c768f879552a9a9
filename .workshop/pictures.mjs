// Makes the pictures of the README anew: npm run pictures. Needs tmux, vim and a Chromium; the program must be built.
import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { args, executablePath } from '../tests/preview/chromium.mjs';
import { terminalHtml } from './terminal-html.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = `"${process.execPath}" "${join(root, 'bin/genelge.js')}"`;
const folder = await mkdtemp(join(tmpdir(), 'genelge-pictures-'));
const workspace = join(folder, 'genelgeler');
const socket = join(folder, 'tmux');
const DRAFT = '2019/yangin-tupleri.yaml';

const tmux = (...words) => {
  const { stdout, status, stderr } = spawnSync('tmux', ['-S', socket, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`tmux ${words.join(' ')}: ${stderr}`);
  return stdout;
};

/** A real terminal in which a command runs; `keys` are typed as a person would, each after what must be seen first. */
async function terminal({ columns, rows, command, keys = [], until }) {
  const env = `cd "${workspace}"; export GENELGE_LANG=tr LC_ALL=C.UTF-8 TERM=xterm-256color;`;
  tmux(
    'new-session',
    '-d',
    '-s',
    'resim',
    '-x',
    String(columns),
    '-y',
    String(rows),
    `sh -c '${env} ${command}; sleep 60'`,
  );
  const shows = async (text) => {
    for (let turn = 0; turn < 300; turn += 1) {
      if (tmux('capture-pane', '-p', '-t', 'resim').includes(text)) return;
      await passed(100);
    }
    throw new Error(`“${text}” was not shown:\n${tmux('capture-pane', '-p', '-t', 'resim')}`);
  };
  for (const [seen, typed] of keys) {
    await shows(seen);
    // What is typed before a question listens is lost, as it should be.
    await passed(500);
    tmux('send-keys', '-t', 'resim', ...typed);
  }
  await shows(until);
  await passed(300);
  const screen = tmux('capture-pane', '-e', '-p', '-t', 'resim');
  tmux('kill-session', '-t', 'resim');
  return screen.trimEnd();
}

async function shoot(browser, html, file, size) {
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1.5 });
  await page.setContent(html);
  await page.locator('main').screenshot({ path: join(root, '.github', file) });
  await page.close();
}

/** The preview as a picture, to stand beside the editor. */
async function shootPreview(browser) {
  const preview = spawn(process.execPath, [join(root, 'bin/genelge.js'), 'preview', DRAFT, '--lang', 'tr'], {
    cwd: workspace,
  });
  try {
    const address = await new Promise((done) => preview.stdout.once('data', (line) => done(line.toString().trim())));
    const page = await browser.newPage({ viewport: { width: 1150, height: 860 }, deviceScaleFactor: 1.5 });
    await page.goto(address);
    await page.waitForFunction(
      () => document.body.dataset.painted > 0 && document.querySelector('#findings .error, #findings .warning'),
    );
    await page.locator('#findings button').first().click();
    await passed(200);
    const picture = await page.screenshot();
    await page.close();
    return picture.toString('base64');
  } finally {
    preview.kill();
  }
}

const browser = await chromium.launch({ executablePath, args });
try {
  await cp(join(root, 'circulars'), workspace, { recursive: true, filter: (path) => !/\/(out|\.genelge)$/.test(path) });
  const sound = await readFile(join(workspace, DRAFT), 'utf8');
  // A slip that anybody makes: a signer who is not there.
  await writeFile(
    join(workspace, DRAFT),
    sound.replace('imza: [genel-sekreter-yardimcisi', 'imza: [genel-sekreter-yardimcsi'),
  );
  const finding = await terminal({
    columns: 100,
    rows: 14,
    command: `echo "\\$ genelge check ${DRAFT}"; ${program} check ${DRAFT} --color always`,
    until: '1 hata',
  });
  await shoot(browser, terminalHtml(finding), 'check.png', { width: 1000, height: 500 });
  const questions = await terminal({
    columns: 100,
    rows: 20,
    command: `echo "\\$ genelge new"; ${program} new`,
    keys: [
      ['Muhatap', ['oda', 'Enter']],
      ['Konu (boş', ['Bayram Tatili', 'Enter']],
      ['İlgi:', ['katılma', 'Enter']],
      ['✔ İlgi:', ['Enter']],
      ['İmzacılar', ['dik']],
    ],
    until: 'DİKMEN',
  });
  await shoot(browser, terminalHtml(questions), 'new.png', { width: 1000, height: 600 });
  const warned = sound.replace(
    'imza: [genel-sekreter-yardimcisi, baskan-vekili]',
    'imza: [baskan-vekili, genel-sekreter-yardimcisi]',
  );
  await writeFile(join(workspace, DRAFT), warned);
  const editor = await terminal({
    columns: 74,
    rows: 40,
    command: `vim -u NONE -n -c "set nu wrap linebreak nocp notitle" -c "syntax on" -c "set background=dark" +6 ${DRAFT}`,
    until: 'metin: |',
  });
  const preview = await shootPreview(browser);
  await shoot(
    browser,
    terminalHtml(editor, `<img alt="" style="height:860px;vertical-align:top" src="data:image/png;base64,${preview}">`),
    'preview.png',
    { width: 1900, height: 900 },
  );
} finally {
  await browser.close();
  spawnSync('tmux', ['-S', socket, 'kill-server']);
  await rm(folder, { recursive: true });
}
