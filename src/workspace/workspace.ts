/** Finds the workspace and lists its circulars. */

import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Refusal } from '../diagnostic.js';
import type { WorkspaceFinding } from './findings.js';

export const ORGANISATION_FILE = 'genelge.yaml';

/** A folder that holds genelge.yaml. */
export interface Workspace {
  /** Absolute. */
  readonly root: string;
  /** A workspace name as the user sees it from the folder he is in. */
  readonly show: (name: string) => string;
}

/**
 * The folder named; else the nearest one upward from `cwd`; else `./circulars` (interface.md).
 * Throws the refusal `workspace/not-found`.
 */
export async function findWorkspace(cwd: string, named: string | null): Promise<Workspace> {
  const candidates = named === null ? [...upward(cwd), join(cwd, 'circulars')] : [resolve(cwd, named)];
  for (const root of candidates) {
    if (await isFile(join(root, ORGANISATION_FILE))) return { root, show: (name) => showFrom(cwd, join(root, name)) };
  }
  const finding: WorkspaceFinding = {
    code: 'workspace/not-found',
    severity: 'error',
    args: { from: showFrom(cwd, named === null ? cwd : resolve(cwd, named)), isNamed: named !== null },
    at: null,
  };
  throw new Refusal(finding, 2);
}

/** A path relative to the current folder, with `/` on every system. */
export function showFrom(cwd: string, path: string): string {
  return (relative(cwd, path) || '.').split(sep).join('/');
}

/** Names of all circulars, `2019/kume.yaml`, sorted: the YAML files of the folders that are years. */
export async function listCirculars({ root }: Workspace): Promise<readonly string[]> {
  const years = await readdir(root, { withFileTypes: true });
  const lists = years
    .filter((entry) => entry.isDirectory() && /^\d{4}$/.test(entry.name))
    .map(async ({ name: year }) => {
      const entries = await readdir(join(root, year), { withFileTypes: true });
      return entries.filter((entry) => !entry.isDirectory() && isYaml(entry.name)).map(({ name }) => `${year}/${name}`);
    });
  return (await Promise.all(lists)).flat().sort();
}

/** Hidden files are editors' and systems' leftovers. */
function isYaml(name: string): boolean {
  return /\.ya?ml$/.test(name) && !name.startsWith('.');
}

function upward(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...upward(parent)];
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
