/** Circulars that lie where none is looked for: in a folder of a month, in the root, under a name that is no YAML file's. */

import { type Dirent, readdirSync, statSync } from 'node:fs';
import { decodeText } from '../language/encodings.js';
import { type WorkspaceFinding, workspaceFinding } from './findings.js';
import { readInside } from './read-file.js';
import { pathInside } from './safe-path.js';
import { isCircularPlace, isYamlName, ORGANISATION_FILE, type Workspace } from './workspace.js';

/** A workspace may be the root of a repository that holds much else. */
const MOST_LEVELS = 4;
const MOST_FOLDERS = 500;
const LONGEST_SHOWN = 5;
/** No circular's file is longer; what is may be anything. */
const MOST_BYTES = 1024 * 1024;

/** What the program, its user or a package manager keeps beside the circulars. */
const OTHER_FOLDERS = new Set(['templates', 'issued', 'out', 'sent', 'schemas', 'arac', 'node_modules', 'fonts']);

/** `known` are the files that genelge.yaml names. One finding a reason, however many files. */
export function findStrayFiles(workspace: Workspace, known: ReadonlySet<string>): readonly WorkspaceFinding[] {
  return told(
    filesIn(workspace).filter(
      (file) => file !== ORGANISATION_FILE && !known.has(file) && !isCircularPlace(file) && isCircular(workspace, file),
    ),
    workspace,
  );
}

/** The same of files that were asked for by name. */
export function tellStray(files: readonly string[], workspace: Workspace): readonly WorkspaceFinding[] {
  return told(
    files.filter((file) => !isCircularPlace(file)),
    workspace,
  );
}

function told(files: readonly string[], { show }: Workspace): readonly WorkspaceFinding[] {
  const [named, placed] = [files.filter((file) => !isYamlName(file)), files.filter(isYamlName)];
  const finding = (some: readonly string[], isName: boolean): readonly WorkspaceFinding[] => {
    if (some.length === 0) return [];
    const shown = some.slice(0, LONGEST_SHOWN).map(show);
    return [workspaceFinding('workspace/stray-file', { files: shown, more: some.length - shown.length, isName }, null)];
  };
  return [...finding(placed, false), ...finding(named, true)];
}

/** Files that may have been meant as YAML, by their names, breadth first. */
function filesIn({ root }: Workspace): readonly string[] {
  const files: string[] = [];
  const folders = [''];
  for (const [index, folder] of folders.entries()) {
    if (index >= MOST_FOLDERS) break;
    for (const entry of entriesOf(root, folder)) {
      const name = folder + entry.name;
      const isSeen = !entry.name.startsWith('.') && !(folder === '' && OTHER_FOLDERS.has(entry.name));
      if (!isSeen || entry.name === 'node_modules') continue;
      if (entry.isDirectory() && name.split('/').length < MOST_LEVELS) folders.push(`${name}/`);
      else if (entry.isFile() && MAY_BE_YAML.test(entry.name)) files.push(name);
    }
  }
  return files.sort();
}

/** `x.yaml.txt`, as an editor that hides endings saves it; `x.yaml.bak` and `x.yaml~` are meant to be left alone. */
const MAY_BE_YAML = /\.[yY][aA]?[mM][lL](?:\.[tT][xX][tT])?\s*$/;

function entriesOf(root: string, folder: string): readonly Dirent[] {
  const path = pathInside(root, folder === '' ? '.' : folder);
  try {
    return path === null ? [] : readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** A body is what every circular has, and hardly another file. */
function isCircular(workspace: Workspace, file: string): boolean {
  const path = pathInside(workspace.root, file);
  if (path === null || (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES) return false;
  const { value: bytes } = readInside(workspace, file);
  const text = bytes === null ? null : decodeText(bytes)?.text;
  return text ? /^["']?metin["']?[ \t]*:/m.test(text) : false;
}
