/** Finds the workspace and lists its circulars. */

import { type Dirent, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Refusal } from '../diagnostic.js';
import { type WorkspaceFinding, workspaceFinding } from './findings.js';
import type { SourceRegistry } from './locate.js';

export const ORGANISATION_FILE = 'genelge.yaml';

/** A folder that holds genelge.yaml. */
export interface Workspace {
  /** Absolute. */
  readonly root: string;
  /** A workspace name as the user sees it from the folder he is in. */
  readonly show: (name: string) => string;
  /** What was read of it, for findings to point into. */
  readonly sources: SourceRegistry;
}

/** The workspace in a folder, nothing of it read yet. */
export function workspaceIn(root: string, show: Workspace['show']): Workspace {
  return { root, show, sources: new Map() };
}

/** The folder named; else the nearest one upward from `cwd`; else `./circulars` (interface.md). null where there is none. */
export function seekWorkspace(cwd: string, named: string | null): Workspace | null {
  const candidates = named === null ? [...upward(cwd), join(cwd, 'circulars')] : [resolve(cwd, named)];
  const root = candidates.find((folder) => isFile(join(folder, ORGANISATION_FILE)));
  return root === undefined ? null : workspaceIn(root, (name) => showFrom(cwd, join(root, name)));
}

/** `seekWorkspace`, or the refusal `workspace/not-found`. */
export function findWorkspace(cwd: string, named: string | null): Workspace {
  const found = seekWorkspace(cwd, named);
  if (found) return found;
  const from = showFrom(cwd, named === null ? cwd : resolve(cwd, named));
  const args = { from, isNamed: named !== null };
  const finding: WorkspaceFinding = workspaceFinding('workspace/not-found', args, null);
  throw new Refusal(finding, 2);
}

/** A path relative to the current folder, with `/` on every system. */
export function showFrom(cwd: string, path: string): string {
  return (relative(cwd, path) || '.').split(sep).join('/');
}

/** Names of all circulars, `2019/kume.yaml`, sorted: the YAML files of the folders that are years. */
export function listCirculars({ root }: Workspace): readonly string[] {
  const years = readdirSync(root, { withFileTypes: true });
  return years
    .filter((entry) => entry.isDirectory() && isYear(entry.name))
    .flatMap(({ name: year }) => {
      return entriesOf(join(root, year))
        .filter((entry) => !entry.isDirectory())
        .map(({ name }) => `${year}/${name}`)
        .filter(isCircularPlace);
    })
    .sort();
}

/** None where the folder went away since it was listed. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Whether a file of that name is looked for as a circular; hidden files are editors' and systems' leftovers. */
export function isCircularPlace(file: string): boolean {
  const [folder = '', name = '', deeper] = file.split('/');
  return isYear(folder) && deeper === undefined && !name.startsWith('.') && isYamlName(name);
}

/** Some systems write names in capitals. */
export function isYamlName(name: string): boolean {
  return /\.[yY][aA]?[mM][lL]$/.test(name);
}

function isYear(folder: string): boolean {
  return /^\d{4}$/.test(folder);
}

function upward(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...upward(parent)];
}

/** Whether there is such a file, or a link to one. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
