import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, fetchPackageManagers, installed, PACKAGE_MANAGERS, pack } from './package-managers.js';

const LETTER = 'out/2019/2019-140-genelge-12.pdf';

/** It asks the registry for the package managers, and packs: npm run proof. */
describe.runIf(process.env.PROOF)('the packed program', () => {
  let folder = '';
  let tarball = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'genelge-packed-'));
    await fetchPackageManagers();
    tarball = await pack(folder);
  }, 600_000);
  afterAll(() => rm(folder, { recursive: true }));

  it('runs no script where it is installed, depends on nothing, and names the works of others that it carries', async () => {
    await call(['tar', '-xzf', tarball, '-C', folder], folder);
    const packed = join(folder, 'package');
    const manifest = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8'));
    expect(manifest).not.toHaveProperty('scripts');
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('devDependencies');
    expect(JSON.parse(await readFile('package.json', 'utf8'))).toHaveProperty('scripts');
    expect((await readdir(packed, { recursive: true })).filter((name) => name.endsWith('.code'))).toEqual([]);
    const notices = await readFile(join(packed, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    const { components } = JSON.parse(await readFile(join(packed, 'dist/sbom.cdx.json'), 'utf8'));
    const names = components.map(({ group, name }: { group?: string; name: string }) =>
      group === undefined ? name : `${group}/${name}`,
    );
    for (const name of ['commander', 'handlebars', 'pdfkit', 'yaml', 'zod', '@lezer/markdown', 'Liberation Fonts'])
      expect(names).toContain(name);
    for (const name of names) expect(notices).toContain(`\n${name} `);
    expect(notices).toContain('SIL OPEN FONT LICENSE');
  });

  it.each(PACKAGE_MANAGERS)(
    'is installed and run by $name, in a folder with spaces and Turkish letters',
    async (manager) => {
      const project = join(folder, `${manager.name} ile Şişli’de İş`);
      await installed(manager, tarball, project);
      const workspace = join(project, 'Genelge Arşivi, 2019');
      await cp(resolve('circulars'), workspace, {
        recursive: true,
        filter: (path) => !/[\\/](out|\.genelge)$/.test(path),
      });
      const { version } = JSON.parse(await readFile('package.json', 'utf8'));
      expect(await call(manager.run(['--version']), project)).toContain(version);
      await call(manager.run(['render', '--workspace', workspace, '2019/140']), project);
      expect((await readFile(join(workspace, LETTER))).subarray(0, 5).toString()).toBe('%PDF-');
    },
    300_000,
  );

  it('is installed globally from its repository, as pre-commit installs a hook', async () => {
    const prefix = join(folder, 'from git');
    await call(
      ['npm', 'install', '--install-links', '--global', '--prefix', prefix, `git+file://${resolve('.')}`],
      folder,
    );
    const checked = await call([join(prefix, 'bin/genelge'), 'check', 'circulars/genelge.yaml'], resolve('.'));
    expect(checked).not.toMatch(/error|hata:/);
  }, 300_000);

  it('gives its functions to a TypeScript program, with types that need no other package', async () => {
    const project = join(folder, 'program');
    const [npm] = PACKAGE_MANAGERS;
    if (npm === undefined) throw new Error('no package manager');
    await installed(npm, tarball, project);
    await cp('tests/package/program.mts.txt', join(project, 'program.mts'));
    await cp('circulars', join(project, 'circulars'), { recursive: true });
    const strict = ['--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2023'];
    const types = ['--types', 'node', '--typeRoots', resolve('node_modules/@types')];
    await call(
      [process.execPath, resolve('node_modules/typescript/bin/tsc'), ...strict, ...types, 'program.mts'],
      project,
    );
    const printed = await call([process.execPath, 'program.mjs', 'circulars'], project);
    expect(JSON.parse(printed)).toEqual({
      states: ['issued', 'issued', 'issued', 'issued', 'issued', 'issued', 'draft'],
      codes: [],
      numbers: [['2019/yangin-tupleri.yaml', expect.stringMatching(/^\d{4}\/\d+$/)]],
      name: '2019/2019-140-genelge-12',
      files: ['pdf true', 'txt true'],
      refused: 'workspace/not-found',
    });
  }, 120_000);
});
