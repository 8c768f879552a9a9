import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFiles, draft, numbersInFiles, registered, runProgram, sorted, upTo } from '../processes/office.js';
import { cloneHub, commitAll, git, makeHub, must } from './clones.js';

let template = '';

beforeAll(async () => {
  template = await makeTwoSides();
}, 120_000);

afterAll(() => rm(template, { recursive: true }));

/** Two clones that both gave the numbers 2 and 3 behind a common 1; what `theirs` gave is published. */
async function twoSides() {
  const folder = await mkdtemp(join(tmpdir(), 'genelge-git-'));
  await cp(template, folder, { recursive: true });
  const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')];
  for (const clone of [ours, theirs])
    await must(clone, 'remote', 'set-url', 'origin', `file://${join(folder, 'hub.git')}`);
  return { folder, ours, theirs, w: join(ours, 'w') };
}

/** Made once, and copied: it takes thirty processes. */
async function makeTwoSides(): Promise<string> {
  const folder = await makeHub({ '2026/ortak.yaml': draft('Ortak', '20.11.2026') });
  const first = join(folder, 'first');
  await runProgram(join(first, 'w'), ['number', '--push']);
  const [ours, theirs] = [await cloneHub(folder, 'ours'), await cloneHub(folder, 'theirs')];
  for (const clone of [ours, theirs]) {
    const name = clone === ours ? 'bizim' : 'onlarin';
    await addFiles(join(clone, 'w'), {
      [`2026/${name}-1.yaml`]: draft(`${name} 1`, '23.11.2026'),
      [`2026/${name}-2.yaml`]: draft(`${name} 2`, '23.11.2026'),
    });
    expect(await runProgram(join(clone, 'w'), ['number'])).toMatchObject({ code: 0 });
    await commitAll(clone, `${name} numaralar`);
  }
  await must(theirs, 'push', '-q', 'origin', 'HEAD:main');
  await must(ours, 'fetch', '-q');
  return folder;
}

async function expectMended(w: string): Promise<void> {
  for (const series of ['sayi', 'genelge']) {
    expect(sorted(await registered(w, series))).toEqual(upTo(5));
    expect(sorted((await numbersInFiles(w, series)).values())).toEqual(upTo(5));
  }
  const numbers = await numbersInFiles(w, 'genelge');
  expect(['onlarin-1', 'onlarin-2', 'bizim-1', 'bizim-2'].map((name) => numbers.get(`2026/${name}.yaml`))).toEqual([
    2, 3, 4, 5,
  ]);
  expect(await runProgram(w, ['audit'])).toMatchObject({ code: 0 });
}

const WAYS = [
  ['merge', ['merge', 'origin/main'], ['commit', '-q', '--no-edit']],
  ['rebase', ['rebase', 'origin/main'], ['-c', 'core.editor=true', 'rebase', '--continue']],
] as const;

describe('two branches that both gave numbers', () => {
  it.each(WAYS)(
    'conflict in git %s, and number --rebase moves what is not published',
    async (_, start, finish) => {
      const { folder, ours, w } = await twoSides();
      const conflict = await git(ours, ...start);
      expect(conflict.code).not.toBe(0);
      expect(await must(ours, 'diff', '--name-only', '--diff-filter=U')).toBe('w/register.jsonl');
      // The file is left whole, and nobody writes on it meanwhile.
      expect(await readFile(join(w, 'register.jsonl'), 'utf8')).not.toContain('<<<<');
      expect(await runProgram(w, ['number'])).toMatchObject({
        code: 3,
        err: expect.stringContaining('git/unmerged-register'),
      });
      const mended = await runProgram(w, ['number', '--rebase']);
      expect([mended.code, mended.out]).toEqual([
        0,
        'sayi:2026/2 genelge:2026/2 → sayi:2026/4 genelge:2026/4  2026/bizim-1.yaml\n' +
          'sayi:2026/3 genelge:2026/3 → sayi:2026/5 genelge:2026/5  2026/bizim-2.yaml\n',
      ]);
      await must(ours, ...finish);
      expect(await must(ours, 'status', '--porcelain')).toBe('');
      await expectMended(w);
      await rm(folder, { recursive: true });
    },
    60_000,
  );

  it('conflict in git cherry-pick too', async () => {
    const { folder, ours, theirs } = await twoSides();
    const tip = await must(ours, 'rev-parse', 'HEAD');
    await must(theirs, 'fetch', '-q', ours, 'main');
    expect((await git(theirs, 'cherry-pick', tip)).code).not.toBe(0);
    expect(await runProgram(join(theirs, 'w'), ['number', '--rebase'])).toMatchObject({ code: 0 });
    await must(theirs, '-c', 'core.editor=true', 'cherry-pick', '--continue');
    await expectMended(join(theirs, 'w'));
    await rm(folder, { recursive: true });
  }, 60_000);

  it('keep a number under which a letter was rendered', async () => {
    const { folder, ours, w } = await twoSides();
    await runProgram(w, ['render', '2026/bizim-1.yaml', '--format', 'txt', '--out', join(folder, 'baska-yer')]);
    await git(ours, 'merge', 'origin/main');
    const before = await readFile(join(w, '2026/bizim-1.yaml'), 'utf8');
    expect(await runProgram(w, ['number', '--rebase'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('git/already-rendered'),
    });
    expect(await readFile(join(w, '2026/bizim-1.yaml'), 'utf8')).toBe(before);
    expect(await runProgram(w, ['number', '--rebase', '--also-rendered'])).toMatchObject({ code: 0 });
    await must(ours, 'commit', '-q', '--no-edit');
    await expectMended(w);
    // What was moved on purpose is not missed afterwards.
    await addFiles(w, { '2026/sonraki.yaml': draft('Sonraki', '25.11.2026') });
    expect(await runProgram(w, ['number'])).toMatchObject({ code: 0 });
    await rm(folder, { recursive: true });
  }, 60_000);

  it('move with their own numbers alone: not the user’s edits, not under an old name, not onto a typed number', async () => {
    const { folder, ours, w } = await twoSides();
    await must(ours, 'mv', 'w/2026/bizim-1.yaml', 'w/2026/adi-degisti.yaml');
    await commitAll(ours, 'Ad değişti');
    await git(ours, 'merge', 'origin/main');
    const edited = join(w, '2026/bizim-2.yaml');
    await writeFile(edited, `# yarım not\n${await readFile(edited, 'utf8')}`);
    await addFiles(w, {
      '2026/elle.yaml': draft('Elle', '24.11.2026').replace('muhatap', 'numara: {sayi: 4, genelge: 6}\nmuhatap'),
    });
    expect(await runProgram(w, ['number', '--rebase'])).toMatchObject({ code: 0 });
    await must(ours, 'commit', '-q', '--no-edit');
    const numbers = await numbersInFiles(w, 'sayi');
    expect(numbers.get('2026/adi-degisti.yaml')).toBe(5);
    expect(numbers.get('2026/bizim-2.yaml')).toBe(6);
    expect(await must(ours, 'show', 'HEAD:w/2026/bizim-2.yaml')).toContain('sayi: 6');
    expect(await must(ours, 'show', 'HEAD:w/2026/bizim-2.yaml')).not.toContain('yarım not');
    expect(await must(ours, 'status', '--porcelain')).toBe('M w/2026/bizim-2.yaml\n?? w/2026/elle.yaml');
    await rm(folder, { recursive: true });
  }, 60_000);

  it('do not move while a file of theirs holds both sides of a conflict', async () => {
    const { folder, ours, w } = await twoSides();
    await git(ours, 'merge', 'origin/main');
    const file = join(w, '2026/bizim-1.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('metin: |\n', 'metin: |\n<<<<<<< HEAD\n  a\n=======\n  b\n>>>>>>> x\n'));
    const { code, err } = await runProgram(w, ['number', '--rebase']);
    expect([code, err]).toEqual([1, expect.stringMatching(/git\/(conflict-in-file|file-unclear)/)]);
    expect(await must(ours, 'diff', '--name-only', '--diff-filter=U')).toBe('w/register.jsonl');
    await rm(folder, { recursive: true });
  }, 60_000);

  it('keep what any branch published, whatever the upstream of this one is', async () => {
    const { folder, ours, theirs, w } = await twoSides();
    // Their numbers are on main; ours went to a branch of their own, and that is our upstream.
    await must(ours, 'checkout', '-q', '-b', 'konu');
    await must(ours, 'push', '-q', '-u', 'origin', 'konu');
    await git(ours, 'merge', 'origin/main');
    const refused = await runProgram(w, ['number', '--rebase']);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('git/needs-reissue')]);
    const reissue = ['--reissue', '2026/bizim-1.yaml', '--reissue', '2026/bizim-2.yaml'];
    expect(await runProgram(w, ['number', ...reissue])).toMatchObject({ code: 1 });
    expect(await runProgram(w, ['number', ...reissue, '--reason', 'İki dalda verildi'])).toMatchObject({ code: 0 });
    await must(ours, 'commit', '-q', '--no-edit');
    await expectMended(w);
    // A push from main stops while the other branch holds what it lacks.
    await addFiles(join(theirs, 'w'), { '2026/yeni.yaml': draft('Yeni', '24.11.2026') });
    expect(await runProgram(join(theirs, 'w'), ['number', '--push'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('git/other-branch'),
    });
    await must(ours, 'push', '-q', 'origin', 'konu', 'HEAD:main');
    expect(await runProgram(join(theirs, 'w'), ['number', '--push'])).toMatchObject({ code: 0 });
    expect(sorted(await registered(join(theirs, 'w'), 'genelge'))).toEqual(upTo(6));
    await rm(folder, { recursive: true });
  }, 60_000);

  it.each([
    ['a union of their lines', ['merge=union'], []],
    ['one side alone (-X ours)', [], ['-X', 'ours']],
    ['the other side alone (-X theirs)', [], ['-X', 'theirs']],
  ])(
    'and that git let through with %s are found',
    async (_, attributes, strategy) => {
      const { folder, ours, w } = await twoSides();
      // Somebody took our .gitattributes away.
      const text = attributes.map((each) => `register.jsonl ${each}\n`).join('');
      await addFiles(w, { '.gitattributes': text });
      await commitAll(ours, 'Öznitelikler');
      expect(await git(ours, 'merge', '-q', '--no-edit', ...strategy, 'origin/main')).toMatchObject({ code: 0 });
      for (const command of ['check', 'audit', 'number']) {
        const { code, err } = await runProgram(w, [command]);
        expect(code).not.toBe(0);
        expect(err).toMatch(/register\/(doubled-number|broken-chain|numbers-differ|went-back)|workspace\/same-number/);
      }
      await rm(folder, { recursive: true });
    },
    60_000,
  );
  const meetings = [
    ['is on two branches that were never merged', async () => {}],
    [
      'came together in a merge that took both sides’ lines',
      async (ours: string) => {
        await addFiles(join(ours, 'w'), { '.gitattributes': 'register.jsonl merge=union\n' });
        await commitAll(ours, 'Öznitelikler');
        await must(ours, 'push', '-q', 'origin', 'konu');
        await must(ours, 'merge', '-q', '--no-edit', 'origin/main');
      },
    ],
    [
      'came together in a merge that dropped our lines',
      async (ours: string) => {
        await must(ours, 'merge', '-q', '--no-edit', '-X', 'theirs', 'origin/main').catch(() => '');
      },
    ],
  ] as const;
  it.each(process.env.PROOF === '1' ? meetings : meetings.slice(0, 1))(
    'number --reissue gives a published number of ours anew, also where it %s',
    async (_, meet) => {
      const { folder, ours, w } = await twoSides();
      await must(ours, 'checkout', '-q', '-b', 'konu');
      await must(ours, 'push', '-q', '-u', 'origin', 'konu');
      await meet(ours);
      if ((await must(ours, 'ls-files', '-u')) !== '') {
        await must(ours, 'checkout', '--theirs', 'w/register.jsonl');
        await must(ours, 'add', '-A');
        await must(ours, 'commit', '-q', '-m', 'Birleştirme');
      }
      const reason = ['--reason', 'İki dalda verildi'];
      const one = await runProgram(w, ['number', '--reissue', '2026/bizim-1.yaml', ...reason]);
      expect([one.code, one.err]).toEqual([1, expect.stringContaining('git/needs-reissue')]);
      const both = ['--reissue', '2026/bizim-1.yaml', '--reissue', '2026/bizim-2.yaml'];
      expect(await runProgram(w, ['number', ...both, ...reason])).toMatchObject({
        code: 0,
        out: expect.stringContaining('genelge:2026/2 → sayi:2026/4 genelge:2026/4'),
      });
      const numbers = await numbersInFiles(w, 'genelge');
      expect([numbers.get('2026/bizim-1.yaml'), numbers.get('2026/bizim-2.yaml')]).toEqual([4, 5]);
      expect(sorted(await registered(w, 'genelge'))).toEqual(upTo(5));
      await commitAll(ours, 'Yeniden verildi');
      await git(ours, 'merge', '--no-edit', 'origin/main');
      if ((await must(ours, 'ls-files', '-u')) !== '') {
        expect(await runProgram(w, ['number', '--rebase'])).toMatchObject({ code: 0 });
        await must(ours, 'commit', '-q', '--no-edit');
      }
      await expectMended(w);
      // Nothing is left to be given anew.
      expect(await runProgram(w, ['number', '--reissue', '2026/bizim-1.yaml', ...reason])).toMatchObject({ code: 2 });
      await rm(folder, { recursive: true });
    },
    120_000,
  );
});
