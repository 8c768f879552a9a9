/**
 * A year of an office, from the first branch to the last audit, by the recipe that `init` writes: small here, 250
 * circulars with PROOF=1.
 */

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runGithubJob } from '../ci/run-recipe.js';
import { commitAll, must } from '../git/clones.js';
import { addFiles, draft, ORGANISATION, registered, runProgram, sorted } from '../processes/office.js';

const COUNT = process.env.PROOF === '1' ? 250 : 6;
const BRANCHES = process.env.PROOF === '1' ? 25 : 3;
const SHARDS = 3;
const WORKSPACE = 'genelgeler';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'genelge-yil-'));
  await must(folder, 'init', '-q', '-b', 'main', 'first');
  const first = join(folder, 'first');
  await asClerk(first);
  await genelge(first, 'init', WORKSPACE, '--yes', '--ci', 'github');
  await addFiles(join(first, WORKSPACE), { 'genelge.yaml': ORGANISATION });
  await rm(join(first, WORKSPACE, '2026'), { recursive: true });
  await commitAll(first, 'Başlangıç');
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function asClerk(clone: string): Promise<void> {
  await must(clone, 'config', 'user.name', 'Kâtip');
  await must(clone, 'config', 'user.email', 'katip@birlik.example');
}

/** Runs the program and gives what it printed; throws what it said where it did not end well. */
async function genelge(cwd: string, ...args: string[]): Promise<string> {
  const { code, out, err } = await runProgram(cwd, args);
  if (code !== 0) throw new Error(`genelge ${args.join(' ')} [${code}]\n${err}`);
  return out;
}

/** Drafts on branches, each merged: what lies on the main branch then, commit by commit. */
async function draftYear(clerk: string): Promise<readonly string[]> {
  const commits: string[] = [];
  for (let branch = 0; branch < BRANCHES; branch += 1) {
    await must(clerk, 'checkout', '-q', '-b', `dal-${branch}`, 'main');
    for (let index = branch; index < COUNT; index += BRANCHES) {
      const day = `${String(1 + (index % 28)).padStart(2, '0')}.${String(1 + (index % 12)).padStart(2, '0')}.2026`;
      await addFiles(join(clerk, WORKSPACE), { [`2026/konu-${index}.yaml`]: draft(`Konu ${index}`, day) });
    }
    await commitAll(clerk, `Dal ${branch}`);
    await must(clerk, 'checkout', '-q', 'main');
    await must(clerk, 'merge', '-q', '--no-ff', '-m', `Dal ${branch}`, `dal-${branch}`);
    commits.push(await must(clerk, 'rev-parse', 'HEAD'));
  }
  await must(clerk, 'push', '-q', 'origin', 'main');
  return commits;
}

it(`takes ${COUNT} circulars from drafts on branches to a green audit`, async () => {
  const started = performance.now();
  await must(folder, 'clone', '-q', '--bare', 'first', 'hub.git');
  await must(folder, 'clone', '-q', join(folder, 'hub.git'), 'clerk');
  const clerk = join(folder, 'clerk');
  await asClerk(clerk);
  const commits = await draftYear(clerk);

  // Two runners race; the one that saw less may lose, and the next run finds what is left.
  const half = commits[Math.floor(commits.length / 2)] ?? '';
  const whole = commits.at(-1) ?? '';
  const runner = (name: string, commit: string) => ({ folder, name, commit, event: 'push' as const });
  await Promise.all([runGithubJob('numarala', runner('early', half)), runGithubJob('numarala', runner('late', whole))]);
  await must(clerk, 'pull', '-q', '--ff-only');
  const workspace = join(clerk, WORKSPACE);
  const numbers = Array.from({ length: COUNT }, (_, index) => index + 1);
  expect(sorted(await registered(workspace, 'genelge'))).toEqual(numbers);

  const shards = await Promise.all(
    Array.from({ length: SHARDS }, (_, index) => {
      return genelge(
        workspace,
        'render',
        '--numbered',
        '--shard',
        `${index + 1}/${SHARDS}`,
        '--out',
        `../shard-${index}`,
      );
    }),
  );
  const printed = shards.flatMap((out) => out.split('\n').flatMap((line) => /[^/]+\.pdf$/.exec(line)?.[0] ?? []));
  expect(new Set(printed).size).toBe(COUNT);
  expect(printed).toHaveLength(COUNT);

  await genelge(workspace, 'render', '--record');
  await commitAll(clerk, 'Özetler');
  expect(await genelge(workspace, 'verify')).toMatch(new RegExp(`^(?:.*\\taynı\\n){${COUNT}}$`));
  await genelge(workspace, 'void', 'genelge:2026/2', '--reason', 'Yanlış', '--yes');
  const amended = (await readdir(join(workspace, '2026'))).sort()[0] ?? '';
  await addFiles(workspace, { [`2026/${amended}`]: await withOtherWords(workspace, amended) });
  await genelge(workspace, 'amend', `2026/${amended}`, '--reason', 'Düzeltme');
  await commitAll(clerk, 'İptal ve düzeltme');
  await genelge(workspace, 'audit');
  await genelge(workspace, 'verify');
  const pdfs = (await genelge(workspace, 'render')).split('\n').filter((line) => line.endsWith('.pdf'));
  expect(pdfs).toHaveLength(COUNT);
  expect(pdfs.filter((file) => file.endsWith('-iptal.pdf'))).toHaveLength(1);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`A year of ${COUNT} circulars: ${seconds} s\n`);
}, 1_200_000);

async function withOtherWords(workspace: string, file: string): Promise<string> {
  const text = await must(workspace, 'show', `HEAD:./2026/${file}`);
  return `${text.replace('bilgilerinize rica', 'bilgilerinize arz ve rica')}\n`;
}
