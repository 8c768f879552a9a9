/** A profile's files: the workspace's own laid over the bundled ones, and these over those of the house profile. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '../diagnostic.js';
import { nearest } from '../language/nearest.js';
import type { LocatedSource, Place } from '../source.js';
import { type WorkspaceFinding, workspaceFinding } from './findings.js';
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
export function readThemeFiles(
  workspace: Workspace,
  profile: string,
  named: Place,
): Checked<ThemeFiles, WorkspaceFinding> {
  const own = ownProfiles(workspace);
  const known = profileNames(workspace);
  if (!known.includes(profile)) {
    const args = { profile, nearest: nearest(profile, known), known };
    return { value: null, findings: [workspaceFinding('workspace/unknown-profile', args, named)] };
  }
  const findings: WorkspaceFinding[] = [];
  const files = new Map<string, ThemeFile>(bundledFiles(profile));
  for (const name of own.includes(profile) ? themeFileNames(join(workspace.root, 'templates', profile)) : []) {
    const path = `templates/${profile}/${name}`;
    const read = readInside(workspace, path, named);
    findings.push(...read.findings);
    if (read.value) files.set(name, { file: workspace.show(path), bytes: read.value, isOwn: true });
  }
  return { value: findings.length > 0 ? null : { profile, files: inOrder(files) }, findings };
}

/** Every profile there is, the workspace's own and the package's. */
export function profileNames(workspace: Workspace): readonly string[] {
  return [...new Set([...bundledProfiles(), ...ownProfiles(workspace)])].sort();
}

/** The files that a letter was sealed with, as a profile: those that the package has still are taken as its own. */
export function sealedThemeFiles(profile: string, sealed: ReadonlyMap<string, Uint8Array>): ThemeFiles {
  const bundled = bundledFiles(profile);
  const files = [...sealed].map(([name, bytes]): [string, ThemeFile] => {
    const known = bundled.get(name);
    const isOwn = known === undefined || !known.bytes.equals(bytes);
    return [name, { file: known && !isOwn ? known.file : `${profile}/${name}`, bytes, isOwn }];
  });
  return { profile, files: inOrder(new Map(files)) };
}

/** Whether the workspace has a folder of its own for a profile. */
export function hasOwnFiles(workspace: Workspace, profile: string): boolean {
  return ownProfiles(workspace).includes(profile);
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

function bundledFiles(profile: string): Map<string, BundledFile> {
  const bundled = bundledProfiles();
  const files = new Map<string, BundledFile>();
  for (const each of new Set([HOUSE_PROFILE, ...(bundled.includes(profile) ? [profile] : [])])) {
    for (const name of themeFileNames(join(packageFolder('templates'), each))) {
      const bytes = readFileSync(join(packageFolder('templates'), each, name));
      files.set(name, { file: `${each}/${name}`, bytes, isOwn: false });
    }
  }
  return files;
}

type BundledFile = ThemeFile & { readonly bytes: Buffer };

function inOrder(files: ReadonlyMap<string, ThemeFile>): ReadonlyMap<string, ThemeFile> {
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function bundledProfiles(): readonly string[] {
  return foldersIn(packageFolder('templates'));
}

/** A profile is named by a plain word: it is a folder's name. */
function ownProfiles({ root }: Workspace): readonly string[] {
  return foldersIn(join(root, 'templates'));
}

function foldersIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  } catch {
    return [];
  }
}

function themeFileNames(folder: string): readonly string[] {
  const names = readdirSync(folder);
  return names.filter((name) => !name.startsWith('.') && (name.endsWith('.hbs') || name === STYLE_FILE));
}
