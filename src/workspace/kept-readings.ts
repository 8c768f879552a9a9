/**
 * For a command that reads a workspace again and again: a file whose bytes are the same as before is not parsed anew.
 * Nothing but the bytes is trusted, neither times nor sizes; every file is read each time.
 */

import type { Organisation } from '../circular/organisation.js';
import { namedFiles } from '../compose/named-files.js';
import type { Place } from '../source.js';
import { type LoadedCircular, loadCircular, parseFile } from './load-circulars.js';
import { type LoadedOrganisation, loadOrganisation } from './load-organisation.js';
import { type LoadedPictures, loadPictures } from './load-pictures.js';
import { type LoadedTheme, loadTheme, openTheme } from './load-theme.js';
import { type ReadFile, readInside } from './read-file.js';
import { hasOwnFiles, readThemeFiles, type ThemeFiles } from './theme-files.js';
import type { Workspace } from './workspace.js';

export interface KeptReadings {
  readonly organisation: (workspace: Workspace) => LoadedOrganisation;
  readonly circular: (workspace: Workspace, file: string, organisation: Organisation) => LoadedCircular;
  readonly theme: (workspace: Workspace, profile: string, named: Place) => Promise<LoadedTheme>;
  readonly pictures: (workspace: Workspace, organisation: Organisation) => LoadedPictures;
}

/** What is the same as before is given as the very same object. */
export function openKeptReadings(): KeptReadings {
  let organisation: Kept<LoadedOrganisation> | null = null;
  let pictures: (Kept<LoadedPictures> & { readonly of: Organisation }) | null = null;
  const circulars = new Map<string, KeptCircular>();
  const bundled = new Map<string, LoadedTheme>();
  const themes = new Map<string, { readonly files: ThemeFiles; readonly theme: LoadedTheme }>();
  return {
    organisation(workspace) {
      if (organisation === null || !isStill(organisation.read, workspace))
        organisation = keeping((read) => loadOrganisation(workspace, read));
      return organisation.value;
    },
    circular(workspace, file, known) {
      const { value: bytes } = readInside(workspace, file);
      if (bytes === null) return loadCircular(workspace, file, known);
      const kept = circulars.get(file);
      if (kept?.organisation === known && isSame(kept.bytes, bytes)) return kept.circular;
      const circular = parseFile(workspace, { file, bytes }, known);
      // What is said of one that names files depends on them too.
      const isAlone = circular.circular === null || namedFiles(circular.circular).length === 0;
      if (isAlone) circulars.set(file, { organisation: known, bytes, circular });
      else circulars.delete(file);
      return circular;
    },
    async theme(workspace, profile, named) {
      if (!hasOwnFiles(workspace, profile)) {
        const theme = bundled.get(profile) ?? (await loadTheme(workspace, profile, named));
        if (theme.value !== null) bundled.set(profile, theme);
        return theme;
      }
      const { value: files, findings } = readThemeFiles(workspace, profile, named);
      if (files === null) return { value: null, findings, sources: new Map() };
      const kept = themes.get(profile);
      if (kept && isSameProfile(kept.files, files)) return kept.theme;
      const theme = await openTheme(files);
      for (const [document, source] of theme.sources) workspace.sources.set(document, source);
      themes.set(profile, { files, theme });
      return theme;
    },
    pictures(workspace, known) {
      if (pictures?.of !== known || !isStill(pictures.read, workspace))
        pictures = { of: known, ...keeping((read) => loadPictures(workspace, known, read)) };
      return pictures.value;
    },
  };
}

interface KeptCircular {
  readonly organisation: Organisation;
  readonly bytes: Uint8Array;
  readonly circular: LoadedCircular;
}

interface Kept<Value> {
  readonly value: Value;
  /** Name → the bytes that it was made of; null for a file that could not be read. */
  readonly read: ReadonlyMap<string, Uint8Array | null>;
}

function keeping<Value>(load: (read: ReadFile) => Value): Kept<Value> {
  const read = new Map<string, Uint8Array | null>();
  const value = load((workspace, name, named) => {
    const file = readInside(workspace, name, named);
    read.set(name, file.value);
    return file;
  });
  return { value, read };
}

/** A file that cannot be read may not be so for another reason than before: then all is loaded anew. */
function isStill(read: Kept<unknown>['read'], workspace: Workspace): boolean {
  return [...read].every(([name, bytes]) => {
    const { value } = readInside(workspace, name);
    return value !== null && bytes !== null && isSame(value, bytes);
  });
}

function isSameProfile(one: ThemeFiles, other: ThemeFiles): boolean {
  return (
    one.files.size === other.files.size &&
    [...one.files].every(([name, file]) => {
      const now = other.files.get(name);
      return now?.file === file.file && isSame(now.bytes, file.bytes);
    })
  );
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
