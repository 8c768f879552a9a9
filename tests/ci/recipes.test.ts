import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitAll, must } from '../git/clones.js';
import { addFiles, draft, numbersInFiles, ORGANISATION, runProgram, sorted } from '../processes/office.js';
import { type JobEnded, type Runner, runGithubJob, runGitlabJob } from './run-recipe.js';

/** A name that breaks every recipe that does not quote it. */
const WORKSPACE = "Genelge Arşivi, 2026 'yeni'";

interface Host {
  readonly name: 'github' | 'gitlab';
  readonly run: (job: 'denetle' | 'numarala', runner: Runner) => Promise<JobEnded | null>;
}

const GITHUB: Host = { name: 'github', run: runGithubJob };
const HOSTS: readonly Host[] = process.env.PROOF === '1' ? [GITHUB, { name: 'gitlab', run: runGitlabJob }] : [GITHUB];

let template = '';

/** A repository whose workspace has both recipes, as `init` writes them. */
beforeAll(async () => {
  template = await mkdtemp(join(tmpdir(), 'genelge-tarif-'));
  await must(template, 'init', '-q', '-b', 'main', 'first');
  const first = join(template, 'first');
  await must(first, 'config', 'user.name', 'Kâtip');
  await must(first, 'config', 'user.email', 'katip@birlik.example');
  const begun = await runProgram(first, ['init', WORKSPACE, '--yes', '--ci', 'github,gitlab']);
  expect(begun).toMatchObject({ code: 0 });
  await addFiles(join(first, WORKSPACE), { 'genelge.yaml': ORGANISATION });
  await rm(join(first, WORKSPACE, '2026'), { recursive: true });
  await commitAll(first, 'Başlangıç');
}, 300_000);

afterAll(() => rm(template, { recursive: true }));

/** A hub of its own with three commits: a draft, another one, and one that cannot be numbered. */
async function hub(): Promise<{ readonly folder: string; readonly commits: readonly string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'genelge-tarif-'));
  await must(folder, 'clone', '-q', '--bare', join(template, 'first'), 'hub.git');
  await must(folder, 'clone', '-q', join(folder, 'hub.git'), 'clerk');
  const clerk = join(folder, 'clerk');
  await must(clerk, 'config', 'user.name', 'Kâtip');
  await must(clerk, 'config', 'user.email', 'katip@birlik.example');
  const commits: string[] = [];
  for (const [name, text] of [
    ['bir', draft('Bir', '23.11.2026')],
    ['iki', draft('İki', '24.11.2026')],
    ['bozuk', 'tarih: 24.11.2026\nmuhatap: [\n'],
  ] as const) {
    await addFiles(join(clerk, WORKSPACE), { [`2026/${name}.yaml`]: text });
    await commitAll(clerk, name);
    commits.push(await must(clerk, 'rev-parse', 'HEAD'));
  }
  await must(clerk, 'push', '-q', 'origin', 'HEAD:main');
  return { folder, commits };
}

async function pdfsIn(artifacts: string, name: string): Promise<string[]> {
  const files = await readdir(join(artifacts, name), { recursive: true }).catch(() => []);
  return files
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => file.replace(/^.*\//, ''))
    .sort();
}

describe.each(HOSTS)('the recipe that init writes for $name', ({ name, run }) => {
  it('numbers what is sound though two runners race and a draft is broken, and goes red at the end', async () => {
    const { folder, commits } = await hub();
    const [first = '', second = '', third = ''] = commits;
    const runner = (who: string, commit: string): Runner => ({ folder, name: who, commit, event: 'push' });
    const [early, late] = await Promise.all([
      run('numarala', runner('early', second)),
      run('numarala', runner('late', third)),
    ]);
    // Whichever saw the broken draft is red; the one that brought no letters home is not said to be well.
    expect(late?.ok, late?.log).toBe(false);
    await must(folder, 'clone', '-q', join(folder, 'hub.git'), 'after');
    const after = join(folder, 'after', WORKSPACE);
    const numbers = await numbersInFiles(after, 'genelge');
    expect(sorted([...numbers.values()].filter((number) => number !== null))).toEqual([1, 2]);
    const log = await must(join(folder, 'after'), 'log', '--format=%an', '-1');
    expect(log).toBe(name === 'github' ? 'github-actions[bot]' : 'Genelge Botu');

    // The same job once more on a commit that was left behind: no letter says TASLAK.
    const again = await run('numarala', runner('again', first));
    const pdfs = await Promise.all([early, late, again].map((job) => pdfsIn(job?.artifacts ?? '', 'genelgeler')));
    expect(pdfs.flat().filter((pdf) => pdf.startsWith('taslak'))).toEqual([]);
    expect(pdfs[1]?.length).toBeGreaterThan(0);
    await rm(folder, { recursive: true });
  }, 300_000);

  it('shows the drafts of a merge request, gives no number and writes nothing to the repository', async () => {
    const { folder, commits } = await hub();
    const [, second = ''] = commits;
    const before = await must(join(folder, 'hub.git'), 'rev-parse', 'main');
    const job = await run('denetle', { folder, name: 'request', commit: second, event: 'pull_request' });
    expect(job?.ok, job?.log).toBe(true);
    const pdfs = await pdfsIn(job?.artifacts ?? '', name === 'github' ? 'taslaklar' : 'genelgeler');
    expect(pdfs).toEqual(['taslak-bir.pdf', 'taslak-iki.pdf']);
    expect(await must(join(folder, 'hub.git'), 'rev-parse', 'main')).toBe(before);
    await rm(folder, { recursive: true });
  }, 300_000);
});

describe('the package that a recipe installs', () => {
  it('is refused by npm where one byte of it was changed', async () => {
    const { folder } = await hub();
    const w = join(folder, 'clerk', WORKSPACE);
    const [name = ''] = await readdir(join(w, 'arac'));
    const bytes = await readFile(join(w, 'arac', name));
    bytes.writeUInt8(bytes.readUInt8(4) ^ 1, 4);
    await writeFile(join(w, 'arac', name), bytes);
    await commitAll(join(folder, 'clerk'), 'değişik paket');
    await must(join(folder, 'clerk'), 'push', '-q', 'origin', 'HEAD:main');
    const commit = await must(join(folder, 'clerk'), 'rev-parse', 'HEAD');
    const job = await runGithubJob('denetle', { folder, name: 'tampered', commit, event: 'push' });
    expect(job?.ok).toBe(false);
    expect(job?.log).toContain('EINTEGRITY');
    await rm(folder, { recursive: true });
  }, 300_000);
});
