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
});
