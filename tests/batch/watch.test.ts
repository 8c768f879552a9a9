/** `render --watch`: what is saved is made again; what is broken, half written or gone for a moment ends nothing. */

import { spawn } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { draft, layOut } from '../processes/office.js';

let root = '';
let end = async (): Promise<number | null> => null;
afterEach(async () => {
  await end();
  await rm(root, { recursive: true, force: true });
});

/** The program at work, and all that it has said so far. */
function watch(...more: string[]) {
  const args = [resolve('bin/genelge.js'), 'render', '--watch', '--format', 'txt', '--lang', 'en', ...more];
  const running = spawn(process.execPath, args, { cwd: root });
  const said = { out: '', err: '' };
  running.stdout.on('data', (bytes) => (said.out += bytes));
  running.stderr.on('data', (bytes) => (said.err += bytes));
  const ended = new Promise<number | null>((done) => running.on('exit', done));
  end = async () => {
    running.kill('SIGINT');
    return await ended;
  };
  return said;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((done) => setTimeout(done, 20));
}

it('follows its files through every way of saving them, and ends well', async () => {
  root = await layOut({ '2019/a.yaml': draft('Bir', '01.02.2019'), '2019/b.yaml': draft('İki', '02.02.2019') });
  const [file, organisation] = [join(root, '2019/a.yaml'), join(root, 'genelge.yaml')];
  const made = (words: string) => () =>
    readFile(join(root, 'baska/2019/taslak-a.txt'), 'utf8').then(
      (text) => text.includes(words),
      () => false,
    );
  const said = watch('--out', 'baska');
  await until(() => said.err.includes('Watching'));
  expect(await made('Bir')()).toBe(true);

  await writeFile(join(root, '2019/.a.new'), draft('Üç', '01.02.2019'));
  await rename(join(root, '2019/.a.new'), file);
  await until(made('Üç'));

  await writeFile(file, 'muhatap: [');
  await until(() => said.err.includes('2019/a.yaml'));
  expect(await made('Üç')()).toBe(true);

  const whole = await readFile(organisation);
  await rm(organisation);
  await until(() => said.err.includes('genelge.yaml'));
  await writeFile(organisation, whole);
  await writeFile(file, draft('Dört', '01.02.2019').slice(0, 90));
  await writeFile(file, draft('Dört', '01.02.2019'));
  await until(made('Dört'));
  // Its own outputs wake it to nothing, and what did not change is not told again.
  expect(said.out.match(/taslak-b/g)).toHaveLength(1);
  expect(await end()).toBe(0);
});
