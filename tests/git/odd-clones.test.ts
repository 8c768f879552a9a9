/** Numbers are shared rightly from clones, and with remotes, of every odd kind; and where they cannot be, it is said. */

import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addFiles, draft, numbersInFiles, registered, runHere, runProgram, sorted, upTo } from '../processes/office.js';
import { cloneHub, commitAll, git, makeHub, must } from './clones.js';

const IS_PROOF = process.env.PROOF === '1';

interface Scene {
  readonly folder: string;
  readonly clone: string;
  readonly w: string;
}

type Act = (scene: Scene) => Promise<void>;

const nothing: Act = async () => {};
const hook = async ({ folder }: Scene, name: string, text: string) =>
  writeFile(join(folder, 'hub.git/hooks', name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
const unhook = async ({ folder }: Scene, name: string) => rm(join(folder, 'hub.git/hooks', name));

/** A clone with number 1 published and two drafts; a workspace `w/` in it. */
async function sceneOf(...options: readonly string[]): Promise<Scene> {
  const folder = await makeHub({ '2026/bir.yaml': draft('Bir', '20.11.2026'), 'eski/eski.txt': 'eski\n' });
  const first = join(folder, 'first');
  expect(await runProgram(join(first, 'w'), ['number', '--push'])).toMatchObject({ code: 0 });
  const clone = await cloneHub(folder, 'c', ...options);
  const w = join(clone, 'w');
  await addFiles(w, { '2026/iki.yaml': draft('İki', '23.11.2026'), '2026/uc.yaml': draft('Üç', '24.11.2026') });
  return { folder, clone, w };
}

/** What must hold in the end, whatever happened in between. */
async function expectShared({ folder, clone, w }: Scene, count = 3): Promise<void> {
  const all = join(await cloneHub(folder, 'all'), 'w');
  for (const series of ['sayi', 'genelge']) {
    for (const root of [all, w]) {
      expect(sorted(await registered(root, series))).toEqual(upTo(count));
      expect(sorted((await numbersInFiles(root, series)).values())).toEqual(upTo(count));
    }
  }
  for (const root of [all, w]) expect(await runProgram(root, ['audit'])).toMatchObject({ code: 0 });
  expect(await must(clone, 'status', '--porcelain')).toBe('');
}

describe('number --push', () => {
  const clones: readonly (readonly [name: string, options: readonly string[], prepare: Act])[] = [
    [
      'that signs its commits with a key it lacks',
      [],
      async ({ clone }) => {
        await must(clone, 'config', 'commit.gpgsign', 'true');
        await must(clone, 'config', 'user.signingkey', 'yok');
      },
    ],
    [
      'that is sparse',
      [],
      async ({ clone }) => void (await must(clone, 'sparse-checkout', 'set', 'w/2026', 'w/issued')),
    ],
    ['that has no blobs but those it needs', ['--filter=blob:none'], nothing],
    ['that is shallow', ['--depth=1'], nothing],
    ['with the line ends of Windows', ['-c', 'core.autocrlf=true'], nothing],
    ['that ignores the case of names', ['-c', 'core.ignorecase=true'], nothing],
    [
      'with a hook before each commit',
      [],
      async ({ clone }) => {
        await writeFile(join(clone, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
      },
    ],
    [
      'with a submodule',
      [],
      async ({ folder, clone }) => {
        await must(folder, 'init', '-q', '--bare', '-b', 'main', 'sub.git');
        await must(
          clone,
          '-c',
          'protocol.file.allow=always',
          'submodule',
          'add',
          '-q',
          `file://${folder}/hub.git`,
          'alt',
        );
        await must(clone, 'commit', '-q', '-m', 'Alt depo');
      },
    ],
    ['that stands at no branch', [], async ({ clone }) => void (await must(clone, 'checkout', '-q', '--detach'))],
    [
      'of which this is one work tree of several',
      [],
      async ({ clone }) => {
        await must(clone, 'branch', '-q', 'baska');
        await must(clone, 'worktree', 'add', '-q', '../yan', 'baska');
      },
    ],
    [
      'whose clock went back',
      [],
      async ({ w }) => {
        expect(await runHere(w, ['number'], undefined, '2019-03-02T09:00:00Z')).toMatchObject({ code: 0 });
      },
    ],
    [
      'whose numbered file was renamed to capitals',
      [],
      async ({ w }) => {
        await rename(join(w, '2026/bir.yaml'), join(w, '2026/BİR.yaml'));
        await commitAll(join(w, '..'), 'Büyük harf');
        await must(join(w, '..'), 'push', '-q', 'origin', 'HEAD:main');
      },
    ],
    [
      'whose numbered file has its name in another normal form',
      [],
      async ({ w }) => {
        await rename(join(w, '2026/bir.yaml'), join(w, '2026/\u0131\u0307lk-du\u0308zen.yaml'));
        await commitAll(join(w, '..'), 'Ad');
        await must(join(w, '..'), 'push', '-q', 'origin', 'HEAD:main');
      },
    ],
    [
      'whose remote somebody rewound',
      [],
      async ({ folder, clone, w }) => {
        expect(await runProgram(w, ['number', '--push'])).toMatchObject({ code: 0 });
        await must(join(folder, 'first'), 'push', '-q', '--force', 'origin', 'HEAD:main');
        await must(clone, 'fetch', '-q');
      },
    ],
  ];
  it.each(IS_PROOF ? clones : clones.slice(0, 2))(
    'works in a clone %s',
    async (_, options, prepare) => {
      const scene = await sceneOf(...options);
      await prepare(scene);
      const { code, err } = await runProgram(scene.w, ['number', '--push']);
      expect([code, code === 0 ? '' : err]).toEqual([0, '']);
      await expectShared(scene);
      await rm(scene.folder, { recursive: true });
    },
    120_000,
  );

  const remotes: readonly (readonly [name: string, expected: number, prepare: Act, mend: Act])[] = [
    [
      'refuses for good',
      1,
      (scene) => hook(scene, 'update', 'echo korumalı >&2; exit 1'),
      (scene) => unhook(scene, 'update'),
    ],
    [
      'dies while it takes the numbers',
      3,
      (scene) => hook(scene, 'pre-receive', 'kill -9 $PPID'),
      (scene) => unhook(scene, 'pre-receive'),
    ],
    [
      'is gone',
      3,
      ({ folder }) => rename(join(folder, 'hub.git'), join(folder, 'uzak.git')),
      ({ folder }) => rename(join(folder, 'uzak.git'), join(folder, 'hub.git')),
    ],
    [
      'is kept from being asked by a hook of the clone',
      3,
      ({ clone }) => writeFile(join(clone, '.git/hooks/pre-push'), '#!/bin/sh\nexit 1\n', { mode: 0o755 }),
      ({ clone }) => rm(join(clone, '.git/hooks/pre-push')),
    ],
    [
      'takes the numbers later than anybody waits',
      3,
      (scene) => hook(scene, 'pre-receive', 'sleep 24'),
      async (scene) => {
        await unhook(scene, 'pre-receive');
        await new Promise((done) => setTimeout(done, 8000));
      },
    ],
  ];
  it.each(IS_PROOF ? remotes : remotes.slice(0, 1))(
    'tells of a remote that %s, and gives the numbers once it does not',
    async (_, expected, prepare, mend) => {
      const scene = await sceneOf();
      await prepare(scene);
      const before = await readFile(join(scene.w, 'register.jsonl'), 'utf8');
      const refused = await runProgram(scene.w, ['number', '--push']);
      expect([refused.code, refused.out, refused.err]).toEqual([expected, '', expect.stringMatching(/git\//)]);
      expect(await readFile(join(scene.w, 'register.jsonl'), 'utf8')).toBe(before);
      await mend(scene);
      const next = await runProgram(scene.w, ['number', '--push']);
      expect([next.code, next.err]).toEqual([0, expect.anything()]);
      await expectShared(scene);
      await rm(scene.folder, { recursive: true });
    },
    180_000,
  );

  it('does not wait for a remote that cannot be reached while others wait for the lock', async () => {
    const scene = await sceneOf();
    await must(scene.clone, 'remote', 'add', 'yedek', join(scene.folder, 'yok.git'));
    expect(await runProgram(scene.w, ['number', '--push'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('git/unreachable'),
    });
    expect((await git(scene.clone, 'status', '--porcelain')).out).toContain('?? w/2026/iki.yaml');
    await rm(scene.folder, { recursive: true });
  }, 60_000);
});
