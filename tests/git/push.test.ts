import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  addFiles,
  draft,
  numbersInFiles,
  registered,
  runProgram,
  sorted,
  startProgram,
  upTo,
} from '../processes/office.js';
import { cloneHub, commitAll, git, makeHub, must } from './clones.js';

const IS_PROOF = process.env.PROOF === '1';
const [CLONES, DRAFTS] = IS_PROOF ? [8, 50] : [3, 4];

const push = (clone: string, ...more: readonly string[]) => runProgram(join(clone, 'w'), ['number', '--push', ...more]);

describe('number --push', () => {
  it(
    `from ${CLONES} clones at once, each with ${DRAFTS} drafts, ends with different numbers and no gap`,
    async () => {
      const folder = await makeHub();
      const clones = await Promise.all(
        upTo(CLONES).map(async (n) => {
          const clone = await cloneHub(folder, `c${n}`);
          const drafts = upTo(DRAFTS).map((d) => [`2026/t-${n}-${d}.yaml`, draft(`${n}.${d}`, '23.11.2026')] as const);
          await addFiles(join(clone, 'w'), Object.fromEntries(drafts));
          // Some clerks commit their drafts, others do not.
          if (n % 2 === 0) await commitAll(clone, `Taslaklar ${n}`);
          return clone;
        }),
      );
      const ended = await Promise.all(clones.map((clone) => push(clone)));
      expect(ended.map(({ code, err }) => (code === 0 ? '' : err))).toEqual(ended.map(() => ''));
      const all = await cloneHub(folder, 'all');
      for (const series of ['sayi', 'genelge']) {
        expect(sorted(await registered(join(all, 'w'), series))).toEqual(upTo(CLONES * DRAFTS));
        expect(sorted((await numbersInFiles(join(all, 'w'), series)).values())).toEqual(upTo(CLONES * DRAFTS));
      }
      expect(await runProgram(join(all, 'w'), ['audit'])).toMatchObject({ code: 0 });
      for (const clone of clones) {
        expect(await must(clone, 'status', '--porcelain')).toBe('');
        // Whoever had committed his drafts has a merge of his own, which was not published.
        await must(clone, 'pull', '-q', '--no-rebase', '--no-edit');
        expect(await must(clone, 'diff', 'origin/main')).toBe('');
      }
      await rm(folder, { recursive: true });
    },
    IS_PROOF ? 300_000 : 60_000,
  );

  it('commits the register and the circulars, and leaves all other work of the user as it lies', async () => {
    const folder = await makeHub({ 'notlar.txt': 'eski\n' });
    const clone = await cloneHub(folder, 'c');
    const w = join(clone, 'w');
    await addFiles(w, {
      '2026/bir.yaml': draft('Bir'),
      '2026/yarim.yaml': 'muhatap: [\n',
      'notlar.txt': 'yarım not\n',
      'ozel.txt': 'izlenmeyen\n',
      'sahnede.txt': 'sahnede\n',
    });
    await must(clone, 'add', 'w/sahnede.txt');
    const { code, out } = await push(clone);
    expect([code, out]).toEqual([1, expect.stringMatching(/^sayi:\d+\/1 genelge:\d+\/1 {2}2026\/bir\.yaml\n$/)]);
    const published = await must(clone, 'show', '--name-only', '--format=', 'origin/main');
    expect(published.split('\n').filter((name) => !name.startsWith('w/issued/'))).toEqual([
      'w/.gitattributes',
      'w/2026/bir.yaml',
      'w/register.jsonl',
    ]);
    expect(await must(clone, 'status', '--porcelain', '-uall')).toBe(
      ['M w/notlar.txt', 'A  w/sahnede.txt', '?? w/2026/yarim.yaml', '?? w/ozel.txt'].join('\n'),
    );
    expect(await must(clone, 'rev-parse', 'HEAD')).toBe(await must(clone, 'rev-parse', 'origin/main'));
    await rm(folder, { recursive: true });
  }, 60_000);

  it('keeps the user’s own commits, on top of which others have published', async () => {
    const folder = await makeHub({ '2026/bir.yaml': draft('Bir', '23.11.2026') });
    const [mine, theirs] = [await cloneHub(folder, 'mine'), await cloneHub(folder, 'theirs')];
    await addFiles(join(mine, 'w'), { '2026/iki.yaml': draft('İki', '23.11.2026'), 'benim.txt': 'kayıtlı\n' });
    await commitAll(mine, 'Benim işim');
    expect(await push(theirs)).toMatchObject({ code: 0 });
    expect(await push(mine)).toMatchObject({ code: 0 });
    // Nothing waits any more.
    expect(await push(mine)).toMatchObject({ code: 0, out: '' });
    expect(await must(mine, 'log', '--format=%s')).toContain('Benim işim');
    expect(await must(join(folder, 'hub.git'), 'log', '--format=%s', 'main')).not.toContain('Benim işim');
    expect(await must(mine, 'status', '--porcelain')).toBe('');
    expect(sorted(await registered(join(mine, 'w'), 'genelge'))).toEqual([1, 2]);
    expect(await runProgram(join(mine, 'w'), ['audit'])).toMatchObject({ code: 0 });
    await rm(folder, { recursive: true });
  }, 60_000);

  it('works in the detached, shallow clone of a CI job, which has no name to commit under', async () => {
    const folder = await makeHub({ '2026/bir.yaml': draft('Bir', '23.11.2026') });
    const clone = await cloneHub(folder, 'job', '--depth=1');
    await must(clone, 'checkout', '-q', '--detach');
    await must(clone, 'branch', '-q', '-D', 'main');
    await must(clone, 'config', '--unset', 'user.name');
    await must(clone, 'config', '--unset', 'user.email');
    const env = { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main', GIT_CONFIG_GLOBAL: '/dev/null', EMAIL: '' };
    expect(await runProgram(join(clone, 'w'), ['number', '--push'], env)).toMatchObject({ code: 0 });
    expect(await must(clone, 'rev-parse', 'HEAD')).toBe(await must(join(folder, 'hub.git'), 'rev-parse', 'main'));
    expect(await must(clone, 'status', '--porcelain')).toBe('');
    await rm(folder, { recursive: true });
  }, 60_000);

  it('changes nothing where the remote refuses', async () => {
    const folder = await makeHub({ '2026/bir.yaml': draft('Bir', '23.11.2026') });
    const clone = await cloneHub(folder, 'c');
    await writeFile(join(folder, 'hub.git/hooks/pre-receive'), '#!/bin/sh\necho "kapalı" >&2; exit 1\n', {
      mode: 0o755,
    });
    const head = await must(clone, 'rev-parse', 'HEAD');
    const refused = await push(clone);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('kapalı');
    expect(await must(clone, 'rev-parse', 'HEAD')).toBe(head);
    expect(await must(clone, 'status', '--porcelain', '-uall')).toBe('');
    expect(await readFile(join(clone, 'w/2026/bir.yaml'), 'utf8')).toBe(draft('Bir', '23.11.2026'));
    await rm(folder, { recursive: true });
  }, 60_000);

  it('is a word of reserve, void and amend too: each is done on what is published, or not at all', async () => {
    const folder = await makeHub({ '2026/bir.yaml': draft('Bir', '23.11.2026') });
    const [mine, theirs] = [await cloneHub(folder, 'mine'), await cloneHub(folder, 'theirs')];
    expect(await push(theirs)).toMatchObject({ code: 0 });
    const act = (...args: readonly string[]) => runProgram(join(mine, 'w'), [...args, '--push', '--reason', 'Gerekçe']);
    expect(await act('reserve', 'sayi')).toMatchObject({ code: 0, out: 'sayi:2026/2\n' });
    const file = join(mine, 'w/2026/bir.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('rica ederim', 'önemle rica ederim'));
    expect(await act('amend', '2026/bir.yaml')).toMatchObject({ code: 0 });
    expect(await act('void', 'sayi:2026/2', '--yes')).toMatchObject({ code: 0 });
    expect(await must(mine, 'status', '--porcelain')).toBe('');
    const all = await cloneHub(folder, 'all');
    const register = await readFile(join(all, 'w/register.jsonl'), 'utf8');
    expect([...register.matchAll(/"event":"([a-z]+)"/g)].map(([, event]) => event)).toEqual([
      'assigned',
      'reserved',
      'amended',
      'voided',
    ]);
    expect(await runProgram(join(all, 'w'), ['audit'])).toMatchObject({ code: 0 });
    await rm(folder, { recursive: true });
  }, 60_000);

  it('completes what a push that died had published', async () => {
    const folder = await makeHub({ '2026/bir.yaml': draft('Bir', '23.11.2026') });
    const clone = await cloneHub(folder, 'c');
    // The remote takes the commit; the client dies before it hears of it.
    const dying = '#!/bin/sh\nkill -9 $(cat "$GENELGE_PID")\n';
    await writeFile(join(folder, 'hub.git/hooks/post-receive'), dying, { mode: 0o755 });
    const pid = join(folder, 'pid');
    const child = startProgram(join(clone, 'w'), ['number', '--push'], { GENELGE_PID: pid });
    await writeFile(pid, String(child.pid));
    await new Promise((done) => child.on('exit', done));
    await rm(join(folder, 'hub.git/hooks/post-receive'));
    expect(await readFile(join(clone, 'w/2026/bir.yaml'), 'utf8')).not.toContain('numara:');
    expect(await runProgram(join(clone, 'w'), ['number'])).toMatchObject({ code: 0 });
    expect(await readFile(join(clone, 'w/2026/bir.yaml'), 'utf8')).toContain('numara: {sayi: 1, genelge: 1}');
    expect(await must(clone, 'rev-parse', 'HEAD')).toBe(await must(join(folder, 'hub.git'), 'rev-parse', 'main'));
    expect(await must(clone, 'status', '--porcelain')).toBe('');
    await rm(folder, { recursive: true });
  }, 60_000);

  it('is a clear error outside a repository', async () => {
    const folder = await makeHub();
    const clone = await cloneHub(folder, 'c');
    await rm(join(clone, '.git'), { recursive: true });
    const { code, err } = await push(clone);
    expect([code, err]).toEqual([2, expect.stringContaining('git/not-a-repository')]);
    expect((await git(clone, 'status')).code).not.toBe(0);
    await rm(folder, { recursive: true });
  }, 60_000);
});
