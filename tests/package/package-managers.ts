/** The package managers that install the packed program, each as npm brings it. */

import { execFile } from 'node:child_process';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Fetched once. */
const TOOLS = resolve('node_modules/.cache/package-managers');
const PACKAGES = ['pnpm@12', '@yarnpkg/cli-dist@4', 'bun@1'];

export interface PackageManager {
  readonly name: string;
  /** Files that stand in the folder before it installs. */
  readonly files: Readonly<Record<string, string>>;
  readonly install: (tarball: string) => readonly string[];
  readonly run: (args: readonly string[]) => readonly string[];
}

const yarn = [process.execPath, join(TOOLS, 'node_modules/@yarnpkg/cli-dist/bin/yarn.js')];
const pnpm = [process.execPath, join(TOOLS, 'node_modules/pnpm/bin/pnpm.mjs')];
const bun = join(TOOLS, `node_modules/@oven/bun-${process.platform}-${process.arch}/bin/bun`);
const yarnFiles = (linker: string) => ({
  '.yarnrc.yml': `nodeLinker: ${linker}\nenableGlobalCache: false\nenableTelemetry: false\n`,
  'yarn.lock': '',
});

export const PACKAGE_MANAGERS: readonly PackageManager[] = [
  {
    name: 'npm',
    files: {},
    install: (tarball) => ['npm', 'install', '--no-audit', '--no-fund', tarball],
    run: (args) => ['npx', '--no-install', 'genelge', ...args],
  },
  {
    name: 'pnpm',
    files: {},
    install: (tarball) => [...pnpm, 'add', tarball],
    run: (args) => [...pnpm, 'exec', 'genelge', ...args],
  },
  {
    name: 'yarn with node_modules',
    files: yarnFiles('node-modules'),
    install: (tarball) => [...yarn, 'add', `genelge@file:${tarball}`],
    run: (args) => [...yarn, 'genelge', ...args],
  },
  {
    name: 'yarn with Plug’n’Play',
    files: yarnFiles('pnp'),
    install: (tarball) => [...yarn, 'add', `genelge@file:${tarball}`],
    run: (args) => [...yarn, 'genelge', ...args],
  },
  {
    name: 'bun',
    files: {},
    install: (tarball) => [bun, 'add', tarball],
    run: (args) => [bun, 'run', 'genelge', ...args],
  },
];

/** Whatever it ends with is thrown, with what it printed. */
export async function call([command = '', ...args]: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await execute(command, args, { cwd, maxBuffer: 1 << 26 });
  return stdout;
}

export async function fetchPackageManagers(): Promise<void> {
  if (
    await access(TOOLS).then(
      () => true,
      () => false,
    )
  )
    return;
  const half = `${TOOLS}.part`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true });
  await call(['npm', 'install', '--prefix', half, '--ignore-scripts', '--no-audit', '--no-fund', ...PACKAGES], half);
  await rename(half, TOOLS);
}

/** The tarball, in `folder`. */
export async function pack(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const said = await call(['npm', 'pack', '--json', '--silent', '--pack-destination', folder], resolve('.'));
  const filename = /"filename": "(.+)"/.exec(said)?.[1];
  if (filename === undefined) throw new Error(`npm packed nothing: ${said}`);
  return join(folder, filename);
}

/** A project of its own in a new folder, with the packed program installed. */
export async function installed(manager: PackageManager, tarball: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = { name: 'birlik', version: '1.0.0', private: true };
  const files = { 'package.json': JSON.stringify(manifest), ...manager.files };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await call(manager.install(tarball), folder);
}
