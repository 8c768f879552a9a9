/** A profile's files: the workspace's own laid over the bundled ones, and these over those of the house profile. */

import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checked } from '../diagnostic.js';
import { nearest } from '../language/nearest.js';
import type { LocatedSource, Place } from '../source.js';
import type { WorkspaceFinding } from './findings.js';
import { packageFolder } from './package-folder.js';
import { readInside } from './read-file.js';
import type { Workspace } from './workspace.js';

/** What every profile has from the house's, unless it says otherwise. */
const HOUSE_PROFILE = 'kurum';

export const STYLE_FILE = 'style.yaml';

export interface ThemeFile {
  /** As the user sees it; `templates/kurum/antet.hbs`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly isOwn: boolean;
}

export interface ThemeFiles {
  readonly profile: string;
  /** File name (`antet.hbs`, `style.yaml`) → file, in the order of their names. */
  readonly files: ReadonlyMap<string, ThemeFile>;
}

/** Reports a profile that neither the workspace nor the package has, and own files that cannot be read. */
export async function readThemeFiles(
  workspace: Workspace,
  profile: string,
  named: Place,
): Promise<Checked<ThemeFiles, WorkspaceFinding>> {
  const own = await ownProfiles(workspace);
  const known = await profileNames(workspace);
  if (!known.includes(profile)) {
    const args = { profile, nearest: nearest(profile, known), known };
    return { value: null, findings: [{ code: 'workspace/unknown-profile', severity: 'error', args, at: named }] };
  }
  const findings: WorkspaceFinding[] = [];
  const files = new Map<string, ThemeFile>(await bundledFiles(profile));
  for (const name of own.includes(profile) ? await themeFileNames(join(workspace.root, 'templates', profile)) : []) {
    const path = `templates/${profile}/${name}`;
    const read = await readInside(workspace, path, named);
    findings.push(...read.findings);
    if (read.value) files.set(name, { file: workspace.show(path), bytes: read.value, isOwn: true });
  }
  return { value: findings.length > 0 ? null : { profile, files: inOrder(files) }, findings };
}

/** Every profile there is, the workspace's own and the package's. */
export async function profileNames(workspace: Workspace): Promise<readonly string[]> {
  return [...new Set([...(await bundledProfiles()), ...(await ownProfiles(workspace))])].sort();
}

/** The files that a letter was sealed with, as a profile: those that the package has still are taken as its own. */
export async function sealedThemeFiles(profile: string, sealed: ReadonlyMap<string, Uint8Array>): Promise<ThemeFiles> {
  const bundled = await bundledFiles(profile);
  const files = [...sealed].map(([name, bytes]): [string, ThemeFile] => {
    const known = bundled.get(name);
    const isOwn = known === undefined || !known.bytes.equals(bytes);
    return [name, { file: known && !isOwn ? known.file : `${profile}/${name}`, bytes, isOwn }];
  });
  return { profile, files: inOrder(new Map(files)) };
}

/** Whether the workspace has a folder of its own for a profile. */
export async function hasOwnFiles(workspace: Workspace, profile: string): Promise<boolean> {
  return (await ownProfiles(workspace)).includes(profile);
}

/** A template of the package's own, read only where something is to be shown in it. */
export function bundledSource(file: string): LocatedSource {
  return {
    get source() {
      return { file, text: readFileSync(join(packageFolder('templates'), file), 'utf8') };
    },
    spanOf: (_, within = null) => within ?? { start: 0, end: 0 },
  };
}

async function bundledFiles(profile: string): Promise<Map<string, BundledFile>> {
  const bundled = await bundledProfiles();
  const files = new Map<string, BundledFile>();
  for (const each of new Set([HOUSE_PROFILE, ...(bundled.includes(profile) ? [profile] : [])])) {
    for (const name of await themeFileNames(join(packageFolder('templates'), each))) {
      const bytes = await readFile(join(packageFolder('templates'), each, name));
      files.set(name, { file: `${each}/${name}`, bytes, isOwn: false });
    }
  }
  return files;
}

type BundledFile = ThemeFile & { readonly bytes: Buffer };

function inOrder(files: ReadonlyMap<string, ThemeFile>): ReadonlyMap<string, ThemeFile> {
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

async function bundledProfiles(): Promise<readonly string[]> {
  return foldersIn(packageFolder('templates'));
}

/** A profile is named by a plain word: it is a folder's name. */
async function ownProfiles({ root }: Workspace): Promise<readonly string[]> {
  return foldersIn(join(root, 'templates'));
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  } catch {
    return [];
  }
}

async function themeFileNames(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.filter((name) => !name.startsWith('.') && (name.endsWith('.hbs') || name === STYLE_FILE));
}
