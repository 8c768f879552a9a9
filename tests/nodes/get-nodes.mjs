// The Nodes that the program must run on, as npm's package `node` brings them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The oldest of package.json's engines, and the newest of each line that is in use. */
const WANTED = ['20.19.0', '20', '22', '24', '26'];

/** Versions and programs; fetched into `cache` once each. Throws where the registry lacks one, or cannot be asked. */
export async function getNodes(cache) {
  const nodes = [];
  for (const wanted of WANTED) {
    const version = newest(wanted);
    nodes.push({ version, program: await fetched(version, cache) });
  }
  return nodes;
}

function newest(wanted) {
  const said = JSON.parse(npm('view', `node@${wanted}`, 'version', '--json'));
  const versions = [said].flat().toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  const version = versions.at(-1);
  if (!version) throw new Error(`the registry has no Node ${wanted}`);
  return version;
}

/** The package of this platform, which `node` would install: without its script, and where it is wanted. */
async function fetched(version, cache) {
  const { platform, arch } = process;
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const file = `node_modules/${name}/bin/node${platform === 'win32' ? '.exe' : ''}`;
  const folder = join(cache, version);
  if (!existsSync(join(folder, file))) {
    const half = `${folder}.part`;
    await rm(half, { recursive: true, force: true });
    await mkdir(half, { recursive: true });
    npm('install', '--prefix', half, '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`);
    await rename(half, folder);
  }
  const program = join(folder, file);
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  if (stdout !== `v${version}\n`) throw new Error(`${program} is no Node ${version}`);
  return program;
}

export function npm(...args) {
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${stderr}`);
  return stdout;
}
